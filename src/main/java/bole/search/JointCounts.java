package bole.search;

import bole.index.ClaimReader;
import bole.index.Fields;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Facet;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/**
 * Joint counts: the years <em>at the chosen institution</em>, the institutions <em>in the chosen years</em>. They go through the stints, not the persons:
 * only stints that satisfy what was chosen besides are looked at, and a person counts once for each value. As of a day every facet that days change is
 * counted this way.
 */
final class JointCounts {

    private final IndexReader reader;
    private final Columns columns;
    private final KnownWorld world;
    private final StintQueries stints;

    JointCounts(IndexReader reader, Columns columns, KnownWorld world) {
        this.reader = reader;
        this.world = world;
        this.columns = columns;
        this.stints = new StintQueries(world, reader);
    }

    /** Counts {@code facet} over those claims of {@code people} that hold {@code wanted}. */
    Counted.All count(Facet facet, People people, ClaimTest wanted) throws IOException {
        Count count = new Count(facet, columns.of(FacetCounts.field(facet)), wanted, world);
        long withValue = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            DocIdSetIterator persons = people.in(leaf);
            count.begin(leaf);
            for (int person = persons.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = persons.nextDoc()) {
                withValue += count.add(person) ? 1 : 0;
            }
        }
        return new Counted.All(count.counts, people.count() - withValue);
    }

    /** A count under way. */
    private static final class Count {

        private final Facet facet;
        private final Columns.Column column;
        private final ClaimTest wanted;
        private final KnownWorld world;
        private final int[] counts;
        private final int[] lastPerson;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final int[] years = new int[4_096];
        private PersonClaims claims;
        private LongValues global;
        private int person;
        private boolean any;

        Count(Facet facet, Columns.Column column, ClaimTest wanted, KnownWorld world) {
            this.facet = facet;
            this.column = column;
            this.wanted = wanted;
            this.world = world;
            this.counts = new int[column.size()];
            this.lastPerson = new int[column.size()];
            java.util.Arrays.fill(years, -2);
        }

        void begin(LeafReaderContext leaf) throws IOException {
            claims = new PersonClaims(leaf);
            global = column.global(leaf);
        }

        /** Adds one person; whether there was any value. */
        boolean add(int document) throws IOException {
            ClaimReader one = claims.of(document);
            person++;
            any = false;
            for (int claim = 0; claim < one.size(); claim++) {
                if (wanted.holds(claims, claim)) {
                    addValues(one, claim);
                }
            }
            return any;
        }

        private void addValues(ClaimReader one, int claim) throws IOException {
            switch (facet) {
                case YEAR, STINT_YEAR -> addYears(one, claim);
                case INSTITUTION, STINT_INSTITUTION -> {
                    for (int i = 0; i < one.institutions(claim); i++) {
                        addPlace(Fields.INSTITUTION, one.institution(claim, i));
                    }
                }
                case COUNTRY -> addPlace(Fields.COUNTRY, one.kind(claim) < 0 ? -1 : one.country(claim));
                case VENUE -> addPlace(Fields.VENUE, one.venue(claim));
                case KIND -> addName(one.kind(claim) < 0 ? "" : StintKind.values()[one.kind(claim)].name());
                case DEGREE -> addName(one.kind(claim) < 0 || one.degree(claim) < 0 ? "" : Degree.values()[one.degree(claim)].name());
                case INTEREST, LANGUAGE -> throw new IllegalArgumentException(facet + " is no facet of claims");
            }
        }

        private void addYears(ClaimReader one, int claim) throws IOException {
            if (one.isDated(claim)) {
                int last = LocalDate.ofEpochDay(Math.min(one.end(claim), world.lastDay())).getYear();
                for (int year = LocalDate.ofEpochDay(one.begin(claim)).getYear(); year <= last; year++) {
                    if (years[year] == -2) {
                        years[year] = (int) column.number(String.valueOf(year));
                    }
                    addNumber(years[year]);
                }
            }
        }

        private void addPlace(String field, int place) throws IOException {
            if (place >= 0) {
                addNumber((int) global.get(claims.values(field)[place]));
            }
        }

        private void addName(String name) throws IOException {
            if (!name.isEmpty()) {
                Integer number = numbers.get(name);
                if (number == null) {
                    number = (int) column.number(name.toLowerCase(Locale.ROOT));
                    numbers.put(name, number);
                }
                addNumber(number);
            }
        }

        private void addNumber(int number) {
            if (number >= 0) {
                any = true;
                if (lastPerson[number] != person) {
                    lastPerson[number] = person;
                    counts[number]++;
                }
            }
        }
    }

    /** The claims that are known. */
    ClaimTest known() {
        return new Known(world);
    }

    private record Known(KnownWorld world) implements ClaimTest {
        @Override
        public boolean holds(PersonClaims claims, int claim) {
            return world.knows(claims.reader(), claim);
        }
    }

    /** The stints that satisfy what {@code request} chose, besides what {@code facet} counts. */
    ClaimTest stints(Facet facet, SearchRequest request, Filters filters) {
        List<ClaimTest> ways = new ArrayList<>();
        filters.stints().stream().filter(stint -> !stint.excluded()).map(stint -> Filters.relaxed(stint, Optional.of(facet)))
            .forEach(stint -> ways.add(stints.test(stint)));
        if (facet == Facet.STINT_YEAR && !filters.selected(Facet.INSTITUTION).isEmpty()) {
            filters.selected(Facet.INSTITUTION).forEach(id -> ways.add(stints.test(any().withInstitution(id))));
        }
        if (facet == Facet.STINT_INSTITUTION) {
            request.years().forEach(years -> ways.add(stints.test(during(years))));
        }
        return ways.isEmpty() ? stints.test(any()) : new AnyOf(ways);
    }

    private record AnyOf(List<ClaimTest> ways) implements ClaimTest {
        @Override
        public boolean holds(PersonClaims claims, int claim) throws IOException {
            for (ClaimTest way : ways) {
                if (way.holds(claims, claim)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static StintFilter any() {
        return new StintFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }

    private static StintFilter during(YearRange years) {
        return new StintFilter("", Optional.of(years), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }
}
