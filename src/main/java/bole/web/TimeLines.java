package bole.web;

import bole.profile.Institution;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the time line of a person: what is written below it in words, at a glance. */
final class TimeLines {

    private static final int LEAST_STINTS = 2;
    private static final int LANES = 12;
    private static final int YEARS = 60;
    private static final int MARKS = 8;
    private static final int AXIS = 22;
    private static final int LANE = 24;
    private static final int COLUMN = 20;
    private static final int GAP = 10;
    /** Works of one year that fill a column, where no year has more. */
    private static final long FULL_COLUMN = 4;
    private static final int LABEL_LENGTH = 34;
    private static final double HALF = 0.5;

    private final int first;
    private final int years;

    private TimeLines(int first, int last) {
        this.first = first;
        this.years = last - first + 1;
    }

    /** The picture of {@code profile}; empty where fewer than two stints are dated. */
    static Optional<TimeLine> of(Profile profile, Messages messages) {
        List<Stint> dated = profile.stints().stream().filter(stint -> begin(stint).isPresent()).sorted(Comparator.comparing(stint -> begin(stint).orElseThrow())).toList();
        if (dated.size() < LEAST_STINTS) {
            return Optional.empty();
        }
        List<Stint> shown = dated.subList(Math.max(0, dated.size() - LANES), dated.size());
        Map<Integer, Long> works = profile.publications().stream().flatMap(work -> work.begins().map(Dates::year).stream())
            .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
        int last = Stream.concat(shown.stream().map(stint -> end(stint).orElse(0)), works.keySet().stream()).max(Comparator.naturalOrder()).orElseThrow();
        int first = Math.max(last - YEARS + 1, shown.stream().map(stint -> begin(stint).orElseThrow()).min(Comparator.naturalOrder()).orElseThrow());
        return Optional.of(new TimeLines(Math.min(first, last), last).draw(shown, works, messages));
    }

    private static Optional<Integer> begin(Stint stint) {
        return stint.from().or(stint::to).map(Dates::year);
    }

    private static Optional<Integer> end(Stint stint) {
        return stint.to().or(stint::from).map(Dates::year);
    }

    private TimeLine draw(List<Stint> stints, Map<Integer, Long> works, Messages messages) {
        List<TimeLine.Lane> lanes = new ArrayList<>();
        for (Stint stint : stints) {
            lanes.add(lane(stint, AXIS + lanes.size() * LANE));
        }
        int floor = AXIS + lanes.size() * LANE + GAP + COLUMN;
        Map<Integer, Long> shown = works.entrySet().stream().filter(entry -> entry.getKey() >= first).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
        long most = shown.values().stream().max(Comparator.naturalOrder()).filter(number -> number > FULL_COLUMN).orElse(FULL_COLUMN);
        List<TimeLine.Work> columns = shown.entrySet().stream().map(entry -> {
            int height = (int) Math.max(3, COLUMN * entry.getValue() / most);
            return new TimeLine.Work(part(entry.getKey() - first + 0.15), floor - height, part(0.7), height);
        }).toList();
        return new TimeLine(columns.isEmpty() ? floor - COLUMN : floor + 1, marks(), lanes, columns, messages.say("profile.publications"));
    }

    private TimeLine.Lane lane(Stint stint, int y) {
        int begin = Math.max(begin(stint).orElseThrow(), first);
        int end = stint.current() && stint.to().isEmpty() ? first + years - 1 : Math.max(begin, end(stint).orElseThrow());
        boolean before = (end + 1.0 - first) / years > HALF && (double) (begin - first) / years > 1 - (end + 1.0 - first) / years;
        String place = stint.institution().map(Institution::name).filter(name -> !name.isEmpty()).orElse(stint.title());
        return new TimeLine.Lane(stint.kind().name().toLowerCase(Locale.ROOT), y, part(begin - first), part(end + 1 - begin), shortened(place),
            part(before ? begin - first : end + 1 - first), before);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LABEL_LENGTH ? text.substring(0, text.offsetByCodePoints(0, LABEL_LENGTH)).strip() + "…" : text;
    }

    private List<TimeLine.Year> marks() {
        int step = IntStream.of(1, 2, 5, 10, 20).filter(size -> years / size <= MARKS).findFirst().orElse(20);
        return IntStream.range(first, first + years).filter(year -> year % step == 0).mapToObj(year -> new TimeLine.Year(part(year - first), String.valueOf(year))).toList();
    }

    /** {@code years} as a part of the whole width. */
    private String part(double count) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * count / years);
    }
}
