package bole.search.column;

import org.apache.lucene.index.IndexReader;

/**
 * People counted over the values that the rows of a facet are of.
 *
 * @param column the values
 * @param counted people per number of it
 */
public record Tally(CountedColumn column, Counted counted) {

    /** Counts {@code column} over {@code people} of {@code reader}. */
    public static Tally over(CountedColumn column, IndexReader reader, People people) {
        return new Tally(column, new ColumnCounts(reader, column, people));
    }
}
