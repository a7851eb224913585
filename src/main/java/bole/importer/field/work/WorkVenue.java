package bole.importer.field.work;

import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Finds the venue in what stands beside a title. In order: a part that holds a venue's word, a run in italics, what follows "In", the badge before
 * the title, a run in bold, the part between title and year; a preprint server only where there is nothing else.
 */
final class WorkVenue {

    private static final Wording LEAD = Wording.of("^(?:(?:(?:[Ii]n|[Aa]t|IN)(?:[:：]\\s*|\\s)|[Aa]ccepted (?:to|by|at|in|for)\\s|[Aa]ccepted:?\\s|[Tt]o appear (?:in|at)\\s|[Pp]ublished (?:in|at|by)\\s|[Ss]ubmitted to\\s|(?:[Tt]o be )?[Pp]resented (?:at|in|@)\\s|发表于|\\p{IsHan}{2,6}[:：]\\s?(?=\\p{IsHan}{2,24}(?:出版|书局|书店|书社|印书馆))|[Uu]nder review (?:at|in|for)\\s|[Rr]evise (?:and|&) [Rr]esubmit,?\\s(?:at\\s)?|R&R,?\\s(?:at\\s)?)(?:[Tt]he (?=\\d|\\p{Lu}\\p{L}*\\d|Proc))?)+");
    private static final Wording TAIL = Wording.of("(?:[\\s,.:;，]+(?:[Vv]ol\\.?|[Nn]o\\.?|pp?\\.|[Vv]olume|[Ii]ssue)?\\s?\\d{0,4}(?:\\(\\d{1,4}\\))?|\\s\\d{1,4}(?:\\(\\d{1,4}\\))?:\\s?\\d{1,6}(?:[-–]+\\d{1,6})?)$");
    private static final Wording DATA = Wording.anyCase("^(?:\\d.*|(?:ZL|CN|US|WO|EP)\\s?\\d{6,}.*|(?:vol|no|pp|p|volume|issue|pages?|art|article|doi|isbn|doi:.*)\\b.*|第.*[卷期页].*)");
    /** A journal in Chinese marks right behind a title: "，《航海史学》". */
    private static final Wording JOURNAL = Wording.of("\\s?[,，、;；]?\\s?(?:载|刊于|发表于)?[《〈]([^《》〈〉\\n]{2,30})[》〉]");
    private static final Wording YEAR = Wording.of("(?<!\\d)(?:19[5-9]\\d|20[0-4]\\d)(?!\\d)");
    private static final Wording MONTH = Wording.of("(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter)[a-z]{0,6}\\.?(?:\\s.*)?");
    private static final Wording NOTE = Wording.of("\\s*[(（\\[]([^()（）\\[\\]]{1,60})[)）\\]]");
    private static final Wording ACRONYM = Wording.of("^(?:\\p{Lu}[\\w.&+-]*\\s){0,2}\\p{Lu}[\\p{Lu}\\d&+/@-]{2,10}(?:[- ]\\p{Lu}\\w{0,12})?\\s?(?:['’]\\s?\\d\\d|(?:19|20)\\d\\d)\\b");
    private static final int LONGEST = 160;

    private final RichText rest;
    private final String badge;
    private final boolean authored;
    private String preprint = "";

    /**
     * @param rest what follows the title, authors and labels taken out as far as they are known
     * @param badge a short line or bracket before the title, or {@code ""}
     * @param authored whether the authors are known, so that two capitalised words ("Scientific Reports") are no author
     */
    WorkVenue(RichText rest, String badge, boolean authored) {
        this.rest = rest;
        this.badge = badge;
        this.authored = authored;
    }

    /** The venue as written, or {@code ""}. */
    String find() {
        List<RichText> parts = parts();
        String named = styled(rest.italics(), true);
        named = named.isEmpty() ? parts.stream().map(RichText::text).map(this::named).filter(name -> !name.isEmpty()).findFirst().orElse("") : named;
        if (named.isEmpty()) {
            named = styled(rest.italics(), false);
        }
        if (named.isEmpty()) {
            named = named(badge);
        }
        if (named.isEmpty()) {
            named = styled(rest.bolds(), false);
        }
        return !named.isEmpty() ? named : !preprint.isEmpty() ? preprint : unnamed(parts);
    }

    private String named(String part) {
        String venue = clean(part);
        if (venue.length() < 2 || venue.length() > LONGEST || !Venues.in(venue) && !ACRONYM.matcher(venue).find() || isOther(venue)) {
            return "";
        }
        return withoutPreprint(venue);
    }

    private String withoutPreprint(String venue) {
        boolean server = Words.of("preprint").in(venue) || venue.toLowerCase(Locale.ROOT).startsWith("corr");
        if (server) {
            preprint = preprint.isEmpty() ? venue : preprint;
            return "";
        }
        return venue;
    }

    private boolean isOther(String part) {
        return Words.of("work-note").in(part) || Words.of("submitted").has(part) || Words.of("accepted").has(part) || isAuthors(part) || part.split("\\s+").length > 18
            || part.endsWith("。") || WorkTitle.isProse(part) || WorkLabels.is(part) && !Words.of("preprint").in(part);
    }

    private boolean isAuthors(String part) {
        return authored ? Authors.leading(part + ".").names().size() > 1 && part.indexOf(',') > 0 : Authors.isList(part);
    }

    private String styled(List<RichText.Run> runs, boolean certain) {
        for (RichText.Run run : runs) {
            String raw = rest.text().substring(run.start(), run.end());
            String name = clean(raw);
            boolean formed = !isSentence(raw) && name.length() > 1 && name.length() < LONGEST && !isOther(name) && DATA.matcher(name).replaceFirst("").length() > 1
                && (Character.isUpperCase(name.codePointAt(0)) || Han.in(name) || name.matches("[a-z]{1,4}[A-Z].*|elife"));
            boolean sure = Venues.in(name) || ACRONYM.matcher(name).find() || !certain && name.split("\\s+").length < 10;
            if (formed && sure) {
                String venue = withoutPreprint(name);
                if (!venue.isEmpty()) {
                    return venue;
                }
            }
        }
        return "";
    }

    /** A remark set in italics: it ends as a sentence does, and most of its words are small. */
    private static boolean isSentence(String text) {
        String[] words = text.strip().split("\\s+");
        long small = Arrays.stream(words).filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
        return words.length > 2 && small * 2 >= words.length - 1 && text.strip().matches("(?s).*[.!]");
    }

    /** "…, Limnologica, 2021, 7: 31": the first part, where a year or data of an issue follow. */
    private String unnamed(List<RichText> parts) {
        Matcher marked = JOURNAL.matcher(rest.text());
        if (marked.lookingAt()) {
            return marked.group(1);
        }
        for (int i = 0; i < Math.min(2, parts.size()); i++) {
            String raw = parts.get(i).text();
            String name = clean(raw);
            int end = Math.min(rest.text().length(), Math.max(0, rest.text().indexOf(raw)) + raw.length());
            boolean dated = YEAR.matcher(raw).find() || YEAR.matcher(rest.text().substring(end, Math.min(rest.text().length(), end + 40))).find();
            boolean formed = name.length() > (Han.in(name) ? 1 : 2) && name.length() < 80 && (Character.isUpperCase(name.codePointAt(0)) || Han.is(name.codePointAt(0))) && name.split("\\s+").length < 10;
            if (dated && formed && !isOther(name) && !DATA.matcher(name).matches() && !Words.of("thesis").in(name) && !isMonth(name)) {
                return name;
            }
        }
        return "";
    }

    private static boolean isMonth(String name) {
        return MONTH.matcher(name).matches();
    }

    /** The parts of the rest; a comma inside the name of a venue ("Systems, Man, and Cybernetics") does not part it. */
    private List<RichText> parts() {
        List<RichText> parts = new ArrayList<>();
        String text = rest.text();
        int start = 0;
        for (int i = 0; i < text.length() && parts.size() < 40; i++) {
            if (parts(text, i) && !isInside(text, start, i)) {
                add(parts, rest.slice(start, i));
                start = i + 1;
            }
        }
        add(parts, rest.from(Math.min(start, text.length())));
        return parts;
    }

    private static void add(List<RichText> parts, RichText part) {
        if (part.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            parts.add(part);
        }
    }

    private static boolean parts(String text, int at) {
        char c = text.charAt(at);
        boolean gap = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return ",;\n()[]“”\"，。；．（）|!《》".indexOf(c) >= 0 || c == '.' && gap && !isAbbreviated(text, at);
    }

    private static boolean isAbbreviated(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) || Words.of("venue-continued").has(word) && dot + 2 < text.length();
    }

    private static boolean isInside(String text, int start, int at) {
        if (isInTitleMarks(text, at)) {
            return true;
        }
        if (text.charAt(at) != ',' || !Venues.in(text.substring(start, at))) {
            return false;
        }
        String ahead = text.substring(at + 1, Math.min(text.length(), at + 90));
        int and = ahead.indexOf(" and ");
        int amp = ahead.indexOf(" & ");
        int joint = and < 0 || amp >= 0 && amp < and ? amp : and;
        String listed = joint < 0 ? "" : ahead.substring(0, joint);
        boolean plain = listed.chars().noneMatch(c -> Character.isDigit(c) || ".;()[]\n:".indexOf(c) >= 0) && listed.length() < 60;
        return joint >= 0 && plain && listed.split(",").length < 5 && !Words.of("country").in(listed) && (listed.isBlank() || Character.isUpperCase(listed.strip().codePointAt(0)));
    }

    /** Whether {@code at} stands in the name of a journal in Chinese marks: "《湖泊经济（季刊）》". */
    private static boolean isInTitleMarks(String text, int at) {
        int open = text.lastIndexOf('《', at - 1);
        int close = text.indexOf('》', Math.max(open, 0));
        return open >= 0 && open < at && close > at && close - open < LONGEST;
    }

    private static boolean isStatus(String note) {
        return Words.of("submitted").in(note) || Words.of("accepted").in(note) || Words.of("work-note").in(note);
    }

    private static String clean(String part) {
        String name = LEAD.matcher(part.replace("《", "").replace("》", "").strip().replaceFirst("^[^\\p{L}\\p{N}]+", "")).replaceFirst("").strip();
        name = NOTE.matcher(name).replaceAll(note -> isStatus(note.group(1)) ? "" : Matcher.quoteReplacement(note.group())).strip();
        name = name.replaceFirst("^[^\\p{L}\\p{N}]+", "").replaceFirst("^\\d+(?:st|nd|rd|th)? (?=\\d)", "");
        Matcher tail = TAIL.matcher(name);
        boolean year = tail.find() && YEAR.matcher(tail.group()).find() && tail.group().indexOf(',') < 0;
        String cut = year ? name : TAIL.matcher(TAIL.matcher(name).replaceFirst("")).replaceFirst("");
        int data = dataAt(cut);
        return Segments.trimmed(RichText.plain(data > 0 ? cut.substring(0, data) : cut, 1)).text();
    }

    /** Where volume and pages begin behind a comma: "Journal, vol. 3, pp. 1-2" in one run. */
    private static int dataAt(String name) {
        for (int comma = name.indexOf(','); comma > 0; comma = name.indexOf(',', comma + 1)) {
            String after = name.substring(comma + 1).strip();
            if (DATA.matcher(after).matches() || MONTH.matcher(after).matches()) {
                return comma;
            }
        }
        return -1;
    }
}
