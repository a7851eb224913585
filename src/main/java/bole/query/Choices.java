package bole.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Values of a closed list as words: the constants of an enum in lower case. */
final class Choices {

    private static final int LONGEST_SHOWN = 40;

    private Choices() {
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choices::word).toList();
    }

    /**
     * The constant of that word, in any case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, oneOf(words(type), word).toUpperCase(Locale.ROOT));
    }

    /**
     * The word of {@code known} that is {@code word}, in any case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    static String oneOf(List<String> known, String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (known.contains(lower)) {
            return lower;
        }
        throw new UnknownWord("\"" + shown(word) + "\" is none of " + String.join(", ", known), Nearest.to(lower, known));
    }

    /** {@code text}, shortened for a message. */
    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHOWN))) + "…" : text;
    }

    /** A word is not of its closed list. */
    static final class UnknownWord extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String suggestion;

        UnknownWord(String message, String suggestion) {
            super(message);
            this.suggestion = suggestion;
        }

        /** The word that may have been meant, or {@code ""}. */
        String suggestion() {
            return suggestion;
        }
    }
}
