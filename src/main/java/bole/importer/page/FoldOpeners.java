package bole.importer.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is written on a fold to open it: its heading, as of an accordion, or "more", which is none: what lies in the fold belongs to the section around it. */
final class FoldOpeners {

    private static final int LONGEST = 80;
    private static final Set<String> WORDS = Set.of("more", "more …", "more...", "show more", "see more", "read more", "expand", "click to expand", "details", "show details", "show all", "full list",
        "展开", "更多", "点击展开", "查看更多", "展开更多");

    private FoldOpeners() {
    }

    /** Whether {@code button} is one whose words head what it opens: all of a heading, or by its class over the part beside it. */
    static boolean isHeading(Element button) {
        Element around = button.parent();
        boolean whole = around != null && around.normalName().matches("h[1-6]") && around.text().equals(button.text());
        boolean beside = button.className().matches("(?i).*(?:collaps|accordion).*") && button.nextElementSibling() != null && button.nextElementSibling().isBlock();
        return button.normalName().equals("button") && button.text().length() <= LONGEST && (whole || beside);
    }

    /** Drops the last of {@code blocks} where it is one. */
    static void drop(List<Block> blocks) {
        if (!blocks.isEmpty() && WORDS.contains(blocks.getLast().text().text().strip().toLowerCase(Locale.ROOT))) {
            blocks.removeLast();
        }
    }
}
