package bole.importer.page;

import bole.text.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Words that stand side by side in the file and that a page shows apart by its style: a date, a degree and a place in a row of spans, chips, what floats to the right edge.
 */
final class Neighbours {

    private static final Set<String> INLINE = Set.of("span", "em", "i", "b", "strong", "small", "time", "a", "label", "font");
    private static final Wording ROW = Wording.of("(?i)(?:d-(?:[a-z]{2}-)?)?(?:inline-)?flex|flex-(?:row|between)|row|justify-(?:content-)?(?:between|around)|space-between|columns|grid|tags|chips|badges|keywords|tag-list");
    /** What one part of an entry is called. */
    private static final Wording PART = Wording.of("(?i)(?:[\\w-]{0,30}[-_])?(?:date|dates|daterange|time|year|years|period|duration|degree|major|school|place|location|institution|institute|university|org|organi[sz]ation|company|employer|position|role|job|title"
        + "|subtitle|affiliation|department|city|country|when|where|meta|(?:school|company|university|institution|job|degree)[-_]?name)");
    private static final Wording CHIP = Wording.of("(?i)(?:[\\w-]{0,30}[-_])?(?:tag|badge|chip|pill|keyword|topic|interest)");
    private static final Wording EDGE = Wording.of("(?i)(?:float|pull)-(?:[a-z]{2}-)?(?:right|end)|alignright|ms-auto|ml-auto");
    private static final Wording DIVIDER = Wording.of("(?i)(?:[\\w-]{0,30}-)?(?:divider|separator|spacer)");
    private static final Set<String> ENTRY_HEADS = Set.of("h3", "h4", "h5", "h6");
    /** The last word of a name, which no small word of a title is. */
    private static final Wording NAME_END = Wording.of("(?:^|[\\s(.&-])[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’]*\\)?\\s+$");
    private static final Wording YEAR = Wording.of("(?:19|20)\\d\\d(?!\\d)");
    private static final Wording ENDING_YEAR = Wording.of("(?<!\\d)(?:19|20)\\d\\d$");
    /** The end of a time that has none, in capitals or in Chinese: "SEP 2022 – PRESENT", 2022年至今. */
    private static final Wording GOING_ON = Wording.of("(?:19|20)\\d\\d\\W{1,4}(?:PRESENT|NOW|CURRENT|TODAY|ONGOING)$|(?:19|20)\\d\\d[^\\p{L}]{0,8}(?:[年月日][^\\p{L}]{0,4}){0,3}(?:至今|到现在|现在)$");
    private static final int LONGEST_END = 20;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private static final int MOST_PARTS = 5;
    private static final int LONGEST_PART = 60;

    private Neighbours() {
    }

    /** Whether the page shows the words of {@code element} apart from those of the element behind it. */
    static boolean areApart(Element element) {
        if (has(element, DIVIDER) && element.wholeText().isBlank()) {
            return true;
        }
        Element next = INLINE.contains(element.normalName()) ? behind(element) : null;
        Element row = element.parent();
        if (next == null || row == null || element.wholeText().isBlank() || element.wholeText().length() > LONGEST) {
            return false;
        }
        return has(row, ROW) || row.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:flex") || areParts(element, next) || areGlued(element, next) || isOfParts(element);
    }

    /** Whether {@code element} floats to the right edge, away from the words before it. */
    static boolean isAtTheEdge(Element element) {
        return has(element, EDGE) || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("float:right");
    }

    /** Whether {@code element} ends a heading of an entry with what a page sets in a smaller or paler script behind its name: "Fenwold University <small>BSc in Optics</small>". */
    static boolean isUnderHeading(Element element) {
        Node next = element.nextSibling();
        boolean end = next == null || next instanceof TextNode rest && rest.isBlank() && rest.nextSibling() == null;
        boolean last = end && element.parent() != null && ENTRY_HEADS.contains(element.parent().normalName()) && element.previousSibling() instanceof TextNode;
        String words = last ? element.wholeText().strip() : "";
        String before = last && element.previousSibling() instanceof TextNode name ? name.text() : "";
        return !words.isEmpty() && words.length() < LONGEST && (words.indexOf(' ') > 0 || element.normalName().equals("small")) && Character.isUpperCase(words.codePointAt(0)) && NAME_END.matcher(before).find();
    }

    /** Whether words end right where {@code element} begins with a year, or is called a part of an entry and begins with a capital: "Lamp Prize" and "2026". */
    static boolean isTouched(Element element) {
        String before = element.previousSibling() instanceof TextNode words ? words.getWholeText() : "";
        String own = before.isEmpty() ? "" : element.wholeText();
        if (own.isEmpty() || own.length() > LONGEST) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        boolean part = Character.isLowerCase(last) && Character.isUpperCase(own.charAt(0)) && has(element, PART);
        return part || (Character.isLetter(last) || ")）.”\"".indexOf(last) >= 0) && YEAR.matcher(own).lookingAt();
    }

    /** Whether {@code element} ends with a year right where words begin with a capital: "2026" and "Lamp Prize". */
    static boolean isFollowed(Element element) {
        String behind = INLINE.contains(element.normalName()) && element.nextSibling() instanceof TextNode words ? words.getWholeText() : "";
        return !behind.isEmpty() && Character.isUpperCase(behind.charAt(0)) && element.wholeText().length() < LONGEST && ENDING_YEAR.matcher(element.wholeText()).find();
    }

    /** The next element with words where nothing is written between; null where there is none. */
    private static Element behind(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode words && words.isBlank() || next instanceof Element empty && INLINE.contains(empty.normalName()) && empty.wholeText().isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element other && INLINE.contains(other.normalName()) ? other : null;
    }

    private static boolean areParts(Element element, Element next) {
        boolean parts = has(element, PART) && has(next, PART) && !element.className().equals(next.className());
        return parts || has(element, CHIP) && has(next, CHIP);
    }

    /** Whether a word with a small letter at its end and one with a capital, or a year, touch: "Fenwold University" and "2014". */
    private static boolean areGlued(Element element, Element next) {
        String before = element.wholeText();
        String after = next.wholeText();
        if (before.length() < SHORTEST || after.length() < SHORTEST || element.nextSibling() != next && !next.previousElementSibling().wholeText().isBlank()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean goesOn = Character.isUpperCase(first) && GOING_ON.matcher(before.substring(Math.max(0, before.length() - LONGEST_END))).find();
        boolean words = goesOn || Character.isLowerCase(last) && Character.isUpperCase(first) || Character.isLowerCase(last) && Character.isDigit(first) || Character.isDigit(last) && Character.isUpperCase(first);
        return words && (before.indexOf(' ') > 0 || after.indexOf(' ') > 0 || Character.isDigit(first) || isRowOfSpans(element.parent()));
    }

    /** Whether {@code element} is the label of an item that is a label and what it is for, as every item of its list: "Email" and an address, "PhD" and a university. */
    static boolean isLabel(Element element) {
        Element row = element.parent();
        return row != null && element.normalName().equals("span") && element.nextElementSibling() != null && row.normalName().equals("li") && isPair(row) && row.parent() != null && row.parent().children().size() > 1 && row.parent().children().stream().allMatch(Neighbours::isPair);
    }

    /** Whether {@code element} stands in an item that is nothing but short spans, three and more, as every item of its list: a degree, a field, a university, a time. */
    private static boolean isOfParts(Element element) {
        Element row = element.parent();
        return element.normalName().equals("span") && row.normalName().equals("li") && areParts(row) && row.parent() != null && row.parent().children().stream().allMatch(Neighbours::areParts);
    }

    private static boolean areParts(Element item) {
        int count = item.childrenSize();
        return count > 2 && count <= MOST_PARTS && item.ownText().isBlank() && item.children().stream().allMatch(part -> part.normalName().equals("span") && !part.wholeText().isBlank() && part.wholeText().strip().length() <= LONGEST_PART);
    }

    private static boolean isPair(Element item) {
        return item.children().size() == 2 && item.ownText().isBlank() && item.children().stream().allMatch(part -> part.normalName().equals("span") && !part.wholeText().isBlank());
    }

    private static boolean isRowOfSpans(Element row) {
        return row.normalName().equals("div") && row.ownText().isBlank() && row.children().stream().allMatch(child -> child.normalName().equals("span") && !child.hasAttr("style"));
    }

    private static boolean has(Element element, Wording name) {
        return !element.className().isEmpty() && Arrays.stream(element.className().split("\\s+")).anyMatch(token -> name.matcher(token).matches());
    }
}
