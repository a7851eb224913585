package bole.importer.field.award;

import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The years in which schools give awards, "2021-2022学年": an award of one counts for the year it ends in, when it is given. A date beside it says more
 * ("2022年12月，2021-2022学年国家奖学金").
 */
final class SchoolYears {

    private static final Wording NAMED = Wording.of("\\s?(?:学年|學年)(?:度)?(?:第?[一二上下]学期)?");

    private SchoolYears() {
    }

    /** The dates in {@code text}; one that is a school year holds its sign, 学年, and is the year it ends in. */
    static List<FoundDate> find(String text) {
        List<FoundDate> dates = DateReader.find(text);
        return dates.isEmpty() || !Han.in(text) ? dates : dates.stream().map(date -> ended(date, text)).toList();
    }

    /** {@code dates} of {@code text} without those of school years, where there are others. */
    static List<FoundDate> datesThatCount(List<FoundDate> dates, String text) {
        List<FoundDate> others = dates.stream().filter(date -> !isNamed(date, text)).toList();
        return others.isEmpty() ? dates : others;
    }

    private static boolean isNamed(FoundDate date, String text) {
        return NAMED.matcher(text.substring(0, date.end())).find(date.start());
    }

    private static FoundDate ended(FoundDate date, String text) {
        Matcher named = NAMED.matcher(text).region(date.end(), text.length());
        boolean sign = named.lookingAt();
        PartialDate to = date.range() && (sign || isNextYear(date.interval())) ? date.interval().to().orElse(null) : null;
        DateInterval interval = to == null ? date.interval() : DateInterval.at(PartialDate.ofYear(to.year()));
        return sign || to != null ? new FoundDate(date.start(), sign ? named.end() : date.end(), interval, false, date.expected()) : date;
    }

    /** 2019-2020: two years on end, without months. */
    private static boolean isNextYear(DateInterval interval) {
        return interval.from().isPresent() && interval.to().isPresent() && interval.to().get().year() == interval.from().get().year() + 1 && interval.from().get().month() == 0 && interval.to().get().month() == 0;
    }
}
