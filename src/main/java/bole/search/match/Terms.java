package bole.search.match;

import bole.index.ChineseWords;
import bole.index.Fields;
import bole.index.Run;
import bole.index.Stemmer;
import bole.index.StopWords;
import bole.index.TermHash;
import bole.search.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words and phrases as {@link Pattern}s, and where they must stand. A field of running text holds stems, the names in it plain forms, so a word is looked for as both;
 * with {@code exact} only the form as typed counts.
 */
public final class Terms {

    /** Everyone. */
    public static final Query PEOPLE = new MatchAllDocsQuery();

    /** Of how many words of one beginning it is counted how many people have them in any form. */
    private static final int MOST_COUNTED = 256;

    private final boolean exact;
    private final KnownWorld world;
    private final Lexicon lexicon;
    private int sequences;

    /** Words {@code exact} as typed or by their stems. */
    public Terms(boolean exact, KnownWorld world, Lexicon lexicon) {
        this.exact = exact;
        this.world = world;
        this.lexicon = lexicon;
    }

    /** Whether only forms as typed count. */
    public boolean isExact() {
        return exact;
    }

    /** What may be known. */
    public KnownWorld world() {
        return world;
    }

    /** What is in the index. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** How many sequences were made so far. */
    public int sequences() {
        return sequences;
    }

    /** {@code pattern} anywhere in a person; as of a day in a claim known by then or in a name. */
    public Condition anywhere(Pattern pattern) {
        String field = exact ? Fields.EXACT : Fields.TEXT;
        boolean sure = world.isWhole() && (pattern.single() || !exact);
        Query people = sure ? pattern.in().apply(field) : world.peopleWithClaim(pattern.loosely().apply(field), pattern.sign(), sequences);
        return new Condition(people, pattern.sign(), pattern.votes());
    }

    /** {@code pattern} within the parts of claims that {@code place} means. */
    public Condition within(Pattern pattern, Sign.Place place) {
        String field = switch (place) {
            case INTEREST -> Fields.INTEREST_WORDS;
            case INSTITUTION -> Fields.INSTITUTION_WORDS;
            case VENUE -> Fields.VENUE_WORDS;
            case TITLE, ANYWHERE -> exact ? Fields.EXACT : Fields.TEXT;
        };
        Sign sign = new Sign.In(pattern.sign(), place);
        boolean sure = world.isWhole() && pattern.single() && !exact && place != Sign.Place.TITLE;
        return new Condition(sure ? pattern.in().apply(field) : world.peopleWithClaim(pattern.loosely().apply(field), sign, sequences), sign, pattern.votes());
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
    public Pattern word(Run.Word word) {
        if (word.parts().size() == 1) {
            return form(word.parts().getFirst().term());
        }
        Pattern apart = phrase(List.of(word), 0, 1);
        return word.joined().isEmpty() ? apart : either(form(word.joined()), apart);
    }

    /** One word in each of its forms. */
    private Pattern form(String typed) {
        Set<String> forms = forms(typed);
        List<Sign> signs = new ArrayList<>();
        List<Query> votes = new ArrayList<>();
        for (String form : forms) {
            double worth = lexicon.rarity(exact ? Stemmer.stem(form) : form);
            signs.add(new Sign.Sequence(sequences++, List.of(Sign.Form.of(new int[] {TermHash.of(form)}, exact, Sign.Link.NEXT)), 0, worth));
            votes.add(vote(exact ? Stemmer.stem(form) : form, worth));
        }
        java.util.function.Function<String, Query> in = field -> anyOf(forms.stream().map(form -> term(field, form)).toList());
        return new Pattern(in, in, Sign.any(signs), votes, true);
    }

    private static Pattern either(Pattern one, Pattern other) {
        List<Query> votes = new ArrayList<>(one.votes());
        votes.addAll(other.votes());
        return new Pattern(field -> anyOf(List.of(one.in().apply(field), other.in().apply(field))),
            field -> anyOf(List.of(one.loosely().apply(field), other.loosely().apply(field))), Sign.any(List.of(one.sign(), other.sign())), votes, false);
    }

    /** The sum of what persons count for {@code term}. */
    private static Query vote(String term, double worth) {
        return new BoostQuery(term(Fields.VOTE, term), (float) worth);
    }

    /** {@code characters} next to each other. */
    public Pattern characters(Run.Chinese characters) {
        if (characters.length() > 2) {
            return phrase(List.of(characters), 0, 1);
        }
        String text = characters.text(0, characters.length());
        double worth = lexicon.rarity(text);
        return new Pattern(field -> term(field, text), field -> term(field, text), new Sign.Sequence(sequences++, forms(characters), 0, worth), List.of(vote(text, worth)), true);
    }

    private List<Sign.Form> forms(Run.Chinese run) {
        List<Sign.Form> forms = new ArrayList<>();
        run.characters().forEach(character -> forms.add(Sign.Form.of(new int[] {character.codePointAt(0)}, true, forms.isEmpty() ? Sign.Link.NEXT : Sign.Link.ATTACHED)));
        return forms;
    }

    /** One term, or several of which any will do, at a place of a phrase. */
    private record Step(int place, List<String> terms) {
    }

    /** {@code runs} one after another, with at most {@code slop} moves between them, worth {@code weight} times as much as the words. */
    public Pattern phrase(List<Run> runs, int slop, double weight) {
        List<Step> steps = new ArrayList<>();
        List<Sign.Form> forms = new ArrayList<>();
        for (Run run : runs) {
            switch (run) {
                case Run.Word word -> word.parts().forEach(part -> {
                    Set<String> ways = forms(part.term());
                    steps.add(new Step(forms.size(), List.copyOf(ways)));
                    forms.add(Sign.Form.of(ways.stream().mapToInt(TermHash::of).toArray(), exact, Sign.Link.NEXT));
                });
                case Run.Chinese chinese -> {
                    addPairs(chinese, forms.size(), slop, steps);
                    forms.addAll(forms(chinese));
                }
            }
        }
        double worth = weight * steps.stream().mapToDouble(step -> rarity(step.terms())).sum();
        List<Query> votes = rarest(steps).stream().map(term -> vote(term, worth)).toList();
        return new Pattern(field -> inOrder(field, steps, slop), field -> allOf(steps.stream().map(step -> anyTerm(field, step)).toList()),
            new Sign.Sequence(sequences++, forms, slop, worth), votes, steps.size() == 1);
    }

    /** Each two neighbours of {@code words}, stop words left out, worth {@code weight} times as much as the words: who has them together. Nobody is found by it. */
    public List<Condition> neighbours(List<Run> words, double weight) {
        List<Condition> pairs = new ArrayList<>();
        String before = "";
        for (Run run : words) {
            switch (run) {
                case Run.Chinese chinese -> before = "";
                case Run.Word word -> {
                    for (Run.Part part : word.parts()) {
                        if (!StopWords.has(part.term())) {
                            if (!before.isEmpty()) {
                                pairs.add(pair(before, part.term(), weight));
                            }
                            before = part.term();
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private Condition pair(String first, String second, double weight) {
        double worth = weight * (lexicon.rarity(Stemmer.stem(first)) + lexicon.rarity(Stemmer.stem(second)));
        List<Sign.Form> forms = List.of(Sign.Form.of(numbers(first), exact, Sign.Link.NEXT), Sign.Form.of(numbers(second), exact, Sign.Link.NEAREST));
        return new Condition(PEOPLE, new Sign.Sequence(sequences++, forms, 0, worth), List.of(vote(Fields.pair(Stemmer.stem(first), Stemmer.stem(second)), worth)));
    }

    private int[] numbers(String typed) {
        return forms(typed).stream().mapToInt(TermHash::of).toArray();
    }

    /** Every second pair and the last: together they fix every character at its place with the fewest look-ups. With slop it is every character. */
    private static void addPairs(Run.Chinese run, int place, int slop, List<Step> steps) {
        int width = slop > 0 || run.length() == 1 ? 1 : 2;
        for (int i = 0; i + width <= run.length(); i += width) {
            steps.add(new Step(place + i, List.of(run.text(i, i + width))));
        }
        if (width == 2 && run.length() % 2 == 1) {
            steps.add(new Step(place + run.length() - 2, List.of(run.text(run.length() - 2, run.length()))));
        }
    }

    private double rarity(List<String> terms) {
        return terms.stream().mapToDouble(term -> lexicon.rarity(exact ? Stemmer.stem(term) : term)).min().orElse(0);
    }

    /** The terms of the rarest step: nobody has the phrase oftener than them. */
    private List<String> rarest(List<Step> steps) {
        return steps.stream().max(Comparator.comparingDouble((Step step) -> rarity(step.terms()))).map(Step::terms).orElse(List.of()).stream()
            .map(term -> exact ? Stemmer.stem(term) : term).distinct().toList();
    }

    private static Query inOrder(String field, List<Step> steps, int slop) {
        if (steps.size() == 1) {
            return anyTerm(field, steps.getFirst());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        steps.forEach(step -> phrase.add(step.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new), step.place()));
        return phrase.build();
    }

    private static Query anyTerm(String field, Step step) {
        return anyOf(step.terms().stream().map(term -> term(field, term)).toList());
    }

    /** The dictionary word {@code word} of {@code run}, worth {@code boost}: what tells a word from two neighbours. Nobody is found by it alone. */
    public Condition dictionaryWord(Run.Chinese run, ChineseWords.Word word, double boost) {
        String text = Fields.dictionaryWord(run.text(word.from(), word.to()));
        double worth = boost * lexicon.rarity(text);
        int[] characters = run.characters().subList(word.from(), word.to()).stream().mapToInt(character -> character.codePointAt(0)).toArray();
        return new Condition(PEOPLE, new Sign.DictionaryWord(sequences++, characters, worth), List.of(vote(text, worth)));
    }

    /** Any of {@code words} as they stand, those of most people first, which {@code in} finds; each claim counts once. */
    public Pattern oneOf(List<String> words, java.util.function.Function<String, Query> in) {
        List<Query> votes = lexicon.mostFrequent(words.subList(0, Math.min(words.size(), MOST_COUNTED)), Ranking.MOST_VOTES_OF_ONE, Fields.VOTE).stream().map(word -> vote(word, 1)).toList();
        return new Pattern(in, in, new Sign.OneOf(Lexicon.numbers(words), 1), votes, true);
    }

    /** Who has {@code term} in {@code field}. */
    public static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    /** Who is found by one of {@code queries}. */
    public static Query anyOf(List<? extends Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.forEach(query -> builder.add(query, Occur.SHOULD));
        return builder.build();
    }

    /** Who is found by each of {@code queries}. */
    public static Query allOf(List<? extends Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.stream().distinct().forEach(query -> builder.add(query, Occur.FILTER));
        return builder.build();
    }
}
