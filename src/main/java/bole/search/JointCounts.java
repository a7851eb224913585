package bole.search;

import bole.index.Fields;
import bole.query.Facet;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/**
 * Joint counts: the years <em>at the chosen institution</em>, the institutions <em>in the chosen years</em>. They go through the stints, not the persons:
 * only stints that satisfy what was chosen besides are looked at, and a person counts once for each value. As of a day every facet that days change is
 * counted this way.
 */
final class JointCounts {

    private final IndexSearcher searcher;
    private final Columns columns;
    private final KnownWorld world;

    JointCounts(IndexSearcher searcher, Columns columns, KnownWorld world) {
        this.searcher = searcher;
        this.world = world;
        this.columns = columns;
    }

    /** Counts {@code facet} over those claims of {@code people} that match {@code claims}. */
    FacetCounts.Counts count(Facet facet, People people, Query claims) throws IOException {
        Columns.Column column = columns.of(FacetCounts.field(facet));
        Weight weight = searcher.createWeight(searcher.rewrite(claims), ScoreMode.COMPLETE_NO_SCORES, 1);
        int[] counts = new int[column.size()];
        long withValue = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                withValue += countSegment(new Segment(leaf, facet, column, world), scorer.iterator(), people, counts);
            }
        }
        return new FacetCounts.Counts(counts, people.count() - withValue);
    }

    private static long countSegment(Segment segment, DocIdSetIterator stints, People people, int[] counts) throws IOException {
        Set<Long> values = new TreeSet<>();
        int person = -1;
        long withValue = 0;
        for (int stint = stints.nextDoc(); stint != DocIdSetIterator.NO_MORE_DOCS; stint = stints.nextDoc()) {
            if (stint > person) {
                withValue += add(values, counts);
                person = segment.personOf(stint);
            }
            if (people.contains(segment.leaf, person)) {
                segment.addValues(stint, values);
            }
        }
        return withValue + add(values, counts);
    }

    private static int add(Set<Long> values, int[] counts) {
        values.forEach(value -> counts[value.intValue()]++);
        int any = values.isEmpty() ? 0 : 1;
        values.clear();
        return any;
    }

    /** The values of the claims of one segment. */
    private static final class Segment {

        private final LeafReaderContext leaf;
        private final Facet facet;
        private final Columns.Column column;
        private final BitSet persons;
        private final SortedSetDocValues named;
        private final KnownWorld world;
        private final SortedNumericDocValues begins;
        private final SortedNumericDocValues ends;
        private final Map<Long, Long> numbers = new HashMap<>();

        Segment(LeafReaderContext leaf, Facet facet, Columns.Column column, KnownWorld world) throws IOException {
            this.leaf = leaf;
            this.facet = facet;
            this.column = column;
            this.persons = JoinQueries.IS_PERSON.getBitSet(leaf);
            this.world = world;
            this.named = DocValues.getSortedSet(leaf.reader(), Filters.claimField(facet).orElse(Fields.STINT_INSTITUTION));
            this.begins = DocValues.getSortedNumeric(leaf.reader(), Fields.BEGIN);
            this.ends = DocValues.getSortedNumeric(leaf.reader(), Fields.END);
        }

        int personOf(int stint) {
            return persons.nextSetBit(stint);
        }

        void addValues(int stint, Set<Long> values) throws IOException {
            if (Filters.claimField(facet).isEmpty()) {
                addYears(stint, values);
            } else if (named.advanceExact(stint)) {
                for (int i = 0; i < named.docValueCount(); i++) {
                    long local = named.nextOrd();
                    add(local, local, values);
                }
            }
        }

        private void addYears(int stint, Set<Long> values) throws IOException {
            if (begins.advanceExact(stint) && ends.advanceExact(stint)) {
                int last = LocalDate.ofEpochDay(Math.min(ends.nextValue(), world.lastDay())).getYear();
                for (int year = LocalDate.ofEpochDay(begins.nextValue()).getYear(); year <= last; year++) {
                    add(year, -1, values);
                }
            }
        }

        /** Adds the column's number for {@code key}, a year or the segment's number of an institution, looked up once. */
        private void add(long key, long institution, Set<Long> values) throws IOException {
            Long number = numbers.get(key);
            if (number == null) {
                number = column.number(institution < 0 ? String.valueOf(key) : named.lookupOrd(institution).utf8ToString());
                numbers.put(key, number);
            }
            if (number >= 0) {
                values.add(number);
            }
        }
    }

    /** The stints that satisfy what {@code request} chose, besides what {@code facet} counts. */
    Query stints(Facet facet, SearchRequest request, Filters filters) {
        List<Query> ways = new ArrayList<>();
        filters.stints().stream().filter(stint -> !stint.excluded()).map(stint -> Filters.relaxed(stint, Optional.of(facet)))
            .forEach(stint -> ways.add(StintQueries.of(stint, world)));
        if (facet == Facet.STINT_YEAR && !filters.selected(Facet.INSTITUTION).isEmpty()) {
            filters.selected(Facet.INSTITUTION).forEach(id -> ways.add(StintQueries.of(any().withInstitution(id), world)));
        }
        if (facet == Facet.STINT_INSTITUTION) {
            request.years().forEach(years -> ways.add(StintQueries.of(during(years), world)));
        }
        return ways.isEmpty() ? StintQueries.of(any(), world) : Terms.anyOf(ways);
    }

    private static StintFilter any() {
        return new StintFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }

    private static StintFilter during(YearRange years) {
        return new StintFilter("", Optional.of(years), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }
}
