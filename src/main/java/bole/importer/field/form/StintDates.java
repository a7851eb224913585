package bole.importer.field.form;

import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The time of a stint among the dates of its entry. */
public final class StintDates {

    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private static final Wording BRACKETED = Wording.of("\\b((?:19|20)\\d\\d) ?\\(((?:19|20)\\d\\d)\\)");
    private static final Wording STARTED = Wording.of("(?i)\\b(?:started|starting|begun|began|beginning|enrolled|entered|commenced|start date)(?: (?:in|on))?:? (?:(?:early|late|mid|the) )?(?:\\p{L}{3,9}\\.?,? )?(?:\\d{1,2},? )?(?:19|20)\\d\\d");
    /** What a work, a topic or a prize is called, whose years are not those of the stint. */
    private static final Wording BESIDES = Wording.of("(?:“[^”]{0,300}”|\"[^\"]{0,300}\"|«[^»]{0,300}»)(?: ?\\([^()]{0,300}\\)(?=[.,;]))?|(?i:(?<!\\p{L})(?:thes[ei]s|dissertation|(?:research|project) (?:topic|project|title)|topic|(?:merit |study )?scholarship|(?:awards?|prizes?)|dean['’]s list|exchange (?:year|semester)|history of)\\b[^.;(（”“\"]{0,200})");
    private static final Wording NOW = Wording.anyCase("\\s{1,2}(?:ongoing|on-going|present|current(?:ly)?|now|today|to date|onwards?)(?![\\p{L}])");
    private static final Wording OPEN = Wording.of("[–—-](?=[.,;:] |[.,;:]$)");
    /** More dates than this no entry has. */
    private static final int MOST = 24;
    private static final int LONGEST_STUDIES = 9;
    private static final int YEAR = 4;
    private static final Wording YEARS = Wording.of("[0-9]{4}/[0-9]{4}");

    private StintDates() {
    }

    /** The times in {@code text}, without years that are a part of a word: "the training group RTG1995", 华为2012实验室. */
    public static List<FoundDate> in(String text) {
        List<FoundDate> found = DateReader.find(text).stream().filter(date -> date.range() || date.start() == 0 || !isLatin(text.charAt(date.start() - 1)) && !text.startsWith("实验室", date.end())).map(date -> opened(date, text)).toList();
        return found.isEmpty() ? ShortYears.find(text) : joined(found, text);
    }

    /** {@code dates} with the first two as one span where they begin a line or a cell and nothing stands between them, "Mar 2014 Jun 2016", or a word that opens the end follows. */
    private static List<FoundDate> joined(List<FoundDate> dates, String text) {
        FoundDate first = dates.getFirst();
        boolean alone = !first.range() && !first.expected() && (first.start() == 0 || "\n|(".indexOf(text.charAt(first.start() - 1)) >= 0);
        Matcher open = NOW.matcher(text).region(first.end(), text.length());
        if (alone && open.lookingAt()) {
            return spanned(dates, 1, new FoundDate(first.start(), open.end(), new DateInterval(first.interval().from(), Optional.empty(), true), true, false));
        }
        if (!first.range() && dates.size() == 2 && isYears(text, first, dates.get(1))) {
            return List.of(new FoundDate(first.start(), dates.get(1).end(), new DateInterval(first.interval().from(), dates.get(1).interval().to(), false), true, false));
        }
        boolean two = alone && dates.size() > 1 && !dates.get(1).range() && dates.get(1).start() - first.end() <= 2 && text.substring(first.end(), dates.get(1).start()).isBlank();
        boolean later = two && first.interval().from().isPresent() && dates.get(1).interval().to().isPresent() && first.interval().from().get().toString().compareTo(dates.get(1).interval().to().get().toString()) < 0;
        return later ? spanned(dates, 2, new FoundDate(first.start(), dates.get(1).end(), new DateInterval(first.interval().from(), dates.get(1).interval().to(), false), true, false)) : dates;
    }

    /** "2012/2016": whether the two dates are years with a stroke between them, the later behind it. */
    private static boolean isYears(String text, FoundDate first, FoundDate second) {
        String years = text.substring(first.start(), second.end());
        int length = !YEARS.matcher(years).matches() ? 0 : Integer.parseInt(years.substring(YEAR + 1)) - Integer.parseInt(years.substring(0, YEAR));
        return length > 0 && length < LONGEST_STUDIES;
    }

    private static List<FoundDate> spanned(List<FoundDate> dates, int taken, FoundDate span) {
        return Stream.concat(Stream.of(span), dates.stream().skip(taken)).toList();
    }

    /** The times in {@code text} that are those of a stint: without what stands in the title of a work, a topic or a prize, if anything else is left. */
    public static List<FoundDate> own(String text) {
        List<FoundDate> all = in(text);
        List<FoundDate> own = all.size() < 2 || all.size() > MOST ? all : all.stream().filter(date -> !isBesides(text, date)).toList();
        return own.isEmpty() ? all : own;
    }

    private static boolean isBesides(String text, FoundDate date) {
        return BESIDES.matcher(text).results().anyMatch(span -> span.start() < date.start() && span.end() >= date.end());
    }

    /** "PhD, Fenwold University, 2021–. Thesis on …": {@code date} with its end open where a dash follows and then another part. */
    private static FoundDate opened(FoundDate date, String text) {
        boolean open = !date.range() && !date.expected() && OPEN.matcher(text).region(date.end(), text.length()).lookingAt();
        return open ? new FoundDate(date.start(), date.end() + 1, new DateInterval(date.interval().from(), Optional.empty(), true), true, false) : date;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Han.is(c);
    }

    /** The first range of {@code own}, else its first date, else the same of {@code inherited}. */
    public static DateInterval of(List<FoundDate> own, List<FoundDate> inherited) {
        return of(own).or(() -> of(inherited)).orElse(UNKNOWN);
    }

    /** The time of a degree among {@code dates} of the entry {@code text} where it says which of them is the beginning; empty where the only one is its end. */
    public static Optional<DateInterval> ofStudies(List<FoundDate> dates, String text) {
        return untilExpected(dates).or(() -> bracketed(dates, text)).or(() -> started(dates, text));
    }

    /** "2022 (2026)": the end in brackets behind the beginning. */
    private static Optional<DateInterval> bracketed(List<FoundDate> dates, String text) {
        Matcher years = BRACKETED.matcher(text);
        if (dates.size() != 2 || !years.find()) {
            return Optional.empty();
        }
        Optional<PartialDate> from = PartialDate.read(years.group(1));
        Optional<PartialDate> to = PartialDate.read(years.group(2));
        boolean span = from.isPresent() && to.isPresent() && to.get().year() > from.get().year() && to.get().year() - from.get().year() < LONGEST_STUDIES;
        return span ? Optional.of(new DateInterval(from, to, false)) : Optional.empty();
    }

    /** "started 2022", "entered in fall 2022": studies of which only the beginning is told. */
    public static Optional<DateInterval> started(List<FoundDate> dates, String text) {
        boolean one = dates.size() == 1 && !dates.getFirst().range() && STARTED.matcher(text).find();
        return one ? Optional.of(new DateInterval(dates.getFirst().interval().from(), Optional.empty(), true)) : Optional.empty();
    }

    /** "2022 (expected 2026)", "since 2022 (expected 2026)": studies from the first time to the one at which their end is expected. */
    private static Optional<DateInterval> untilExpected(List<FoundDate> dates) {
        List<FoundDate> ends = dates.stream().filter(date -> date.expected() && !date.range()).toList();
        if (dates.size() != 2 || ends.size() != 1) {
            return Optional.empty();
        }
        DateInterval begun = dates.get(1 - dates.indexOf(ends.getFirst())).interval();
        Optional<PartialDate> end = ends.getFirst().interval().to();
        boolean open = begun.to().isEmpty() || begun.to().equals(begun.from());
        boolean later = begun.from().isPresent() && end.isPresent() && begun.from().get().year() < end.get().year();
        return open && later ? Optional.of(new DateInterval(begun.from(), end, begun.current())) : Optional.empty();
    }

    private static Optional<DateInterval> of(List<FoundDate> dates) {
        return dates.stream().filter(FoundDate::range).findFirst().or(() -> dates.stream().findFirst()).map(FoundDate::interval);
    }
}
