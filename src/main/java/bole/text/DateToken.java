package bole.text;

/**
 * A piece of a text as {@link DateReader} sees it.
 *
 * @param kind what it is
 * @param start first UTF-16 unit
 * @param end one past its last
 * @param value the number, the month, or the season as {@code first month * 16 + last month}
 */
record DateToken(Kind kind, int start, int end, int value) {

    /** What a token is to the grammar of dates. */
    enum Kind {
        /** Digits, Latin or Chinese. */ NUMBER,
        /** A month's name. */ MONTH,
        /** A season's name. */ SEASON,
        /** Which part of a year is meant: {@code mid, late}. */ PART,
        /** 年, 级, 届. */ YEAR_MARK,
        /** 月. */ MONTH_MARK,
        /** 日, 号, or {@code st, nd, rd, th}. */ DAY_MARK,
        /** One to three dashes or waves. */ DASH,
        /** {@code to, through, 至, 到}. */ TO,
        /** {@code until, till}. */ UNTIL,
        /** {@code present, now, 现在}. */ PRESENT,
        /** {@code 至今}: to and present at once. */ TO_PRESENT,
        /** {@code since, 自}. */ SINCE,
        /** {@code from, 从}. */ FROM,
        /** {@code between}. */ BETWEEN,
        /** {@code onwards, 起}: since, after the date. */ ONWARD,
        /** {@code expected, 预计}. */ EXPECTED,
        /** {@code of, de}. */ OF,
        /** {@code and, &}. */ AND,
        /** {@code term, semester, 学期}. */ TERM,
        /** {@code pp., vol., room, version}: what follows is a number, not a year. */ NOT_YEAR_BEFORE,
        /** {@code citations, RMB}: what stands before is a number, not a year. */ NOT_YEAR_AFTER,
        /** {@code pages, RMB}: both. */ NOT_YEAR_BESIDE,
        /** {@code tel., 电话}. */ PHONE,
        /** Any other word of letters. */ WORD,
        COMMA, DOT, SLASH, COLON, APOSTROPHE, OPEN, CLOSE,
        /** End of a line. */ NEWLINE,
        /** End of the text. */ END,
        OTHER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    int length() {
        return end - start;
    }
}
