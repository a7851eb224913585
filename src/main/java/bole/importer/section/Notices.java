package bole.importer.section;

import bole.importer.page.Block;
import bole.text.Wording;

/** The lines below a page that say whose it is before the law, "© 2026 Mira Oduya. All rights reserved", 版权所有: they belong to no section, though one is under way. */
final class Notices {

    private static final Wording BEGINS = Wording.anyCase("\\W{0,3}(?:©|(?:copyright|版[权權](?:所有)?)\\W{0,4}(?:©|\\(c\\)|(?:19|20)\\d\\d\\b)|\\(c\\)\\s?(?:copyright\\s?)?(?:19|20)\\d\\d\\b)");
    private static final Wording SAYS = Wording.anyCase("\\ball rights (?:are )?reserved\\b|版[权權]所有|保留所有[权權]利|[\\u3400-\\u9fff]ICP[备備证證]\\s?\\d{5,}");
    private static final int LONGEST = 200;

    private Notices() {
    }

    /** Whether {@code block} is such a line and nothing else. */
    static boolean is(Block block) {
        String text = block.text().text();
        return !text.isEmpty() && text.length() < LONGEST && (BEGINS.matcher(text).lookingAt() || SAYS.matcher(text).find()) && block.text().visualLines().size() == 1;
    }
}
