package bole.importer.field.work;

import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.field.reading.Entry;
import bole.importer.page.RichText;
import bole.profile.Publication;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One entry of a list of publications as a work: title, authors, venue, year, status, address. The order is authors, title, venue, or title, authors, venue;
 * before them may stand a number, a badge ("CVPR 2024") or the year.
 */
final class WorkReader {

    private static final Wording YEAR = Wording.of("(?<![\\d/:.–_-]|\\bIF ?)(19[5-9]\\d|20[0-4]\\d)(?![\\d_–-]|\\.\\d| ?=)");
    private static final Wording SHORT_YEAR = Wording.of("[A-Z][A-Za-z]{1,11}(?:\\s?['’‘]\\s?|-)([0-4]\\d)(?![\\d:(])\\b");
    private static final Wording WITH = Wording.of("\\s*[(（](?:joint work with|joint with|with|by)\\s([^()（）]{3,150})[)）]$");
    private static final Wording VENUE_YEAR = Wording.of("['’‘]\\s?([0-4]\\d)$");
    private static final Wording NUMBER = Wording.of("^\\s*(?:\\[[A-Z]{0,2}\\d{1,3}\\]|［\\d{1,3}］|[(（]\\d{1,3}[)）]|[A-Z]?\\d{1,3}(?:[.)、．](?!\\d)|\\s?\\))|[①-⑳]|[•·▪■◆►▶*-])\\s*");
    private static final Wording LEADING_DATE = Wording.of("^[(\\[（]?((?:19|20)\\d\\d)(?:[-./年]\\d{1,2}月?)?[)\\]）]?\\s*[:：.,，]?\\s+|^\\d{1,2}/((?:19|20)\\d\\d)\\s*[:：.,]?\\s+");
    private static final Wording AFTER_AUTHORS = Wording.of("^[\\s*†‡§.,;:：，。、]*(?:[(（\\[]?((?:19|20)\\d\\d)[a-z]?(?:,?\\s?[A-Z][a-z]+)?[)）\\]]?[\\s.,:;，。：]+)?");
    private static final Wording BRACKET = Wording.of("^[\\[(（【]([^\\])）】\\n]{2,60})[\\])）】]\\s*[:：,.]?\\s*");
    private static final Wording ISSUE = Wording.of("\\d\\s?\\(\\d+(?:-\\d+)?\\)|\\d+\\s?:\\s?\\d+|\\b(?:vol|pp)\\b|第\\d+[卷期]");
    private static final int LONGEST = 6_000;
    private static final int LONGEST_BADGE = Badges.LONGEST;
    private static final int SHORTEST_TITLE = 20;
    private static final Wording WORKING = Wording.of("(?i)\\b(?:job[- ]market paper|working paper|draft (?:available|coming)|work in progress|abstract:)");
    /** The same said in brackets behind a title. */
    private static final Wording LABELLED = Wording.of("(?i)^.{8,200}[(\\[](?:job[- ]market paper|jmp|working paper|work in progress)\\b");
    private static final Wording PATENT = Wording.of("\\b(?:ZL|CN)\\s?\\d{9,}");
    private static final int LONGEST_LIST = 300;
    /** A title in Chinese marks, before it who made it how, behind it how or with whom: "滕若澜主编：《湖泊学概论》", "《雾的历史》（合译）". */
    private static final Wording IN_BOOK_MARKS = Wording.of("(?:[\\p{IsHan}、，, ]{1,20}[:：]\\s?)?[《〈]([^《》]+(?:《[^《》]+》[^《》]*)?)[》〉]\\s?(?:[(（][^()（）]{1,24}[)）])?");
    private static final Wording BEFORE_AUTHORS = Wording.of("^[(（]?(?:(?:[Ww]ith|[Bb]y|[Jj]oint (?:work )?with|[Cc]oauthored with)[:：]?\\s+|(?:合?作者|合作)[:：]\\s{0,3})");

    private final Entry entry;
    private final String groupYear;
    private final boolean listed;
    private final int source;
    private RichText body;
    private String badge = "";
    private int leadingYear;
    private List<String> authors = List.of();
    private int authorsEnd;

    WorkReader(Entry entry, String groupYear, int source) {
        this(entry, groupYear, source, false);
    }

    /** A reader of {@code entry}, which where it is {@code listed} stands in a list of works that have not appeared, so that its title may be all there is. */
    WorkReader(Entry entry, String groupYear, int source, boolean listed) {
        this.listed = listed;
        this.entry = entry;
        this.groupYear = groupYear;
        this.source = source;
    }

    /** The work, if the entry is one. */
    Optional<Publication> read() {
        RichText all = entry.text();
        if (all.text().length() > LONGEST) {
            return Optional.empty();
        }
        body = unbadged(WorkLabels.without(numberless(all)));
        return body.isEmpty() ? Optional.empty() : title().flatMap(this::work);
    }

    private static RichText numberless(RichText text) {
        Matcher number = NUMBER.matcher(text.text());
        return number.find() ? text.from(number.end()) : text;
    }

    /** {@code text} without the short lines, brackets and dates before the work itself; they are kept for venue and year. */
    private RichText unbadged(RichText text) {
        RichText rest = text;
        for (int i = 0; i < 4; i++) {
            int end = badgeEnd(rest);
            if (end <= 0) {
                break;
            }
            badge = (badge + " " + rest.text().substring(0, end)).strip();
            rest = rest.from(end);
        }
        return numberless(rest);
    }

    private int badgeEnd(RichText text) {
        String words = text.text();
        Matcher date = LEADING_DATE.matcher(words);
        if (date.find()) {
            leadingYear = Integer.parseInt(date.group(1) == null ? date.group(2) : date.group(1));
            return date.end();
        }
        Matcher bracket = BRACKET.matcher(words);
        if (bracket.find() && Badges.is(bracket.group(1))) {
            return bracket.end();
        }
        int line = words.indexOf('\n');
        if (line > 0 && line < LONGEST_BADGE && Badges.is(words.substring(0, line)) && !isLinkedTitle(text, line)) {
            return line + 1;
        }
        return styledBadge(text);
    }

    private static boolean isLinkedTitle(RichText text, int end) {
        String words = text.text().substring(0, end);
        return words.split("\\s+").length > 5 && text.links().stream().anyMatch(run -> run.start() < 3 && run.end() >= end - 3);
    }

    /** "ACL 2025 [Title](…)": a venue with a year before the first link or bold run. */
    private static int styledBadge(RichText text) {
        List<RichText.Run> runs = new ArrayList<>(text.links());
        runs.addAll(text.bolds());
        for (RichText.Run run : runs) {
            boolean early = run.start() > 2 && run.start() < LONGEST_BADGE;
            String before = text.text().substring(0, early ? run.start() : 0);
            if (early && (Badges.is(before) || run.end() - run.start() > SHORTEST_TITLE && Venues.isOfYear(before.strip())) && !text.text().substring(0, run.start()).matches(".*[.:]\\s*")) {
                return run.start();
            }
            if (run.start() == 0 && run.end() < 30 && run.end() < text.text().length() - 20 && Badges.is(text.text().substring(0, run.end()))) {
                return run.end();
            }
        }
        return 0;
    }

    private Optional<WorkTitle.Place> title() {
        WorkTitle title = new WorkTitle(body);
        Optional<WorkTitle.Place> before = title.opening().filter(place -> BEFORE_AUTHORS.matcher(body.text().substring(place.end()).replaceFirst("^[\\s,.:;]+", "")).find());
        if (before.isPresent()) {
            return before;
        }
        Authors.Leading leading = Authors.leading(body.text());
        Optional<WorkTitle.Place> quoted = title.quoted();
        if (quoted.isPresent() && (quoted.get().start() < 6 || !leading.isEmpty() || isAuthorsBefore(quoted.get().start()))) {
            take(leading.isEmpty() ? loose(quoted.get().start()) : leading);
            return quoted;
        }
        if (!leading.isEmpty()) {
            Matcher after = AFTER_AUTHORS.matcher(body.text().substring(leading.end()));
            int start = leading.end() + (after.find() ? after.end() : 0);
            leadingYear = after.group(1) == null ? leadingYear : Integer.parseInt(after.group(1));
            Optional<WorkTitle.Place> set = setApart(leading, start);
            if (set.isPresent()) {
                take(new Authors.Leading(leading.names().subList(0, leading.names().size() - 1), set.get().start()));
                return set;
            }
            Optional<WorkTitle.Place> place = title.at(start).or(() -> afterVenue(title, start));
            if (place.isPresent()) {
                take(leading);
                return place;
            }
        }
        return likeName(title).or(() -> anyLine(title)).or(() -> quoted);
    }

    /** "T. Vale, **Deep Silt Below Ice**, in …": what looks like the last author is set apart, and a venue follows it. */
    private Optional<WorkTitle.Place> setApart(Authors.Leading leading, int start) {
        String last = leading.names().getLast();
        String after = body.text().substring(Math.min(start, body.text().length()));
        boolean venue = after.startsWith("in ") || after.startsWith("In ");
        int from = body.text().lastIndexOf(last, leading.end());
        if (!venue || leading.names().size() < 2 || from < 0 || last.split(" ").length < 3) {
            return Optional.empty();
        }
        boolean styled = Stream.concat(body.bolds().stream(), body.links().stream()).anyMatch(run -> run.start() <= from && run.start() > from - 3 && run.end() >= from + last.length());
        return styled ? Optional.of(new WorkTitle.Place(from, from + last.length(), from + last.length(), true)) : Optional.empty();
    }

    /** "Layered Fog Models", set apart and before authors: a title that might be a name. */
    private Optional<WorkTitle.Place> likeName(WorkTitle title) {
        return title.opening().filter(place -> {
            String rest = body.text().substring(place.end()).replaceFirst("^[\\s,.:;]+", "");
            return Authors.isList(body.text().substring(place.start(), place.end())) && (!Authors.leading(rest).isEmpty() || Authors.isList(rest.split("\n", 2)[0]));
        });
    }

    /** "Authors, venue, title": what stands first is a venue, so the title comes after it. */
    private Optional<WorkTitle.Place> afterVenue(WorkTitle title, int start) {
        String text = body.text();
        for (int i = start; i < text.length() && i < start + 120; i++) {
            if (",，.。".indexOf(text.charAt(i)) >= 0) {
                return WorkTitle.isVenue(text.substring(start, i)) ? title.at(i + 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isAuthorsBefore(int end) {
        return end < 1_500 && Authors.isList(body.text().substring(0, end - 1));
    }

    private Authors.Leading loose(int end) {
        return Authors.leading(body.text().substring(0, Math.max(0, end - 1)));
    }

    private void take(Authors.Leading leading) {
        authors = leading.names();
        authorsEnd = leading.end();
    }

    /** The first line that begins with a title; one that is set apart by its style goes before plain words. */
    private Optional<WorkTitle.Place> anyLine(WorkTitle title) {
        List<WorkTitle.Place> places = lines(title);
        List<RichText> lines = body.visualLines();
        if (lines.size() > 1 && !places.isEmpty() && places.getFirst().end() <= lines.getFirst().text().length() && Authors.isList(lines.get(1).text())) {
            return Optional.of(places.getFirst());
        }
        return places.stream().filter(place -> place.marked() && places.getFirst().end() - places.getFirst().start() < 60).findFirst().or(() -> places.stream().findFirst());
    }

    private List<WorkTitle.Place> lines(WorkTitle title) {
        List<WorkTitle.Place> places = new ArrayList<>();
        int start = 0;
        while (start < body.text().length()) {
            int end = body.text().indexOf('\n', start);
            int stop = end < 0 ? body.text().length() : end;
            if (!Authors.isList(body.text().substring(start, stop))) {
                title.at(start).filter(found -> found.start() < stop).ifPresent(places::add);
            }
            start = stop + 1;
        }
        return places;
    }

    private Optional<Publication> work(WorkTitle.Place place) {
        String words = words(place);
        Matcher with = WITH.matcher(words);
        if (with.find()) {
            authors = authors.isEmpty() ? names(with.group(1)) : authors;
            words = words.substring(0, with.start());
        }
        RichText rest = body.from(Math.min(body.text().length(), place.next()));
        RichText before = place.start() > authorsEnd ? body.slice(authorsEnd, place.start()) : RichText.EMPTY;
        if (authors.isEmpty()) {
            rest = withoutAuthors(rest);
        }
        String venue = new WorkVenue(rest, venueBadge(before), !authors.isEmpty()).find();
        OptionalInt year = year(rest, before, venue);
        String status = status(rest, venue, year);
        boolean working = place.marked() && WORKING.matcher(body.text()).find() || LABELLED.matcher(body.text()).find() || listed && WorkTitle.isAlone(body.text());
        boolean said = working || !authors.isEmpty() || !venue.isEmpty() || !status.isEmpty() || year.isPresent();
        int length = words.length() * (Han.in(words) ? 3 : 1);
        boolean enough = said && (WorkTitle.isTitle(words) || new WorkTitle(body).isBrief(words, place.next(), place.marked()) || IN_BOOK_MARKS.matcher(body.text().substring(place.start(), place.end()).strip()).matches()) && (working || place.marked() || !authors.isEmpty() || year.isPresent() && (length > 20 || !venue.isEmpty()) || length > 30);
        return enough ? Optional.of(new Publication(words, authors, venue, year, status, address(), "", source, entry.where())) : Optional.empty();
    }

    private String words(WorkTitle.Place place) {
        String words = Segments.trimmed(body.slice(place.start(), place.end())).text();
        boolean question = body.text().substring(place.start(), place.end()).strip().matches("(?s).*[?？][”\"’]?\\*?");
        String line = (words + (question && !words.endsWith("?") && !words.endsWith("？") ? "?" : "")).replace('\n', ' ');
        Matcher book = IN_BOOK_MARKS.matcher(line);
        return book.matches() ? book.group(1) : line;
    }

    private String venueBadge(RichText before) {
        return badge.isEmpty() ? before.text() : badge;
    }

    /** Takes the authors out of what follows the title. */
    private RichText withoutAuthors(RichText rest) {
        int start = 0;
        while (start < rest.text().length() && ".,;:，。：*”\"'’)] \n".indexOf(rest.text().charAt(start)) >= 0) {
            start++;
        }
        RichText after = rest.from(start);
        String joint = BEFORE_AUTHORS.matcher(after.text()).replaceFirst("");
        int skipped = after.text().length() - joint.length();
        int close = closing(rest.text(), start + skipped);
        if (skipped > 0 && close > 0) {
            String inside = rest.text().substring(start + skipped, close);
            authors = Authors.isList(inside) ? names(inside) : List.of(inside.strip());
            return rest.from(close + 1);
        }
        Authors.Leading leading = Authors.leading(joint);
        if (!leading.isEmpty()) {
            authors = leading.names();
            return after.from(skipped + leading.end());
        }
        String only = skipped > 0 ? joint.split("[,，;；\\n]", 2)[0] : "";
        if (Authors.isAuthor(only)) {
            authors = List.of(only.strip());
            return after.from(skipped + only.length());
        }
        List<RichText> others = new ArrayList<>();
        for (RichText line : rest.visualLines()) {
            if (authors.isEmpty() && Authors.isList(line.text())) {
                authors = names(line.text());
            } else {
                others.add(line);
            }
        }
        return authors.isEmpty() ? rest : RichText.joined(others);
    }

    /** Where the bracket closes in which {@code at} is, or -1. */
    private static int closing(String text, int at) {
        int open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at));
        int close = IntStream.of(text.indexOf(')', at), text.indexOf('）', at)).filter(end -> end >= 0).min().orElse(-1);
        boolean opened = open >= 0 && close >= 0 && text.substring(open, at).indexOf(')') < 0 && text.substring(open, at).indexOf('）') < 0;
        return opened && close - at < LONGEST_LIST ? close : -1;
    }

    private static List<String> names(String line) {
        Authors.Leading leading = Authors.leading(line + ".");
        return leading.isEmpty() ? List.of(line.replaceAll("[*†‡]|\\([^)]{0,60}\\)", "").strip()) : leading.names();
    }

    private OptionalInt year(RichText rest, RichText before, String venue) {
        for (String text : List.of(rest.text(), badge, before.text())) {
            Matcher year = YEAR.matcher(text);
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
            Matcher abbreviated = SHORT_YEAR.matcher(text);
            if (abbreviated.find() && (abbreviated.group().indexOf('-') < 0 && abbreviated.group().chars().filter(Character::isUpperCase).count() > 2 || Venues.in(abbreviated.group().replaceAll("[^A-Za-z]", "")))) {
                return OptionalInt.of(2000 + Integer.parseInt(abbreviated.group(1)));
            }
        }
        Matcher ending = VENUE_YEAR.matcher(venue);
        if (leadingYear > 0 || ending.find()) {
            return OptionalInt.of(leadingYear > 0 ? leadingYear : 2000 + Integer.parseInt(ending.group(1)));
        }
        Matcher any = Badges.ANY_YEAR.matcher(rest.text().replaceAll("(?:pp?\\.?\\s?|:\\s?)\\d+\\s?[-–]+\\s?\\d+", " "));
        return any.find() ? OptionalInt.of(Integer.parseInt(any.group(1))) : groupYear.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(groupYear));
    }

    private String status(RichText rest, String venue, OptionalInt year) {
        String said = badge + "\n" + rest.text();
        int submitted = first(said, "submitted");
        int accepted = ISSUE.matcher(rest.text()).find() ? Integer.MAX_VALUE : first(said, "accepted");
        if (submitted != accepted) {
            return submitted < accepted ? "submitted" : "accepted";
        }
        if (PATENT.matcher(said).find()) {
            return "patent";
        }
        for (String status : List.of("patent", "thesis")) {
            if (Words.of(status).in(said)) {
                return status;
            }
        }
        boolean server = Words.of("preprint").in(venue);
        return server ? "preprint" : venue.isEmpty() || year.isEmpty() && !Han.in(venue) ? "" : "published";
    }

    private static int first(String text, String list) {
        return Words.of(list).find(text).stream().filter(found -> !text.startsWith("率", found.end())).mapToInt(Words.Found::start).min().orElse(Integer.MAX_VALUE);
    }

    private String address() {
        return entry.text().links().stream().map(RichText.Run::url).filter(url -> url.startsWith("http")).findFirst().orElse("");
    }
}
