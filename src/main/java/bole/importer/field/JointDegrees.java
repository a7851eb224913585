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

/** Several degrees named together with a year for each: "B.S. and M.S., Fenwold University, 2015, 2018". */
final class JointDegrees {

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
