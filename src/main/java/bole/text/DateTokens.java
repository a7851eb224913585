package bole.text;

import bole.text.DateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text cut into the tokens of the grammar of dates, in one pass. Addresses, identifiers, link targets and HTML tags are swallowed whole, so that no
 * year is read out of them; emphasis marks and blanks vanish between tokens.
 */
final class DateTokens {

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final String DASHES = "-‐‑‒–—―−－~～〜∼〰⁓→➔➝⟶";
    private static final String OPENING = "([{（［【〔「『<《";
    private static final String CLOSING = ")]}）］】〕」』>》";

    private static final int DIGITS_OF_YEAR = 4;
    /** The year before the first of the Republic of China. */
    private static final int BEFORE_REPUBLIC = 1911;
    private static final int LATEST_OF_REPUBLIC = 149;

    private final String text;
    private final List<DateToken> tokens = new ArrayList<>();
    private int nextTagEnd;
    /** Whether years were counted from the beginning of the Republic before. */
    private boolean republic;

    private DateTokens(String text) {
        this.text = text;
    }

    /** The tokens of {@code text}, an {@code END} last. */
    static List<DateToken> of(String text) {
        DateTokens lexer = new DateTokens(text);
        int at = 0;
        while (at < text.length()) {
            at = lexer.read(at);
        }
        lexer.add(Kind.END, at, at, 0);
        return lexer.tokens;
    }

    private int add(Kind kind, int start, int end, int value) {
        tokens.add(new DateToken(kind, start, end, value));
        return end;
    }

    private int read(int at) {
        char unit = text.charAt(at);
        if (unit == '\n' || unit == '\r') {
            return add(Kind.NEWLINE, at, at + 1, 0);
        }
        if (isTransparent(unit)) {
            return at + 1;
        }
        if (Character.isDigit(unit)) {
            return number(at);
        }
        if (isLatin(unit)) {
            return word(at);
        }
        return Character.isLetter(unit) || unit == '〇' || unit == '○' ? chinese(at) : sign(at, unit);
    }

    private static boolean isTransparent(char unit) {
        return unit == '*' || unit == '`' || unit == '\\' || Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\ufeff' || unit == '\u200b';
    }

    /** Letters that make words: all but the ideographs. */
    static boolean isLatin(char unit) {
        return Character.isLetter(unit) && unit < 0x2e80 || unit >= 0x300 && unit <= 0x36f;
    }

    private int number(int start) {
        int end = start;
        int value = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            value = end - start < 9 ? value * 10 + Character.digit(text.charAt(end), 10) : value;
            end++;
        }
        if (republic && end - start < DIGITS_OF_YEAR && end - start > 1 && (text.startsWith("年", end) || text.startsWith(" 年", end))) {
            return add(Kind.NUMBER, start, end, value + BEFORE_REPUBLIC);
        }
        return value == 10 && isIdentifier(end) ? add(Kind.OTHER, start, addressEnd(end), 0) : add(Kind.NUMBER, start, end, value);
    }

    /** Whether what follows a 10 makes it a DOI: {@code 10.1000/182}. */
    private boolean isIdentifier(int end) {
        int at = end + 1;
        while (at < text.length() && at < end + 10 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > end + 4 && text.charAt(end) == '.' && at < text.length() && text.charAt(at) == '/';
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        if (beginsAddress(start, end)) {
            return add(Kind.OTHER, start, addressEnd(end), 0);
        }
        if (end - start > DateWords.LONGEST) {
            return add(Kind.WORD, start, end, 0);
        }
        OptionalInt term = DateTerms.at(text, start, end);
        DateWords.Entry entry = DateWords.latin(text.substring(start, end));
        return term.isPresent() ? add(Kind.SEASON, start, end, term.getAsInt()) : add(entry.kind(), start, end, entry.value());
    }

    private boolean beginsAddress(int start, int end) {
        if (text.startsWith("://", end)) {
            return true;
        }
        int length = end - start;
        return length == 3 && text.regionMatches(true, start, "www.", 0, 4) || length == 3 && text.regionMatches(true, start, "doi:", 0, 4)
            || length == 5 && text.regionMatches(true, start, "arxiv:", 0, 6) || length == 6 && text.regionMatches(true, start, "mailto:", 0, 7);
    }

    /** The end of an address: the next blank, quotation mark, closing bracket or Chinese character. */
    private int addressEnd(int start) {
        boolean apart = text.startsWith(": ", start);
        int at = apart ? start + 2 : start;
        while (at < text.length() && !endsAddress(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsAddress(char unit) {
        return Character.isWhitespace(unit) || "<>\"'|)]}".indexOf(unit) >= 0 || unit >= 0x2e80;
    }

    /** {@code 民國103年}: a year of the calendar of Taiwan, and further years of the text that are counted so. */
    private int republican(int start) {
        int end = start + 2;
        int value = 0;
        while (end < text.length() && end - start < 2 + DIGITS_OF_YEAR && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ' ' && value == 0)) {
            value = text.charAt(end) == ' ' ? 0 : value * 10 + Character.digit(text.charAt(end), 10);
            end++;
        }
        republic |= value > 0;
        return value < 1 || value > LATEST_OF_REPUBLIC ? 0 : add(Kind.NUMBER, start, end, value + BEFORE_REPUBLIC);
    }

    private int chinese(int start) {
        int republican = text.startsWith("民國", start) || text.startsWith("民国", start) ? republican(start) : 0;
        if (republican > 0) {
            return republican;
        }
        int digits = chineseYear(start);
        if (digits > 0) {
            return add(Kind.NUMBER, start, start + 4, digits);
        }
        int month = chineseMonth(start);
        if (month > 0) {
            return add(Kind.NUMBER, start, start + (month > 10 ? 2 : 1), month);
        }
        String keyword = DateWords.keywordAt(text, start);
        if (keyword.isEmpty()) {
            return add(Kind.OTHER, start, start + 1, 0);
        }
        DateWords.Entry entry = DateWords.chinese(keyword);
        return add(entry.kind(), start, start + keyword.length(), entry.value());
    }

    /** Four Chinese digits before 年, or 0. */
    private int chineseYear(int start) {
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = i < text.length() ? chineseDigit(text.charAt(i)) : -1;
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return start + 4 < text.length() && text.charAt(start + 4) == '年' ? value : 0;
    }

    private static int chineseDigit(char unit) {
        return unit == '零' || unit == '○' || unit == 'Ｏ' ? 0 : HAN_DIGITS.indexOf(unit);
    }

    /** A Chinese month number before 月 and after 年, or 0. */
    private int chineseMonth(int start) {
        if (tokens.isEmpty() || !tokens.getLast().is(Kind.YEAR_MARK)) {
            return 0;
        }
        int first = text.charAt(start) == '十' ? 10 : chineseDigit(text.charAt(start));
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (next == '月') {
            return first;
        }
        boolean teen = first == 10 && start + 2 < text.length() && text.charAt(start + 2) == '月' && (next == '一' || next == '二');
        return teen ? 10 + chineseDigit(next) : 0;
    }

    private int sign(int at, char unit) {
        if (DASHES.indexOf(unit) >= 0) {
            return dash(at);
        }
        if (unit == '<' && isTag(at)) {
            return nextTagEnd + 1;
        }
        if (unit == ']' && text.startsWith("](", at)) {
            add(Kind.CLOSE, at, at + 1, 0);
            return add(Kind.OTHER, at + 1, addressEnd(at + 2), 0);
        }
        return unit == '&' ? entity(at) : add(kind(unit), at, at + 1, 0);
    }

    private int dash(int start) {
        int end = start;
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return add(end - start <= 3 ? Kind.DASH : Kind.OTHER, start, end, 0);
    }

    private boolean isTag(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next != '/' && !(next < 0x80 && Character.isLetter(next))) {
            return false;
        }
        if (nextTagEnd >= 0 && nextTagEnd <= at) {
            nextTagEnd = text.indexOf('>', at);
        }
        return nextTagEnd > at;
    }

    private int entity(int at) {
        for (String dash : List.of("&ndash;", "&mdash;", "&#8211;", "&#8212;")) {
            if (text.startsWith(dash, at)) {
                return add(Kind.DASH, at, at + dash.length(), 0);
            }
        }
        if (text.startsWith("&nbsp;", at)) {
            return at + 6;
        }
        return add(Kind.AND, at, at + (text.startsWith("&amp;", at) ? 5 : 1), 0);
    }

    private static Kind kind(char unit) {
        if (OPENING.indexOf(unit) >= 0) {
            return Kind.OPEN;
        }
        if (CLOSING.indexOf(unit) >= 0) {
            return Kind.CLOSE;
        }
        return switch (unit) {
            case ',', '，', '、' -> Kind.COMMA;
            case '.', '．' -> Kind.DOT;
            case '/', '／' -> Kind.SLASH;
            case ':', '：' -> Kind.COLON;
            case '\'', '’', '‘', '＇' -> Kind.APOSTROPHE;
            default -> Kind.OTHER;
        };
    }
}
