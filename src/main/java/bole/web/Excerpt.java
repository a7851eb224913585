package bole.web;

import bole.search.Evidence.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A text in pieces, what matched marked; of a long text the part around the first match. */
final class Excerpt {

    /** In columns, of which a Chinese character takes two: two lines on a wide screen in either script. */
    private static final int LONGEST = 170;
    private static final int BEFORE = 60;
    private static final int LONGEST_WORD = 20;
    private static final char FIRST_WIDE = '\u2e80';
    private static final String LEFT_OUT = "…";

    private Excerpt() {
    }

    static List<PersonModel.Part> of(String text, List<TextRange> ranges) {
        int start = start(text, ranges);
        int end = end(text, start);
        List<PersonModel.Part> parts = new ArrayList<>();
        add(parts, start > 0 ? LEFT_OUT : "", false);
        int done = start;
        for (TextRange range : ranges) {
            int from = Math.clamp(range.start(), done, end);
            int to = Math.clamp(range.end(), from, end);
            add(parts, text.substring(done, from), false);
            add(parts, text.substring(from, to), true);
            done = to;
        }
        add(parts, text.substring(done, end), false);
        add(parts, end < text.length() ? LEFT_OUT : "", false);
        return List.copyOf(parts);
    }

    private static void add(List<PersonModel.Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new PersonModel.Part(text, marked));
        }
    }

    private static int start(String text, List<TextRange> ranges) {
        if (ranges.isEmpty() || ranges.getFirst().end() <= end(text, 0)) {
            return 0;
        }
        int start = Math.min(ranges.getFirst().start(), text.length());
        for (int columns = 0; start > 0 && columns < BEFORE; start--) {
            columns += columns(text.charAt(start - 1));
        }
        return whole(text, start);
    }

    private static int end(String text, int start) {
        int end = start;
        for (int columns = 0; end < text.length() && columns < LONGEST; end++) {
            columns += columns(text.charAt(end));
        }
        return end == text.length() ? end : whole(text, wordEnd(text, end));
    }

    /** The end of the last whole word before {@code end}, if it is near: scripts without spaces are cut anywhere. */
    private static int wordEnd(String text, int end) {
        int space = text.lastIndexOf(' ', end);
        return end - space <= LONGEST_WORD ? space : end;
    }

    /** How wide {@code text} is. */
    static int columns(String text) {
        return text.chars().map(unit -> columns((char) unit)).sum();
    }

    private static int columns(char unit) {
        return unit < FIRST_WIDE ? 1 : 2;
    }

    /** {@code index}, moved so as not to cut a character of two units in half. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
