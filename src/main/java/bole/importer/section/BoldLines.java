package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;

/**
 * Headings of unknown meaning among lines in bold: below "**Employment**" and whole entries that do not begin in bold, a line in bold alone, "**Oddments**", heads something else.
 * Where entries are headed in bold themselves, or the line is what an entry is headed by (a degree, a post, a place), it belongs to them.
 */
final class BoldLines {

    private static final Wording OF_ENTRY = Wording.of(
        "(?i)\\b(?:ph\\.?d|d\\.?phil|[bm]\\.? ?(?:s|a|sc|eng|phil|tech|ed)|m\\.?b\\.?a|mphil|doctor(?:ate|al)?|master['’]?s?|bachelor['’]?s?|diploma|degree|licen[cs]e|licentiate|habilitation|professor|lecturer|reader|postdoc(?:toral)?|fellow(?:ship)?|researcher|scientist|engineer|assistant|associate|student|intern(?:ship)?|"
            + "scholar|analyst|manager|director|head|consultant|developer|visit(?:or|ing)?|advisor|supervisor|university|universit\\p{L}*|college|school|institute?|laborator(?:y|ies)|labs?|department|faculty|academy|hospital|cent(?:er|re)|company|inc|ltd|corp|gmbh|group|foundation|council|mmath|mphys|mchem|msci|mres|march|mdes|mpp|mpa|mph|mfa|ll\\.?[mb]|magister|mag[ií]ster|m[aá]ster|maestr[ií]a|mestrado|laurea|licenciatura|dottorato|doctorado|doutorado|doctorat|diplom\\p{L}*|bacharelado|undergraduate|thesis|dissertation|current|present|past|previous|courses?|coursework|summary)\\b"
            + "|博士|硕士|学士|本科|研究生|大专|教授|讲师|研究员|工程师|助理|实习|访问|大学|学院|研究所|研究院|实验室|公司|医院|中心|中学|集团|导师|论文|课程");
    /** An entry with its time has more letters than a time alone. */
    private static final int SHORTEST_ENTRY = 20;
    private static final int LONGEST = 40;

    private BoldLines() {
    }

    /** Whether {@code block} heads what is no part of the section that {@code above} are the blocks of. */
    static boolean endsSection(Block block, List<Block> above) {
        String text = block.text().text();
        boolean stands = block.kind() == BlockKind.PARAGRAPH && block.text().isBold() && text.length() <= LONGEST && text.indexOf('\n') < 0 && block.text().wholeLink().isEmpty();
        return stands && begins(text) && !isOfEntry(text) && DateReader.find(text).isEmpty() && areWhole(above) && above.stream().noneMatch(BoldLines::isHeaded);
    }

    /** Whether {@code text} names what entries of a life do: a degree, a post, a place. */
    static boolean isOfEntry(String text) {
        return OF_ENTRY.matcher(text).find();
    }

    private static boolean begins(String text) {
        int first = text.strip().codePointAt(0);
        return Character.isUpperCase(first) || Character.isIdeographic(first);
    }

    /** Whether the last of {@code above} has a time and more. */
    private static boolean areWhole(List<Block> above) {
        String last = above.isEmpty() ? "" : above.getLast().text().text();
        return DateReader.find(last).stream().mapToInt(date -> last.length() - (date.end() - date.start())).anyMatch(rest -> rest >= SHORTEST_ENTRY || last.codePoints().anyMatch(Character::isIdeographic) && rest >= SHORTEST_ENTRY / 4);
    }

    /** Whether the first line of {@code block} is in bold. */
    private static boolean isHeaded(Block block) {
        return block.kind() == BlockKind.HEADING || block.text().visualLines().stream().limit(1).anyMatch(line -> line.isBold() || line.isBoldAt(0));
    }
}
