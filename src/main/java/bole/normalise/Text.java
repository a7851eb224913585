package bole.normalise;

/** White space made regular. */
final class Text {

    private Text() {
    }

    /** {@code text} on one line: every run of white space or control characters one space, none at the ends. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }
}
