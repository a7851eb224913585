package bole.search.translation;

import bole.index.Fields;
import bole.index.Mentions;
import bole.index.TermHash;
import bole.query.CrossLanguage;
import bole.search.Entities;
import bole.search.Evidence;
import bole.search.Ranking;
import bole.search.ReadQuery;
import bole.search.match.Condition;
import bole.search.match.Sign;
import bole.search.match.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * How a vocabulary term reaches claims that do not hold it: claims linked to the same thing, and claims that say it with another label or alias, which
 * the index found when it was made. Which languages are reached is {@code xlang}; exact search has no bridges. The evidence says over which bridge it
 * was found.
 */
final class Bridges {

    private static final List<String> LANGUAGES = List.of("en", "zh");

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
        for (String language : LANGUAGES) {
            if (reaches(mention.language(), language)) {
                ways.add(into(mention, language));
            }
        }
        return ways;
    }

    /**
     * Whoever says something narrower than the topic {@code mention}, in any words: a parser is a piece of language processing. Only the
     * {@link Ranking#MOST_NARROWER} of most people are asked for.
     */
    Optional<Condition> narrower(Entities.Mention mention) {
        if (mention.kind() != Entities.Kind.TOPIC) {
            return Optional.empty();
        }
        Map<String, Evidence.Via> vias = new LinkedHashMap<>();
        for (String id : entities.parts(mention.kind(), mention.ids().getFirst())) {
            LANGUAGES.stream().filter(language -> reaches(mention.language(), language)).forEach(language ->
                vias.put(Mentions.term(mention.kind().apiName(), id, language), new Evidence.Via(mention.kind().apiName(), id, mention.language(), language)));
        }
        List<Condition> ways = terms.lexicon().mostFrequent(vias.keySet(), Ranking.MOST_NARROWER, Fields.SAID).stream()
            .map(term -> said(term, vias.get(term), Ranking.NARROWER)).toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(Condition.any(ways));
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
        return said(Mentions.term(kind, id, language), new Evidence.Via(kind, id, mention.language(), language), Ranking.LINKED);
    }

    private Condition said(String term, Evidence.Via via, float worth) {
        Sign said = new Sign.Said(TermHash.of(term), via, worth);
        Query people = Terms.term(Fields.SAID, term);
        return new Condition(terms.world().isWhole() ? people : terms.world().peopleWithClaim(people, said, 0), said,
            List.of(new BoostQuery(Terms.term(Fields.SAID, term), worth)));
    }
}
