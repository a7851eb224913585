package bole.search.rank;

import bole.search.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text. */
final class Ranges {

    private static final int LONGEST_WORD = 30;

    private Ranges() {
    }

    /** {@code ranges} in order; those that overlap or touch are one. */
    static List<Evidence.TextRange> merged(List<Evidence.TextRange> ranges) {
        List<Evidence.TextRange> merged = new ArrayList<>();
        ranges.stream().filter(range -> range.end() > range.start()).sorted(Comparator.comparingInt(Evidence.TextRange::start)).forEach(range -> {
            if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
                Evidence.TextRange last = merged.removeLast();
                merged.add(new Evidence.TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        });
        return merged;
    }

    /** The beginning of the word in which {@code at} lies, unless it is far. */
    static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    /** The end of the word before {@code at}, unless it is far. */
    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
