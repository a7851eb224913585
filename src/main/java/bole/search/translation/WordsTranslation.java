package bole.search.translation;

import bole.index.ChineseWords;
import bole.index.Run;
import bole.index.StopWords;
import bole.index.Tokeniser;
import bole.query.CrossLanguage;
import bole.query.Match;
import bole.query.SearchRequest;
import bole.query.YearRange;
import bole.search.Entities;
import bole.search.Ranking;
import bole.search.ReadQuery;
import bole.search.match.ChineseUnits;
import bole.search.match.Condition;
import bole.search.match.StintTest;
import bole.search.match.Terms;
import bole.search.saying.Question;
import bole.search.saying.Saying;
import bole.search.saying.Sayings;
import bole.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A stretch of plain words as conditions: one per word, Chinese unit or vocabulary term. A vocabulary term is found by its words or over its
 * {@link Bridges}.
 */
public final class WordsTranslation {

    /** A longer query is a text: whoever matches most comes, not only who has every word. */
    public static final int MOST_WORDS_ALL_NEEDED = 8;
    private static final java.util.regex.Pattern WORDS = java.util.regex.Pattern.compile("\\S+");

    private final Terms terms;
    private final Bridges bridges;
    private final CrossLanguage crossLanguage;
    private final boolean anyWillDo;
    private final Map<String, Query> mentioned = new LinkedHashMap<>();
    private final List<ReadQuery.Resolved> times = new ArrayList<>();
    private final List<StintTest> stints = new ArrayList<>();
    private final Set<String> understood = new HashSet<>();
    private final Sayings sayings;
    private final boolean literally;
    private boolean unsure;

    WordsTranslation(Terms terms, Bridges bridges, Sayings sayings, SearchRequest request, boolean literally) {
        this.literally = literally;
        this.sayings = sayings;
        this.terms = terms;
        this.bridges = bridges;
        this.crossLanguage = request.crossLanguage();
        this.anyWillDo = request.match() == Match.ANY;
    }

    /** A condition and where in the text it comes from. */
    private record Placed(Condition condition, int start, int end) {

        /** Whether it is meant by the words before it and none of them. */
        boolean isMeant() {
            return start == end;
        }

        /** Holds also for the persons {@code called}, where it lies between {@code from} and {@code until}. */
        Placed orCalled(Query called, int from, int until) {
            boolean inside = start >= from && end <= until;
            return inside ? new Placed(condition.withPeople(Terms.anyOf(List.of(condition.people(), called))), start, end) : this;
        }
    }

    /**
     * What a text asks for.
     *
     * @param words what must be found, in order
     * @param times when the person must have been active, or have said that year
     */
    record Asked(List<Condition> words, List<Condition> times) {
    }

    /** What {@code text} asks for. */
    Asked asked(String text) {
        List<Entities.Mention> mentions = bridges.mentionsIn(text);
        List<Saying> said = terms.isExact() || anyWillDo ? List.of() : sayings.in(text, mentions).stream().filter(saying -> !literally || !saying.unsure()).toList();
        unsure |= said.stream().anyMatch(Saying::unsure);
        Question question = terms.isExact() ? Question.NONE : Question.in(text, mentions).beside(said);
        understood.addAll(understood(text, said, question));
        Set<Integer> borders = borders(mentions, question);
        said.forEach(saying -> saying.clauses().forEach(clause -> borders.addAll(List.of(clause.start(), clause.end()))));
        List<Placed> placed = new ArrayList<>();
        for (Run run : Tokeniser.runs(text)) {
            switch (run) {
                case Run.Word word -> placed.add(new Placed(terms.anywhere(terms.word(word)), word.start(), word.end()));
                case Run.Chinese chinese -> split(chinese, borders).forEach(part -> placed.addAll(chinese(part)));
            }
        }
        List<Placed> beside = withSayings(withNames(withoutStopWords(placed, text), text, mentions, borders), said, text);
        List<Placed> wanted = withoutAsking(beside, question);
        List<Condition> when = new ArrayList<>();
        question.times().forEach(time -> when.add(saidTime(time, text)));
        List<Placed> words = wanted.stream().filter(part -> part.isMeant() || !question.saysTime(part.start(), part.end())).toList();
        List<Placed> years = isShort(words) ? words.stream().filter(part -> isYear(part, text, mentions)).toList() : List.of();
        years.forEach(year -> when.add(orActive(year, text)));
        return new Asked(withBridges(words.stream().filter(part -> !years.contains(part)).toList(), mentions), when);
    }

    private boolean isShort(List<Placed> words) {
        return !terms.isExact() && !anyWillDo && words.size() <= MOST_WORDS_ALL_NEEDED;
    }

    private static boolean isYear(Placed part, String text, List<Entities.Mention> mentions) {
        return !part.isMeant() && Recognised.isYear(text.substring(part.start(), part.end()))
            && mentions.stream().noneMatch(mention -> mention.start() <= part.start() && part.end() <= mention.end());
    }

    /** Whoever has a bare year in words was meant, and who did anything in it. */
    private Condition orActive(Placed year, String text) {
        Query active = terms.world().active(YearRange.parse(text.substring(year.start(), year.end())));
        return year.condition().withPeople(Terms.anyOf(List.of(year.condition().people(), active)));
    }

    private Condition saidTime(Question.Time time, String text) {
        times.add(new ReadQuery.Resolved(text.substring(time.stretch().start(), time.stretch().end()), "year", time.years().toString(), List.of()));
        return Condition.ofPeople(terms.world().active(time.years()));
    }

    /** Puts the stints that are meant in the place of the words that say them, or beside these. */
    private List<Placed> withSayings(List<Placed> placed, List<Saying> said, String text) {
        List<Placed> all = new ArrayList<>(placed);
        for (Saying saying : said) {
            List<Placed> words = all.stream().filter(part -> !part.isMeant() && saying.clauses().stream().anyMatch(clause -> clause.holds(part.start(), part.end()) || clause.holds(part.start(), part.start() + 1) && part.end() > clause.end())).toList();
            all.removeAll(words);
            Condition stint = Condition.ofPeople(sayings.people(saying));
            boolean orWords = saying.orWords() && !words.isEmpty();
            all.add(new Placed(orWords ? Condition.any(List.of(stint, Condition.all(words.stream().map(Placed::condition).toList()))) : stint, saying.end(), saying.end()));
            sayings.widerPeople(saying).ifPresent(wider -> all.add(new Placed(Condition.ofPeople(wider), saying.end(), saying.end())));
            times.add(Sayings.resolved(saying, text));
            stints.addAll(sayings.tests(saying));
        }
        all.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::end));
        return all;
    }

    /** A person whose name is a stretch of the text has its words, in whatever script. */
    private List<Placed> withNames(List<Placed> placed, String text, List<Entities.Mention> mentions, Set<Integer> borders) {
        List<Placed> all = placed;
        if (terms.isExact()) {
            return all;
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : Tokeniser.runs(text)) {
            switch (run) {
                case Run.Word word -> runs.add(word);
                case Run.Chinese chinese -> runs.addAll(split(chinese, borders));
            }
        }
        for (NameWindows.NameWindow window : NameWindows.of(runs, text)) {
            int from = runs.get(window.from()).start();
            int until = runs.get(window.to() - 1).end();
            boolean known = mentions.stream().anyMatch(mention -> mention.start() < until && from < mention.end());
            Query called = known ? new MatchNoDocsQuery("the name of a thing") : NameQueries.calledSurely(window.text());
            if (!(called instanceof MatchNoDocsQuery)) {
                mentioned.put(window.text(), called);
                all = all.stream().map(part -> part.orCalled(called, from, until)).toList();
            }
        }
        return all;
    }

    /** The stretches that may be names, and the persons called so. */
    Map<String, Query> mentioned() {
        return mentioned;
    }

    private static List<Placed> withoutStopWords(List<Placed> placed, String text) {
        List<Placed> kept = placed.stream()
            .filter(part -> !isStopWord(text.substring(part.start(), part.end()))).toList();
        return kept.isEmpty() ? placed : kept;
    }

    private static boolean isStopWord(String word) {
        return word.equals("的") || StopWords.has(word);
    }

    /** What only asks need not be found, where anything else is asked for. */
    private static List<Placed> withoutAsking(List<Placed> placed, Question question) {
        List<Placed> kept = placed.stream().filter(part -> part.isMeant() || !question.asks(part.start(), part.end())).toList();
        return kept.isEmpty() ? placed : kept;
    }

    /** The years and stints that were said in words. */
    List<ReadQuery.Resolved> times() {
        return times;
    }

    /** Words between white space of which a part was understood as more than a word. */
    private static List<String> understood(String text, List<Saying> said, Question question) {
        List<Question.Stretch> stretches = new ArrayList<>(question.asking());
        said.forEach(saying -> stretches.addAll(saying.clauses()));
        question.times().forEach(time -> stretches.add(time.stretch()));
        return WORDS.matcher(text).results().filter(word -> stretches.stream().anyMatch(stretch -> stretch.start() < word.end() && word.start() < stretch.end())).map(word -> Folding.key(word.group())).toList();
    }

    /** The words, folded, that ask, or say something of stints or times. */
    Set<String> understood() {
        return understood;
    }

    /** Whether a saying was read that may be none. */
    boolean isUnsure() {
        return unsure;
    }

    /** The stints that were asked for in words. */
    List<StintTest> stints() {
        return stints;
    }

    private static Set<Integer> borders(List<Entities.Mention> mentions, Question question) {
        return Stream.concat(mentions.stream().flatMap(mention -> Stream.of(mention.start(), mention.end())), question.borders().stream()).collect(Collectors.toSet());
    }

    /** Cuts {@code run} where a vocabulary term begins or ends, since the vocabulary knows its words better than the dictionary. */
    private static List<Run.Chinese> split(Run.Chinese run, Set<Integer> borders) {
        List<Run.Chinese> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= run.length(); i++) {
            int place = i == run.length() ? run.end() : run.starts()[i];
            if (i == run.length() || borders.contains(place)) {
                parts.add(run.slice(from, i));
                from = i;
            }
        }
        return parts;
    }

    private List<Placed> chinese(Run.Chinese run) {
        List<Placed> placed = new ArrayList<>();
        for (ChineseUnits.Unit unit : ChineseUnits.of(run)) {
            Run.Chinese slice = run.slice(unit.from(), unit.to());
            Condition found = terms.anywhere(terms.characters(slice));
            if (unit.word() && !terms.isExact()) {
                found = Condition.all(List.of(found, terms.dictionaryWord(run, new ChineseWords.Word(unit.from(), unit.to()), Ranking.DICTIONARY_WORD))).withPeople(found.people());
            }
            placed.add(new Placed(found, slice.start(), slice.end()));
        }
        return placed;
    }

    /** Puts the conditions that make up a vocabulary term together, and the bridge beside them. */
    private List<Condition> withBridges(List<Placed> placed, List<Entities.Mention> mentions) {
        boolean isText = placed.size() > MOST_WORDS_ALL_NEEDED;
        List<Condition> conditions = new ArrayList<>();
        int at = 0;
        for (Entities.Mention mention : mentions) {
            while (at < placed.size() && (placed.get(at).start() < mention.start() || placed.get(at).start() == mention.start() && placed.get(at).isMeant())) {
                conditions.add(placed.get(at++).condition());
            }
            List<Condition> own = new ArrayList<>();
            while (at < placed.size() && placed.get(at).end() <= mention.end() && !placed.get(at).isMeant()) {
                own.add(placed.get(at++).condition());
            }
            if (!own.isEmpty()) {
                conditions.addAll(anyWillDo || isText ? apart(own, mention, isText) : List.of(bridged(Condition.all(own), mention)));
            }
        }
        placed.subList(at, placed.size()).forEach(part -> conditions.add(part.condition()));
        return conditions;
    }

    /** Where not all words are needed, each word of a term counts for itself, the bridge beside them, and what is narrower. A text names that itself. */
    private List<Condition> apart(List<Condition> own, Entities.Mention mention, boolean isText) {
        List<Condition> apart = new ArrayList<>(crossLanguage == CrossLanguage.ONLY ? List.of() : own);
        apart.addAll(bridges.of(mention));
        if (!isText) {
            bridges.narrower(mention).ifPresent(apart::add);
        }
        return apart.isEmpty() ? own : apart;
    }

    private Condition bridged(Condition own, Entities.Mention mention) {
        List<Condition> ways = new ArrayList<>(bridges.of(mention));
        if (ways.isEmpty() || crossLanguage != CrossLanguage.ONLY) {
            ways.addFirst(own);
        }
        return Condition.any(ways);
    }
}
