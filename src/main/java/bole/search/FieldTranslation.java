package bole.search;

import bole.index.Fields;
import bole.index.Run;
import bole.index.Tokeniser;
import bole.query.QueryField;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.index.Term;

/** Words, phrases, prefixes and typing mistakes in one place: anywhere in a person, in the names, or in one sort of claim. */
final class FieldTranslation {

    private static final int FUZZY_EXPANSIONS = 50;
    private static final int SHORTEST_PREFIX = 2;

    private final Terms terms;
    private final Bridges bridges;
    private final boolean exact;

    FieldTranslation(Terms terms, Bridges bridges, boolean exact) {
        this.exact = exact;
        this.terms = terms;
        this.bridges = bridges;
    }

    /** All of {@code runs}, anywhere in the text of that field. */
    private interface Reading {
        Query in(String field);
    }

    Condition word(QueryField field, String text) {
        List<Run> runs = Tokeniser.runs(text);
        if (runs.isEmpty()) {
            return Condition.ofPeople(new MatchNoDocsQuery());
        }
        Condition read = read(field, name -> Terms.anyOf(List.of(allRuns(name, runs))));
        return switch (field) {
            case NAME -> Condition.any(List.of(read, Condition.ofPeople(NameQueries.called(text, exact))));
            case INSTITUTION -> withBridges(read, text, Entities.Kind.INSTITUTION);
            case INTEREST -> withBridges(read, text, Entities.Kind.TOPIC);
            case ANY, TITLE, VENUE -> read;
        };
    }

    private Query allRuns(String field, List<Run> runs) {
        List<Query> parts = new ArrayList<>();
        for (Run run : runs) {
            parts.add(switch (run) {
                case Run.Word word -> terms.word(field, word);
                case Run.Chinese chinese -> terms.characters(field, chinese);
            });
        }
        return parts.size() == 1 ? parts.getFirst() : all(parts);
    }

    private static Query all(List<Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(part, Occur.MUST));
        return builder.build();
    }

    private Condition withBridges(Condition read, String text, Entities.Kind kind) {
        List<Condition> ways = new ArrayList<>(List.of(read));
        bridges.mentionsIn(text).stream().filter(mention -> mention.kind() == kind && mention.start() == 0 && mention.end() == text.length())
            .forEach(mention -> ways.addAll(bridges.of(mention)));
        return Condition.any(ways);
    }

    Condition phrase(QueryField field, String text, int slop) {
        List<Run> runs = Tokeniser.runs(text);
        if (runs.isEmpty()) {
            return Condition.ofPeople(new MatchNoDocsQuery());
        }
        Condition read = read(field, name -> terms.phrase(name, runs, slop));
        boolean wholeName = slop == 0 && (field == QueryField.NAME || field == QueryField.ANY);
        return wholeName ? Condition.any(List.of(read, Condition.ofPeople(NameQueries.called(text, true)))) : read;
    }

    Condition prefix(QueryField field, String text) {
        List<Run> runs = Tokeniser.runs(text);
        boolean single = runs.size() == 1 && runs.getFirst() instanceof Run.Word word && word.parts().size() == 1;
        if (!single || text.length() < SHORTEST_PREFIX) {
            return word(field, text);
        }
        String start = ((Run.Word) runs.getFirst()).parts().getFirst().term();
        return read(field, name -> new PrefixQuery(new Term(name.equals(Fields.TEXT) ? Fields.EXACT : name, start)));
    }

    Condition fuzzy(QueryField field, String text) {
        List<Run> runs = Tokeniser.runs(text);
        boolean single = runs.size() == 1 && runs.getFirst() instanceof Run.Word word && word.parts().size() == 1;
        if (!single) {
            return word(field, text);
        }
        String typed = ((Run.Word) runs.getFirst()).parts().getFirst().term();
        return read(field, name -> new FuzzyQuery(new Term(name.equals(Fields.TEXT) ? Fields.EXACT : name, typed), 1, 1, FUZZY_EXPANSIONS, true));
    }

    /** {@code reading} applied to the index field or fields that {@code field} means. */
    private Condition read(QueryField field, Reading reading) {
        return switch (field) {
            case ANY -> new Condition(terms.anywhere(reading::in),
                Terms.anyOf(List.of(reading.in(terms.claim()), new BoostQuery(reading.in(terms.claimAbstract()), Ranking.ABSTRACT))));
            case NAME -> Condition.ofPeople(new BoostQuery(reading.in(Fields.NAME), Ranking.NAME));
            case INTEREST -> inClaims(reading.in(terms.claim()), Terms.term(Fields.TYPE, "interest"));
            case INSTITUTION -> inClaims(reading.in(terms.claim()), reading.in(Fields.CLAIM_INSTITUTION));
            case TITLE -> inClaims(reading.in(terms.claim()), reading.in(Fields.CLAIM_TITLE));
            case VENUE -> inClaims(reading.in(terms.claim()), reading.in(Fields.CLAIM_VENUE));
        };
    }

    /** The claims that match {@code text}, narrowed to those that match {@code place} too. */
    private Condition inClaims(Query text, Query place) {
        Query claims = new BooleanQuery.Builder().add(text, Occur.MUST).add(place, Occur.FILTER).build();
        return new Condition(terms.world().peopleWithClaim(claims), claims);
    }
}
