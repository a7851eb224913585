package bole.search.translation;

import bole.index.Analyzers;
import bole.index.Fields;
import bole.index.Run;
import bole.index.Token;
import bole.index.Tokeniser;
import bole.query.Query;
import bole.query.QueryField;
import bole.query.SearchRequest;
import bole.search.Entities;
import bole.search.Ranking;
import bole.search.ReadQuery;
import bole.search.column.SegmentColumns;
import bole.search.match.Condition;
import bole.search.match.KnownWorld;
import bole.search.match.Lexicon;
import bole.search.match.Sign;
import bole.search.match.StintQueries;
import bole.search.match.StintTest;
import bole.search.match.Terms;
import bole.search.saying.Sayings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;

/** A person's query as Lucene queries: what must be found, what must not, which claims vote, which names are meant. */
public final class Translation {

    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_NAME = 8;
    /**
     * So many parts of a text count. Each part is looked for in each claim, which is what a long text costs; a short one has fewer, and in a long one those that
     * fewest people have tell people apart.
     */
    public static final int MOST_VOTING = 200;

    private final boolean exact;
    private final Terms terms;
    private final Bridges bridges;
    private final FieldTranslation fields;
    private final WordsTranslation words;
    private final List<org.apache.lucene.search.Query> excluded = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final List<Condition> times = new ArrayList<>();
    private boolean onlyPlain = true;

    private Translation(SearchRequest request, Entities entities, Lexicon lexicon, SegmentColumns segments, LocalDate today, boolean literally) {
        this.exact = request.exact();
        this.terms = new Terms(exact, new KnownWorld(request.asOf()), lexicon);
        this.bridges = new Bridges(entities, request.crossLanguage(), terms);
        this.fields = new FieldTranslation(terms, bridges, request.exact());
        StintQueries stints = new StintQueries(terms.world(), lexicon, segments);
        this.words = new WordsTranslation(terms, bridges, new Sayings(entities, stints, terms.world(), segments, today), request, literally);
    }

    /**
     * What a query came to.
     *
     * @param needed what must be found, each in whatever claims
     * @param times when the person must have been active, beside what must be found; where not all of that can be had, this is the first to go
     * @param excluded persons that must not be
     * @param voting what speaks in a claim and what persons count for it
     * @param names persons whose names the words are in, or who are called so
     * @param words the plain words, for finding names
     * @param resolved vocabulary terms in it
     * @param stints the stints that are asked for in words
     * @param understood the words that ask, or say something of stints or times, folded
     * @param unsure whether some of these may be no more than words
     */
    public record Translated(List<Condition> needed, List<Condition> times, List<org.apache.lucene.search.Query> excluded, Voting voting, Names names, List<ReadQuery.Resolved> resolved, List<StintTest> stints,
                      Set<String> understood, boolean unsure) {
    }

    /**
     * What counts for a person.
     *
     * @param sign what speaks in a claim
     * @param sequences how many sequences there are in it
     * @param sums what persons count for it, as queries
     * @param sure whether the sums are all there is; if not, who is near the page must be looked at claim by claim
     * @param terms what is looked for in a claim ({@link Sign#terms})
     */
    public record Voting(Sign sign, int sequences, List<org.apache.lucene.search.Query> sums, boolean sure, int[] terms) {

        Voting(Sign sign, int sequences, List<org.apache.lucene.search.Query> sums, boolean sure) {
            this(sign, sequences, sums, sure, Sign.terms(sign));
        }
    }

    /**
     * The query as a name.
     *
     * @param called persons whose whole name it is; nobody if it is no name
     * @param words persons with one of its words in a name
     * @param typed the plain words as typed
     * @param mentioned persons called as a part of the words, by that part
     */
    public record Names(org.apache.lucene.search.Query called, org.apache.lucene.search.Query words, String typed,
                 Map<String, org.apache.lucene.search.Query> mentioned) {

        /** Whether it may be a name at all. */
        public boolean mayBeName() {
            return !(called instanceof MatchNoDocsQuery);
        }
    }

    /** Translates the query of {@code request}; {@code literally} if words that may say something of stints or not are words. */
    public static Translated of(SearchRequest request, Entities entities, Lexicon lexicon, SegmentColumns segments, LocalDate today, boolean literally) {
        return new Translation(request, entities, lexicon, segments, today, literally).translated(request.query().query());
    }

    private Translated translated(Query query) {
        List<Condition> needed = rarest(conditions(query instanceof Query.And and ? and.parts() : List.of(query), excluded, times));
        if (needed.isEmpty()) {
            return translated(List.copyOf(times), List.of());
        }
        return translated(needed, List.copyOf(times));
    }

    private Translated translated(List<Condition> needed, List<Condition> when) {
        List<Condition> voting = new ArrayList<>(once(Stream.concat(needed.stream(), when.stream()).toList()));
        voting.addAll(neighbours(plain.toString()));
        Sign sign = Condition.signs(voting);
        boolean sure = terms.world().isWhole() && !exact && onlyPlain;
        return new Translated(needed, when, excluded, new Voting(sign, terms.sequences(), Condition.votes(voting), sure), names(), resolved(), words.stints(), words.understood(), words.isUnsure());
    }

    private List<ReadQuery.Resolved> resolved() {
        List<ReadQuery.Resolved> resolved = new ArrayList<>(bridges.resolved());
        resolved.addAll(words.times());
        return resolved;
    }

    /** A word that is said again asks for nothing more. */
    private static List<Condition> once(List<Condition> conditions) {
        Map<List<Object>, Condition> once = new LinkedHashMap<>();
        conditions.forEach(condition -> once.putIfAbsent(List.of(condition.people(), condition.votes()), condition));
        return List.copyOf(once.values());
    }

    /**
     * Of too many conditions what fewest people have, in their order, each once: half of it vocabulary terms, since only they reach the other language, and
     * a text may name so many that no word would be left. What nobody has goes first.
     */
    private List<Condition> rarest(List<Condition> all) {
        if (all.size() <= MOST_VOTING) {
            return all;
        }
        List<Condition> conditions = once(all);
        int[] people = conditions.stream().mapToInt(condition -> terms.lexicon().people(condition.votes())).toArray();
        List<Integer> order = IntStream.range(0, people.length).filter(i -> people[i] > 0).boxed().sorted(Comparator.comparingInt(i -> people[i])).toList();
        List<Integer> kept = new ArrayList<>(order.stream().filter(i -> conditions.get(i).sign() instanceof Sign.Said).limit(MOST_VOTING / 2).toList());
        order.stream().filter(i -> !(conditions.get(i).sign() instanceof Sign.Said)).limit(MOST_VOTING - kept.size()).forEach(kept::add);
        return kept.isEmpty() ? all.subList(0, MOST_VOTING) : kept.stream().sorted().map(conditions::get).toList();
    }

    private List<Condition> neighbours(String text) {
        List<Run> runs = Tokeniser.runs(text);
        return runs.size() > LONGEST_PHRASE ? List.of() : terms.neighbours(runs, Ranking.PHRASE);
    }

    private Names names() {
        String typed = plain.toString().strip();
        List<Token> tokens = Analyzers.VERBATIM.cut(typed);
        if (tokens.isEmpty()) {
            return new Names(new MatchNoDocsQuery(), new MatchNoDocsQuery(), "", Map.of());
        }
        List<org.apache.lucene.search.Query> inNames = tokens.stream().map(Token::term).distinct().limit(2L * LONGEST_NAME)
            .map(term -> Terms.term(Fields.NAME, term)).toList();
        boolean mayBeName = onlyPlain && Tokeniser.runs(typed).size() <= LONGEST_NAME;
        return new Names(mayBeName ? NameQueries.called(typed, exact) : new MatchNoDocsQuery(), Terms.anyOf(inNames), typed, words.mentioned());
    }

    /** The conditions of {@code parts}; parts that must not hold go to {@code not}. Neighbouring plain words are read together; what else is said again asks for nothing more. Times that words say go to {@code when}. */
    private List<Condition> conditions(List<Query> parts, List<org.apache.lucene.search.Query> not, List<Condition> when) {
        List<Condition> conditions = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Set<Query> signs = new HashSet<>();
        for (Query part : parts) {
            if (part instanceof Query.Word word && word.field() == QueryField.ANY) {
                run.append(run.isEmpty() ? "" : " ").append(word.text());
            } else if (signs.add(part)) {
                takeWords(run, conditions, when);
                take(part, conditions, not);
            }
        }
        takeWords(run, conditions, when);
        return conditions;
    }

    private void takeWords(StringBuilder run, List<Condition> conditions, List<Condition> when) {
        if (!run.isEmpty()) {
            plain.append(plain.isEmpty() ? "" : " ").append(run);
            WordsTranslation.Asked asked = words.asked(run.toString());
            conditions.addAll(asked.words());
            when.addAll(asked.times());
            run.setLength(0);
        }
    }

    private void take(Query part, List<Condition> conditions, List<org.apache.lucene.search.Query> not) {
        onlyPlain &= part instanceof Query.All;
        switch (part) {
            case Query.All all -> { }
            case Query.Word word -> conditions.add(fields.word(word.field(), word.text()));
            case Query.Phrase phrase -> conditions.add(fields.phrase(phrase.field(), phrase.text(), phrase.slop()));
            case Query.Prefix prefix -> conditions.add(fields.prefix(prefix.field(), prefix.text()));
            case Query.Fuzzy fuzzy -> conditions.add(fields.fuzzy(fuzzy.field(), fuzzy.text()));
            case Query.Years years -> conditions.add(Condition.ofPeople(terms.world().active(years.range())));
            case Query.And and -> nested(and.parts()).ifPresent(conditions::add);
            case Query.Or or -> either(or.parts()).ifPresent(conditions::add);
            case Query.Not negated -> nested(List.of(negated.part())).ifPresent(condition -> not.add(condition.people()));
        }
    }

    private Optional<Condition> either(List<Query> parts) {
        List<Condition> ways = parts.stream().map(part -> nested(part instanceof Query.And and ? and.parts() : List.of(part))).flatMap(Optional::stream).toList();
        onlyPlain = false;
        return ways.isEmpty() ? Optional.empty() : Optional.of(Condition.any(ways));
    }

    private Optional<Condition> nested(List<Query> parts) {
        List<org.apache.lucene.search.Query> not = new ArrayList<>();
        List<Condition> when = new ArrayList<>();
        List<Condition> conditions = conditions(parts, not, when);
        conditions.addAll(when);
        if (conditions.isEmpty() && not.isEmpty()) {
            return Optional.of(Condition.ofPeople(without(Terms.PEOPLE, not)));
        }
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        Condition all = Condition.all(conditions);
        return Optional.of(not.isEmpty() ? all : all.withPeople(without(all.people(), not)));
    }

    private static org.apache.lucene.search.Query without(org.apache.lucene.search.Query people, List<org.apache.lucene.search.Query> not) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(people, Occur.MUST);
        not.forEach(query -> builder.add(query, Occur.MUST_NOT));
        return builder.build();
    }
}
