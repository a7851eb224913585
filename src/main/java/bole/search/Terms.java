package bole.search;

import bole.index.ChineseWords;
import bole.index.Fields;
import bole.index.Run;
import bole.index.Stemmer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words and phrases as queries on one text field. A field of running text holds stems, the names in it plain forms, so a word is looked for as both;
 * with {@code exact} only the form as typed counts.
 */
final class Terms {

    private final boolean exact;
    private final KnownWorld world;

    Terms(boolean exact, KnownWorld world) {
        this.exact = exact;
        this.world = world;
    }

    /** Whether only forms as typed count. */
    boolean isExact() {
        return exact;
    }

    /** What may be known. */
    KnownWorld world() {
        return world;
    }

    /** The field of a claim's text. */
    String claim() {
        return exact ? Fields.CLAIM_EXACT : Fields.CLAIM;
    }

    /** The field of a work's abstract. */
    String claimAbstract() {
        return exact ? Fields.CLAIM_ABSTRACT_EXACT : Fields.CLAIM_ABSTRACT;
    }

    /** The persons for whom {@code reading} holds in their whole text, or as of a day in a claim known by then or in a name. */
    Query anywhere(Function<String, Query> reading) {
        return world.isWhole() ? reading.apply(wholeText())
            : anyOf(List.of(world.peopleWithClaim(anyOf(List.of(reading.apply(claim()), reading.apply(claimAbstract())))), reading.apply(Fields.NAME)));
    }

    /** The field in which a person's whole text is looked up. */
    private String wholeText() {
        return exact ? Fields.EXACT : Fields.TEXT;
    }

    /** The forms of a typed word in the index. */
    private Set<String> forms(String typed) {
        Set<String> forms = new LinkedHashSet<>();
        if (!exact) {
            forms.add(Stemmer.stem(typed));
        }
        forms.add(typed);
        return forms;
    }

    /** {@code word} with all its parts next to each other, or joined. */
    Query word(String field, Run.Word word) {
        List<Query> ways = new ArrayList<>();
        if (word.parts().size() == 1) {
            forms(word.parts().getFirst().term()).forEach(form -> ways.add(term(field, form)));
        } else {
            if (!word.joined().isEmpty()) {
                forms(word.joined()).forEach(form -> ways.add(term(field, form)));
            }
            ways.add(phrase(field, List.of(word), 0));
        }
        return anyOf(ways);
    }

    /** {@code characters} next to each other. */
    Query characters(String field, Run.Chinese characters) {
        return switch (characters.length()) {
            case 1, 2 -> term(field, characters.text(0, characters.length()));
            default -> pairs(field, characters);
        };
    }

    /** Every second pair and the last: together they fix every character at its place with the fewest look-ups. */
    private static Query pairs(String field, Run.Chinese run) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < run.length(); i += 2) {
            phrase.add(new Term(field, run.text(i, i + 2)), i);
        }
        if (run.length() % 2 == 1) {
            phrase.add(new Term(field, run.text(run.length() - 2, run.length())), run.length() - 2);
        }
        return phrase.build();
    }

    /** {@code runs} one after another, with at most {@code slop} moves between them. */
    Query phrase(String field, List<Run> runs, int slop) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (Run run : runs) {
            switch (run) {
                case Run.Word word -> word.parts().forEach(part -> phrase.add(terms(field, forms(part.term()))));
                case Run.Chinese chinese -> chinese.characters().forEach(character -> phrase.add(new Term(field, character)));
            }
        }
        MultiPhraseQuery built = phrase.build();
        return built.getTermArrays().length == 1 ? anyOf(java.util.Arrays.stream(built.getTermArrays()[0]).<Query>map(TermQuery::new).toList()) : built;
    }

    private static Term[] terms(String field, Set<String> forms) {
        return forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new);
    }

    /** The dictionary words of {@code run}, worth {@code boost}: what tells a word from two neighbours. */
    Query dictionaryWord(Run.Chinese run, ChineseWords.Word word, float boost) {
        return new BoostQuery(term(Fields.CLAIM_WORDS, run.text(word.from(), word.to())), boost);
    }

    static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    static Query anyOf(List<? extends Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.forEach(query -> builder.add(query, Occur.SHOULD));
        return builder.build();
    }

    static Query allOf(List<? extends Query> queries) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.forEach(query -> builder.add(query, Occur.FILTER));
        return builder.build();
    }
}
