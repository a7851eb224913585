package bole.importer.field.place;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.ForeignNames;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.StintDates;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts a line of an entry into its parts at commas, dashes, bars, brackets and changes of style; dates are left out. */
public final class Segments {

    /** What tells more of a degree, behind a point that so closes no abbreviation: "University of Oslo. | Thesis: …". */
    private static final Wording OF_DEGREE = Wording.of(" (?:(?:Master['’]?s?|Bachelor['’]?s?|Ph\\.?D\\.?|Doctoral|Diploma|Co-)[ -]?)?(?:[Tt]hesis|[Dd]issertation|[Aa]dvis[oe]rs?|[Ss]upervisors?|[Ss]upervised|[Aa]dvised|[Mm]entors?|[Hh]ost|C?GPA|[Gg]rades?|[Mm]ajor|[Mm]inor|[Gg]raduated|[Tt]opic|[Cc]ommittee)\\b");
    private static final String SEPARATORS = ",，;；|｜\n、\t。•·";
    /** What a company adds to its name behind a comma: "Brackwater Co., | Ltd.". */
    private static final Wording LEGAL_FORM = Wording.of(" ?(?:Ltd|LTD|Inc|INC|LLC|L\\.L\\.C|LLP|PLC|Limited|GmbH)\\b");

    /** What a stroke sets apart from the time before or behind it, and so from each other: /落星湖大学/潮汐学/本科. */
    private static final Wording STROKED = Wording.of("^\\s?[/／]\\s?[\\u3400-\\u9fff]|[\\u3400-\\u9fff]\\s?[/／]\\s?$");
    private static final Wording SHORT_FORM = Wording.of("\\p{Lu}[\\p{Lu}&-]{1,9}");
    private static final Wording STATE = Wording.of(", ?(?<name>\\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)?)(?![\\p{L} ])");
    /** A name of one to four words that begins behind a space. */
    private static final Wording NAME_BEHIND = Wording.of(" \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}");

    private static final Wording BREAK = Wording.of("[-–—－/／,，;；|、 ]");
    private static final Wording CAMPUS = Wording.of("[分校]校");
    private static final int MOST_PIECES = 5;

    private Segments() {
    }

    /** The parts of {@code line}, none empty. */
    public static List<RichText> of(RichText line) {
        List<RichText> parts = new ArrayList<>();
        int from = 0;
        for (FoundDate date : StintDates.in(line.text())) {
            parts.addAll(cut(line.slice(from, Math.max(from, date.start()))));
            from = date.end();
        }
        parts.addAll(cut(line.from(Math.min(from, line.text().length()))));
        return parts;
    }

    private static List<RichText> cut(RichText line) {
        List<RichText> parts = new ArrayList<>();
        String text = line.text();
        boolean stroked = STROKED.matcher(text).find();
        int start = 0;
        int depth = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + ("(（[".indexOf(c) >= 0 ? 1 : ")）]".indexOf(c) >= 0 ? -1 : 0));
            int width = depth > 0 ? 0 : stroked && "/／".indexOf(c) >= 0 ? 1 : separator(text, i, start);
            if (width > 0) {
                add(parts, withoutTown(line.slice(start, i), text.substring(i)));
                start = Math.min(text.length(), i + width);
            }
            i = Math.max(i + 1, start);
        }
        add(parts, line.from(Math.min(start, text.length())));
        return parts;
    }

    private static int separator(String text, int at, int start) {
        char c = text.charAt(at);
        if (c == ',' && (Campuses.end(text, start, at) > 0 || NamedTogether.ofUnit(text, start, at) > 0 || isInList(text, start, at) || NamedTogether.ofField(text, start, at) > 0 || LEGAL_FORM.matcher(text).region(at + 1, text.length()).lookingAt())) {
            return 0;
        }
        if (SEPARATORS.indexOf(c) >= 0 && !ForeignNames.isJoint(text, at)) {
            return NamedTogether.inHan(text, at) ? 0 : 1;
        }
        if (c == ':' || c == '：' || c == '@' || c == '/' && at > 0 && text.charAt(at - 1) == ' ') {
            return 1;
        }
        if ("/／-–—－".indexOf(c) >= 0 && isApart(text, at, start)) {
            return 1;
        }
        if (c == ' ') {
            return spaced(text, at, start);
        }
        return c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ' && at - start > 5 && (!isShortWord(text, at) || OF_DEGREE.matcher(text).region(at + 1, text.length()).lookingAt()) ? 1 : 0;
    }

    /** "National Heart, | Lung, | and Blood Institute": whether the comma at {@code at} stands within a name that is a list. */
    private static boolean isInList(String text, int start, int at) {
        int first = text.indexOf(", ", start);
        return text.startsWith(", ", at) && first >= 0 && NameRests.list(text, start, first) > at;
    }

    /** 落星湖大学 | -潮汐学-讲师, "Fenwold University | /博士后": whether the sign at {@code at} stands between an institution and what somebody was there. */
    private static boolean isApart(String text, int at, int start) {
        boolean han = at > start + 1 && at + 1 < text.length() && (Han.is(text.charAt(at + 1)) || Han.is(text.charAt(at - 1)));
        String before = han ? text.substring(start, at) : "";
        boolean placed = han && InstitutionForm.of(before).isInstitution();
        List<String> behind = placed ? List.of(BREAK.split(text.substring(at + 1), MOST_PIECES)) : List.of();
        return placed && InstitutionForm.of(behind.getFirst()) != InstitutionForm.UNIVERSITY && !CAMPUS.matcher(behind.getFirst()).find() && behind.stream().anyMatch(Segments::isOfPerson);
    }

    /** Whether {@code text} is a title, a degree or a unit and nothing else. */
    private static boolean isOfPerson(String text) {
        return HanPlaces.title(text, 0).filter(title -> title[1] == text.length()).isPresent() || !Degrees.find(text).isEmpty() || !text.isEmpty() && HanPlaces.unit(text).length() == text.length();
    }

    private static int spaced(String text, int at, int start) {
        if (at + 2 < text.length() && "-–—|".indexOf(text.charAt(at + 1)) >= 0 && (text.charAt(at + 2) == ' ' || text.charAt(at + 2) == '-')) {
            return 3;
        }
        if (text.startsWith(" at ", at) && Campuses.end(text, start, at) < 0) {
            return text.startsWith(" at the ", at) ? 8 : 4;
        }
        if (text.startsWith(" from ", at)) {
            return 6;
        }
        if (at > 1 && "”\"".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at - 2) == '.') {
            return 1;
        }
        boolean han = at > 0 && at + 1 < text.length() && (Han.is(text.charAt(at - 1)) || "）]】".indexOf(text.charAt(at - 1)) >= 0) && Han.is(text.charAt(at + 1));
        return han || isTitleBeforeName(text, at, start) ? 1 : 0;
    }

    /** 博士后 | University of Oxford, "Postdoc | 落星湖大学": whether the space at {@code at} stands between a title and a name in the other script. */
    private static boolean isTitleBeforeName(String text, int at, int start) {
        boolean joint = at > start + 1 && at + 1 < text.length() && (Han.is(text.charAt(at - 1)) ? Character.isUpperCase(text.charAt(at + 1)) : Han.is(text.charAt(at + 1)) && HanPlaces.institutionEnd(text, at) > 0);
        String before = joint ? text.substring(start, at) : "";
        return joint && (HanPlaces.title(before, 0).filter(title -> title[0] == 0 && title[1] == before.length()).isPresent() || Degrees.find(before).stream().anyMatch(degree -> degree.start() == 0 && degree.end() == before.length()));
    }

    private static boolean isShortWord(String text, int dot) {
        int start = dot;
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return dot - start < 5 || text.substring(start, dot).indexOf('.') >= 0;
    }

    private static void add(List<RichText> parts, RichText raw) {
        RichText part = trimmed(raw);
        int open = Math.max(part.text().lastIndexOf('('), part.text().lastIndexOf('（'));
        String inside = open > 1 && part.text().indexOf(')', open) < 0 && part.text().indexOf('）', open) < 0 ? part.text().substring(open + 1) : "";
        boolean withTime = Words.of("title").in(inside) || Han.in(inside) && Degrees.first(inside).isPresent() || SHORT_FORM.matcher(inside).matches() && Degrees.first(part.text().substring(0, Math.max(0, open))).isPresent();
        if (withTime) { // "Brackwater (Data Analyst, 2019)" and "BSc in Tides (FWU, 2013)", where the time was cut out
            add(parts, part.slice(0, open));
            add(parts, part.from(open + 1));
            return;
        }
        int bold = Math.max(boldPost(part), boldName(part));
        if (bold > 0) {
            add(parts, part.slice(0, bold));
            add(parts, part.from(bold));
            return;
        }
        if (!part.isEmpty() && part.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            parts.add(part);
        }
    }

    /** Where what {@code part} begins with in bold ends, the rest of it not being so; 0 where it does not begin so. */
    private static int boldEnd(RichText part) {
        List<RichText.Run> bolds = part.bolds();
        int end = bolds.size() == 1 && bolds.getFirst().start() == 0 ? bolds.getFirst().end() : 0;
        return end < part.text().length() ? end : 0;
    }

    /** "**Lanternly** Data Analyst", "**University of Lowfen in Northmere** BSc in Tides": where a name in bold ends right behind which the post or the degree stands; 0 where none does. */
    private static int boldName(RichText part) {
        int end = boldEnd(part);
        String rest = end > 0 ? part.text().substring(end) : "";
        boolean apart = rest.length() > 2 && rest.charAt(0) == ' ' && Character.isUpperCase(rest.charAt(1)) && !isTitled(part.text().substring(0, end)) && (rest.indexOf(' ', 1) > 0 || InstitutionForm.of(part.text().substring(0, end)).isInstitution());
        return apart && (isPost(rest) || Degrees.find(rest).stream().anyMatch(degree -> degree.start() < 2)) ? end : 0;
    }

    private static boolean isTitled(String text) {
        return isPost(text) || !Degrees.find(text).isEmpty();
    }

    /** "**Data Analyst** Northmere": where a post in bold ends behind which a name stands that is not; 0 where none does. */
    private static int boldPost(RichText part) {
        int end = boldEnd(part);
        boolean named = end > 0 && NAME_BEHIND.matcher(part.text()).region(end, part.text().length()).matches();
        return named && isPost(part.text().substring(0, end)) && !isPost(part.text().substring(end)) && Degrees.find(part.text()).isEmpty() ? end : 0;
    }

    /** "**Data Analyst** Northmere | , MA": {@code part} without the town behind a post in bold, which the state or the country in {@code after} shows to be one. */
    private static RichText withoutTown(RichText part, String after) {
        Matcher state = STATE.matcher(after);
        int bold = state.lookingAt() && (state.group("name").matches("[A-Z]{2}") || Words.of("country").has(state.group("name"))) ? boldPost(trimmed(part)) : 0;
        return bold > 0 ? trimmed(part).slice(0, bold) : part;
    }

    private static boolean isPost(String text) {
        return Words.of("title").in(text);
    }

    /** {@code part} without brackets and punctuation around it. */
    public static RichText trimmed(RichText part) {
        String text = part.text();
        int start = 0;
        int end = text.length();
        while (start < end && isPunctuation(text, start, end, true)) {
            start++;
        }
        while (end > start && isPunctuation(text, start, end, false)) {
            end--;
        }
        while (start < end && isPunctuation(text, start, end, true)) {
            start++;
        }
        return part.slice(start, end);
    }

    private static boolean isPunctuation(String text, int start, int end, boolean left) {
        char c = text.charAt(left ? start : end - 1);
        if (left) {
            boolean opens = c == '(' || c == '（' || c == '[';
            return opens ? !closes(text, start, end) : !Character.isLetterOrDigit(c) && c != '“' && c != '"' && c != '《' && !Character.isSurrogate(c)
                || Character.isSurrogate(c) && !Character.isLetterOrDigit(text.codePointAt(start));
        }
        return c == '.' ? !isAbbreviation(text, end - 1) : (c == ')' || c == '）' || c == ']' ? !opens(text, start, end)
            : !Character.isLetterOrDigit(c) && "”\"》+%!".indexOf(c) < 0 && !Character.isSurrogate(c));
    }

    private static boolean isAbbreviation(String text, int dot) {
        return dot >= 2 && (text.charAt(dot - 2) == '.' || dot >= 3 && text.substring(dot - 3, dot).equals("Inc") || text.substring(dot - 2, dot).equals("Co"));
    }

    private static boolean closes(String text, int start, int end) {
        int close = Math.max(text.lastIndexOf(')', end - 1), text.lastIndexOf('）', end - 1));
        return close > start && close < end - 1;
    }

    private static boolean opens(String text, int start, int end) {
        int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('（', end - 1));
        return open > start && open < end - 1;
    }
}
