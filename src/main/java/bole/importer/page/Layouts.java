package bole.importer.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells tables that lay out a page from tables that hold rows of data. */
final class Layouts {

    private static final String STRUCTURE = "h1, h2, h3, h4, h5, h6, table, section, dl";

    private static final int FEWEST_ITEMS = 4;
    private static final int LONGEST_HEADING = 40;

    private final int largeCell;
    private final Map<Element, Boolean> known = new IdentityHashMap<>();
    private final Map<Element, Boolean> lined = new IdentityHashMap<>();

    Layouts(int largeCell) {
        this.largeCell = largeCell;
    }

    /** Whether the row {@code element} only lays out the page. */
    boolean isLayout(Element element) {
        return known.computeIfAbsent(element, row -> row.children().stream().anyMatch(this::isContainer));
    }

    /** Whether {@code element}, a row or a cell, is of a table of one column within an item of a list, which sets lines of the item one below the other. */
    boolean isLined(Element element) {
        Element table = element.closest("table");
        return table != null && lined.computeIfAbsent(table, Layouts::hasOneColumn);
    }

    /** Whether {@code element} says where something is, on such a line. */
    boolean isTown(Element element) {
        return element.normalName().equals("p") && PartNames.of(element) == PartNames.Part.LOCATION && isLined(element);
    }

    private static boolean hasOneColumn(Element table) {
        Element item = table.parent() == null ? null : table.parent().closest("li, table");
        return item != null && item.normalName().equals("li") && table.select("table").size() == 1 && table.select("tr").stream().allMatch(row -> row.childrenSize() == 1);
    }

    private boolean isContainer(Element cell) {
        if (cell.childrenSize() == 0) {
            return cell.wholeText().length() > largeCell;
        }
        return cell.select(STRUCTURE).stream().anyMatch(inner -> inner != cell) || cell.select("p").size() > 3
            || cell.wholeText().length() > largeCell || isSection(cell) || isAlone(cell);
    }

    /** Whether {@code cell} holds paragraphs and all words of its table, as beside a portrait. */
    private static boolean isAlone(Element cell) {
        Element table = cell.closest("table");
        return cell.select("p").size() > 1 && table != null && table.text().equals(cell.text());
    }

    /** Whether {@code cell} is a short heading with a list below it, in bold or before a colon. */
    private static boolean isSection(Element cell) {
        Element list = cell.selectFirst("ul, ol");
        if (list == null || list.select("li").size() < FEWEST_ITEMS) {
            return false;
        }
        Element bold = cell.selectFirst("b, strong");
        String words = cell.wholeText().strip();
        String first = list.wholeText().strip();
        String before = words.substring(0, Math.max(0, words.indexOf(first))).strip();
        boolean headed = !before.isEmpty() && before.length() <= LONGEST_HEADING && (before.endsWith(":") || before.endsWith("：") || bold != null && bold.wholeText().strip().equals(before));
        return headed || before.isEmpty() && words.equals(first);
    }
}
