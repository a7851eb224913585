package bole.profile.retold;

import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One stint made of two tellings of it: the first of them says how it is told, the second adds what the first leaves out. */
final class Completion {

    private final Stint first;
    private final Stint second;
    private final Where where;

    private Completion(Stint first, Stint second, Where where) {
        this.first = first;
        this.second = second;
        this.where = where;
    }

    /** @param where how the place of {@code first} stands to that of {@code second} */
    static Stint of(Telling first, Telling second, Where where, What what) {
        boolean less = first.isBare() && !second.isBare() || what == What.LOWER && !When.isTimed(first.stint());
        if (!less && isFuller(second, first)) {
            return new Completion(second.stint(), first.stint(), where == Where.WHOLE ? Where.PART : where == Where.PART ? Where.WHOLE : where).whole();
        }
        return less ? kept(second.stint(), first.stint(), what) : what == What.LOWER || second.isBare() ? kept(first.stint(), second.stint(), what) : new Completion(first.stint(), second.stint(), where).whole();
    }

    /** {@code stint}, of which the other telling says nothing that it does not say itself, except that it goes on. */
    private static Stint kept(Stint stint, Stint bare, What what) {
        boolean open = what != What.LOWER && bare.current() && stint.to().isEmpty() && stint.from().isPresent();
        return open ? stint.ongoing() : stint;
    }

    /** Whether {@code one} says more of the time of a study than {@code other}, told in the same manner: then it also says best what is studied. */
    private static boolean isFuller(Telling one, Telling other) {
        return one.isStudy() && other.isStudy() && one.told() == other.told() && years(one.stint()) > years(other.stint());
    }

    private static long years(Stint stint) {
        return Stream.of(stint.from(), stint.to()).filter(Optional::isPresent).count();
    }

    private Stint whole() {
        boolean larger = where == Where.WHOLE;
        Optional<Institution> place = larger ? second.institution() : first.institution().or(second::institution);
        String unit = larger && first.unit().isEmpty() ? first.institution().map(Institution::name).orElse("") : or(first.unit(), second.unit());
        Optional<PartialDate> from = from();
        Optional<PartialDate> to = to(from);
        return new Stint(first.kind(), place, unit, or(first.title(), second.title()), first.degree().or(second::degree), or(first.field(), second.field()), from, to, goesOn(), first.source(), first.lines());
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private Optional<PartialDate> from() {
        Optional<PartialDate> from = finer(first.from(), second.from());
        return from.isPresent() ? from : second.from().filter(begun -> first.to().filter(end -> end.year() < begun.year()).isEmpty());
    }

    private Optional<PartialDate> to(Optional<PartialDate> from) {
        Optional<PartialDate> to = finer(first.to(), second.to());
        boolean open = first.current() && When.isTimed(first) && first.kind() != StintKind.EDUCATION;
        return to.isPresent() || open ? to : second.to().filter(end -> from.filter(begun -> begun.year() > end.year()).isEmpty());
    }

    /** {@code one}, or {@code other} where it is the same date and more precise. */
    private static Optional<PartialDate> finer(Optional<PartialDate> one, Optional<PartialDate> other) {
        return other.filter(date -> one.filter(known -> date.toString().length() > known.toString().length() && date.toString().startsWith(known.toString())).isPresent()).or(() -> one);
    }

    private boolean goesOn() {
        if (first.current() || !second.current()) {
            return first.current();
        }
        boolean study = first.kind() == StintKind.EDUCATION;
        boolean pursued = study && first.degree().isPresent() && first.degree().equals(second.degree());
        return pursued || !When.isTimed(first) || first.from().isPresent() && (first.to().isEmpty() || study);
    }
}
