package bole.importer.field.work;

import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Lists of authors: "A. Bee, **Cee Dee***, and E. Eff", "Bee, A., Dee, C. &amp; Eff, E. F.", "甲某，乙某，丙某".
 * A list ends at the full stop, colon, quotation mark or bracket after its last name, or where the next part is no name.
 */
final class Authors {

    private static final int LONGEST = 3_000;
    private static final Wording INITIALS = Wording.of("\\p{Lu}\\p{Ll}?(?:\\.|(?=[\\s,&;*†]|$))(?:[ -]?(?:\\p{Lu}\\p{Ll}?(?:\\.|(?=\\s?[,&;*†]|$))|\\p{Lu}{2,3}(?=\\s?[;*†]|$))){0,3}|\\p{Lu}{2,3}(?=\\s?[;*†]|$)");
    /** Initials and a surname without a blank between: "J.Marsh", "N.A.R.Marsh". */
    private static final Wording JOINED = Wording.of("(?:\\p{Lu}\\.-?){1,3}\\p{Lu}\\p{L}[\\p{L}'’-]{1,24}");
    /** One author with the surname first and marks, which a comma divides from the title: "Marsh E.*, Tides". */
    private static final Wording ALONE = Wording.of("\\p{Lu}[\\p{L}'’-]{1,24} \\p{Lu}\\.(?:-?\\p{Lu}\\.){0,2}");
    /** "Marsh et al": only the surname of the first. */
    private static final Wording FIRST_OF_MANY = Wording.of("(\\p{Lu}[\\p{L}'’-]{1,24}),? (?:et al\\.?|and others|and colleagues)");
    private static final Wording SURNAME_FIRST = Wording.of("[\\p{L}'’ -]*\\p{Ll}(?: \\p{Lu}{1,3}\\.?| \\p{Lu}\\.?-\\p{Lu}\\.?){1,3}");
    private static final Wording INITIAL = Wording.of("\\p{Lu}\\p{Ll}?\\.?(?:-?\\p{Lu}\\.?){0,3}");
    private static final Wording MARKS = Wording.of("[*∗⋆†‡§¶#✉✝0-9^`📧]|[(（][^)）]{0,60}[)）]");
    /** Many authors under one name, which stands among others: "Tide Atlas Consortium". */
    private static final Wording COLLECTIVE = Wording.of("(?:[Tt]he |[Oo]n behalf of (?:the )?)?(?:(?:\\p{Lu}[\\p{L}\\p{N}-]*|of|for|and|the|on|in|\\p{N}+) ){0,7}(?:Consorti(?:um|a)|Collaborati(?:on|ve)|Investigators|Initiative|(?:Study|Working|Research|Trial|Writing) Group|Task Force)");
    /** A surname and initials without a blank, with the marks of authors: "MoorT#". */
    private static final Wording RUN_TOGETHER = Wording.of("\\p{Lu}\\p{Ll}{1,24}\\p{Lu}{1,2}[*∗†‡§¶#✉]{1,3}");
    /** A surname of several words and initials, as those beside it have them: "Lamp Moor C". */
    private static final Wording WORDS_AND_INITIALS = Wording.of("(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}\\p{Lu}{1,3}");
    /** Several names of two or three Chinese characters at the beginning, up to a full stop, whatever the first surname. */
    private static final Wording HAN_LIST = Wording.of("[\\u3400-\\u9fff]{2,3}[*#]?(?:[,，、] ?[\\u3400-\\u9fff]{2,3}[*#]?){1,12}[.．] ?(?=[\\u3400-\\u9fff]{4})");
    /** What Arabic surnames begin with in small letters: "al-Moori". */
    private static final Wording ARTICLE = Wording.of("(?:al|el|ash|as|at|ad|an|ar|az|bin|ibn|ben)-(?=\\p{Lu})");
    private static final Wording YEAR = Wording.of("(?:19|20)\\d\\d");
    private static final Wording STOP = Wording.of("[:;,]$");
    private static final Wording AND = Wording.of("^(?:\\s*(?:and|&|with)\\s+)+");
    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "ibn", "al", "el", "dos", "du", "ter", "ten", "y", "e", "af", "zu", "st", "st.", "della", "do");
    private static final Set<String> FUNCTION_WORDS = Set.of("for", "of", "in", "on", "with", "and", "via", "to", "from", "by", "using", "is", "are", "as", "at", "the", "an", "or", "vs", "under", "over", "into", "meets", "based", "beyond", "without", "than", "not", "can", "do", "does", "that", "this", "what", "how", "why", "when", "where", "your", "my", "it", "its", "more", "through", "towards", "toward", "between", "across", "against", "during");
    private static final Set<String> REST = Set.of("et al", "et al.", "...", "…", "等", "等人", "others", "and others");

    /**
     * A list of authors at the start of a text.
     *
     * @param names as written, without marks
     * @param end where it ends, one past its last character; 0 if there is none
     */
    record Leading(List<String> names, int end) {

        static final Leading NONE = new Leading(List.of(), 0);

        boolean isEmpty() {
            return end == 0;
        }
    }

    private final String text;
    private final List<String> names = new ArrayList<>();
    private String surname = "";
    private boolean others;
    private int end;

    private Authors(String text) {
        this.text = text;
    }

    /** Whether {@code text} as a whole is a list of authors, or all but a few of its parts are. */
    static boolean isList(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return false;
        }
        Leading leading = leading(text);
        if (!leading.isEmpty() && MARKS.matcher(text.substring(leading.end())).replaceAll("").codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        String[] parts = MARKS.matcher(text).replaceAll("").replaceAll("\\s(?:and|&)\\s|;", ",").split("[,，、]\\s*");
        int found = 0;
        for (String part : parts) {
            found += isAuthor(part) || part.isBlank() ? 1 : 0;
            if (!isAuthor(part) && part.strip().split("\\s+").length > 2) {
                return false;
            }
        }
        return parts.length > 1 && found >= 2 && found * 4 >= parts.length * 3 || parts.length == 1 && found == 1 && isAuthor(parts[0]);
    }

    /** Whether {@code raw} has the form of one author: a name, a name with initials, or "et al". */
    static boolean isAuthor(String raw) {
        String part = clean(raw);
        if (part.isEmpty() || part.length() > 50) {
            return false;
        }
        return REST.contains(part) || (Han.in(part) ? isHan(part) : isLatin(part));
    }

    private static boolean isHan(String part) {
        int space = part.indexOf(' ');
        return PersonNames.isHan(part) || space > 0 && PersonNames.isHan(part.substring(0, space)) && isLatin(part.substring(space + 1));
    }

    private static boolean isLatin(String part) {
        String[] words = part.split("\\s+");
        int full = 0;
        int initials = 0;
        for (String word : words) {
            boolean initial = INITIAL.matcher(word).matches() && word.replace(".", "").length() < 4;
            boolean particle = PARTICLES.contains(word) || word.equals("Jr.") || word.equals("Jr");
            boolean inner = words.length == 3 && word.equals(words[1]) && isInnerWord(word);
            boolean joined = JOINED.matcher(word).matches();
            if (!initial && !particle && !inner && !joined && !isNameWord(word)) {
                return false;
            }
            initials += initial || joined ? 1 : 0;
            full += initial || particle || inner ? 0 : 1;
        }
        boolean shortSurname = full == 0 && initials == words.length && words.length == 2 && words[0].length() + words[1].length() > 2 && part.matches(".*\\p{Ll}.*");
        return words.length < 6 && (full + initials > 1 && full > 0 || shortSurname) && !Venues.in(part);
    }

    /** "Rou lan Teng": a syllable of a given name in small letters. */
    private static boolean isInnerWord(String word) {
        return word.length() > 1 && word.length() < 7 && word.codePoints().allMatch(c -> c >= 'a' && c <= 'z') && !FUNCTION_WORDS.contains(word);
    }

    private static boolean isNameWord(String word) {
        boolean letters = word.length() > 1 && (Character.isUpperCase(word.codePointAt(0)) || ARTICLE.matcher(word).lookingAt()) && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '‐' || c == '‑');
        return letters && !Words.of("not-name").has(word) && (word.length() < 3 || !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String clean(String raw) {
        return STOP.matcher(AND.matcher(MARKS.matcher(raw).replaceAll("")).replaceFirst("").strip()).replaceAll("").strip();
    }

    /** The list of authors at the start of {@code text}. */
    static Leading leading(String text) {
        Authors list = new Authors(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        list.scan();
        return list.found();
    }

    private Leading found() {
        boolean quotes = text.substring(Math.min(end, text.length())).matches("(?s)[,，]\\s{0,3}[“\"‘`].*");
        boolean stops = quotes || end < text.length() && ".．。：;；(（“\"‘`《".indexOf(text.charAt(end)) >= 0 || end > 0 && text.charAt(end - 1) == '.' && end < text.length();
        stops |= end < text.length() && text.charAt(end) == ':' && names.size() == 1 && names.getFirst().indexOf('.') > 0;
        stops |= end < text.length() && text.charAt(end) == ',' && names.size() == 1 && ALONE.matcher(names.getFirst()).matches();
        boolean list = names.size() > 1 || names.size() == 1 && (others || stops || names.getFirst().indexOf(',') > 0);
        return list ? new Leading(List.copyOf(names), end) : Leading.NONE;
    }

    private void scan() {
        int at = 0;
        boolean goesOn = true;
        while (goesOn && at < text.length()) {
            int stop = separator(at);
            goesOn = part(at, stop);
            at = stop + (text.startsWith(" and ", stop) ? 4 : text.startsWith(" & ", stop) ? 2 : 1);
            goesOn &= stop < text.length() && !isYear(stop) && (",，;；、".indexOf(text.charAt(stop)) >= 0 || text.charAt(stop) == ' ');
        }
    }

    /** Takes the part between {@code from} and {@code to}; whether the list may go on after it. */
    private boolean part(int from, int to) {
        String part = clean(text.substring(from, to));
        if (part.isEmpty()) {
            return true;
        }
        if (!surname.isEmpty()) {
            return initials(from, to, part);
        }
        if (REST.contains(part)) {
            others = true;
            end = to;
            return true;
        }
        if (!names.isEmpty() && end + 1 == from && INITIALS.matcher(part).matches() && names.getLast().indexOf(',') < 0 && !SURNAME_FIRST.matcher(names.getLast()).matches() && names.getLast().indexOf('.') < 0) {
            names.add(names.removeLast() + ", " + part);
            end = to;
            return true;
        }
        Matcher first = FIRST_OF_MANY.matcher(part);
        if (names.isEmpty() && first.matches() && isNameWord(first.group(1))) {
            names.add(first.group(1));
            others = true;
            end = to;
            return false;
        }
        if (isAuthor(part) || isShortHan(part) || !names.isEmpty() && isAmongAuthors(part, text.substring(from, to).strip())) {
            names.add(part);
            end = to;
            return true;
        }
        if (names.isEmpty() && from == 0 && HAN_LIST.matcher(text).lookingAt()) {
            names.add(part);
            end = to;
            return true;
        }
        boolean letter = part.length() == 1 && Character.isUpperCase(part.charAt(0)) && from > 0 && text.charAt(from - 1) == ';';
        surname = (letter || isSurname(part)) && to < text.length() && text.charAt(to) == ',' ? part : "";
        return !surname.isEmpty() || afterRest(from, to, part);
    }

    /** Whether what stands after an author is one, though it has no form of a name: many under one name, a surname of words, and without a blank before its initials. */
    private boolean isAmongAuthors(String part, String marked) {
        return COLLECTIVE.matcher(part).matches() || RUN_TOGETHER.matcher(marked).matches() || WORDS_AND_INITIALS.matcher(part).matches() && SURNAME_FIRST.matcher(names.getLast()).matches();
    }

    /** Two or three Chinese characters after a Chinese name are a name too, whatever the surname. */
    private boolean isShortHan(String part) {
        return !names.isEmpty() && Han.in(names.getLast()) && part.length() > 1 && part.length() < 4 && part.codePoints().allMatch(Han::is);
    }

    /** "... Marsh, E. F.": the mark for authors left out need not be followed by a comma. */
    private boolean afterRest(int from, int to, String part) {
        for (String rest : List.of("...", "…")) {
            if (part.startsWith(rest)) {
                others = true;
                end = text.indexOf(rest, from) + rest.length();
                return part(end, to);
            }
        }
        return false;
    }

    private boolean initials(int from, int to, String part) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        Matcher initials = INITIALS.matcher(text).region(start, text.length());
        initials.useTransparentBounds(true);
        if (!initials.lookingAt()) {
            boolean next = names.isEmpty() || surname.length() > 1 && surname.equals(surname.toUpperCase(Locale.ROOT)) && names.getLast().indexOf(',') > 0;
            boolean given = next && part.split(" ").length < 3 && isNameWord(part.split(" ")[0]) && (to < text.length() && ",. ".indexOf(text.charAt(to)) >= 0);
            if (given) {
                names.add(surname + ", " + part);
                end = to;
            }
            surname = "";
            return given;
        }
        names.add(surname + ", " + initials.group().strip());
        surname = "";
        boolean whole = INITIALS.matcher(part).matches();
        end = whole ? to : Math.min(initials.end(), to);
        return whole || rest(initials.end(), to);
    }

    private boolean rest(int from, int to) {
        String after = clean(text.substring(from, to));
        if (REST.contains(after)) {
            others = true;
            end = to;
            return true;
        }
        return after.isEmpty() || (after.startsWith("...") || after.startsWith("…")) && afterRest(from, to, after);
    }

    private static boolean isSurname(String part) {
        String[] words = part.split("\\s+");
        boolean particles = true;
        for (int i = 0; i + 1 < words.length; i++) {
            particles &= PARTICLES.contains(words[i].toLowerCase(Locale.ROOT));
        }
        return words.length < 4 && particles && isNameWord(words[words.length - 1]);
    }

    /** Where the part that begins at {@code from} ends. Brackets without a year belong to a name. */
    private int separator(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '（') && i > from) {
                int close = close(i);
                if (close < 0 || text.substring(i, close).matches(".*\\d{4}.*")) {
                    return i;
                }
                i = close;
            } else if (",，;；:：、\"“《．。\n".indexOf(c) >= 0 || text.startsWith("``", i) || isAnd(i, from) || isYear(i) || c == '.' && endsSentence(i)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a blank and a year stand at {@code at}. */
    private boolean isYear(int at) {
        return text.charAt(at) == ' ' && at + 5 <= text.length() && YEAR.matcher(text).region(at + 1, at + 5).matches();
    }

    private boolean isAnd(int at, int from) {
        return at > from && (text.startsWith(" and ", at) || text.startsWith(" & ", at)) && !text.substring(from, at).isBlank();
    }

    private int close(int open) {
        for (int i = open; i < text.length() && i < open + 60; i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }

    private boolean endsSentence(int dot) {
        boolean dots = dot + 1 < text.length() && text.charAt(dot + 1) == '.' || dot > 0 && text.charAt(dot - 1) == '.';
        if (dots) {
            return false;
        }
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean last = start > 1 && " .-".indexOf(text.charAt(start - 1)) >= 0 && (names.isEmpty() ? isAlone(dot) : SURNAME_FIRST.matcher(names.getLast()).matches() || COLLECTIVE.matcher(names.getLast()).matches() && SURNAME_FIRST.matcher(names.getFirst()).matches());
        if (last && word.length() < 4 && word.equals(word.toUpperCase(Locale.ROOT))) {
            String after = MARKS.matcher(text.substring(dot + 1, Math.min(text.length(), dot + 8))).replaceAll("").strip();
            return after.isEmpty() || !after.matches("\\p{Lu}[.,;].*") && Character.isLetterOrDigit(after.codePointAt(0)) && !after.startsWith("and ") && !after.startsWith("et ");
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) || word.length() == 2 && Character.isUpperCase(word.charAt(0)) && isBeforeName(dot, word)
            || word.equals("Jr") || word.equals("St");
        return !initial;
    }

    /** "Oduya M. Tides without tears": whether the dot ends a first author with the surname first, so that words of a title follow and not a second surname. */
    private boolean isAlone(int dot) {
        if (!SURNAME_FIRST.matcher(clean(text.substring(0, dot))).matches()) {
            return false;
        }
        String[] next = text.substring(dot + 1, Math.min(text.length(), dot + 60)).strip().split("\\s+", 3);
        return next.length > 2 && next[0].matches("[\\p{L}\\p{N}’'-]+:?") && !next[1].matches("and|&|et");
    }

    private boolean isBeforeName(int dot, String word) {
        boolean shout = Character.isUpperCase(word.charAt(1));
        return shout && dot + 2 < text.length() && (text.charAt(dot + 1) == ' ' || text.charAt(dot + 1) == ',');
    }
}
