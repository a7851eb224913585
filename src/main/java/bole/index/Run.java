package bole.index;

import java.util.List;

/**
 * A stretch of a text without a gap, cut but not yet turned into index terms: a word of an alphabet, or a run of Chinese characters.
 * Both the index and the translation of queries begin from runs, so that a text and a query for it are always cut alike.
 */
public sealed interface Run {

    /** First UTF-16 unit of it in the text. */
    int start();

    /** One past its last. */
    int end();

    /**
     * A word of an alphabet. {@code BERT-based} has the parts {@code bert} and {@code based} and is joined {@code bertbased}; {@code C++} has one part.
     *
     * @param parts its parts, folded, not stemmed; at least one
     * @param joined the parts as one term where there are several and they make a term, else {@code ""}
     */
    record Word(List<Part> parts, String joined) implements Run {

        public Word {
            parts = List.copyOf(parts);
        }

        @Override
        public int start() {
            return parts.getFirst().start();
        }

        @Override
        public int end() {
            return parts.getLast().end();
        }
    }

    /** A part of a {@link Word}: its folded form and where it stands. */
    record Part(String term, int start, int end) {
    }

    /**
     * A run of Chinese characters (or kana), folded to simplified ones.
     *
     * @param characters one text per character
     * @param starts where each begins
     * @param ends where each ends
     */
    record Chinese(List<String> characters, int[] starts, int[] ends) implements Run {

        public Chinese {
            characters = List.copyOf(characters);
        }

        @Override
        public int start() {
            return starts[0];
        }

        @Override
        public int end() {
            return ends[ends.length - 1];
        }

        /** The characters from {@code from} to before {@code to} as one text. */
        public String text(int from, int to) {
            if (to - from == 2) {
                return characters.get(from).concat(characters.get(from + 1));
            }
            StringBuilder text = new StringBuilder(to - from);
            for (int i = from; i < to; i++) {
                text.append(characters.get(i));
            }
            return text.toString();
        }

        /** How many characters. */
        public int length() {
            return characters.size();
        }

        /** The characters from {@code from} to before {@code to} as a run of their own. */
        public Chinese slice(int from, int to) {
            return new Chinese(characters.subList(from, to), java.util.Arrays.copyOfRange(starts, from, to), java.util.Arrays.copyOfRange(ends, from, to));
        }
    }
}
