package bole.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of one person as {@link ClaimData} writes them once, however often claims say them. The commonest come first, because low numbers are short.
 */
final class ClaimWords {

    /** What a word is; the order is part of the schema. */
    enum Kind {
        /** A word whose stem is itself. */
        PLAIN,
        /** A word with another stem. */
        STEMMED,
        /** The parts of the next word as one. */
        JOINED,
        /** A Chinese character within a dictionary word. */
        CHARACTER,
        /** One with which a dictionary word begins. */
        FIRST,
        /** A vocabulary entry that is said. */
        ENTRY
    }

    /**
     * A word.
     *
     * @param kind what it is
     * @param length UTF-16 units where it is written
     * @param plain the number of the term ({@link TermHash}), a code point for a character
     * @param stem the number of its stem
     */
    record Word(Kind kind, int length, int plain, int stem) {
    }

    private final Map<Word, Integer> numbers = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private int[] times = new int[256];

    void clear() {
        numbers.clear();
        words.clear();
    }

    /** The number of {@code word}, which is said once more. */
    int say(Word word) {
        Integer known = numbers.get(word);
        int number = known == null ? words.size() : known;
        if (known == null) {
            numbers.put(word, number);
            words.add(word);
            times = number == times.length ? java.util.Arrays.copyOf(times, number * 2) : times;
            times[number] = 0;
        }
        times[number]++;
        return number;
    }

    /** Writes all words, the commonest first; returns the place of each number. */
    int[] write(ValueWriter out) {
        int[] places = new int[words.size()];
        List<Integer> order = IntStream.range(0, words.size()).boxed().sorted(Comparator.comparingInt(number -> -times[number])).toList();
        out.number(order.size());
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
            write(words.get(order.get(place)), out);
        }
        return places;
    }

    private static void write(Word word, ValueWriter out) {
        out.number(word.length() << 3 | word.kind().ordinal());
        switch (word.kind()) {
            case PLAIN, ENTRY -> out.fixed(word.plain());
            case STEMMED, JOINED -> {
                out.fixed(word.plain());
                out.fixed(word.stem());
            }
            case CHARACTER, FIRST -> out.number(word.plain());
        }
    }
}
