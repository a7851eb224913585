package bole.query;

import bole.query.QueryNotes.Oddity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what was typed into tokens, in one pass. Full-width signs, Chinese and curly quotation marks count as their plain forms; Chinese commas and full stops
 * part words as white space does. Every token knows where it stood.
 */
final class QueryLexer {

    /** What a token is. */
    enum Kind { OPEN, CLOSE, AND, OR, NOT, MINUS, FIELD, LEAF, EVERYONE }

    /**
     * One token.
     *
     * @param kind what it is
     * @param offset where it stood
     * @param text as typed, signs folded; for a leaf of a field glued to it, the value
     * @param leaf what a leaf asks for
     * @param field the field, for {@code FIELD}
     */
    record Token(Kind kind, int offset, String text, Optional<Query> leaf, Optional<QueryFields.Typed> field) {

        static Token sign(Kind kind, int offset, String text) {
            return new Token(kind, offset, text, Optional.empty(), Optional.empty());
        }
    }

    private static final String SEPARATORS = "、。，；！？";
    private static final String QUOTES = "“”„‟「」『』〝〞";
    private static final int MOST_SLOP = 100;
    private static final int LEAST_BASE = 2;
    /** Each stands for up to all words of an index, so a query with hundreds would be answered late; people use one or two. */
    private static final int MOST_PATTERNS = 16;
    private static final int WIDE_FIRST = '！';
    private static final int WIDE_LAST = '～';
    private static final int WIDE_TO_PLAIN = '！' - '!';

    private final String text;
    private final QueryNotes notes;
    private final int lastQuote;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int patterns;

    private QueryLexer(String typed, QueryNotes notes) {
        this.text = fold(typed);
        this.notes = notes;
        this.lastQuote = text.lastIndexOf('"');
    }

    static List<Token> tokens(String typed, QueryNotes notes) {
        return new QueryLexer(typed, notes).run();
    }

    private static String fold(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            folded.append(fold(typed.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return c >= WIDE_FIRST && c <= WIDE_LAST ? (char) (c - WIDE_TO_PLAIN) : c;
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case ' ' -> at++;
                case '(', ')' -> tokens.add(Token.sign(c == '(' ? Kind.OPEN : Kind.CLOSE, at++, String.valueOf(c)));
                case '"' -> quotation();
                default -> word();
            }
        }
        return tokens;
    }

    private void quotation() {
        int begin = at++;
        if (begin == lastQuote) {
            notes.add(Oddity.QUOTATION_MARK, begin, "");
            return;
        }
        int end = text.indexOf('"', at);
        String content = text.substring(at, end).strip().replaceAll(" +", " ");
        at = end + 1;
        int slop = slop();
        if (hasContent(content)) {
            leaf(begin, text.substring(begin, end + 1), new Query.Phrase(QueryField.ANY, content, slop));
        } else {
            notes.add(Oddity.EMPTY, begin, "");
        }
    }

    /** The number behind a phrase, as in {@code "a b"~5}. */
    private int slop() {
        if (at >= text.length() || text.charAt(at) != '~') {
            return 0;
        }
        int begin = ++at;
        int slop = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            slop = Math.min(MOST_SLOP, slop * 10 + text.charAt(at++) - '0');
        }
        if (at == begin) {
            notes.add(Oddity.FUZZY_PHRASE, begin - 1, "");
        }
        return slop;
    }

    /** A run of characters up to white space, a parenthesis or a quotation mark. */
    private void word() {
        int begin = at;
        while (at < text.length() && " ()\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean glued = begin > 0 && ")\"".indexOf(text.charAt(begin - 1)) >= 0;
        word(begin, text.substring(begin, at), glued);
    }

    private void word(int begin, String run, boolean glued) {
        String body = WordEnds.withoutLeading(run);
        int colon = body.indexOf(':');
        Optional<QueryFields.Typed> field = colon < 0 ? Optional.empty() : QueryFields.named(body.substring(0, colon));
        String word = WordEnds.withoutTrailing(body);
        Optional<Kind> operator = operator(word);
        if (!glued && operator.isEmpty() && isNegated(run, body)) {
            tokens.add(Token.sign(Kind.MINUS, begin, "-"));
        }
        if (field.isPresent()) {
            field(begin, body.substring(0, colon), field, body.substring(colon + 1));
        } else if (operator.isPresent()) {
            tokens.add(Token.sign(operator.get(), begin, word));
        } else {
            noteUnknownField(begin, word, colon);
            literal(begin, word);
        }
    }

    /** A field with its value, if one is glued to it; {@code name:-x} is {@code -name:x}. */
    private void field(int begin, String name, Optional<QueryFields.Typed> field, String value) {
        if (value.startsWith("-") && !value.startsWith("--") && hasContent(value)) {
            tokens.add(Token.sign(Kind.MINUS, begin, "-"));
        }
        tokens.add(new Token(Kind.FIELD, begin, name, Optional.empty(), field));
        literal(begin, WordEnds.withoutTrailing(WordEnds.withoutLeading(value)));
    }

    /** Whether one minus sign stands before a word, or glued before a parenthesis or quotation mark. */
    private boolean isNegated(String run, String body) {
        int minus = WordEnds.leading(run);
        if (minus >= run.length() || run.charAt(minus) != '-' || run.startsWith("--", minus)) {
            return false;
        }
        boolean beforeGroup = minus + 1 == run.length() && at < text.length() && "(\"".indexOf(text.charAt(at)) >= 0;
        return beforeGroup || hasContent(body);
    }

    private static Optional<Kind> operator(String body) {
        return switch (body) {
            case "OR", "||", "|" -> Optional.of(Kind.OR);
            case "AND", "&&" -> Optional.of(Kind.AND);
            case "NOT" -> Optional.of(Kind.NOT);
            default -> Optional.empty();
        };
    }

    private void noteUnknownField(int begin, String body, int colon) {
        boolean word = colon > 1 && colon + 1 < body.length() && body.charAt(colon + 1) != '/' && body.chars().limit(colon).allMatch(Character::isLetter);
        if (word) {
            notes.add(Oddity.UNKNOWN_FIELD, begin, body.substring(0, colon));
        }
    }

    /** A word without signs before it: with a star or a tilde behind it, or plain. */
    private void literal(int begin, String word) {
        String base = WordEnds.withoutSigns(word);
        if (word.equals("*")) {
            tokens.add(Token.sign(Kind.EVERYONE, begin, word));
        } else if (base.length() == word.length() || !hasContent(base)) {
            plain(begin, word);
        } else if (word.endsWith("*")) {
            signed(begin, word, base, Oddity.SHORT_PREFIX, new Query.Prefix(QueryField.ANY, base));
        } else {
            signed(begin, word, base, Oddity.SHORT_FUZZY, new Query.Fuzzy(QueryField.ANY, base));
        }
    }

    private void plain(int begin, String word) {
        if (hasContent(word)) {
            if (word.startsWith("*")) {
                notes.add(Oddity.INNER_STAR, begin, word);
            }
            leaf(begin, word, new Query.Word(QueryField.ANY, word));
        }
    }

    private void signed(int begin, String word, String base, Oddity tooShort, Query query) {
        if (base.codePointCount(0, base.length()) < LEAST_BASE) {
            notes.add(tooShort, begin, word);
            leaf(begin, word, new Query.Word(QueryField.ANY, base));
        } else if (patterns == MOST_PATTERNS) {
            notes.add(Oddity.PATTERNS, begin, String.valueOf(MOST_PATTERNS));
            leaf(begin, word, new Query.Word(QueryField.ANY, base));
        } else {
            patterns++;
            leaf(begin, word, query);
        }
    }

    private void leaf(int begin, String typed, Query query) {
        tokens.add(new Token(Kind.LEAF, begin, typed, Optional.of(query), Optional.empty()));
    }

    /** Whether an analyzer could keep anything of {@code word}: a letter, a digit or a symbol that is no sign. */
    static boolean hasContent(String word) {
        return word.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
            default -> false;
        });
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
