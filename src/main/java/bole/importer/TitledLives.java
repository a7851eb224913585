package bole.importer;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.MarkdownPages;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages of a site that are one section of a life, or the list of awards, the heading of which is their title in the front matter: {@code title: Work Experience}. */
final class TitledLives {

    private static final Set<SectionKind> LIVES = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.AWARDS);
    private static final Set<SectionKind> CAREERS = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE);
    private static final Wording WORDS = Wording.of("(?i)(?:\\p{L}+ (?:(?:and|&) )?){0,3}(?:experiences?|education|employment|internships?|positions|appointments|career|work history)(?: (?:and|&) (?:experiences?|education|employment|internships?))?|[\\u3400-\\u9fff]{0,6}(?:经历|教育背景)"
        + "|(?:(?:selected|my|academic|competition|grants?|fellowships?|scholarships?|honou?rs?|awards?|prizes|achievements|recognitions?|distinctions)(?:,| and|,? &| /)? ){0,3}(?:awards?|grants|honou?rs|prizes|scholarships|fellowships|achievements|recognitions?|distinctions)|(?:[\\u3400-\\u9fff]{0,4}[与和及·/ ]{0,2}){0,2}(?:荣誉|获奖|奖励|奖项|奖学金)(?:称号|情况|经历)?");
    private static final int LONGEST = 40;

    private TitledLives() {
    }

    /** {@code blocks}, below their title in {@code front} where it names a section of a life and no heading does; headings as high as the title stand below it. */
    static List<Block> of(DataValue front, List<Block> blocks) {
        DataValue title = front.at("title");
        String words = Markup.plain(title.text()).strip();
        Optional<SectionKind> life = words.length() <= LONGEST && WORDS.matcher(words).matches() ? Sections.kind(words).filter(LIVES::contains) : Optional.empty();
        Set<SectionKind> same = life.filter(kind -> kind == SectionKind.AWARDS).isPresent() ? Set.of(SectionKind.AWARDS) : CAREERS;
        boolean headed = blocks.stream().filter(block -> block.kind() == BlockKind.HEADING).anyMatch(heading -> Sections.kind(heading.text().text()).filter(same::contains).isPresent());
        if (life.isEmpty() || blocks.isEmpty() || headed) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(MarkdownPages.read("# " + words, Math.max(0, title.lines().first() - 1)).blocks());
        boolean asHigh = blocks.stream().anyMatch(block -> block.kind() == BlockKind.HEADING && block.level() == 1);
        blocks.stream().map(block -> asHigh && block.kind() == BlockKind.HEADING ? block.heading(block.level() + 1) : block).forEach(all::add);
        return all;
    }
}
