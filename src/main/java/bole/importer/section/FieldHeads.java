package bole.importer.section;

import bole.importer.page.Block;
import bole.text.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Headings below "Research" that name a field, though a word of them speaks of something else: "### Inequality in Higher Education". */
final class FieldHeads {

    private static final Wording RESEARCH = Wording.of("(?i)[^\\p{L}]*(?:(?:my|current|main) )?research(?: (?:areas|themes|topics|directions|lines))?[^\\p{L}]*|[^\\p{L}]*研究[^\\p{L}]*");
    /** What fields are called by, too. */
    private static final Set<SectionKind> WORDS = EnumSet.of(SectionKind.EDUCATION, SectionKind.TEACHING, SectionKind.EMPLOYMENT);

    private FieldHeads() {
    }

    /** Whether {@code heading}, of meaning {@code inner}, names a field in the section {@code under} way behind {@code before}. */
    static boolean is(Block heading, SectionKind inner, Section under, List<Section> before) {
        boolean below = heading.level() > under.level() && (under.kind() == SectionKind.INTERESTS || under.kind() == SectionKind.SUMMARY && isResearch(under));
        return WORDS.contains(inner) && (below || isBeside(heading, under, before)) && SectionWords.exactly(heading.text().text()).isEmpty();
    }

    /** Whether {@code heading} and that of {@code under}, which means nothing, stand side by side below "Research". */
    private static boolean isBeside(Block heading, Section under, List<Section> before) {
        boolean even = under.kind() == SectionKind.OTHER && under.level() == heading.level();
        return even && before.reversed().stream().filter(section -> section.level() < under.level() && !section.heading().isEmpty()).findFirst().filter(FieldHeads::isResearch).isPresent();
    }

    private static boolean isResearch(Section section) {
        return RESEARCH.matcher(section.heading().text()).matches();
    }
}
