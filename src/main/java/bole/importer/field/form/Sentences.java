package bole.importer.field.form;

import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Cuts running text into sentences, in both languages. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("prof", "dr", "mr", "ms", "mrs", "st", "dept", "univ", "ph", "inc", "ltd", "co", "corp", "pvt", "aka", "vs", "e.g", "i.e", "etc", "al", "no",
        "ph.d", "m.s", "b.s", "b.sc", "m.sc", "b.e", "b.eng", "m.eng", "m.phil", "b.a", "m.a", "sr", "jr", "d.phil", "assoc", "asst", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final int LONGEST_LIST = 120;
    /** Interests behind a colon, set apart by semicolons: 研究兴趣为：潮汐；雾. */
    private static final Wording ENUMERATED = Wording.of("(?:研究|兴趣|方向|领域|专长|興趣|領域|專長)[^。；，,：:]{0,8}[:：][^。，,！？\\n]*$");
    private static final int LONGEST_LATIN_LIST = 300;
    private static final Wording ENUMERATED_LATIN = Wording.anyCase("\\b(?:research|interests?|interested in|topics|areas|fields|expertise)\\b[^.;:!?\\n]{0,40}(?:\\b(?:includes?|including|are|spans?|covers?)\\b|:)[^.!?\\n]*$");
    private static final int LONGEST_CAREER = 600;
    /** Posts behind a verb of listing, set apart by semicolons: "Past roles include: lecturer at …; | reader at …". */
    private static final Wording POSTS = Wording.of("(?i)\\b(?:positions|roles|posts|appointments|jobs|career|experience|employers|affiliations)\\b[^.;:!?\\n]{0,40}\\b(?:includes?|included|are|were|have been)\\b[^.!?\\n]*$");
    /** What follows a semicolon in a list of places. */
    private static final Wording PLACE = Wording.of(" (?:and )?(?:at |with )?(?:the )?(?<place>\\p{Lu}[^,.;:()]{2,70})(?:, \\p{Lu}[^,.;:()]{1,30})?(?: \\([^()]{2,40}\\))?(?:[.;]|,? and |$)");
    private static final Wording STAYED = Wording.of("\\b(?:was|been|worked|studied|interned|held|visited|professor|scholar|researcher|fellow|scientist)\\b[^.!?\\n]{0,90} (?:at|with) [^.!?\\n]*$");
    /** "Following his Ph.D. | Mira joined …": a name that begins a sentence behind a short form. */
    private static final Wording BEGINS = Wording.of(" \\p{Lu}\\p{Ll}+ (?:spent|joined|worked|served|held|moved|became|started) ");
    /** The next member of a list in one sentence: "(1) tides; (2) fens". */
    private static final Wording NUMBERED = Wording.of("\\s?(?:and |以及)?[(（]?(?:\\d{1,2}|[a-e]|i{1,3}v?)[)）]");
    /** "PhD. | Student": a degree written with a point, and who studies for it. */
    private static final Set<String> DEGREES = Set.of("phd", "msc", "bsc", "meng", "beng", "mphil", "dphil", "mtech", "btech");
    private static final Set<String> STUDENTS = Set.of("Student", "Candidate", "Scholar", "Researcher", "Fellow", "Degree");
    private static final Set<String> CLOSING = Set.of("inc", "ltd", "co", "corp", "etc", "al", "univ", "ph.d", "m.s", "b.s", "b.sc", "m.sc", "b.e", "b.eng", "m.eng", "jr");
    private static final Set<String> STARTERS = Set.of("I", "He", "She", "They", "We", "My", "His", "Her", "Before", "Previously", "Prior", "Currently", "After", "During", "From", "Now", "Since");

    private static final Wording GREETING = Wording.of("(?:^|[.!?\\n] ?)(?:Welcome|Hello|Hi|Hey|Greetings)\\b[^.!?\\n]*$");
    private static final Wording SPOKEN = Wording.of("[\\s—–-]{0,3}(?:I am|I['’]m|My name is)\\b");
    private static final int LONGEST_GREETING = 60;

    private Sentences() {
    }

    /** The sentences of {@code text}. */
    public static List<RichText> of(RichText text) {
        List<RichText> sentences = new ArrayList<>();
        String characters = text.text();
        int start = 0;
        for (int i = 0; i < characters.length(); i++) {
            if (ends(characters, i)) {
                add(sentences, text.slice(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.from(start));
        return sentences;
    }

    private static void add(List<RichText> sentences, RichText sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '\n' || c == '；' && !ENUMERATED.matcher(text.substring(Math.max(0, at - LONGEST_LIST), at)).find()) {
            return true;
        }
        if (c == ',' && text.startsWith(" My ", at + 1) || isBehindGreeting(text, at)) {
            return true;
        }
        if (c == ';' && ENUMERATED_LATIN.matcher(text.substring(Math.max(0, at - LONGEST_LATIN_LIST), at)).find()) {
            return false;
        }
        if (c == ';' && isAmongPlaces(text, at)) {
            return false;
        }
        if (c == ';' && isOfPosts(text.substring(Math.max(0, at - LONGEST_CAREER), at))) {
            return false;
        }
        boolean gap = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return gap && (c == '!' || c == '?' || c == ';' && !NUMBERED.matcher(text).region(at + 1, text.length()).lookingAt() || c == '.' && !isAbbreviation(text, at) && !isNumber(text, at));
    }

    /** "a visiting scholar at Fenwold University; | Lowfen College; and …": whether a place alone follows the semicolon, and places stand before it. */
    private static boolean isAmongPlaces(String text, int at) {
        Matcher place = PLACE.matcher(text).region(at + 1, text.length());
        boolean alone = place.lookingAt() && InstitutionForm.of(place.group("place")).isInstitution() && Degrees.find(place.group("place")).isEmpty() && !Words.of("title").in(place.group("place"));
        return alone && STAYED.matcher(text.substring(Math.max(0, at - LONGEST_LATIN_LIST), at)).find();
    }

    private static boolean isOfPosts(String before) {
        return (before.contains("clude") || before.contains(" were") || before.contains(" are") || before.contains(" have been")) && POSTS.matcher(before).find();
    }

    /** "Welcome to my page — | I am a lecturer …": whether a greeting ends {@code at} a dash or a colon before somebody speaks. */
    private static boolean isBehindGreeting(String text, int at) {
        return "—–-:".indexOf(text.charAt(at)) >= 0 && SPOKEN.matcher(text).region(at + 1, text.length()).lookingAt() && GREETING.matcher(text.substring(Math.max(0, at - LONGEST_GREETING), at)).find();
    }

    /** Whether the point ends the number of a member of a list: "1. tides; 2. fens". */
    private static boolean isNumber(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 3 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return start < dot && dot - start < 3 && (before < 0 || ";；:：、,，。\n".indexOf(text.charAt(before)) >= 0);
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) && (start == dot || Han.is(text.charAt(start - 1)) == Han.is(text.charAt(start))) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        String next = text.substring(Math.min(text.length(), dot + 2)).split(" ", 2)[0];
        boolean shortForm = dot - start > 1 && text.substring(start, dot).chars().allMatch(Character::isUpperCase);
        if ((CLOSING.contains(word) || word.indexOf('.') > 0 || shortForm) && (STARTERS.contains(next) || word.startsWith("ph") && BEGINS.matcher(text).region(Math.min(text.length(), dot + 1), text.length()).lookingAt())) {
            return false;
        }
        if (word.equals("etc") && !next.isEmpty() && Character.isUpperCase(next.codePointAt(0))) {
            return false;
        }
        if (DEGREES.contains(word) && STUDENTS.contains(next.replaceFirst("\\W++$", ""))) {
            return true;
        }
        if (word.matches("(?:\\p{L}{1,4}\\.)+\\p{L}{1,4}") || !next.isEmpty() && Character.isLowerCase(next.codePointAt(0)) && word.length() < 6) {
            return true;
        }
        boolean part = start > 0 && text.charAt(start - 1) == '/' || word.equals("mr") && text.startsWith("MR", start) && STARTERS.contains(next);
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && Character.isUpperCase(text.charAt(start)) || !part && ABBREVIATIONS.contains(word);
    }
}
