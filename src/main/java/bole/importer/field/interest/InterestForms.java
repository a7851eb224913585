package bole.importer.field.interest;

import bole.importer.field.form.Words;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.Sections;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Tells by its form what a block or a line where interests stand is: a head, an enumeration, tags, a short phrase. */
final class InterestForms {

    /** The number of a line, or a sign right before its first word: "（2）潮汐", "3.湿地", "-Peat", "Theme 1: peat", "方向一：湿地". */
    private static final Wording MARKED = Wording.of("(?i:(?:research )?(?:theme|thrust|area|topic|direction|pillar|line|strand|focus|axis) (?:[1-9]|[ivx]{1,3}|one|two|three|four|five|[a-d])\\s{0,2}[:.–—-]\\s{0,2})|(?:研究)?(?:方向|主题|课题|领域|兴趣)\\s?[一二三四五六七八九1-9]\\s?[:：、.]\\s{0,2}|[(（](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[一二三四五六七八九十]{1,2}、|\\d{1,2}[.、)）](?!\\d)\\s?|[\\u2460-\\u2473]|[-–•·▪*](?=[\\p{Lu}\\u3400-\\u9fff])");
    private static final Wording GOES_ON = Wording.of("[,，、;；。.:：]|(?:\\b(?:and|or|of|in|for|with|the|to|on)|[和与及的])$");
    private static final Wording STARTS_SMALL = Wording.of("\\p{Ll}");
    private static final Wording COLUMN = Wording.anyCase("(?:(?:main |research )?(?:areas?|topics?|themes?|fields?|directions?|interests?)|(?:研究)?(?:方向|领域|主题|课题|兴趣))");
    /** A heading that as often stands over hobbies. */
    private static final Wording LOOSE = Wording.of("[^\\p{L}]*(?:兴趣|興趣|个人兴趣|個人興趣)[^\\p{L}]*");
    private static final Wording HASHED = Wording.of("\\s{0,2}#[\\p{L}\\d][^#,;.]{1,40}(?:#[\\p{L}\\d][^#,;.]{1,40}){1,15}");
    private static final Wording TOLD = Wording.of(".{12,}[.。]");
    private static final int MOST_INLINE = 30;
    private static final Wording INLINE = Wording.of("[-–—•*·] \\S");
    private static final Wording DASH = Wording.of("\\s(?:[-–—]|--)\\s|\\s?——\\s?");
    /** How a sentence ends that leads to a list: "These are my topics." */
    private static final Wording INTRODUCING = Wording.of("[.。:：]$");
    private static final Wording EXPLAINING = Wording.of("\\s?(?:[—–]{1,2}|\\s-|[|｜])\\s?\\S");
    private static final int LONGEST_HEAD = 90;
    private static final int LONGEST_LINE = 240;
    /** So many words the name of a field has at most where names stand side by side. */
    static final int LONGEST_NAME = 8;
    private static final int LONGEST_MEMBER = 5;
    private static final int LONGEST_FIELD = 120;
    /** How long a sign before a head can be: "🌊 ". */
    private static final int SIGN = 5;

    private InterestForms() {
    }

    /** The lines of {@code text}; also those of the file only, where each is numbered or has a sign before it that Markdown does not know, or is a short phrase. */
    static List<RichText> lines(RichText text) {
        List<RichText> lines = new ArrayList<>();
        for (RichText line : text.visualLines()) {
            List<RichText> written = line.writtenLines();
            boolean marked = written.size() > 1 && written.stream().skip(1).allMatch(part -> MARKED.matcher(part.text()).lookingAt());
            boolean phrases = written.size() > 1 && written.stream().allMatch(part -> isShort(part, LONGEST_MEMBER) && !GOES_ON.matcher(part.text()).find()) && !STARTS_SMALL.matcher(written.get(1).text()).lookingAt();
            boolean heads = written.size() > 1 && written.stream().allMatch(part -> !head(part).isEmpty());
            lines.addAll(marked || phrases || heads ? written : inline(line));
        }
        return lines;
    }

    /** "- Fog - Lanterns and peat - Reeds": the members of a list that a page shows on one line, signs and all; {@code line} alone where it is none. */
    private static List<RichText> inline(RichText line) {
        String text = line.text();
        String sign = INLINE.matcher(text).lookingAt() ? " " + text.charAt(0) + " " : "";
        if (sign.isEmpty() || text.indexOf(sign, 2) < 0) {
            return List.of(line);
        }
        List<RichText> members = new ArrayList<>();
        int from = 2;
        for (int end = text.indexOf(sign, from); end >= 0 && members.size() < MOST_INLINE; end = text.indexOf(sign, from)) {
            members.add(line.slice(from, end));
            from = end + sign.length();
        }
        members.add(line.from(from));
        return members.size() > MOST_INLINE ? List.of(line) : members;
    }

    /** {@code line} without the number or sign before its first word. */
    static RichText unmarked(RichText line) {
        Matcher mark = MARKED.matcher(line.text());
        return mark.lookingAt() && mark.end() < line.text().length() ? line.from(mark.end()) : line;
    }

    /** Whether {@code text} is a phrase of at most {@code words} words. */
    static boolean isShort(RichText text, int words) {
        String label = InterestLabels.clean(text.text());
        return label.length() < LONGEST_FIELD && InterestLabels.wordCount(label) <= words && InterestLabels.isPhrase(label);
    }

    /** Whether {@code text} is nothing but the names of three fields or more. */
    static boolean isEnumeration(RichText text) {
        List<RichText> members = !text.isEmpty() && text.text().length() < LONGEST_LINE && "。:：".indexOf(text.text().charAt(text.text().length() - 1)) < 0 ? Listing.of(text) : List.of();
        return members.size() > 2 && members.stream().allMatch(member -> isShort(member, LONGEST_MEMBER));
    }

    /** Whether {@code block} is a sentence beside chips: "My work is about fog and lamps." over "fog" and "lamps". */
    static boolean isBesideChips(Block block, Section section) {
        String text = block.text().text().strip();
        return block.kind() == BlockKind.PARAGRAPH && (text.endsWith("。") || text.endsWith(".")) && section.blocks().stream().anyMatch(InterestForms::isOfChips);
    }

    /** Whether {@code block} is a row of chips, three short phrases or more that each stand on a line of their own. */
    private static boolean isOfChips(Block block) {
        List<RichText> lines = block.kind() == BlockKind.PARAGRAPH && block.text().text().length() < LONGEST_LINE ? block.text().visualLines() : List.of();
        return lines.size() > 2 && lines.stream().allMatch(line -> isShort(line, LONGEST_MEMBER));
    }

    /** Whether {@code block} heads what follows it: a heading, or a short paragraph in bold. */
    static boolean isHead(Block block) {
        return block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH && block.text().isBold() && block.text().text().length() < LONGEST_HEAD;
    }

    /** Whether headings divide the section, and the items below them are linked works. */
    static boolean isOverWorks(Section section) {
        List<Block> items = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM).toList();
        boolean headed = section.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).count() > 1;
        return headed && !items.isEmpty() && items.stream().allMatch(item -> !item.text().links().isEmpty() && item.text().links().getFirst().start() == 0);
    }

    /** Whether {@code section} names what somebody does for pleasure, among which a field of research may stand: "Robotics, swimming, running". */
    static boolean isOfHobbies(Section section) {
        if (LOOSE.matcher(section.heading().text()).matches()) {
            return section.blocks().stream().anyMatch(block -> Words.of("hobby").in(block.text().text()));
        }
        List<RichText> listed = section.blocks().stream().flatMap(block -> Listing.of(block.text()).stream()).toList();
        return !listed.isEmpty() && listed.stream().allMatch(member -> Hobbies.is(member.text())) || Hobbies.areListed(listed.stream().map(RichText::text));
    }

    /** Whether the first cells of the rows of {@code section} have the fields: the first row only names the columns, or the second cells are sentences that tell of a field. */
    static boolean hasColumns(Section section) {
        List<Block> rows = section.blocks().stream().filter(block -> block.kind() == BlockKind.ROW).toList();
        boolean headed = rows.size() > 1 && rows.getFirst().cells().size() > 1 && isColumn(rows.getFirst().cells().getFirst());
        return headed || rows.size() > 1 && rows.stream().allMatch(row -> row.cells().size() == 2 && isShort(row.cells().getFirst(), LONGEST_MEMBER) && (TOLD.matcher(row.cells().get(1).text()).matches() || row.cells().getFirst().isBold() && !row.cells().get(1).isBold()));
    }

    /** Whether {@code section} is two headings or more, each a field over words that tell of it. */
    static boolean isOfCards(Section section) {
        List<Block> heads = section.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).toList();
        return heads.size() > 1 && heads.stream().allMatch(head -> isShort(unmarked(head.text()), LONGEST_MEMBER + 2));
    }

    /** Whether {@code section} is headings of fields over lists that tell of each, and none of them only sorts what is below. */
    static boolean isOfHeadedLists(Section section) {
        List<Block> blocks = section.blocks().stream().filter(block -> !block.text().isEmpty()).dropWhile(block -> block.kind() == BlockKind.PARAGRAPH).toList();
        boolean listed = !blocks.isEmpty() && blocks.getFirst().kind() == BlockKind.HEADING && blocks.getLast().kind() != BlockKind.HEADING && blocks.stream().anyMatch(block -> block.kind() == BlockKind.ITEM);
        return listed && isOfCards(section) && blocks.stream().filter(block -> block.kind() == BlockKind.HEADING).map(head -> unmarked(head.text()).text()).noneMatch(head -> Sections.kind(head).isPresent() || SortedFields.isSort(head));
    }

    /** Whether {@code cell} names a column of fields. */
    static boolean isColumn(RichText cell) {
        return COLUMN.matcher(cell.text()).matches();
    }

    /** Whether paragraphs of {@code section} begin with heads in bold. */
    static boolean hasHeads(Section section) {
        return section.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH && block.text().startsBold()).count() > 1;
    }

    /** Whether {@code section} is two paragraphs or more, each of which begins with its field in bold. */
    static boolean isOfHeads(Section section) {
        List<Block> blocks = section.blocks().stream().dropWhile(block -> block.kind() == BlockKind.PARAGRAPH && head(block.text()).isEmpty() && INTRODUCING.matcher(block.text().text()).find()).filter(block -> !block.text().isEmpty() && block.kind() != BlockKind.HEADING && !InterestLabels.leadsElsewhere(block.text().text()) && !InterestLabels.leadsElsewhere(head(block.text()).text())).toList();
        return blocks.size() > 1 && blocks.stream().allMatch(block -> block.kind() == BlockKind.PARAGRAPH && !block.text().text().contains("\n") && !head(block.text()).isEmpty() && !MARKED.matcher(head(block.text()).text()).matches() && isShort(head(block.text()), LONGEST_MEMBER + 2));
    }

    /** The part in bold that {@code text} begins with, behind a sign at most; empty if there is none. */
    static RichText head(RichText text) {
        RichText.Run head = text.bolds().isEmpty() ? null : text.bolds().getFirst();
        boolean first = head != null && head.start() < SIGN && text.text().substring(0, head.start()).codePoints().noneMatch(Character::isLetterOrDigit);
        return first ? text.slice(head.start(), head.end()) : text.slice(0, 0);
    }

    /** The one part in bold that {@code text} begins with, where a sign sets apart what explains it: "**Peat** — bogs, mires", "**Peat** | bogs · mires"; empty elsewhere. */
    static RichText explained(RichText text) {
        RichText head = head(text);
        boolean alone = !head.isEmpty() && text.bolds().size() == 1 && EXPLAINING.matcher(text.text()).region(text.bolds().getFirst().end(), text.text().length()).lookingAt();
        return alone && isShort(head, LONGEST_MEMBER + 2) ? head : text.slice(0, 0);
    }

    /** The paragraphs with which {@code section} begins, where each is but a short term and headings stand behind them. */
    static List<Block> terms(Section section) {
        return section.blocks().stream().takeWhile(block -> block.kind() == BlockKind.PARAGRAPH && !isHead(block) && isShort(block.text(), LONGEST_MEMBER + 2) && !GOES_ON.matcher(block.text().text()).find()).toList();
    }

    /** The paragraphs of {@code section} that are but a short term, where a paragraph of sentences explains each; none where anything else stands there. */
    static List<Block> explained(Section section) {
        List<Block> blocks = section.blocks().stream().filter(block -> !block.text().isEmpty()).toList();
        List<Block> terms = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            boolean term = blocks.get(at).kind() == BlockKind.PARAGRAPH && isShort(blocks.get(at).text(), LONGEST_MEMBER) && !GOES_ON.matcher(blocks.get(at).text().text()).find();
            boolean sentences = blocks.get(at).kind() == BlockKind.PARAGRAPH && TOLD.matcher(blocks.get(at).text().text().replace('\n', ' ')).matches();
            if (term && at + 1 < blocks.size()) {
                terms.add(blocks.get(at));
            } else if (!sentences || terms.isEmpty() || terms.getLast() != blocks.get(at - 1)) {
                return List.of();
            }
        }
        return terms.size() > 1 && terms.size() * 2 == blocks.size() ? terms : List.of();
    }

    /** Whether {@code text} begins with a sentence or phrase in bold that ends there, before what explains it: "**Peat ecology.** How bogs grow". */
    static boolean startsWithSentence(RichText text) {
        RichText.Run head = text.bolds().isEmpty() ? null : text.bolds().getFirst();
        return head != null && head.start() < 3 && head.end() < text.text().length() && (".。:：".indexOf(text.text().charAt(head.end() - 1)) >= 0 || text.text().startsWith(". ", head.end()));
    }

    /** The words behind the signs of a line of tags. */
    private static List<RichText> hashed(RichText text) {
        List<RichText> tags = new ArrayList<>();
        for (int start = text.text().indexOf('#'); start >= 0;) {
            int next = text.text().indexOf('#', start + 1);
            tags.add(text.slice(start + 1, next < 0 ? text.text().length() : next));
            start = next;
        }
        return tags;
    }

    /** The words of a line of Chinese terms with only spaces between them, or of tags behind signs: "#tides #peat". */
    static List<RichText> tags(RichText text) {
        String all = text.text();
        if (HASHED.matcher(all).matches()) {
            return hashed(text);
        }
        boolean spaced = all.length() < 200 && Han.in(all) && all.indexOf(' ') > 0 && all.codePoints().allMatch(c -> Han.is(c) || c == ' ' || c == '\u3000') && List.of(all.split("[ \u3000]+")).stream().allMatch(word -> word.length() > 1);
        List<RichText> tags = new ArrayList<>();
        for (int start = 0; spaced && start >= 0 && start < all.length();) {
            int end = all.indexOf(' ', start);
            tags.add(text.slice(start, end < 0 ? all.length() : end));
            start = end < 0 ? end : end + 1;
        }
        return tags;
    }

    /** Where a dash begins to explain the field before it: "tides - how they rise and fall". */
    static int dash(String text) {
        Matcher dash = DASH.matcher(text);
        return dash.find() && InterestLabels.wordCount(text.substring(dash.end())) > 2 ? dash.start() : -1;
    }

    /** {@code member} up to a colon or a clause inside it. */
    static RichText cut(RichText member) {
        int colon = colon(member.text());
        RichText head = colon > 2 ? member.slice(0, colon) : member;
        int comma = head.text().indexOf(", ") < 0 ? -1 : FieldNames.veiled(head.text(), false).indexOf(", ");
        return comma > 2 && head.text().indexOf('(') < 0 ? head.slice(0, comma) : head;
    }

    /** Where the first colon of {@code text} stands, -1 if there is none. */
    static int colon(String text) {
        int plain = text.indexOf(':');
        int wide = text.indexOf('：');
        return plain < 0 || wide >= 0 && wide < plain ? wide : plain;
    }

    /** Whether {@code text} ends in a colon. */
    static boolean isOpen(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }
}
