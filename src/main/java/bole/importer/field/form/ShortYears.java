package bole.importer.field.form;

import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Spans of months whose years have two figures: "Oct 08 – Sep 10", "since Jun 11", "09/14 – 06/18". Elsewhere these might be days, so only entries of a life are read so, and only where they
 * name no other time.
 */
final class ShortYears {

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?[ ’'-]{0,2}|(?:0?[1-9]|1[0-2])/";
    private static final String NOW = "present|now|today|current|ongoing|to date";
    private static final Wording SPAN = Wording.of("(?i)(?<![\\p{L}\\d/.-])(?<since>since |from )?(?<month>" + MONTH + ")(?<from>\\d\\d)(?![\\d/%]|[.,:]\\d)(?: ?(?:–|—|-{1,2}|~|to|until) ?(?:(?<last>" + MONTH + ")(?<to>\\d\\d)(?![\\d/%]|[.,:]\\d)|(?<now>" + NOW + "|$)))?");
    private static final int FIRST = 60;
    private static final int LAST = 30;

    private ShortYears() {
    }

    /** The spans in {@code text}, in order. */
    static List<FoundDate> find(String text) {
        return SPAN.matcher(text).results().flatMap(span -> read(span).stream()).toList();
    }

    private static Optional<FoundDate> read(MatchResult span) {
        if (span.group("since") == null && span.group("last") == null && span.group("now") == null) {
            return Optional.empty();
        }
        int from = year(span.group("from"));
        int to = span.group("to") == null ? from : year(span.group("to"));
        String whole = span.group("last") == null ? "since " + span.group("month") + from : span.group("month") + from + " – " + span.group("last") + to;
        return from > 0 && to >= from ? DateReader.find(whole).stream().findFirst().map(date -> new FoundDate(span.start(), span.end(), date.interval(), true, false)) : Optional.empty();
    }

    /** The year that {@code figures} stand for, 0 where they are none of a career. */
    private static int year(String figures) {
        int value = Integer.parseInt(figures);
        return value >= FIRST ? 1900 + value : value <= LAST ? 2000 + value : 0;
    }
}
