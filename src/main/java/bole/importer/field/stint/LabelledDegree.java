package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.reading.Labels;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The highest degree that a label of a page of a faculty gives, beside another that gives its school: 学位：工学博士, 毕业院校：晶湖大学. */
final class LabelledDegree {

    private static final Set<String> SCHOOLS = Set.of("毕业院校", "毕业学校", "最后毕业院校", "最终毕业院校", "最高学历毕业院校");
    private static final Set<String> DEGREES = Set.of("学历");

    private LabelledDegree() {
    }

    /** {@code stints} of {@code section} with the degree that the page gives, where the section is a label for a school and says none. */
    static List<Stint> of(List<Stint> stints, Section section, Reading reading) {
        boolean school = section.isLabelled() && SCHOOLS.contains(Folding.simplified(section.heading().text().strip())) && stints.size() == 1;
        Optional<Degree> degree = school ? degree(reading) : Optional.empty();
        return degree.isEmpty() ? stints : stints.stream().map(stint -> with(stint, degree)).toList();
    }

    private static Optional<Degree> degree(Reading reading) {
        Stream<String> sections = reading.sections().of(SectionKind.EDUCATION).filter(section -> section.isLabelled() && DEGREES.contains(Folding.simplified(section.heading().text().strip())))
            .flatMap(section -> section.blocks().stream().map(Block::text)).map(RichText::text);
        return Stream.concat(Labels.values(reading, "label-degree").stream().map(RichText::text), sections).flatMap(text -> Degrees.find(text).stream()).map(Degrees.Named::degree)
            .filter(Degrees.HEIGHT::contains).max(Comparator.comparingInt(Degrees.HEIGHT::indexOf));
    }

    private static Stint with(Stint stint, Optional<Degree> degree) {
        boolean untold = stint.kind() == StintKind.EDUCATION && stint.degree().isEmpty() && stint.institution().isPresent();
        return untold ? stint.withDegree(degree) : stint;
    }
}
