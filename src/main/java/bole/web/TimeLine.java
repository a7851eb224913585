package bole.web;

import java.util.List;

/**
 * A person's dated stints and works as a picture. Places and lengths across are parts of the whole width with their sign: {@code 12.5%}; down they are in pixels.
 *
 * @param height of the picture
 * @param years marks of the axis
 * @param lanes stints, one below the other
 * @param works one column a year, above the lower edge; may be empty
 * @param worksText what the columns are, in words
 */
public record TimeLine(int height, List<Year> years, List<Lane> lanes, List<Work> works, String worksText) {

    public TimeLine {
        years = List.copyOf(years);
        lanes = List.copyOf(lanes);
        works = List.copyOf(works);
    }

    /**
     * A mark of the axis.
     *
     * @param x where it is
     * @param label the year
     */
    public record Year(String x, String label) {
    }

    /**
     * A stint.
     *
     * @param kind its sort: the class of the bar
     * @param y upper edge
     * @param x left edge
     * @param width length
     * @param label where or what
     * @param labelX where the label begins or ends
     * @param before whether the label stands before the bar and ends there
     */
    public record Lane(String kind, int y, String x, String width, String label, String labelX, boolean before) {
    }

    /**
     * The works of a year.
     *
     * @param x left edge
     * @param y upper edge
     * @param width length
     * @param height of the column
     */
    public record Work(String x, int y, String width, int height) {
    }
}
