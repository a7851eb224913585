package bole.search.facet;

import bole.index.ClaimReader;
import bole.index.Fields;
import bole.index.StintTable;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Facet;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.column.Columns;
import bole.search.column.Counted;
import bole.search.column.People;
import bole.search.column.PersonClaims;
import bole.search.column.PersonStints;
import bole.search.column.SegmentColumns;
import bole.search.match.Filters;
import bole.search.match.KnownWorld;
import bole.search.match.StintQueries;
import bole.search.match.StintTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/**
 * Joint counts: the years <em>at the chosen institution</em>, the institutions <em>in the chosen years</em>. They go through the stints, not the persons:
 * only stints that satisfy what was chosen besides are looked at, and a person counts once for each value. As of a day every facet that days change is
 * counted this way, those that works have too over all claims.
 */
public final class JointCounts {

    private final IndexReader reader;
    private final Columns columns;
    private final SegmentColumns segments;
    private final KnownWorld world;

    /** Counts over {@code reader} as far as {@code world} is known. */
    public JointCounts(IndexReader reader, Columns columns, SegmentColumns segments, KnownWorld world) {
        this.reader = reader;
        this.columns = columns;
        this.segments = segments;
        this.world = world;
    }

    /** Counts {@code facet} over those stints of {@code people} that satisfy what {@code request} chose, besides what {@code facet} counts. */
    public Counted.All joint(Facet facet, People people, SearchRequest request, Filters filters) throws IOException {
        return count(facet, people, leaf -> ofStints(facet, leaf, wanted(facet, request, filters)));
    }

    /** Counts {@code facet} over what is known of {@code people}. */
    public Counted.All known(Facet facet, People people) throws IOException {
        return switch (facet) {
            case YEAR, VENUE -> count(facet, people, leaf -> ofClaims(facet, leaf));
            case INSTITUTION, KIND, DEGREE, COUNTRY, STINT_YEAR, STINT_INSTITUTION -> count(facet, people, leaf -> ofStints(facet, leaf, List.of(filters().test(any()))));
            case INTEREST, LANGUAGE -> throw new IllegalArgumentException(facet + " is no facet of claims");
        };
    }

    /** Adds what the people of one segment have. */
    private interface Values {
        void add(int person, Count count) throws IOException;
    }

    private interface ValuesOf {
        Values in(LeafReaderContext leaf) throws IOException;
    }

    private Counted.All count(Facet facet, People people, ValuesOf values) throws IOException {
        Count count = new Count(columns.of(FacetCounts.field(facet)), world);
        for (LeafReaderContext leaf : reader.leaves()) {
            DocIdSetIterator persons = people.in(leaf);
            Values ofLeaf = values.in(leaf);
            for (int person = persons.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = persons.nextDoc()) {
                count.begin();
                ofLeaf.add(person, count);
            }
        }
        return new Counted.All(count.counts, people.count() - count.withValue);
    }

    private Values ofClaims(Facet facet, LeafReaderContext leaf) throws IOException {
        PersonClaims claims = new PersonClaims(leaf);
        ClaimReader each = claims.reader();
        LongValues global = columns.of(FacetCounts.field(facet)).global(leaf);
        return (person, count) -> {
            claims.of(person);
            for (int claim = 0; claim < each.size(); claim++) {
                if (!world.knows(each, claim)) {
                    continue;
                }
                if (facet == Facet.VENUE && each.venue(claim) >= 0) {
                    count.add((int) global.get(claims.values(Fields.VENUE)[each.venue(claim)]));
                } else if (facet == Facet.YEAR && each.isDated(claim)) {
                    count.addYears(each.begin(claim), each.end(claim));
                }
            }
        };
    }

    private Values ofStints(Facet facet, LeafReaderContext leaf, List<StintTest> wanted) throws IOException {
        PersonStints stints = new PersonStints(leaf, segments.stints(leaf));
        StintTest.OfSegment test = any(wanted, stints);
        OfStint values = values(facet, stints.table(), columns.of(FacetCounts.field(facet)), leaf);
        return (person, count) -> {
            stints.to(person);
            for (int stint = stints.first(); stint < stints.end(); stint++) {
                if (test.holds(stint)) {
                    values.add(stint, count);
                }
            }
        };
    }

    private static StintTest.OfSegment any(List<StintTest> tests, PersonStints stints) throws IOException {
        StintTest.OfSegment[] ways = new StintTest.OfSegment[tests.size()];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = tests.get(i).over(stints);
        }
        return ways.length == 1 ? ways[0] : stint -> {
            for (StintTest.OfSegment way : ways) {
                if (way.holds(stint)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Adds what one stint has. */
    private interface OfStint {
        void add(int stint, Count count) throws IOException;
    }

    private static OfStint values(Facet facet, StintTable table, Columns.Column column, LeafReaderContext leaf) throws IOException {
        LongValues global = column.global(leaf);
        int[] names = switch (facet) {
            case KIND -> numbers(StintKind.values(), column);
            case DEGREE -> numbers(Degree.values(), column);
            default -> new int[0];
        };
        return switch (facet) {
            case STINT_YEAR -> (stint, count) -> {
                if (table.isDated(stint)) {
                    count.addYears(table.begin(stint), table.end(stint));
                }
            };
            case INSTITUTION, STINT_INSTITUTION -> (stint, count) -> {
                for (int i = 0; i < table.institutions(stint); i++) {
                    count.add((int) global.get(table.institution(stint, i)));
                }
            };
            case COUNTRY -> (stint, count) -> count.add(table.country(stint) < 0 ? -1 : (int) global.get(table.country(stint)));
            case KIND -> (stint, count) -> count.add(names[table.kind(stint)]);
            case DEGREE -> (stint, count) -> count.add(table.degree(stint) < 0 ? -1 : names[table.degree(stint)]);
            case YEAR, VENUE, INTEREST, LANGUAGE -> throw new IllegalArgumentException(facet + " is no facet of stints");
        };
    }

    private static int[] numbers(Enum<?>[] constants, Columns.Column column) throws IOException {
        int[] numbers = new int[constants.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) column.number(constants[i].name().toLowerCase(Locale.ROOT));
        }
        return numbers;
    }

    /** A count under way. */
    private static final class Count {

        private static final int LAST_YEAR = 4_096;
        private static final int UNKNOWN = -2;

        private final Columns.Column column;
        private final KnownWorld world;
        private final int[] counts;
        private final int[] lastPerson;
        private final int[] years = new int[LAST_YEAR];
        private int person;
        private int lastWithValue;
        private long withValue;

        Count(Columns.Column column, KnownWorld world) {
            this.column = column;
            this.world = world;
            this.counts = new int[column.size()];
            this.lastPerson = new int[column.size()];
            Arrays.fill(years, UNKNOWN);
        }

        /** Begins with another person. */
        void begin() {
            person++;
        }

        /** Counts the person for every year from the first day to the last that is known. */
        void addYears(int first, int last) throws IOException {
            int until = LocalDate.ofEpochDay(Math.min(last, world.lastDay())).getYear();
            for (int year = LocalDate.ofEpochDay(first).getYear(); year <= until; year++) {
                if (years[year] == UNKNOWN) {
                    years[year] = (int) column.number(String.valueOf(year));
                }
                add(years[year]);
            }
        }

        /** Counts the person for the value of that number, once; a negative one is none. */
        void add(int number) {
            if (number >= 0) {
                if (lastWithValue != person) {
                    lastWithValue = person;
                    withValue++;
                }
                if (lastPerson[number] != person) {
                    lastPerson[number] = person;
                    counts[number]++;
                }
            }
        }
    }

    private StintQueries filters() {
        return new StintQueries(world, reader, segments);
    }

    /** The ways in which a stint may be wanted. */
    private List<StintTest> wanted(Facet facet, SearchRequest request, Filters filters) {
        StintQueries stints = filters();
        List<StintTest> ways = new ArrayList<>();
        filters.stints().stream().filter(stint -> !stint.excluded()).map(stint -> Filters.relaxed(stint, Optional.of(facet)))
            .forEach(stint -> ways.add(stints.test(stint)));
        if (facet == Facet.STINT_YEAR && !filters.selected(Facet.INSTITUTION).isEmpty()) {
            filters.selected(Facet.INSTITUTION).forEach(id -> ways.add(stints.test(any().withInstitution(id))));
        }
        if (facet == Facet.STINT_INSTITUTION) {
            request.years().forEach(years -> ways.add(stints.test(during(years))));
        }
        return ways.isEmpty() ? List.of(stints.test(any())) : ways;
    }

    private static StintFilter any() {
        return new StintFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }

    private static StintFilter during(YearRange years) {
        return new StintFilter("", Optional.of(years), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }
}
