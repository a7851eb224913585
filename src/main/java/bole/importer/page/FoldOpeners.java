package bole.importer.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is written on a fold to open it is no heading: what lies in the fold belongs to the section around it. */
final class FoldOpeners {

    private static final Set<String> WORDS = Set.of("more", "more …", "more...", "show more", "see more", "read more", "expand", "click to expand", "details", "show details", "show all", "full list",
        "展开", "更多", "点击展开", "查看更多", "展开更多");

    private FoldOpeners() {
    }

    /** Drops the last of {@code blocks} where it is one. */
    static void drop(List<Block> blocks) {
        if (!blocks.isEmpty() && WORDS.contains(blocks.getLast().text().text().strip().toLowerCase(Locale.ROOT))) {
            blocks.removeLast();
        }
    }
}
