package bole.index;

import bole.profile.Claim;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.text.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The days that a claim covers. The rules: a claim without any date covers none; one with a single date covers what that date may mean;
 * one that is going on ("current") covers the days until its source was read, never for ever; one that began and does not say whether it
 * ended covers only its beginning; an end before the beginning is not believed.
 *
 * @param begin first day
 * @param end last day
 */
public record ActiveTime(LocalDate begin, LocalDate end) {

    /** No claim covers more than this: a longer one is a mistake of its source. */
    private static final int MOST_YEARS = 100;

    /** The days {@code claim} of {@code profile} covers; {@code today} stands in where its source does not say when it was read. */
    public static Optional<ActiveTime> of(Claim claim, Profile profile, LocalDate today) {
        Optional<PartialDate> first = claim.begins().or(claim::ends);
        return first.map(date -> {
            LocalDate begin = date.firstDay();
            LocalDate end = last(claim, date, verified(claim, profile, today));
            return new ActiveTime(begin, end.isAfter(begin.plusYears(MOST_YEARS)) ? date.lastDay() : end);
        });
    }

    private static LocalDate last(Claim claim, PartialDate first, LocalDate verified) {
        boolean goingOn = claim instanceof Stint stint && stint.current();
        LocalDate end = claim.ends().map(PartialDate::lastDay).orElse(goingOn ? verified : first.lastDay());
        return end.isBefore(first.firstDay()) ? first.lastDay() : end;
    }

    private static LocalDate verified(Claim claim, Profile profile, LocalDate today) {
        if (claim.source() < 0 || claim.source() >= profile.sources().size()) {
            return today;
        }
        return profile.sources().get(claim.source()).retrieved().map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate()).orElse(today);
    }

    /** The years in which {@code profile} has a dated claim. */
    public static TreeSet<Integer> years(Profile profile, LocalDate today) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Claim claim : profile.claims()) {
            of(claim, profile, today).ifPresent(time -> {
                for (int year = time.begin().getYear(); year <= time.end().getYear(); year++) {
                    years.add(year);
                }
            });
        }
        return years;
    }
}
