package bole.text;

import bole.text.DatePoint.Trust;
import bole.text.DateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of the grammar of dates that reads ranges, open ends and expected ends around the dates of {@link DatePoints}. */
final class DateRanges {

    /** Most words between "expected" and its date: "expected to graduate from it in 2025". */
    private static final int EXPECTED_REACH = 6;

    private static final int LONGEST_RANGE_IN_YEARS = 80;

    private static final List<String> GOING_ON = List.of("in progress", "en cours", "in corso", "en curso", "em curso", "em andamento", "a la fecha", "la fecha", "o momento", "aujourd'hui", "aujourd’hui", "ce jour", "à ce jour");

    /** A reading of the tokens up to {@code next}. */
    private record Reading(DateInterval interval, boolean range, boolean expected, Trust trust, int next) { }

    private final String text;
    private final List<DateToken> tokens;
    private final DatePoints points;
    private final DateBoundaries boundaries;
    private final List<FoundDate> found = new ArrayList<>();
    private int lastEnd = -1;

    DateRanges(String text) {
        this.text = text;
        this.tokens = DateTokens.of(text);
        this.points = new DatePoints(text, tokens);
        this.boundaries = new DateBoundaries(text, tokens);
    }

    List<FoundDate> find() {
        int at = 0;
        while (at < tokens.size()) {
            at = read(at);
        }
        return List.copyOf(found);
    }

    private DateToken token(int at) {
        return points.token(at);
    }

    private boolean is(int at, Kind kind) {
        return token(at).is(kind);
    }

    /** Reads at one token and returns the index of the token to go on with. */
    private int read(int at) {
        int date = dateAfterPrefix(at);
        if (date < 0 || !isAllowed(date)) {
            return at + 1;
        }
        Optional<Reading> reading = reading(at, date);
        if (reading.isEmpty()) {
            return date == at ? at + 1 : date;
        }
        return accept(at, date, reading.get());
    }

    private boolean isAllowed(int at) {
        return boundaries.mayBegin(at, lastEnd);
    }

    private int accept(int at, int date, Reading reading) {
        boolean bare = reading.trust() == Trust.BARE || is(date, Kind.NUMBER) && !is(date + 1, Kind.YEAR_MARK);
        if (bare && boundaries.isNumberByWhatPrecedes(date, reading.range())) {
            return reading.next();
        }
        boolean single = bare && !reading.range() && reading.trust() == Trust.BARE;
        int end = token(reading.next() - 1).end();
        if (single && at == date && boundaries.isNumberByWhatFollows(reading.next()) || !boundaries.mayEnd(end, reading.next())) {
            return date + 1;
        }
        found.add(new FoundDate(token(at).start(), end, reading.interval(), reading.range(), reading.expected()));
        lastEnd = end;
        return reading.next();
    }

    /** Index of the first token of the date that may begin at {@code at} after words such as "since" or "expected"; -1 if none may. */
    private int dateAfterPrefix(int at) {
        return switch (token(at).kind()) {
            case NUMBER, MONTH, SEASON, APOSTROPHE -> points.at(at).isPresent() || isRangeOfDays(at) ? at : -1;
            case SINCE, FROM, UNTIL, BETWEEN -> dateWithin(at, 2);
            case EXPECTED -> dateWithin(at, EXPECTED_REACH);
            case PART -> points.at(at + 1).filter(point -> point.year() > 0).isPresent() ? at + 1 : -1;
            default -> -1;
        };
    }

    private int dateWithin(int at, int reach) {
        for (int next = at + 1; next <= at + 1 + reach && isFiller(next - 1, at); next++) {
            if (points.at(next).filter(point -> point.year() > 0 && point.trust() != Trust.ONLY_IN_RANGE).isPresent()) {
                return next;
            }
        }
        return -1;
    }

    /** Whether the word {@code at} may stand between {@code prefix} and its date; a name behind "from" is a place: "from FWU in 2020". */
    private boolean isFiller(int at, int prefix) {
        return at == prefix || is(at, Kind.PART) || is(at, Kind.WORD) && !(is(prefix, Kind.FROM) && Character.isUpperCase(text.charAt(token(at).start()))) || is(prefix, Kind.EXPECTED) && (is(at, Kind.COLON) || is(at, Kind.OTHER) && token(at).start() > token(prefix).start()
            || is(at, Kind.TO) || is(at, Kind.OF) || is(at, Kind.FROM) || is(at, Kind.PRESENT) || is(at, Kind.OPEN) || is(at, Kind.EXPECTED));
    }

    private Optional<Reading> reading(int at, int date) {
        if (isRangeOfDays(date)) {
            return rangeOfDays(date);
        }
        DatePoint point = points.at(date).orElseThrow();
        Kind prefix = at == date ? Kind.OTHER : token(at).kind();
        Optional<Reading> plain = range(point, prefix).or(() -> ongoing(point)).or(() -> fromOn(point, prefix));
        Optional<Reading> reading = plain.isPresent() ? plain : single(point, prefix);
        return reading.map(this::withExpectedAfter).map(this::withPresentAfter);
    }

    private Optional<Reading> single(DatePoint point, Kind prefix) {
        if (point.year() == 0 || point.trust() == Trust.ONLY_IN_RANGE) {
            return Optional.empty();
        }
        Optional<PartialDate> first = Optional.of(point.first());
        Optional<PartialDate> last = Optional.of(point.last());
        return Optional.of(switch (prefix) {
            case SINCE -> reading(new DateInterval(first, Optional.empty(), true), true, false, point);
            case FROM -> reading(new DateInterval(first, Optional.empty(), false), true, false, point);
            case UNTIL -> reading(new DateInterval(Optional.empty(), last, false), true, false, point);
            case EXPECTED -> reading(new DateInterval(Optional.empty(), last, false), false, true, point);
            default -> reading(new DateInterval(first, last, false), false, false, point);
        });
    }

    private static Reading reading(DateInterval interval, boolean range, boolean expected, DatePoint last) {
        return new Reading(interval, range, expected, last.trust(), last.next());
    }

    /** "2025 (expected)", "May 2025, expected": the end said before it lies in the future. */
    private Reading withExpectedAfter(Reading reading) {
        int at = reading.next();
        boolean bracket = is(at, Kind.OPEN);
        int word = bracket || is(at, Kind.COMMA) ? at + 1 : at;
        if (reading.expected() || reading.interval().current() || !is(word, Kind.EXPECTED) || dateWithin(word, EXPECTED_REACH) >= 0) {
            return reading;
        }
        int next = bracket && is(word + 1, Kind.CLOSE) ? word + 2 : word + 1;
        DateInterval interval = reading.range() ? reading.interval() : new DateInterval(Optional.empty(), reading.interval().to(), false);
        return new Reading(interval, reading.range(), true, reading.trust(), next);
    }

    /** "2022.08 - 2024.05 (now)", "2023.09 - 2025.01 (至今)": the end said is that of the day it was written. */
    private Reading withPresentAfter(Reading reading) {
        int at = reading.next();
        boolean present = is(at, Kind.OPEN) && (is(at + 1, Kind.PRESENT) || is(at + 1, Kind.TO_PRESENT)) && is(at + 2, Kind.CLOSE);
        boolean open = present && reading.range() && !reading.expected() && !reading.interval().current() && reading.interval().from().isPresent();
        return open ? new Reading(new DateInterval(reading.interval().from(), Optional.empty(), true), true, false, reading.trust(), at + 3) : reading;
    }

    /** "2019 – present", "2019年至今", "2020 onwards", "2019-". */
    private Optional<Reading> ongoing(DatePoint point) {
        if (point.year() == 0) {
            return Optional.empty();
        }
        int at = point.next();
        int present = presentAfter(at);
        int next = present > 0 ? present : is(at, Kind.ONWARD) && is(at + 1, Kind.TO_PRESENT) ? at + 2 : is(at, Kind.ONWARD) ? at + 1 : isOpen(point) ? at + 1 : 0;
        boolean weak = point.trust() == Trust.ONLY_IN_RANGE && present == 0;
        return next == 0 || weak ? Optional.empty()
            : Optional.of(new Reading(new DateInterval(Optional.of(point.first()), Optional.empty(), true), true, false, Trust.MARKED, next));
    }

    /** "from 2019 on", and nothing behind it. */
    private Optional<Reading> fromOn(DatePoint point, Kind prefix) {
        boolean open = prefix == Kind.FROM && point.year() > 0 && isWord(point.next(), "on") && (isAtEnd(point.next() + 1) || is(point.next() + 1, Kind.DOT));
        return open ? Optional.of(new Reading(new DateInterval(Optional.of(point.first()), Optional.empty(), true), true, false, Trust.MARKED, point.next() + 1)) : Optional.empty();
    }

    /** Index after "– present" and its like at {@code at}; 0 if it is not there. */
    private int presentAfter(int at) {
        int next = is(at, Kind.COMMA) && is(at + 1, Kind.TO_PRESENT) ? at + 1 : at;
        if (is(next, Kind.TO_PRESENT)) {
            return next + 1;
        }
        if (!isSeparator(next)) {
            return 0;
        }
        next = isSeparator(next + 1) ? next + 2 : next + 1;
        next = is(next, Kind.OPEN) ? next + 1 : next;
        int going = goingOn(next);
        if (going > 0) {
            return going;
        }
        boolean present = is(next, Kind.PRESENT) || is(next, Kind.TO_PRESENT);
        return !present ? 0 : is(next - 1, Kind.OPEN) && is(next + 1, Kind.CLOSE) ? next + 2 : next + 1;
    }

    /** Index after several words at {@code at} that say that something goes on: "in progress", "en cours"; 0 if they are not there. */
    private int goingOn(int at) {
        int start = token(at).start();
        for (String words : GOING_ON) {
            if (text.regionMatches(true, start, words, 0, words.length())) {
                int next = at;
                while (!is(next, Kind.END) && token(next).start() < start + words.length()) {
                    next++;
                }
                return next;
            }
        }
        return 0;
    }

    private boolean isWord(int at, String word) {
        return is(at, Kind.WORD) && token(at).length() == word.length() && text.regionMatches(true, token(at).start(), word, 0, word.length());
    }

    private boolean isSeparator(int at) {
        return is(at, Kind.DASH) || is(at, Kind.TO) || is(at, Kind.UNTIL);
    }

    /** A dash that nothing follows: at the end of a line or sentence, before a bracket or sign, or glued to the date and apart from what comes. */
    private boolean isOpen(DatePoint point) {
        int at = point.next();
        if (!is(at, Kind.DASH) || token(at).length() > 2) {
            return false;
        }
        char after = token(at).end() < text.length() ? text.charAt(token(at).end()) : ' ';
        return switch (token(at + 1).kind()) {
            case END, NEWLINE, CLOSE, COMMA, COLON -> true;
            case DOT -> isEndOfLine(at + 2) || is(at + 2, Kind.DOT) && is(at + 3, Kind.DOT) && isEndOfLine(at + 4);
            case OTHER -> "|;；。?？…".indexOf(text.charAt(token(at + 1).start())) >= 0 || isLeftGlued(at, after);
            default -> isLeftGlued(at, after);
        };
    }

    private boolean isEndOfLine(int at) {
        return is(at, Kind.END) || is(at, Kind.NEWLINE);
    }

    private boolean isLeftGlued(int at, char after) {
        return points.isGlued(at) && Character.isWhitespace(after);
    }

    private Optional<Reading> range(DatePoint first, Kind prefix) {
        int at = first.next();
        boolean months = first.year() == 0 && (is(at, Kind.SLASH) || is(at, Kind.AND));
        boolean years = is(at, Kind.SLASH) && isAcademicYear(first);
        if (!isSeparator(at) && !months && !years && !(prefix == Kind.BETWEEN && is(at, Kind.AND))) {
            return Optional.empty();
        }
        boolean bracketed = is(at + 1, Kind.OPEN) && is(at + 2, Kind.EXPECTED) && is(at + 3, Kind.CLOSE);
        boolean expected = bracketed || is(at + 1, Kind.EXPECTED) || prefix == Kind.EXPECTED;
        int second = bracketed ? at + 4 : is(at + 1, Kind.EXPECTED) || is(at + 1, Kind.PART) ? at + 2 : at + 1;
        return secondPoint(first, second).flatMap(last -> joined(first, last, expected));
    }

    /** {@code 2019/2020} and {@code 2016/17}, but not the list {@code 2018/2019/2020}. */
    private boolean isAcademicYear(DatePoint first) {
        int at = first.next();
        boolean glued = points.isGlued(at) && points.isGlued(at + 1) && first.trust() == Trust.BARE;
        boolean list = is(at + 2, Kind.SLASH) && points.isGlued(at + 2) || at >= 2 && is(at - 2, Kind.SLASH) && points.isGlued(at - 1);
        int value = token(at + 1).value();
        return glued && !list && is(at + 1, Kind.NUMBER) && (value == first.year() + 1 || token(at + 1).length() == 2 && value == (first.year() + 1) % 100);
    }

    private Optional<DatePoint> secondPoint(DatePoint first, int at) {
        if (!is(at, Kind.NUMBER) || token(at).length() > 2) {
            return points.at(at);
        }
        return points.at(at).filter(point -> point.trust() != Trust.ONLY_IN_RANGE || first.trust() == Trust.ONLY_IN_RANGE).or(() -> number(first, at));
    }

    /** A bare number as the second half of a range: {@code 2012-14}, {@code 2021.06-09}, {@code May 12–16, 2020}, {@code 5月12-16日}. */
    private Optional<DatePoint> number(DatePoint first, int at) {
        int value = token(at).value();
        if (first.day() > 0) {
            int year = is(at + 1, Kind.COMMA) ? at + 2 : at + 1;
            boolean said = points.isYear(year);
            int next = said ? year + 1 : is(at + 1, Kind.DAY_MARK) ? at + 2 : at + 1;
            return Optional.of(DatePoint.ofDay(said ? token(year).value() : first.year(), first.month(), value, next)).filter(DatePoint::isPossible);
        }
        if (first.month() > 0) {
            boolean month = value > first.month() && value <= 12 && first.year() > 0 && is(first.next() - 1, Kind.NUMBER);
            return month ? Optional.of(DatePoint.ofMonth(first.year(), value, at + 1)) : Optional.empty();
        }
        boolean joined = points.isGlued(at) || is(at - 1, Kind.DASH) && isAtEnd(at + 1);
        boolean later = joined && token(at).length() == 2 && Math.floorMod(value - first.year() % 100, 100) <= 30;
        int year = first.year() + Math.floorMod(value - first.year() % 100, 100);
        return later && year > first.year() ? Optional.of(DatePoint.ofYear(year, at + 1, Trust.BARE)) : Optional.empty();
    }

    /** Whether a line, or what a sign sets apart, ends before {@code at}: {@code 2018 – 25}. */
    private boolean isAtEnd(int at) {
        return switch (token(at).kind()) {
            case END, NEWLINE, CLOSE, COMMA, COLON -> true;
            default -> false;
        };
    }

    private Optional<Reading> joined(DatePoint first, DatePoint last, boolean expected) {
        if (first.year() == 0 && last.year() == 0 || (first.trust() == Trust.ONLY_IN_RANGE) != (last.trust() == Trust.ONLY_IN_RANGE)) {
            return Optional.empty();
        }
        boolean wraps = first.month() > last.month() && last.month() > 0;
        DatePoint from = first.year() > 0 ? first : first.inYear(wraps ? last.year() - 1 : last.year());
        DatePoint to = last.year() > 0 ? last : last.inYear(wraps ? first.year() + 1 : first.year());
        if (first.year() > last.year() && last.year() > 0 && first.month() > 0 && last.month() > 0) {
            return joined(last.until(first.next()), first.until(last.next()), expected);
        }
        if (!from.isPossible() || !to.isPossible() || to.year() - from.year() > LONGEST_RANGE_IN_YEARS || from.first().firstDay().isAfter(to.last().lastDay())) {
            return Optional.empty();
        }
        DateInterval interval = new DateInterval(Optional.of(from.first()), Optional.of(to.last()), false);
        Trust trust = from.trust() == Trust.BARE && to.trust() == Trust.BARE ? Trust.BARE : Trust.MARKED;
        return Optional.of(new Reading(interval, true, expected, trust, last.next()));
    }

    /** {@code 12–16 May 2020}. */
    private boolean isRangeOfDays(int at) {
        return is(at, Kind.NUMBER) && token(at).length() <= 2 && (is(at + 1, Kind.DASH) || is(at + 1, Kind.TO)) && is(at + 2, Kind.NUMBER) && is(at + 3, Kind.MONTH)
            && points.at(at + 2).filter(point -> point.day() > token(at).value() && point.year() > 0).isPresent() && token(at).value() > 0;
    }

    private Optional<Reading> rangeOfDays(int at) {
        DatePoint last = points.at(at + 2).orElseThrow();
        return joined(DatePoint.ofDay(last.year(), last.month(), token(at).value(), last.next()), last, false);
    }
}
