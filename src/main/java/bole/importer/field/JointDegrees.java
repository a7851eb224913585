package bole.importer.field;

import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateReader;
import bole.text.FoundDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several degrees named together with a year for each: "B.S. and M.S., Fenwold University, 2015, 2018". */
final class JointDegrees {

    private static final Pattern DUAL = Pattern.compile("(?i)\\b(?:two|dual|double)(?: \\p{L}+)? (?<degree>(?:bachelor|master)['’]?s?['’]?) degrees?,? in (?:both )?(?<one>(?:[\\p{L}-]+ ){1,4}?)and (?:in )?(?<other>(?:[\\p{L}-]+ ?){1,4}?)(?=,|\\.|$|\\(| ?\\b(?:at|from|with|in)\\b)");

    private static final int LONGEST = 1_000;

    private JointDegrees() {
    }

    /** {@code stint} as one for each of the degrees that {@code text}, its entry, names in its title and gives a year each; itself alone otherwise. */
    static List<Stint> apart(Stint stint, String text) {
        List<Degrees.Named> named = Degrees.find(stint.title());
        List<Degree> degrees = named.stream().map(Degrees.Named::degree).toList();
        List<FoundDate> dates = stint.kind() == StintKind.EDUCATION && degrees.stream().distinct().count() > 1 ? inOrder(degrees, DateReader.find(text)) : List.of();
        if (dates.isEmpty() || dates.stream().anyMatch(FoundDate::range)) {
            return List.of(stint);
        }
        List<Stint> apart = new ArrayList<>();
        for (int i = 0; i < degrees.size(); i++) {
            String title = stint.title().substring(named.get(i).start(), named.get(i).end());
            apart.add(new Stint(stint.kind(), stint.institution(), stint.unit(), title, Optional.of(degrees.get(i)), stint.field(), Optional.empty(), dates.get(i).interval().to(),
                false, stint.source(), stint.lines()));
        }
        return apart;
    }

    /** {@code stint} as two where {@code sentence} says that it was two degrees of two fields: "two Master's degrees in Fog and Law". */
    static List<Stint> dual(Stint stint, String sentence) {
        Matcher dual = DUAL.matcher(sentence);
        boolean two = stint.kind() == StintKind.EDUCATION && !stint.field().isEmpty() && sentence.length() < LONGEST && dual.find() && Degrees.first(dual.group("degree")).equals(stint.degree());
        if (!two) {
            return List.of(stint);
        }
        return Stream.of(dual.group("one"), dual.group("other")).map(field -> new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), field.strip(), stint.from(), stint.to(), stint.current(), stint.source(), stint.lines())).toList();
    }

    /** {@code stints} of one sentence, a degree without its time given that of the one as high behind it at the same place: "a BSc in Tides and a BA in Law from … in 2021". */
    static List<Stint> atOnce(List<Stint> stints) {
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
    static List<FoundDate> inOrder(List<Degree> degrees, List<FoundDate> dates) {
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
