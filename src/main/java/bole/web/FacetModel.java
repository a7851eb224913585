package bole.web;

import java.util.List;

/**
 * One facet as shown.
 *
 * @param id for the page's own use
 * @param label heading
 * @param levels the ways to see it, broader ones and what is opened; nothing where it has no hierarchy
 * @param rows values
 * @param chart the histogram of years, in a list of none or one
 * @param allHref the page of all values, or {@code ""}
 * @param allName that link in words
 * @param find the form for words within the list: its address and what it keeps; nothing where all values are shown
 * @param remarks about what is not listed
 */
public record FacetModel(String id, String label, List<Level> levels, List<Row> rows, List<Chart> chart, String allHref, String allName, List<Find> find, List<String> remarks) {

    public FacetModel {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        chart = List.copyOf(chart);
        find = List.copyOf(find);
        remarks = List.copyOf(remarks);
    }

    /** Whether what is opened is shown, not the highest. */
    public boolean isBeneath() {
        return levels.size() > 2;
    }

    /**
     * One way to see the rows.
     *
     * @param label as shown
     * @param href leads there
     * @param current whether it is the one shown
     */
    public record Level(String label, String href, boolean current) {
    }

    /**
     * Looking for words in a list of values.
     *
     * @param action the page of all values
     * @param kept what the form keeps
     */
    public record Find(String action, List<FormField> kept) {
    }

    /**
     * One value.
     *
     * @param label as shown
     * @param dropName the link that drops it in words, for those who hear it
     * @param count people, written out
     * @param href takes it in or drops it
     * @param selected whether it is chosen
     * @param excludeHref leaves it out, or {@code ""}
     * @param excludeName that link in words
     * @param openHref shows what belongs to it, or {@code ""}
     * @param openName that link in words
     * @param deep whether it leads so deep that crawlers are not to follow
     */
    public record Row(String label, String dropName, String count, String href, boolean selected, String excludeHref, String excludeName, String openHref, String openName,
                      boolean deep) {

        /** This row without the way to leave its people out. */
        Row withoutExclusion() {
            return new Row(label, dropName, count, href, selected, "", "", openHref, openName, deep);
        }

        /** This row, leading to {@code page}. */
        Row leadingTo(String page) {
            return new Row(label, dropName, count, page, selected, excludeHref, excludeName, openHref, openName, false);
        }
    }

    /**
     * A histogram of years with a form to choose from it.
     *
     * @param bars the years that are not chosen as an SVG path, 8 units a year, 48 high: one shape for all, since links on each would be a third of the page, and the
     *        list below has them
     * @param chosen the years that are chosen, likewise
     * @param width of the picture in units
     * @param label what it shows, in words
     * @param first its first year
     * @param last its last year
     * @param choosable whether there is a form for a range
     * @param kept what the form keeps
     * @param owner the form that its fields belong to, if it is not its own, or null
     * @param from first year chosen, or {@code ""}
     * @param to last year chosen, or {@code ""}
     */
    public record Chart(String bars, String chosen, int width, String label, String first, String last, boolean choosable, List<FormField> kept, String owner, String from, String to) {
    }
}
