package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.Sections;
import java.util.ArrayList;
import java.util.List;

/**
 * Menus that a page makes of plain blocks: two or more in a row that are nothing but a link, each called as a section. They head nothing, so that what comes after
 * "Publications", "Teaching" in a menu is no list of courses.
 */
final class Menus {

    private static final int LONGEST = 30;
    private static final int FEWEST = 2;

    private Menus() {
    }

    /** {@code page} without such menus. */
    static Page without(Page page) {
        List<Block> kept = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (isEntry(block)) {
                run.add(block);
            } else {
                kept.addAll(run.size() < FEWEST ? run : List.of());
                run.clear();
                kept.add(block);
            }
        }
        kept.addAll(run.size() < FEWEST ? run : List.of());
        return kept.size() == page.blocks().size() ? page : page.with(kept);
    }

    private static boolean isEntry(Block block) {
        RichText text = block.text();
        String words = text.text().strip();
        boolean link = !words.isEmpty() && words.length() <= LONGEST && text.links().size() == 1 && text.links().getFirst().end() - text.links().getFirst().start() >= words.length();
        return link && block.cells().isEmpty() && Sections.kind(words).isPresent() && !text.links().getFirst().url().startsWith("http");
    }
}
