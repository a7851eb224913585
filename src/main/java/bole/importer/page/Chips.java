package bole.importer.page;

import bole.text.Wording;
import org.jsoup.nodes.Element;

/** Chips: short spans in a row, each a word of its own, four or more with nothing else in their parent, or two that are called so. */
final class Chips {

    private static final Wording CALLED = Wording.anyCase("\\b(?:tags?|chips?|badges?|pills?|keywords?|topics?|labels?|interests?)\\b");
    private static final int FEWEST = 4;
    private static final int FEWEST_CALLED = 2;
    private static final int MOST = 24;
    private static final int LONGEST = 40;

    private Chips() {
    }

    /** The name of the element that holds {@code element}, or {@code ""}. */
    static String parent(Element element) {
        return element.parent() == null ? "" : element.parent().normalName();
    }

    /** Whether {@code element}, which stands in another, is one. */
    static boolean is(Element element) {
        Element row = element.parent();
        int count = row.childrenSize();
        boolean few = count >= (CALLED.matcher(element.className()).find() ? FEWEST_CALLED : FEWEST) && count <= MOST && row.ownText().isBlank();
        return few && row.children().stream().allMatch(chip -> chip.normalName().equals("span") && chip.wholeText().strip().length() <= LONGEST);
    }
}
