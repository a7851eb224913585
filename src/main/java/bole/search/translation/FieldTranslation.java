package bole.search.translation;

import bole.index.Fields;
import bole.index.Run;
import bole.index.Tokeniser;
import bole.query.QueryField;
import bole.search.Entities;
import bole.search.match.Condition;
import bole.search.match.Pattern;
import bole.search.match.Sign;
import bole.search.match.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;

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

    Condition word(QueryField field, String text) {
        List<Run> runs = Tokeniser.runs(text);
        if (runs.isEmpty()) {
            return Condition.ofPeople(new MatchNoDocsQuery());
        }
        Condition read = read(field, allRuns(runs));
        return switch (field) {
            case NAME -> Condition.any(List.of(read, Condition.ofPeople(NameQueries.called(text, exact))));
            case INSTITUTION -> withBridges(read, text, Entities.Kind.INSTITUTION);
            case INTEREST -> withBridges(read, text, Entities.Kind.TOPIC);
            case ANY, TITLE, VENUE -> read;
        };
    }

    private Pattern allRuns(List<Run> runs) {
        List<Pattern> parts = new ArrayList<>();
        for (Run run : runs) {
            parts.add(switch (run) {
                case Run.Word word -> terms.word(word);
                case Run.Chinese chinese -> terms.characters(chinese);
            });
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern(field -> Terms.allOf(parts.stream().map(part -> part.in().apply(field)).toList()),
            field -> Terms.allOf(parts.stream().map(part -> part.loosely().apply(field)).toList()),
            new Sign.Together(parts.stream().map(Pattern::sign).toList()), parts.stream().flatMap(part -> part.votes().stream()).toList(), false);
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
        Condition read = read(field, terms.phrase(runs, slop, 1));
        boolean wholeName = slop == 0 && (field == QueryField.NAME || field == QueryField.ANY);
        return wholeName ? Condition.any(List.of(read, Condition.ofPeople(NameQueries.called(text, true)))) : read;
    }

    Condition prefix(QueryField field, String text) {
        Optional<String> start = single(text).filter(word -> text.length() >= SHORTEST_PREFIX);
        return start.isEmpty() ? word(field, text) : read(field, terms.oneOf(terms.lexicon().beginningWith(start.get()),
            name -> new PrefixQuery(new Term(name.equals(Fields.TEXT) ? Fields.EXACT : name, start.get()))));
    }

    Condition fuzzy(QueryField field, String text) {
        Optional<String> typed = single(text);
        return typed.isEmpty() ? word(field, text) : read(field, terms.oneOf(terms.lexicon().like(typed.get()),
            name -> new FuzzyQuery(new Term(name.equals(Fields.TEXT) ? Fields.EXACT : name, typed.get()), 1, 1, FUZZY_EXPANSIONS, true)));
    }

    /** {@code text} as it stands in the index, if it is one word without parts. */
    private static Optional<String> single(String text) {
        List<Run> runs = Tokeniser.runs(text);
        return runs.size() == 1 && runs.getFirst() instanceof Run.Word word && word.parts().size() == 1 ? Optional.of(word.parts().getFirst().term()) : Optional.empty();
    }

    /** {@code pattern} where {@code field} means. */
    private Condition read(QueryField field, Pattern pattern) {
        return switch (field) {
            case ANY -> terms.anywhere(pattern);
            case NAME -> Condition.ofPeople(pattern.in().apply(Fields.NAME));
            case INTEREST -> terms.within(pattern, Sign.Place.INTEREST);
            case INSTITUTION -> terms.within(pattern, Sign.Place.INSTITUTION);
            case TITLE -> terms.within(pattern, Sign.Place.TITLE);
            case VENUE -> terms.within(pattern, Sign.Place.VENUE);
        };
    }
}
