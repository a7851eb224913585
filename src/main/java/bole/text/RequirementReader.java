package bole.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression which characters a text must hold for it to match. What is not understood needs nothing, so that a mistake of omission costs time only.
 * Case is never told apart.
 */
final class RequirementReader {

    private static final int NOT_READ = Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int MOST_APART = Long.SIZE;
    private static final int MOST_OF_RANGE = 128;
    private static final String NO_WIDTH = "bBAzZG";
    private static final String CONTROL = "tnrfae";
    private static final String CONTROLS = "\t\n\r\f\u0007\u001b";

    private final String expression;
    private int at;
    /** Whether the alternatives mean the same when each stands without the others. */
    private boolean apart = true;

    private RequirementReader(String expression) {
        this.expression = expression;
    }

    /**
     * The alternatives of {@code pattern} in their order; itself alone if there are very many, it is not understood, or has groups that are asked for, or flags inside that
     * hold on to its end.
     */
    static List<Alternative> alternatives(Pattern pattern) {
        List<Alternative> alone = List.of(new Alternative(pattern.pattern(), Requirement.NONE));
        if ((pattern.flags() & NOT_READ) != 0) {
            return alone;
        }
        try {
            return new RequirementReader(pattern.pattern()).whole();
        } catch (UnsupportedOperationException unknown) {
            return alone;
        }
    }

    private List<Alternative> whole() {
        List<Alternative> alternatives = new ArrayList<>();
        List<Needs> needs = new ArrayList<>();
        do {
            int start = at;
            needs.add(sequence());
            alternatives.add(new Alternative(expression.substring(start, at), Requirement.of(needs.getLast().strings())));
        } while (at++ < expression.length());
        return apart && alternatives.size() < MOST_APART ? alternatives : List.of(new Alternative(expression, Requirement.of(Needs.choice(needs).strings())));
    }

    private Needs choice() {
        List<Needs> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return Needs.choice(branches);
    }

    private Needs sequence() {
        List<Needs> parts = new ArrayList<>();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            parts.add(repeated(one()));
        }
        return Needs.sequence(parts);
    }

    private Needs one() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> Needs.UNKNOWN;
            case '^', '$' -> Needs.NOTHING;
            default -> Character.isSurrogate(c) ? supplementary() : Needs.literal(c);
        };
    }

    /** A character of two units, of which the first was read. */
    private Needs supplementary() {
        Set<String> all = new TreeSet<>();
        return addSupplementary(all) ? new Needs(all, null) : Needs.UNKNOWN;
    }

    private boolean addSupplementary(Set<String> all) {
        int code = expression.codePointAt(at - 1);
        at++;
        return !Character.isLetter(code) && all.add(Character.toString(code));
    }

    private Needs repeated(Needs part) {
        if (at >= expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return part;
        }
        char sign = expression.charAt(at++);
        String bounds = sign == '{' ? upTo('}') : "";
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        boolean none = sign == '?' || sign == '*' || bounds.startsWith("0");
        boolean several = sign != '?' && !bounds.equals("0,1");
        return none ? several ? Needs.UNKNOWN : part.optional() : part.repeated();
    }

    private Needs group() {
        if (!isNext("?")) {
            apart = false;
            return closed(choice());
        }
        if (skip("?:") || skip("?>")) {
            return closed(choice());
        }
        if (skip("?=") || skip("?<=")) {
            return closed(choice()).beside();
        }
        if (skip("?!") || skip("?<!")) {
            closed(choice());
            return Needs.NOTHING;
        }
        if (skip("?<")) {
            apart = false;
            upTo('>');
            return closed(choice());
        }
        return flagged();
    }

    /** A group with flags, "(?-i:…)", or flags for what follows, "(?i)". */
    private Needs flagged() {
        int start = at++;
        while (at < expression.length() && ":)".indexOf(expression.charAt(at)) < 0) {
            at++;
        }
        String flags = expression.substring(start, at);
        if (flags.indexOf('x') >= 0 || flags.indexOf('U') >= 0) {
            throw new UnsupportedOperationException(flags);
        }
        boolean holdsOn = expression.charAt(at++) == ')';
        apart &= !holdsOn;
        return holdsOn ? Needs.NOTHING : closed(choice());
    }

    private Needs closed(Needs inner) {
        at++;
        return inner;
    }

    private Needs escaped() {
        char c = expression.charAt(at++);
        if (NO_WIDTH.indexOf(c) >= 0) {
            return Needs.NOTHING;
        }
        if (c == 'd') {
            return Needs.oneOf(digits());
        }
        if (c == 'p' || c == 'P') {
            skipProperty();
            return Needs.UNKNOWN;
        }
        if (c == 'Q' || c == 'x' || c == '0' || c == 'c' || c == 'N') {
            throw new UnsupportedOperationException("\\" + c);
        }
        if (c == 'k') {
            upTo('>');
            return Needs.UNKNOWN;
        }
        int literal = literal(c);
        return literal < 0 ? Needs.UNKNOWN : Needs.literal((char) literal);
    }

    /** The character that {@code c} stands for behind a backslash; -1 if it stands for several or for something else. */
    private int literal(char c) {
        if (c == 'u') {
            at += 4;
            int code = Integer.parseInt(expression.substring(at - 4, at), 16);
            if (Character.isSurrogate((char) code)) {
                throw new UnsupportedOperationException("surrogate");
            }
            return code;
        }
        int control = CONTROL.indexOf(c);
        return control >= 0 ? CONTROLS.charAt(control) : c < 0x80 && Character.isLetterOrDigit(c) ? -1 : c;
    }

    /** A class in square brackets, of which the first was read. */
    private Needs characters() {
        Set<String> all = new TreeSet<>();
        boolean known = !isNext("^");
        if (!known) {
            at++;
        }
        while (expression.charAt(at) != ']') {
            known &= member(all);
        }
        at++;
        return known && !all.isEmpty() ? Needs.oneOf(all) : Needs.UNKNOWN;
    }

    /** Reads a character or a range of a class into {@code all}; false if it is not known what it stands for. */
    private boolean member(Set<String> all) {
        char c = expression.charAt(at++);
        if (c == '[' || c == '&' && isNext("&")) {
            throw new UnsupportedOperationException("class of classes");
        }
        if (Character.isSurrogate(c)) {
            return addSupplementary(all) && !isNext("-");
        }
        int first = c;
        if (c == '\\') {
            char escaped = expression.charAt(at++);
            if (escaped == 'd') {
                all.addAll(digits());
                return true;
            }
            if (escaped == 'p' || escaped == 'P') {
                skipProperty();
                return false;
            }
            if (escaped == 'Q' || escaped == 'x' || escaped == '0' || escaped == 'c' || escaped == 'N') {
                throw new UnsupportedOperationException("\\" + escaped);
            }
            first = literal(escaped);
        }
        return first >= 0 && range(all, first);
    }

    private boolean range(Set<String> all, int first) {
        int last = first;
        if (expression.charAt(at) == '-' && expression.charAt(at + 1) != ']') {
            at++;
            last = expression.charAt(at++);
            if (last == '[' || Character.isSurrogate((char) last)) {
                throw new UnsupportedOperationException("class of classes");
            }
            last = last == '\\' ? literal(expression.charAt(at++)) : last;
        }
        if (last < first || last - first > MOST_OF_RANGE && first < Han.FIRST) {
            return false;
        }
        if (last - first > MOST_OF_RANGE) {
            all.add(String.valueOf(Signature.EAST_ASIAN));
            return true;
        }
        for (int code = first; code <= last; code++) {
            all.add(String.valueOf(Signature.folded((char) code)));
        }
        return true;
    }

    private static Set<String> digits() {
        Set<String> digits = new TreeSet<>();
        for (char digit = '0'; digit <= '9'; digit++) {
            digits.add(String.valueOf(digit));
        }
        return digits;
    }

    /** Passes the name of a property: "Lu" in braces, or one letter. */
    private void skipProperty() {
        if (expression.charAt(at) == '{') {
            upTo('}');
        } else {
            at++;
        }
    }

    private String upTo(char end) {
        int close = expression.indexOf(end, at);
        String inner = expression.substring(at, close);
        at = close + 1;
        return inner;
    }

    private boolean isNext(String sign) {
        return expression.startsWith(sign, at);
    }

    private boolean skip(String sign) {
        boolean next = isNext(sign);
        at += next ? sign.length() : 0;
        return next;
    }
}
