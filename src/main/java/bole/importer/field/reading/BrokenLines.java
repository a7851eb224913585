package bole.importer.field.reading;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.page.Span;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Line ends of the file that a browser swallows and the writer meant: a name, a position and an institution written below each other. Prose that was merely wrapped
 * goes on in lower case somewhere; an address block begins each of its short lines with a capital.
 */
final class BrokenLines {

    private static final int LONGEST = 70;
    private static final Wording CUT_TIME = Wording.of("\\d( ?)[-–—](\\s*\\n\\s*)(?=\\d|[Pp]resent\\b|[Nn]ow\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d)");

    private BrokenLines() {
    }

    /** {@code page} with the line ends of address blocks made hard. */
    static Page hardened(Page page) {
        List<Block> blocks = page.blocks().stream().map(BrokenLines::hardened).toList();
        return blocks.equals(page.blocks()) ? page : page.with(blocks);
    }

    private static Block hardened(Block block) {
        if (block.kind() == BlockKind.ROW) {
            return whole(block);
        }
        if (block.kind() != BlockKind.PARAGRAPH || block.text().text().length() > 12 * LONGEST) {
            return block;
        }
        List<RichText> lines = new ArrayList<>();
        block.text().visualLines().forEach(line -> lines.addAll(lines(line)));
        return lines.size() == block.text().visualLines().size() ? block : block.withText(RichText.joined(lines));
    }

    /** {@code row} with the times whole that a line break inside a cell cuts in two: "2013 - | 2015". */
    private static Block whole(Block row) {
        List<RichText> cells = row.cells().stream().map(BrokenLines::whole).toList();
        return cells.equals(row.cells()) ? row : row.withCells(cells);
    }

    private static RichText whole(RichText cell) {
        Matcher cut = CUT_TIME.matcher(cell.text());
        return cell.text().length() < LONGEST && cut.find() ? whole(cell.without(cut.start(2), cut.end(2)).without(cut.start(1), cut.end(1))) : cell;
    }

    private static List<RichText> lines(RichText text) {
        List<RichText> lines = new ArrayList<>();
        int start = 0;
        int at = 0;
        int line = text.spans().getFirst().line();
        for (Span span : text.spans()) {
            if (span.line() != line && !span.text().isEmpty()) {
                lines.add(text.slice(start, at));
                start = at;
                line = span.line();
            }
            at += span.text().length();
        }
        lines.add(text.from(start));
        return isAddress(lines) ? lines : List.of(text);
    }

    private static boolean isAddress(List<RichText> lines) {
        return lines.size() > 1 && lines.stream().allMatch(BrokenLines::isShort)
            && lines.stream().anyMatch(line -> Words.of("title").in(line.text()) || InstitutionForm.of(line.text()).isInstitution());
    }

    private static boolean isShort(RichText line) {
        String text = line.text();
        return text.length() > 1 && text.length() <= LONGEST && !Prose.isSpoken(text) && !Character.isLowerCase(text.codePointAt(0)) && ".,;，。；".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
