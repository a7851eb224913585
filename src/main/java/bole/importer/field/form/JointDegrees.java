package bole.importer.field.form;

import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Several degrees named together with a year for each: "B.S. and M.S., Fenwold University, 2015, 2018". */
public final class JointDegrees {

    /** What joins a degree to the one behind it. */
    private static final Wording JOINED = Wording.of("(?:,? and(?: an?)?| &) $");
    /** Studies of one course that leads to two degrees. */
    private static final Wording INTEGRATED = Wording.of("(?i)\\b(?:joint|integrated|combined|dual|double|direct)\\b");
    private static final Wording IN = Wording.of(" in (\\p{L}.{1,60})$");
    private static final int LONGEST_TITLE = 100;

    private JointDegrees() {
    }

    /** {@code stint} as one for each of the degrees that its title names, where {@code text}, its entry, gives each a year or "and" joins them; itself alone otherwise. */
    public static List<Stint> apart(Stint stint, String text) {
        List<Degrees.Named> named = stint.kind() == StintKind.EDUCATION ? Degrees.find(stint.title()) : List.of();
        List<Degree> degrees = named.stream().map(Degrees.Named::degree).toList();
        List<FoundDate> dates = degrees.stream().distinct().count() > 1 ? inOrder(degrees, DateReader.find(text)) : List.of();
        boolean dated = !dates.isEmpty() && dates.stream().noneMatch(FoundDate::range);
        if (!dated && !areJoined(stint.title(), named)) {
            return List.of(stint);
        }
        List<Stint> apart = new ArrayList<>();
        for (int i = 0; i < degrees.size(); i++) {
            int end = dated || i == degrees.size() - 1 ? named.get(i).end() : named.get(i + 1).start();
            String title = JOINED.matcher(stint.title().substring(named.get(i).start(), i == degrees.size() - 1 && !dated ? stint.title().length() : end)).replaceFirst("");
            DateInterval when = dated ? new DateInterval(Optional.empty(), dates.get(i).interval().to(), false) : new DateInterval(stint.from(), stint.to(), stint.current());
            apart.add(new Stint(stint.kind(), stint.institution(), stint.unit(), title, Optional.of(degrees.get(i)), field(title).orElse(stint.field()), when.from(), when.to(), when.current(), stint.source(), stint.lines()));
        }
        return apart;
    }

    /** "B.S. and M.S. in Tides", "BSc in Tides and BA in Law": whether "and" joins two degrees, each of them whole. */
    private static boolean areJoined(String title, List<Degrees.Named> named) {
        boolean two = named.size() == 2 && named.getFirst().start() == 0 && title.length() < LONGEST_TITLE;
        return two && JOINED.matcher(title.substring(named.getFirst().end(), named.getLast().start())).find() && !INTEGRATED.matcher(title).find();
    }

    private static Optional<String> field(String title) {
        Matcher in = IN.matcher(title);
        return in.find() ? Optional.of(in.group(1).strip()) : Optional.empty();
    }

    /** {@code stints} of one sentence, a degree without its time given that of the one as high behind it at the same place: "a BSc in Tides and a BA in Law from … in 2021". */
    public static List<Stint> atOnce(List<Stint> stints) {
        List<Stint> timed = new ArrayList<>(stints);
        for (int i = stints.size() - 2; i >= 0; i--) {
            Stint one = timed.get(i);
            Stint next = timed.get(i + 1);
            boolean together = one.kind() == StintKind.EDUCATION && one.degree().isPresent() && one.degree().equals(next.degree()) && one.institution().isPresent() && one.institution().equals(next.institution()) && !one.field().isEmpty() && !one.field().equals(next.field());
            if (together && one.from().isEmpty() && one.to().isEmpty() && !one.current() && !next.current()) {
                timed.set(i, new Stint(one.kind(), one.institution(), one.unit(), one.title(), one.degree(), one.field(), next.from(), next.to(), false, one.source(), one.lines()));
            }
        }
        return timed;
    }

    /** A time for each of {@code degrees}, none where the numbers differ; a lower degree comes before a higher one, in whatever order they are named. */
    public static List<FoundDate> inOrder(List<Degree> degrees, List<FoundDate> dates) {
        if (degrees.size() != dates.size()) {
            return List.of();
        }
        boolean ranked = degrees.stream().allMatch(Degrees.HEIGHT::contains) && degrees.stream().distinct().count() == degrees.size() && dates.stream().allMatch(date -> date.interval().to().isPresent());
        if (!ranked) {
            return dates;
        }
        List<FoundDate> sorted = dates.stream().sorted(Comparator.comparing(date -> date.interval().to().orElseThrow().toString())).toList();
        List<Degree> heights = degrees.stream().sorted(Comparator.comparingInt(Degrees.HEIGHT::indexOf)).toList();
        return degrees.stream().map(degree -> sorted.get(heights.indexOf(degree))).toList();
    }
}
