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
        void word(Run.Word word, Sink sink) {
            parts(word, sink, true);
        }

        @Override
        void chinese(Run.Chinese run, Sink sink) {
            charactersAndPairs(run, sink);
        }
    },

    /** Names, institutions, venues, and exact search: like {@link #TEXT}, not stemmed. */
    VERBATIM {
        @Override
        void word(Run.Word word, Sink sink) {
            parts(word, sink, false);
        }

        @Override
        void chinese(Run.Chinese run, Sink sink) {
            charactersAndPairs(run, sink);
        }
    },

    /** Chinese dictionary words of two characters and more; nothing else. */
    WORDS {
        @Override
        void word(Run.Word word, Sink sink) {
            sink.skip();
        }

        @Override
        void chinese(Run.Chinese run, Sink sink) {
            for (ChineseWords.Word word : ChineseWords.of(run)) {
                if (word.length() > 1) {
                    sink.add(run.text(word.from(), word.to()), run.starts()[word.from()], run.ends()[word.to() - 1]);
                }
                sink.skip();
            }
        }
    };

    /** Changes whenever any of these cuts differently, or names get other keys: an index made by another one is refused. */
    static final int VERSION = 2;

    abstract void word(Run.Word word, Sink sink);

    abstract void chinese(Run.Chinese run, Sink sink);

    /** The terms of {@code runs}, in order. */
    public List<Token> cut(List<Run> runs) {
        Sink sink = new Sink();
        for (Run run : runs) {
            switch (run) {
                case Run.Word word -> word(word, sink);
                case Run.Chinese chinese -> chinese(chinese, sink);
            }
        }
        return sink.tokens;
    }

    /** The terms of {@code text}, in order. */
    public List<Token> cut(String text) {
        return cut(Tokeniser.runs(text));
    }

    private static void parts(Run.Word word, Sink sink, boolean stemmed) {
        for (Run.Part part : word.parts()) {
            sink.add(stemmed ? Stemmer.stem(part.term()) : part.term(), part.start(), part.end());
            if (!word.joined().isEmpty() && part.equals(word.parts().getFirst())) {
                sink.add(stemmed ? Stemmer.stem(word.joined()) : word.joined(), word.start(), word.end());
            }
            sink.skip();
        }
    }

    private static void charactersAndPairs(Run.Chinese run, Sink sink) {
        for (int i = 0; i < run.length(); i++) {
            sink.add(run.characters().get(i), run.starts()[i], run.ends()[i]);
            if (i + 1 < run.length()) {
                sink.add(run.text(i, i + 2), run.starts()[i], run.ends()[i + 1]);
            }
            sink.skip();
        }
    }

    /** Takes terms; {@link #skip} goes on to the next position. */
    static final class Sink {

        private final List<Token> tokens = new ArrayList<>();
        private int position;

        void add(String term, int start, int end) {
            tokens.add(new Token(term, position, start, end));
        }

        void skip() {
            position++;
        }
    }
}
