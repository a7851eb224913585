package bole.search;

import bole.index.Fields;
import bole.index.Tokeniser;
import bole.query.CrossLanguage;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;

/**
 * How a vocabulary term reaches claims that do not hold it: claims linked to the same thing, and claims that say it with another label or alias.
 * Which languages are reached is {@code xlang}; exact search has no bridges. Every bridge carries its name, so that the evidence can say over which
 * one it was found.
 */
final class Bridges {

    /** No term has more ways to be said than this; the rest would cost more than it finds. */
    private static final int MOST_EXPRESSIONS = 24;

    private final Entities entities;
    private final CrossLanguage crossLanguage;
    private final boolean off;
    private final Terms terms;
    private final List<ReadQuery.Resolved> resolved = new ArrayList<>();

    Bridges(Entities entities, CrossLanguage crossLanguage, Terms terms) {
        this.entities = entities;
        this.crossLanguage = crossLanguage;
        this.off = terms.isExact();
        this.terms = terms;
    }

    /** What was recognised so far. */
    List<ReadQuery.Resolved> resolved() {
        return resolved;
    }

    /** The terms in {@code text} that can be bridged: those that mean one thing. Ambiguous ones are reported only. */
    List<Entities.Mention> mentionsIn(String text) {
        if (off) {
            return List.of();
        }
        List<Entities.Mention> mentions = entities.mentionsIn(text);
        mentions.forEach(mention -> resolved.add(new ReadQuery.Resolved(text.substring(mention.start(), mention.end()), mention.kind().apiName(),
            mention.ids().size() == 1 ? mention.ids().getFirst() : "", mention.ids().size() == 1 ? List.of() : mention.ids())));
        return mentions.stream().filter(mention -> mention.ids().size() == 1).toList();
    }

    /** The ways over which {@code mention} reaches other claims. */
    List<Condition> of(Entities.Mention mention) {
        List<Condition> ways = new ArrayList<>();
        for (String language : List.of("en", "zh")) {
            if (reaches(mention.language(), language)) {
                ways.addAll(into(mention, language));
            }
        }
        return ways;
    }

    private boolean reaches(String from, String to) {
        return switch (crossLanguage) {
            case ON -> true;
            case OFF -> from.equals(to);
            case ONLY -> !from.equals(to);
        };
    }

    private List<Condition> into(Entities.Mention mention, String language) {
        String id = mention.ids().getFirst();
        List<Query> claims = new ArrayList<>();
        claims.add(linked(mention.kind(), id, language));
        List<Query> people = new ArrayList<>();
        entities.expressions(mention.kind(), id).stream().filter(expression -> expression.language().equals(language)).limit(MOST_EXPRESSIONS)
            .map(expression -> Tokeniser.runs(expression.text())).filter(runs -> !runs.isEmpty()).forEach(runs -> {
                claims.add(terms.phrase(Fields.CLAIM, runs, 0));
                people.add(terms.anywhere(field -> terms.phrase(field, runs, 0)));
            });
        people.add(terms.world().peopleWithClaim(linked(mention.kind(), id, language)));
        Query named = NamedMatches.wrapQuery(name(mention, language), new BoostQuery(new ConstantScoreQuery(Terms.anyOf(claims)), Ranking.LINKED));
        return List.of(new Condition(new ConstantScoreQuery(Terms.anyOf(people)), named));
    }

    private static Query linked(Entities.Kind kind, String id, String language) {
        String field = switch (kind) {
            case TOPIC -> Fields.TOPIC;
            case INSTITUTION -> Fields.STINT_INSTITUTION;
        };
        return new BooleanQuery.Builder().add(Terms.term(field, id), Occur.FILTER).add(Terms.term(Fields.CLAIM_LANGUAGE, language), Occur.FILTER).build();
    }

    private static String name(Entities.Mention mention, String language) {
        return String.join("\u001f", mention.kind().apiName(), mention.ids().getFirst(), mention.language(), language);
    }

    /** The bridge of that name. */
    static Evidence.Via via(String name) {
        String[] parts = name.split("\u001f");
        return new Evidence.Via(parts[0], parts[1], parts[2], parts[3]);
    }
}
