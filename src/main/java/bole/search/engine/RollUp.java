package bole.search.engine;

import bole.query.Facet;
import bole.query.RequestException;
import bole.search.column.ColumnCounts;
import bole.search.column.Counted;
import bole.search.column.CountedColumn;
import bole.search.column.People;
import bole.search.column.RolledColumn;
import bole.search.column.Tally;
import bole.search.match.Hierarchy;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;

/**
 * A facet rolled up: broader topics, whole institutions, each with the people of all that belongs to it, once each. What days change comes counted over single
 * claims, which know institutions with their wholes; the rest is counted from columns made for it.
 */
final class RollUp {

    private final View view;
    private final Facet facet;
    private final Hierarchy hierarchy;
    private final String opened;

    /** Of {@code facet}: what belongs directly to {@code opened}, or the highest if that is {@code ""}. */
    RollUp(View view, Facet facet, String opened) {
        this.view = view;
        this.facet = facet;
        this.hierarchy = view.hierarchy(facet);
        this.opened = opened;
        if (!opened.isEmpty() && !hierarchy.knows(opened)) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, "facet.rollup", "what is opened in " + facet.apiName() + " must be an id of the vocabulary", "");
        }
    }

    /** Every level at once over {@code people}. */
    static Tally all(View view, Facet facet, IndexReader reader, People people) {
        return Tally.over(view.rolledUp(facet), reader, people);
    }

    /** The level over {@code people}. */
    Tally of(IndexReader reader, People people) {
        if (opened.isEmpty()) {
            return Tally.over(view.tops(facet), reader, people);
        }
        RolledColumn column = view.rolledUp(facet);
        return new Tally(column, new ColumnCounts(reader, column, people).only(hierarchy.beneath(opened).stream().mapToInt(id -> (int) column.number(id)).filter(number -> number >= 0)));
    }

    /** The level of {@code every}, whose values count for what they belong to already. */
    Tally of(Tally every) {
        return new Tally(every.column(), every.counted().all().only(number -> hierarchy.holds(value(every.column(), number), opened)));
    }

    /** Those of {@code found} that stand anywhere beneath what is opened. */
    Counted.All beneath(CountedColumn column, Counted.All found) {
        return found.only(number -> hierarchy.isBeneath(value(column, number), opened));
    }

    private static String value(CountedColumn column, int number) {
        try {
            return column.value(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
