package bole.importer.page;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Cells over several rows of a table. Where one holds the time or the picture of a single entry, its rows are lines of one; where one holds what several entries share, the place of two posts that each have a time,
 * it stands in each of them.
 */
final class RowSpans {

    private static final Wording YEAR = Wording.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final String STRUCTURE = "table, h1, h2, h3, h4, h5, h6, ul, ol, dl, p + p + p + p";
    private static final int MOST = 4;
    private static final int LONGEST = 160;

    private RowSpans() {
    }

    /** Sets the rows of {@code document} so that no cell is needed twice. */
    static void resolve(Document document) {
        document.select("tr > td[rowspan], tr > th[rowspan]").forEach(RowSpans::resolve);
    }

    private static void resolve(Element cell) {
        Element row = cell.parent();
        List<Element> below = row == null ? List.of() : below(row, rows(cell) - 1);
        if (below.isEmpty() || cell.text().length() > LONGEST || !row.select(STRUCTURE).isEmpty() || below.stream().anyMatch(other -> !other.select(STRUCTURE).isEmpty())) {
            return;
        }
        boolean timed = isTimed(cell);
        long times = below.stream().filter(RowSpans::isTimed).count();
        boolean pictured = cell.text().isBlank() && times + (isTimed(row) ? 1 : 0) == 1;
        if (row.childrenSize() > 1 && (timed && times == 0 || pictured)) {
            below.forEach(other -> join(other, row));
        } else if (!timed && !cell.text().isBlank() && isTimed(row) && times == below.size()) {
            int at = cell.elementSiblingIndex();
            below.forEach(other -> other.insertChildren(Math.min(at, other.childrenSize()), cell.clone().removeAttr("rowspan")));
        }
    }

    private static int rows(Element cell) {
        String rows = cell.attr("rowspan").strip();
        return rows.length() == 1 && Character.isDigit(rows.charAt(0)) ? rows.charAt(0) - '0' : 0;
    }

    /** The {@code count} rows below {@code row}; none where there are not as many, or more than an entry has. */
    private static List<Element> below(Element row, int count) {
        List<Element> below = new ArrayList<>();
        for (Element next = row.nextElementSibling(); next != null && below.size() < count; next = next.nextElementSibling()) {
            below.add(next);
        }
        return below.size() == count && count < MOST ? below : List.of();
    }

    private static boolean isTimed(Element element) {
        return YEAR.matcher(element.text()).find();
    }

    /** Moves the words of {@code other} to the end of {@code row}, on lines of their own. */
    private static void join(Element other, Element row) {
        Element last = row.lastElementChild();
        for (Element cell : List.copyOf(other.children())) {
            last.appendElement("br");
            last.insertChildren(-1, cell.childNodes());
        }
        other.remove();
    }
}
