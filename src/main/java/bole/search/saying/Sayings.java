package bole.search.saying;

import bole.search.Entities;
import bole.search.ReadQuery;
import bole.search.column.SegmentColumns;
import bole.search.match.KnownWorld;
import bole.search.match.StintQueries;
import bole.search.match.StintTest;
import bole.search.match.Terms;
import bole.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Reads what sentences say of stints ({@link SayingGrammar}) and finds the people of whom it is true. */
public final class Sayings {

    /** A longer text tells a story, and what it says of stints need not be asked of people. */
    private static final int LONGEST = 200;

    /** Words that mean a place only where somebody writes in mainland China, which traditional characters make unsure. */
    private static final Pattern FOR_MAINLANDERS = Pattern.compile("国内|国外|海外|境外");

    private final Entities entities;
    private final KnownWorld world;
    private final StintQueries queries;
    private final SegmentColumns segments;
    private final LocalDate today;

    /** Sayings about what {@code entities} knows, on the day {@code today}. */
    public Sayings(Entities entities, StintQueries queries, KnownWorld world, SegmentColumns segments, LocalDate today) {
        this.entities = entities;
        this.queries = queries;
        this.world = world;
        this.segments = segments;
        this.today = today;
    }

    /** What {@code text}, in which {@code mentions} stand, says of stints; none overlap, but those that say the same of several institutions. */
    public List<Saying> in(String text, List<Entities.Mention> mentions) {
        String simplified = Folding.simplified(text);
        if (text.length() > LONGEST || simplified.length() != text.length()) {
            return List.of();
        }
        List<Saying> all = new ArrayList<>();
        for (Clause clause : SayingGrammar.clauses(SayingLexer.tokens(simplified, mentions, entities, world.day().orElse(today).getYear()))) {
            List<Entities.Mention> others = mentions.stream().filter(mention -> clause.places().stream().noneMatch(place -> place.start() == mention.start())).toList();
            ClauseSayings.of(clause).stream().filter(saying -> isSensible(saying, others) && isSure(saying, text, simplified)).forEach(all::add);
        }
        return all;
    }

    private static boolean isSure(Saying saying, String text, String simplified) {
        return text.equals(simplified) || !FOR_MAINLANDERS.matcher(simplified.substring(saying.start(), saying.end())).find();
    }

    private static boolean isSensible(Saying saying, List<Entities.Mention> mentions) {
        boolean empty = saying.ways().stream().anyMatch(way -> way.setting().filter(where -> where.institutions().isEmpty()).isPresent());
        return !empty && mentions.stream().noneMatch(mention -> saying.clauses().stream().anyMatch(clause -> clause.start() < mention.end() && mention.start() < clause.end()));
    }

    /** The people of whom {@code saying} is true. */
    public Query people(Saying saying) {
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
    public Optional<Query> widerPeople(Saying saying) {
        return saying.wider().isEmpty() ? Optional.empty() : Optional.of(Terms.anyOf(saying.wider().stream().map(this::people).toList()));
    }

    /** The stints that {@code saying} asks for, by each of its ways. */
    public List<StintTest> tests(Saying saying) {
        return Stream.concat(saying.ways().stream(), saying.wider().stream()).map(way -> way.test(queries, world, segments, today)).toList();
    }

    /** How {@code saying}, in {@code text}, is reported. */
    public static ReadQuery.Resolved resolved(Saying saying, String text) {
        List<String> ways = saying.ways().stream().map(StintWish::text).toList();
        return new ReadQuery.Resolved(text.substring(saying.start(), saying.end()).strip(), "stint", ways.getFirst(), ways.size() == 1 ? List.of() : ways.subList(1, ways.size()));
    }
}
