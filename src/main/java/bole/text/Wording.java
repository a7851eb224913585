package bole.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of saying something, as a regular expression that is tried only on a text in which the characters stand that it cannot do without, with those of its alternatives only that
 * may stand there. Most sentences say nothing of what a wording looks for, and the pairs of characters of a sentence show this with less work than the expression at each place of it.
 * What is found is what {@link Pattern} finds.
 */
public final class Wording {

    /** A wording that is asked a few times, as by a command that reads one page, is not looked through for what it needs. */
    private static final int FIRST_TRIES = 8;

    private final Pattern pattern;
    private volatile Alternatives alternatives;
    private int tries;

    private Wording(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The wording of {@code expression}, in this case of letters. */
    public static Wording of(String expression) {
        return of(expression, 0);
    }

    /** The wording of {@code expression}, in small letters and capitals of ASCII. */
    public static Wording anyCase(String expression) {
        return of(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The wording of {@code expression} with the {@code flags} of {@link Pattern}. */
    public static Wording of(String expression, int flags) {
        return new Wording(Pattern.compile(expression, flags));
    }

    /** What looks for the wording in {@code text} as it is now. */
    public Matcher matcher(CharSequence written) {
        String text = written.toString();
        return in(text).matcher(text);
    }

    /** Whether the wording stands anywhere in {@code text}. */
    public boolean isIn(String text) {
        return in(text).matcher(text).find();
    }

    /** The parts of {@code text} between the places where the wording stands, as {@link Pattern#split(CharSequence)} gives them. */
    public String[] split(String text) {
        return pattern.split(text);
    }

    /** The same, {@code most} parts at most. */
    public String[] split(String text, int most) {
        return pattern.split(text, most);
    }

    /** How the regular expression is written. */
    public String expression() {
        return pattern.pattern();
    }

    /** The whole expression. */
    Pattern pattern() {
        return pattern;
    }

    /** What finds the same in {@code text} as the whole expression, with less work where it can tell. */
    Pattern in(String text) {
        if (alternatives == null) {
            if (++tries <= FIRST_TRIES) {
                return pattern;
            }
            alternatives = Alternatives.of(pattern);
        }
        return alternatives.in(text);
    }
}
