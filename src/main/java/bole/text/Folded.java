package bole.text;

import java.util.Arrays;

/**
 * A folded text that knows where each of its characters came from, so that a match in it can be marked in the original.
 *
 * @param text the folded text
 * @param origin for each UTF-16 unit of {@code text} the offset in the original of what became it, then the offset after the last of them: one longer than {@code text}
 */
public record Folded(String text, int[] origin) {

    public Folded {
        origin = origin.clone();
        if (origin.length != text.length() + 1) {
            throw new IllegalArgumentException("a folded text of " + text.length() + " units needs one origin more than that, not " + origin.length);
        }
    }

    @Override
    public int[] origin() {
        return origin.clone();
    }

    /** Offset in the original at which the folded unit {@code index} begins. */
    public int start(int index) {
        return origin[index];
    }

    /** Offset in the original after all that became folded units up to {@code end}, exclusive: a character is never cut in two. */
    public int end(int end) {
        if (end == 0) {
            return origin[0];
        }
        int next = end;
        while (next < text.length() && origin[next] == origin[end - 1]) {
            next++;
        }
        return origin[next];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded that && text.equals(that.text) && Arrays.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(origin);
    }
}
