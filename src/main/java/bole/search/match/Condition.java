package bole.search.match;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A part of what was asked, in the three forms it is used in.
 *
 * @param people the persons it holds for, exactly
 * @param sign what speaks for it in a claim: the evidence, and the exact votes
 * @param votes what whole persons count for it: sums made when they were indexed
 */
public record Condition(Query people, Sign sign, List<Query> votes) {

    /** Keeps a copy of the votes. */
    public Condition {
        votes = List.copyOf(votes);
    }

    /** A condition that no single claim speaks for. */
    public static Condition ofPeople(Query people) {
        return new Condition(people, Sign.NOTHING, List.of());
    }

    /** The same, holding for {@code other} persons. */
    public Condition withPeople(Query other) {
        return new Condition(other, sign, votes);
    }

    /** All of {@code parts}, in whatever claims. */
    public static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition(combined(people(parts), Occur.FILTER, 0), signs(parts), votes(parts));
    }

    /** At least one of {@code parts}. */
    public static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition(combined(people(parts), Occur.SHOULD, 0), signs(parts), votes(parts));
    }

    /** The persons for whom at least {@code number} of {@code parts} hold. */
    public static Query peopleWith(int number, List<Condition> parts) {
        return number >= parts.size() ? all(parts).people() : combined(people(parts), Occur.SHOULD, number);
    }

    /** What speaks for at least one of {@code parts} in a claim. */
    public static Sign signs(List<Condition> parts) {
        return Sign.any(parts.stream().map(Condition::sign).toList());
    }

    /** What whole persons count for any of {@code parts}; the same sum once. */
    public static List<Query> votes(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.votes().stream()).toList();
    }

    private static List<Query> people(List<Condition> parts) {
        return parts.stream().map(Condition::people).toList();
    }

    private static Query combined(List<Query> queries, Occur occur, int needed) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        (needed > 1 ? queries.stream() : Stream.of(queries).flatMap(List::stream).distinct()).forEach(query -> builder.add(query, occur));
        return builder.build();
    }
}
