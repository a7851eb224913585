package bole.search;

import java.util.List;

/**
 * The rows of one facet; counts are exact and count people.
 *
 * @param conjunctive whether the facet's own selection narrowed it
 * @param missing people of the result without any value here
 * @param other people-value pairs in rows that are not listed
 * @param rows by count, then label; selected ones are always listed
 */
public record FacetResult(boolean conjunctive, long missing, long other, List<Row> rows) {

    public FacetResult {
        rows = List.copyOf(rows);
    }

    /**
     * One value.
     *
     * @param id vocabulary id, year, or the value itself; what a filter takes
     * @param labels what it is called
     * @param count people
     * @param selected whether the request chose it
     */
    public record Row(String id, Labels labels, long count, boolean selected) {
    }
}
