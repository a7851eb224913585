package bole.web;

import bole.search.Evidence.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A text in pieces, what matched marked; of a long text the part around the first match. */
final class Excerpt {

    private static final int LONGEST = 260;
    private static final int BEFORE = 70;
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
        if (text.length() <= LONGEST || ranges.isEmpty() || ranges.getFirst().end() <= LONGEST) {
            return 0;
        }
        return whole(text, Math.max(0, Math.min(ranges.getFirst().start(), text.length()) - BEFORE));
    }

    private static int end(String text, int start) {
        return text.length() - start <= LONGEST ? text.length() : whole(text, start + LONGEST);
    }

    /** {@code index}, moved so as not to cut a character of two units in half. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
