package bole.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The analyzer of each field: which terms a text becomes. All begin from the same {@link Run}s, so no two of them cut a text at different places.
 * Query and index use this class alike. The package's page shows one sentence cut by each.
 *
 * <p>Why all three of characters, pairs and words: dictionary words alone lose new terms and names that the dictionary
 * cuts badly; pairs alone cannot tell a word from two neighbours; single characters carry phrases and one-character words.
 */
public enum Analyzers {

    /** Running text: light stems, joined forms, every Chinese character and pair. */
    TEXT {
        @Override
        void run(Run run, Sink sink) {
            sink.position += forms(run, true, sink.position, (stem, plain, position, start, end) -> sink.add(stem, start, end, position));
        }
    },

    /** Names, institutions, venues, and exact search: like {@link #TEXT}, not stemmed. */
    VERBATIM {
        @Override
        void run(Run run, Sink sink) {
            sink.position += forms(run, false, sink.position, (stem, plain, position, start, end) -> sink.add(plain, start, end, position));
        }
    },

    /** Chinese dictionary words of two characters and more; nothing else. */
    WORDS {
        @Override
        void run(Run run, Sink sink) {
            switch (run) {
                case Run.Word word -> sink.position++;
                case Run.Chinese chinese -> ChineseWords.of(chinese).forEach(word -> {
                    if (word.length() > 1) {
                        sink.add(chinese.text(word.from(), word.to()), chinese.starts()[word.from()], chinese.ends()[word.to() - 1], sink.position);
                    }
                    sink.position++;
                });
            }
        }
    };

    /** Changes whenever any of these cuts differently, or names get other keys: an index made by another one is refused. */
    static final int VERSION = 2;

    abstract void run(Run run, Sink sink);

    /** The terms of {@code runs}, in order. */
    public List<Token> cut(List<Run> runs) {
        Sink sink = new Sink();
        runs.forEach(run -> run(run, sink));
        return sink.tokens;
    }

    /** The terms of {@code text}, in order. */
    public List<Token> cut(String text) {
        return cut(Tokeniser.runs(text));
    }

    /** Takes a term in both forms: as in {@link #TEXT} and as in {@link #VERBATIM}. */
    interface Forms {
        void add(String stem, String plain, int position, int start, int end);
    }

    /** Gives the terms of {@code run} in order, from {@code position} on, where not {@code stemmed} twice the plain form; returns how many positions it has. */
    static int forms(Run run, boolean stemmed, int position, Forms to) {
        return switch (run) {
            case Run.Word word -> parts(word, stemmed, position, to);
            case Run.Chinese chinese -> charactersAndPairs(chinese, position, to);
        };
    }

    private static int parts(Run.Word word, boolean stemmed, int position, Forms to) {
        for (int i = 0; i < word.parts().size(); i++) {
            Run.Part part = word.parts().get(i);
            to.add(stemmed ? Stemmer.stem(part.term()) : part.term(), part.term(), position + i, part.start(), part.end());
            if (i == 0 && !word.joined().isEmpty()) {
                to.add(stemmed ? Stemmer.stem(word.joined()) : word.joined(), word.joined(), position, word.start(), word.end());
            }
        }
        return word.parts().size();
    }

    private static int charactersAndPairs(Run.Chinese run, int position, Forms to) {
        for (int i = 0; i < run.length(); i++) {
            String character = run.characters().get(i);
            to.add(character, character, position + i, run.starts()[i], run.ends()[i]);
            if (i + 1 < run.length()) {
                String pair = run.text(i, i + 2);
                to.add(pair, pair, position + i, run.starts()[i], run.ends()[i + 1]);
            }
        }
        return run.length();
    }

    /** Takes terms and knows the next position. */
    static final class Sink {

        private final List<Token> tokens = new ArrayList<>();
        private int position;

        void add(String term, int start, int end, int at) {
            tokens.add(new Token(term, at, start, end));
        }
    }
}
