package bole.vocabulary;

import bole.text.Folding;
import bole.text.Han;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as typing meets it: folded, every sign a space, and where its words and Chinese characters begin.
 *
 * @param text the folded name
 * @param starts places in it at which a word or a Chinese character begins
 */
record Words(String text, List<Integer> starts) {

    static Words of(String name) {
        StringBuilder text = new StringBuilder(name.length());
        List<Integer> starts = new ArrayList<>();
        boolean inside = false;
        boolean gap = false;
        for (int codePoint : Folding.key(name).codePoints().toArray()) {
            boolean part = Character.isLetterOrDigit(codePoint) || codePoint == '+' || codePoint == '#' || Character.getType(codePoint) == Character.NON_SPACING_MARK;
            if (!part) {
                boolean apostrophe = codePoint == '\'';
                gap |= !apostrophe;
                inside &= apostrophe;
                continue;
            }
            if (gap && !text.isEmpty()) {
                text.append(' ');
            }
            gap = false;
            if (!inside || Han.is(codePoint)) {
                starts.add(text.length());
            }
            inside = !Han.is(codePoint);
            text.appendCodePoint(codePoint);
        }
        return new Words(text.toString(), starts);
    }
}
