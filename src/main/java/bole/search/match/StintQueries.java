package bole.search.match;

import bole.index.Fields;
import bole.index.Run;
import bole.index.StintTable;
import bole.index.Tokeniser;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.column.PersonStints;
import bole.search.column.SegmentColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A condition on single stints: every part must hold in the same one. Whole persons say who may have such a stint, or, for an institution in given years and for a single
 * part, who has; otherwise the stints of the person are looked at.
 */
public final class StintQueries {

    private static final int MOST_YEARS = 30;

    private final KnownWorld world;
    private final Terms terms;
    private final SegmentColumns segments;

    /** Queries for stints of {@code reader} as far as {@code world} is known. */
    public StintQueries(KnownWorld world, IndexReader reader, SegmentColumns segments) {
        this(world, new Lexicon(reader), segments);
    }

    /** The same where the words are already known. */
    public StintQueries(KnownWorld world, Lexicon lexicon, SegmentColumns segments) {
        this.world = world;
        this.segments = segments;
        this.terms = new Terms(false, world, lexicon);
    }

    /** The persons with a stint that satisfies every part of {@code stint}; as of a day, with one begun by then, as it was then. */
    public Query people(StintFilter stint) {
        List<Query> candidates = candidates(stint);
        Query all = candidates.isEmpty() ? Terms.PEOPLE : Terms.allOf(candidates);
        return isSure(stint) && world.isWhole() ? all : new ClaimsQuery(all, test(stint));
    }

    /** Whether whole persons know: one part alone, or an institution in a few years. */
    private static boolean isSure(StintFilter stint) {
        int others = (stint.kind().isPresent() ? 1 : 0) + (stint.degree().isPresent() ? 1 : 0);
        boolean simple = stint.ended().isEmpty() && stint.title().isEmpty();
        boolean place = !stint.institution().isEmpty();
        return simple && (others == 0 && place && (stint.year().isEmpty() || years(stint.year()).isPresent()) || others == 1 && !place && stint.year().isEmpty());
    }

    /** Persons who may have a stint that satisfies every part of {@code stint}: all of these. */
    public List<Query> candidates(StintFilter stint) {
        List<Query> candidates = new ArrayList<>();
        if (!stint.institution().isEmpty() && years(stint.year()).isPresent()) {
            candidates.add(anyYear(stint.year(), year -> Fields.stintAt(stint.institution(), year)));
        } else {
            if (!stint.institution().isEmpty()) {
                candidates.add(Terms.term(Fields.INSTITUTION, stint.institution()));
            }
            stint.year().ifPresent(years -> candidates.add(Filters.active(years)));
        }
        stint.kind().ifPresent(kind -> candidates.add(Terms.term(Fields.KIND, kind.name().toLowerCase(Locale.ROOT))));
        stint.degree().ifPresent(degree -> candidates.add(Terms.term(Fields.DEGREE, degree.name().toLowerCase(Locale.ROOT))));
        if (years(stint.ended()).isPresent()) {
            candidates.add(anyYear(stint.ended(), Fields::stintEnded));
        }
        title(stint.title()).forEach(pattern -> candidates.add(pattern.loosely().apply(Fields.TEXT)));
        return candidates;
    }

    private static Query anyYear(Optional<YearRange> range, IntFunction<String> term) {
        return new TermInSetQuery(Fields.STINT_AT, years(range).orElseThrow().mapToObj(year -> new BytesRef(term.apply(year))).toList());
    }

    /** The years of {@code range}, if they are a few. */
    private static Optional<IntStream> years(Optional<YearRange> range) {
        return range.filter(years -> years.first().isPresent() && years.last().isPresent() && years.last().getAsInt() - years.first().getAsInt() < MOST_YEARS)
            .map(years -> IntStream.rangeClosed(years.first().getAsInt(), years.last().getAsInt()));
    }

    /** The stints that satisfy every part of {@code stint}. */
    public StintTest test(StintFilter stint) {
        List<Sign> title = title(stint.title()).stream().map(Pattern::sign).toList();
        return new Satisfies(stint, new Sign.In(new Sign.Together(title), Sign.Place.TITLE), terms.sequences(), world, segments);
    }

    private List<Pattern> title(String title) {
        List<Pattern> patterns = new ArrayList<>();
        for (Run run : Tokeniser.runs(title)) {
            patterns.add(switch (run) {
                case Run.Word word -> terms.word(word);
                case Run.Chinese chinese -> terms.characters(chinese);
            });
        }
        return patterns;
    }

    /** A stint with all parts of a filter. */
    private record Satisfies(StintFilter stint, Sign title, int sequences, KnownWorld world, SegmentColumns segments) implements StintTest {

        @Override
        public OfSegment over(PersonStints stints) throws IOException {
            StintTable table = stints.table();
            List<OfSegment> parts = new ArrayList<>();
            stint.year().ifPresent(years -> parts.add(during(table, years)));
            if (!stint.institution().isEmpty()) {
                int institution = stints.number(Fields.INSTITUTION, stint.institution());
                parts.add(number -> institution >= 0 && table.isAt(number, institution));
            }
            stint.kind().ifPresent(kind -> parts.add(number -> table.kind(number) == kind.ordinal()));
            stint.degree().ifPresent(degree -> parts.add(number -> table.degree(number) == degree.ordinal()));
            stint.ended().ifPresent(years -> parts.add(number -> ended(table, number, years)));
            if (!world.isWhole()) {
                parts.add(number -> world.knows(table, number));
            }
            if (!stint.title().isEmpty()) {
                int[] terms = Sign.terms(title);
                parts.add(number -> new ClaimScan(stints.claims(), sequences, terms).score(stints.claim(number), title) > 0);
            }
            return all(parts.toArray(OfSegment[]::new));
        }

        private static OfSegment all(OfSegment[] parts) {
            return stint -> {
                for (OfSegment part : parts) {
                    if (!part.holds(stint)) {
                        return false;
                    }
                }
                return true;
            };
        }

        private OfSegment during(StintTable table, YearRange years) {
            KnownWorld.Days days = KnownWorld.Days.of(years, world.lastDay());
            return number -> table.isDated(number) && days.overlap(table.begin(number), table.end(number));
        }

        private boolean ended(StintTable table, int number, YearRange years) {
            int year = table.ended(number);
            return year >= 0 && years.contains(year) && (world.isWhole() || table.isDated(number) && table.end(number) <= world.lastDay());
        }
    }
}
