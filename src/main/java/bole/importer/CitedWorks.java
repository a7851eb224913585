package bole.importer;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Citations;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The works that a page shows as BibTeX, and the page without them, since no other reader knows what to make of "title={…}". Below a heading of publications
 * they are the person's; elsewhere those are that name the person as an author.
 *
 * @param page the page without its BibTeX
 * @param listed works below a heading of publications
 * @param elsewhere the others
 */
record CitedWorks(Page page, List<Publication> listed, List<Publication> elsewhere) {

    private static final int LONGEST_HEADING = 90;

    /** What {@code page} shows. */
    static CitedWorks of(Page page) {
        if (page.blocks().stream().noneMatch(block -> Citations.start(block.text().text()) >= 0)) {
            return new CitedWorks(page, List.of(), List.of());
        }
        List<Block> others = new ArrayList<>();
        List<Publication> listed = new ArrayList<>();
        List<Publication> elsewhere = new ArrayList<>();
        Optional<SectionKind> kind = Optional.empty();
        for (Block block : page.blocks()) {
            boolean heads = block.kind() == BlockKind.HEADING || block.text().isBold() && block.text().text().length() < LONGEST_HEADING;
            Optional<SectionKind> said = heads ? Sections.kind(block.text().text()) : Optional.empty();
            kind = said.isPresent() ? said : kind;
            if (Citations.start(block.text().text()) < 0) {
                others.add(block);
            } else {
                (kind.filter(SectionKind.PUBLICATIONS::equals).isPresent() ? listed : elsewhere).addAll(works(block));
                Block rest = without(block);
                others.addAll(rest.text().isEmpty() ? List.of() : List.of(rest));
            }
        }
        return new CitedWorks(page.with(others), List.copyOf(listed), List.copyOf(elsewhere));
    }

    /** Those of whom {@code names} name. */
    List<Publication> by(List<Name> names) {
        List<Publication> works = new ArrayList<>(listed);
        elsewhere.stream().filter(work -> !names.isEmpty() && !work.authors().isEmpty() && Bibliography.isBy(work, names)).forEach(works::add);
        return works;
    }

    private static List<Publication> works(Block block) {
        return cells(block).stream().flatMap(cell -> works(cell).stream()).toList();
    }

    private static List<RichText> cells(Block block) {
        return block.cells().isEmpty() ? List.of(block.text()) : block.cells();
    }

    private static List<Publication> works(RichText text) {
        int start = Citations.start(text.text());
        if (start < 0) {
            return List.of();
        }
        List<RichText> lines = text.from(start).visualLines();
        String all = String.join("\n", lines.stream().map(RichText::text).toList());
        return BibTexEntry.all(all, 0).stream().map(entry -> entry.at(new LineRange(line(lines, entry.lines().first()).first(), line(lines, entry.lines().last()).last()))).map(Bibliography::shown).flatMap(Optional::stream).toList();
    }

    private static LineRange line(List<RichText> lines, int number) {
        return lines.get(Math.min(number, lines.size()) - 1).lines();
    }

    private static Block without(Block block) {
        return block.cells().isEmpty() ? block.withText(before(block.text())) : block.withCells(block.cells().stream().map(CitedWorks::before).toList());
    }

    private static RichText before(RichText text) {
        int start = Citations.start(text.text());
        return start < 0 ? text : text.slice(0, start);
    }
}
