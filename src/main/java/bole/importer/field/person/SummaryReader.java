package bole.importer.field.person;

import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.text.Han;
import bole.text.Wording;

/** The self-description: the paragraphs of the introduction as plain text, without telephone numbers. */
public final class SummaryReader {

    private static final int LONGEST = 4_000;
    private static final Wording TELEPHONE = Wording.anyCase("(?:(?:tel|phone|mobile|电话|手机|联系电话|wechat|微信|qq)\\w{0,6}\\s?[:：]?\\s?)[+()\\d\\s-]{5,24}|(?<!\\d)\\+\\d{1,3}[\\s()-]?[\\d\\s()-]{7,16}\\d|(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private SummaryReader() {
    }

    /** The introduction of {@code reading}, at most 4,000 characters, or an empty text. */
    public static String read(Reading reading) {
        StringBuilder summary = new StringBuilder();
        for (Section section : reading.sections().all()) {
            if (section.kind() == SectionKind.SUMMARY) {
                section.blocks().stream().filter(SummaryReader::isProse).forEach(block -> summary.append(summary.isEmpty() ? "" : "\n").append(block.text().text().replace('\n', ' ')));
            }
        }
        String text = TELEPHONE.matcher(summary).replaceAll("").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static boolean isProse(Block block) {
        String text = block.text().text();
        boolean enough = text.length() > 60 || Han.in(text) && text.length() > 20;
        return block.kind() == BlockKind.PARAGRAPH && enough && text.length() < 8_000;
    }
}
