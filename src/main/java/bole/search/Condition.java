package bole.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A part of what was asked, in the two forms it is used in.
 *
 * @param people the persons it holds for
 * @param claims the claims that speak for it, which vote for their persons and are the evidence
 */
record Condition(Query people, Query claims) {

    private static final Query NOTHING = new MatchNoDocsQuery();

    /** A condition that no single claim speaks for. */
    static Condition ofPeople(Query people) {
        return new Condition(people, NOTHING);
    }

    /** All of {@code parts}, in whatever claims. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition(combined(people(parts), Occur.MUST, 0), anyClaim(parts));
    }

    /** At least one of {@code parts}. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition(combined(people(parts), Occur.SHOULD, 0), anyClaim(parts));
    }

    /** The persons for whom at least {@code number} of {@code parts} hold. */
    static Query peopleWith(int number, List<Condition> parts) {
        return number >= parts.size() ? all(parts).people() : combined(people(parts), Occur.SHOULD, number);
    }

    /** The claims that speak for at least one of {@code parts}. */
    static Query anyClaim(List<Condition> parts) {
        List<Query> claims = parts.stream().map(Condition::claims).filter(query -> !(query instanceof MatchNoDocsQuery)).toList();
        return claims.isEmpty() ? NOTHING : claims.size() == 1 ? claims.getFirst() : combined(claims, Occur.SHOULD, 0);
    }

    private static List<Query> people(List<Condition> parts) {
        return parts.stream().map(Condition::people).toList();
    }

    private static Query combined(List<Query> queries, Occur occur, int needed) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        queries.forEach(query -> builder.add(query, occur));
        return builder.build();
    }
}
