package bole.search.suggestion;

import bole.index.Analyzers;
import bole.index.ChineseWords;
import bole.index.Fields;
import bole.index.Run;
import bole.index.StopWords;
import bole.index.Token;
import bole.index.Tokeniser;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.search.match.ChineseUnits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a person's works and interests, each under its term in {@link Fields#VOTE}. Chinese ones are dictionary words, never pairs of characters;
 * what two people share is shown as far as both go on alike, so that {@code 图神经网络} is not three words.
 */
final class PersonWords {

    private static final int SHORTEST_WORD = 3;
    /** What two share beyond this many characters is a title, not a term. */
    private static final int LONGEST_SHARED = 12;
    /** A word is looked at in this many places; who says it oftener says it alike. */
    private static final int MOST_PLACES = 50;

    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    private PersonWords() {
    }

    /** A dictionary word, or characters that the dictionary leaves over, folded and as written. */
    private record Piece(String folded, String written) {
    }

    /** Where a word stands in a stretch of Chinese without a function word. */
    private record Place(List<Piece> stretch, int at) {

        /** The longest stretch around the word that stands around it in {@code other} too, as written here. */
        String sharedWith(Place other) {
            int from = 0;
            while (alike(other, from - 1)) {
                from--;
            }
            int to = 0;
            while (alike(other, to + 1)) {
                to++;
            }
            StringBuilder shared = new StringBuilder();
            stretch.subList(at + from, at + to + 1).forEach(piece -> shared.append(piece.written()));
            return shared.toString();
        }

        private boolean alike(Place other, int offset) {
            int here = at + offset;
            int there = other.at + offset;
            return here >= 0 && there >= 0 && here < stretch.size() && there < other.stretch.size()
                && stretch.get(here).folded().equals(other.stretch.get(there).folded());
        }
    }

    /** The words of {@code profile}. */
    static PersonWords of(Profile profile) {
        PersonWords words = new PersonWords();
        profile.publications().stream().map(Publication::title).forEach(words::add);
        profile.interests().stream().map(Interest::label).forEach(words::add);
        return words;
    }

    /** The terms of all words. */
    Set<String> terms() {
        return written.keySet();
    }

    /** What {@code other} has of the words of {@code terms}, as written here. */
    List<String> shared(List<String> terms, PersonWords other) {
        return terms.stream().filter(other.written::containsKey).map(term -> longest(term, other)).distinct().toList();
    }

    private String longest(String term, PersonWords other) {
        String longest = written.get(term);
        for (Place here : places.getOrDefault(term, List.of())) {
            for (Place there : other.places.getOrDefault(term, List.of())) {
                String shared = here.sharedWith(there);
                longest = shared.length() > longest.length() && shared.length() <= LONGEST_SHARED ? shared : longest;
            }
        }
        return longest;
    }

    private void add(String text) {
        for (Run run : Tokeniser.runs(text)) {
            switch (run) {
                case Run.Word word -> Analyzers.TEXT.cut(List.of(word)).forEach(token -> add(token, text));
                case Run.Chinese chinese -> add(chinese, text);
            }
        }
    }

    private void add(Token token, String text) {
        String word = text.substring(token.start(), token.end());
        if (word.length() >= SHORTEST_WORD && !StopWords.has(word)) {
            written.putIfAbsent(token.term(), word.toLowerCase(Locale.ROOT));
        }
    }

    private void add(Run.Chinese run, String text) {
        List<Piece> stretch = new ArrayList<>();
        int from = 0;
        for (ChineseWords.Word word : ChineseWords.of(run)) {
            boolean function = ChineseUnits.isFunctionWord(run, word);
            boolean leftOver = !function && word.length() == 1;
            if (!leftOver && from < word.from()) {
                stretch.add(piece(run, from, word.from(), text));
            }
            if (function) {
                stretch = new ArrayList<>();
            } else if (!leftOver) {
                Piece piece = piece(run, word.from(), word.to(), text);
                add(piece, new Place(stretch, stretch.size()));
                stretch.add(piece);
            }
            from = leftOver ? from : word.to();
        }
        if (from < run.length()) {
            stretch.add(piece(run, from, run.length(), text));
        }
    }

    private void add(Piece word, Place place) {
        String term = Fields.dictionaryWord(word.folded());
        written.putIfAbsent(term, word.written());
        List<Place> all = places.computeIfAbsent(term, t -> new ArrayList<>());
        if (all.size() < MOST_PLACES) {
            all.add(place);
        }
    }

    private static Piece piece(Run.Chinese run, int from, int to, String text) {
        return new Piece(run.text(from, to), text.substring(run.starts()[from], run.ends()[to - 1]));
    }
}
