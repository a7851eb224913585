package bole.search;

import bole.index.Fields;
import bole.index.Mentions;
import bole.index.TermHash;
import bole.query.CrossLanguage;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * How a vocabulary term reaches claims that do not hold it: claims linked to the same thing, and claims that say it with another label or alias, which
 * the index found when it was made. Which languages are reached is {@code xlang}; exact search has no bridges. The evidence says over which bridge it
 * was found.
 */
final class Bridges {

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
                ways.add(into(mention, language));
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

    private Condition into(Entities.Mention mention, String language) {
        String kind = mention.kind().apiName();
        String id = mention.ids().getFirst();
        String term = Mentions.term(kind, id, language);
        Sign said = new Sign.Said(TermHash.of(term), new Evidence.Via(kind, id, mention.language(), language), Ranking.LINKED);
        Query people = Terms.term(Fields.SAID, term);
        return new Condition(terms.world().isWhole() ? people : terms.world().peopleWithClaim(people, said, 0), said,
            List.of(new BoostQuery(Terms.term(Fields.SAID, term), Ranking.LINKED)));
    }
}
