package bole.search;

import bole.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Reads what sentences say of stints ({@link StintSayings}, {@link OtherSayings}) and finds the people of whom it is true. */
final class Sayings {

    /** A longer text tells a story, and what it says of stints need not be asked of people. */
    private static final int LONGEST = 200;

    private final Entities entities;
    private final KnownWorld world;
    private final StintQueries queries;
    private final SegmentColumns segments;
    private final LocalDate today;

    Sayings(Entities entities, StintQueries queries, KnownWorld world, SegmentColumns segments, LocalDate today) {
        this.entities = entities;
        this.queries = queries;
        this.world = world;
        this.segments = segments;
        this.today = today;
    }

    /** What {@code text}, in which {@code mentions} stand, says of stints; none overlap, but those that say the same of several institutions. */
    List<Saying> in(String text, List<Entities.Mention> mentions) {
        String simplified = Folding.simplified(text);
        if (text.length() > LONGEST || simplified.length() != text.length()) {
            return List.of();
        }
        List<Saying> all = new ArrayList<>(StintSayings.in(simplified, mentions));
        for (Saying other : OtherSayings.in(simplified, entities, world.day().orElse(today).getYear())) {
            boolean known = all.stream().anyMatch(other::overlaps) || mentions.stream().anyMatch(mention -> other.overlaps(mention.start(), mention.end()));
            boolean empty = other.ways().stream().anyMatch(way -> way.setting().filter(where -> where.institutions().isEmpty()).isPresent());
            if (!known && !empty) {
                all.add(other);
            }
        }
        all.removeIf(saying -> mentions.stream().anyMatch(mention -> saying.clauses().stream().anyMatch(clause -> clause.start() < mention.end() && mention.start() < clause.end())));
        return all;
    }

    /** The people of whom {@code saying} is true. */
    Query people(Saying saying) {
        Query any = Terms.anyOf(saying.ways().stream().map(this::people).toList());
        if (saying.without().isEmpty()) {
            return any;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(any, Occur.FILTER);
        saying.without().forEach(wish -> builder.add(people(wish), Occur.MUST_NOT));
        return builder.build();
    }

    private Query people(StintWish wish) {
        return wish.people(queries, world, segments, today);
    }

    /** The people of whom what {@code saying} implies is true; empty where it implies nothing more. */
    Optional<Query> widerPeople(Saying saying) {
        return saying.wider().isEmpty() ? Optional.empty() : Optional.of(Terms.anyOf(saying.wider().stream().map(this::people).toList()));
    }

    /** The stints that {@code saying} asks for, by each of its ways. */
    List<StintTest> tests(Saying saying) {
        return Stream.concat(saying.ways().stream(), saying.wider().stream()).map(way -> way.test(queries, world, segments, today)).toList();
    }

    /** How {@code saying}, in {@code text}, is reported. */
    static ReadQuery.Resolved resolved(Saying saying, String text) {
        List<String> ways = saying.ways().stream().map(StintWish::text).toList();
        return new ReadQuery.Resolved(text.substring(saying.start(), saying.end()).strip(), "stint", ways.getFirst(), ways.size() == 1 ? List.of() : ways.subList(1, ways.size()));
    }
}
