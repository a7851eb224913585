package bole.search.saying;

import bole.index.Fields;
import bole.index.StintTable;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.Entities;
import bole.search.column.PersonStints;
import bole.search.column.SegmentColumns;
import bole.search.match.ClaimsQuery;
import bole.search.match.KnownWorld;
import bole.search.match.StintQueries;
import bole.search.match.StintTest;
import bole.search.match.Terms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a sentence asks of one stint of a person: beside what {@code stint=} can say, whether it goes on, and at what sort of institution it is.
 *
 * @param filter what {@code stint=} can say
 * @param lasting whether it goes on
 * @param setting the institutions of which it is at one
 * @param began the years in which it began
 */
public record StintWish(StintFilter filter, Lasting lasting, Optional<Entities.Setting> setting, Optional<YearRange> began) {

    /** Whether a stint goes on: no matter, it does, or it does not. */
    enum Lasting { ANY, NOW, OVER }

    /** The parts as {@code stint=} would say them, with {@code lasting} and where it is: {@code institution:alibaba;year:2022}, {@code sector:industry;lasting:now}. */
    String text() {
        Stream<String> lasts = lasting == Lasting.ANY ? Stream.of() : Stream.of("lasting:" + (lasting == Lasting.NOW ? "now" : "over"));
        Stream<String> begins = began.stream().map(years -> "from:" + years);
        return Stream.of(Stream.of(filter.text()), begins, setting.stream().map(Entities.Setting::id), lasts).flatMap(part -> part).filter(part -> !part.isEmpty()).collect(Collectors.joining(";"));
    }

    /** The persons with such a stint, by {@code queries} in {@code world}, where it is {@code today}. */
    Query people(StintQueries queries, KnownWorld world, SegmentColumns segments, LocalDate today) {
        if (isPlain()) {
            return queries.people(filter);
        }
        List<Query> candidates = new ArrayList<>(queries.candidates(filter));
        setting.ifPresent(where -> candidates.add(new TermInSetQuery(Fields.INSTITUTION, where.institutions().stream().map(BytesRef::new).toList())));
        return new ClaimsQuery(candidates.isEmpty() ? Terms.PEOPLE : Terms.allOf(candidates), test(queries, world, segments, today));
    }

    /** The stints that are so. */
    StintTest test(StintQueries queries, KnownWorld world, SegmentColumns segments, LocalDate today) {
        return isPlain() ? queries.test(filter) : new Granted(this, queries.test(filter), (int) world.day().orElse(today).toEpochDay(), world.isWhole(), segments);
    }

    private boolean isPlain() {
        return lasting == Lasting.ANY && setting.isEmpty() && began.isEmpty();
    }

    /** A stint that is as wished. */
    private record Granted(StintWish wish, StintTest filter, int today, boolean whole, SegmentColumns segments) implements StintTest {

        @Override
        public OfSegment over(PersonStints stints) throws IOException {
            StintTable table = stints.table();
            OfSegment parts = filter.over(stints);
            BitSet there = numbers(stints, wish.setting.map(Entities.Setting::institutions));
            BitSet elsewhere = numbers(stints, wish.setting.map(Entities.Setting::elsewhere));
            return stint -> lasts(table, stint) && (wish.began.isEmpty() || table.isDated(stint) && wish.began.get().contains(LocalDate.ofEpochDay(table.begin(stint)).getYear())) && (wish.setting.isEmpty() || isAtAny(table, stint, there) && !isAtAny(table, stint, elsewhere)) && parts.holds(stint);
        }

        private static BitSet numbers(PersonStints stints, Optional<Set<String>> ids) throws IOException {
            BitSet numbers = new BitSet();
            for (String id : ids.orElse(Set.of())) {
                int number = stints.number(Fields.INSTITUTION, id);
                if (number >= 0) {
                    numbers.set(number);
                }
            }
            return numbers;
        }

        private static boolean isAtAny(StintTable table, int stint, BitSet institutions) {
            for (int i = 0; i < table.institutions(stint); i++) {
                if (institutions.get(table.institution(stint, i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean lasts(StintTable table, int stint) {
            return switch (wish.lasting) {
                case ANY -> true;
                case NOW -> goesOn(table, stint);
                case OVER -> !goesOn(table, stint) && !(table.isDated(stint) && table.begin(stint) > today);
            };
        }

        /** Whether it is said to go on and not to have ended before, or it is under way by its dates. */
        private boolean goesOn(StintTable table, int stint) {
            boolean underWay = table.isDated(stint) && table.begin(stint) <= today && today <= table.end(stint);
            boolean ended = table.ended(stint) >= 0 && table.ended(stint) < LocalDate.ofEpochDay(today).getYear();
            return underWay || whole && table.isCurrent(stint) && !ended;
        }
    }
}
