package bole.importer.field.award;

import bole.importer.field.form.Words;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The list of awards behind a verb of receiving in English: "the A Award (2019), the B Prize in 2021, and in 2022 and 2023 the C Medal". A member has the dates in it, those it begins with, or that
 * of the sentence.
 */
final class ToldAwards {

    /** A year or an enumeration of years. */
    static final String YEARS = "\\d{4}(?:(?:, | and |, and | & |[-–])\\d{4}){0,8}";
    private static final String HELPED = "(?:(?:has|have|had|was|were|also|been|again|later|then|recently) )*";
    private static final String SUBJECT = "(?:(?:he|she|they|I) )?" + HELPED;
    private static final String VERB = "(?:awarded|received|won|named|earned|granted) ";
    private static final Wording HEAD = Wording.of("^(?:(?:(?:he|she|they|I)(?: (?:has|have|had|was|were|also|been))* (?:received|won|awarded|named|earned)|and|as well as|recipient of|winner of|the|a|an|my|his|her|its|their|me|him|them|us|several|multiple|various|numerous|two|three|both|of|with|to be|to receive|to the (?:rank|grade|position) of|as|recognition|at|international|conferences|including|also|the following|prestigious)[\\s,:]+)+");
    private static final Wording LISTED = Wording.of("^.{0,200}?\\b(?:including|such as|namely|notably|in particular)\\s");
    private static final String COUNTED = "(?:the |a |an |my |its |their |of the |best (?:student )?(?:paper|poster|demo|thesis|dissertation) |outstanding (?:paper|reviewer) |(?:two|three|several) |(?:first|second|third|1st|2nd|3rd) (?:place|prize) |\\p{Lu}|\\d{4} \\p{Lu})";
    private static final Wording NEXT = Wording.of("(?:,? and|,) (?:he |she |they |I )?(?:was|is|were|am|has been|have been|had been|became)(?: also| later| then)? (?=(?:an? |the |one of |among the )?(?:winner|recipient|finalist|semi-?finalist|runner-up|nominee|co-?recipient|laureate|shortlisted|nominated|selected|honou?red|recogni[sz]ed|elected|\\d{4} \\p{Lu})\\b)|(?:,? and|,) (?:he |she |they |I )?" + HELPED + "(?:awarded|received|won|named|earned|granted) (?=" + COUNTED + ")|,? (?:and|as well as) (?=" + COUNTED + ")|, (?=(?:the|a|an|best|outstanding|several|two|three|multiple|and(?! \\d{4}(?! \\p{Lu}))) |\\p{Lu})|; "
        + "|(?:,? and |, |; )(?=in " + YEARS + "(?: | " + SUBJECT + VERB + ")(?:the |a |an |\\p{Lu}))|,? and,? (?=in " + YEARS + ", (?:the |a |an |\\p{Lu}|" + SUBJECT + VERB + "))|(?:,? and |, )(?=at (?:the )?\\p{L}[^,;]{1,30}\\(\\d{4})");
    /** What somebody did besides: "in 2019 | and served as a chair of FOG'20 |". */
    private static final Wording TURN = Wording.of(",? and (?:(?:has|have|also|then|later|currently|now) ){0,2}(?:serv(?:es?|ed|ing)|chair(?:s|ed)|organi[sz](?:es?|ed)|publish(?:es|ed)|(?:co-?)?author(?:s|ed)|edit(?:s|ed)|review(?:s|ed)|given|gave|joined|works?|worked|leads?|led|advis(?:es?|ed)|supervis(?:es?|ed)|teaches|taught) [^.;]*?(?=(?:,|,? and) (?:(?:I|he|she|has|have|was|were|been|also) ){0,3}(?:received|won|awarded|earned|named|elected|selected|honou?red)\\b|[.!;]|$)");
    private static final Wording LEADING = Wording.of("^(?:and )?[Ii]n (" + YEARS + "),? ?(?:" + SUBJECT + VERB + ")?(?=the |a |an |\\p{Lu}|$)");
    /** Several awards of one kind and where each was given: "Best Paper Awards at FOG (2012) and SILT (2014)". */
    private static final Wording AT_PLACES = Wording.of("^(.*\\b(?:Awards?|Prizes?|awards?|prizes?|Scholarships?|Fellowships?|Reviewers?|Papers?)\\b.{0,3}\\b(?:at|in|from|for)\\b )(?!\\d).{2,40}$");
    /** "best paper awards from | several conferences |, FOG 2012 and SILT 2014": places that only announce those behind them. */
    private static final Wording ANY_PLACES = Wording.of("(?:(?:the |several|various|many|multiple|two|three|four|five|major|leading|top|international|flagship|premier|different|prestigious|\\p{Lu}{2,6}(?:/\\p{Lu}{2,6})?) ?){0,4}(?:conferences|workshops|symposia|symposiums|venues|journals|meetings|events)\\W{0,3}");
    private static final Wording PLURAL = Wording.of("\\b(Award|Prize|award|prize|Scholarship|Fellowship|Reviewer|Paper)s\\b");
    /** "several paper awards, including (at FOG)": what the places are of. */
    private static final Wording INCLUDED = Wording.of("\\b((?i:awards|prizes|papers))(?:,? (?:including|among (?:others|them)|such as)|:),? (?=(?:one |ones |those )?(?:at|from|in) )");
    private static final int LONGEST_PLACE = 3;
    /** The last of several awards that share their word: "(the Reed and) Fen prizes by the Society". */
    private static final Wording SHARED = Wording.of("((?:the )?\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,2}) ((?i:prize|award|medal|scholarship|fellowship))s\\b(.{0,80})");
    private static final Wording SHARING = Wording.of("(?:(?:and|both) )?(?:the )?\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,2}");
    /** Who gave an award that is named in small letters: "outstanding paper award | at FogConf". */
    private static final Wording GIVEN_AT = Wording.of("^(?: \\([^()]{1,30}\\))? (?:at|from|by|of|in|for) (?:the )?(?:\\d{4} )?(?:\\p{Ll}-?)?\\p{Lu}.*");
    /** What is left off a long title: first who gave it, then for what. */
    private static final List<Wording> ADVERBS = List.of(Wording.of("\\s(?:given |awarded |presented )?(?:from|by)\\s.*$"), Wording.of("\\sfor\\s.*$"));
    private static final int LONG_TITLE = 60;
    private static final Wording LEFT_OF_DATES = Wording.of("(?:,? (?:both )?(?:in|and|twice|both times|(?:two|three|four|five|several|many|multiple) times)(?: the (?:academic )?years?| both| each of)?)+$");
    /** Posts and other doings, which stand in the same sentences. */
    private static final Wording POST = Wording.of("^(?:(?i:post-?doctoral (?:research )?fellow|visiting (?:[a-z]+ )?(?:fellow|scholar)|teaching fellow)\\b|(?:work(?:ed|s|ing)|joined|served?s?|became|moved|spent|held|is|was|am|has|have|had|currently) )");
    private static final int LONGEST_TITLE = 180;
    /** What is won in contests. */
    private static final Set<String> PLACES = Set.of("first place", "second place", "third place", "1st place", "2nd place", "3rd place", "first prize", "second prize", "third prize", "gold prize", "silver prize", "bronze prize", "runner-up", "honorable mention", "honourable mention", "finalist", "champion");

    private final BiConsumer<String, OptionalInt> found;
    private List<OptionalInt> leading;
    private String repeated = "";

    /** Who hands title and year of each award to {@code found}; {@code opening} are the years that the sentence begins with. */
    ToldAwards(List<OptionalInt> opening, BiConsumer<String, OptionalInt> found) {
        this.leading = opening;
        this.found = found;
    }

    /** Hands on the awards of {@code told}, which stands behind the verb. */
    void read(String told) {
        whole(parts(TURN.matcher(INCLUDED.matcher(told).replaceAll("$1 ")).replaceAll(""))).forEach(part -> part(part.words));
    }

    /** The years of {@code words}, which consist of them. */
    static List<OptionalInt> years(String words) {
        return Stream.of(words.split("\\D+")).filter(year -> year.length() == 4).map(year -> OptionalInt.of(Integer.parseInt(year))).toList();
    }

    private static List<Part> parts(String told) {
        List<Part> parts = new ArrayList<>();
        Matcher next = NEXT.matcher(told);
        int start = 0;
        String joint = "";
        while (next.find()) {
            if (!isInBrackets(told, next.start())) {
                parts.add(new Part(joint, told.substring(start, next.start()).strip()));
                joint = next.group().equals(", ") ? ", " : " and ";
                start = next.end();
            }
        }
        parts.add(new Part(joint, told.substring(start).strip()));
        return parts.stream().filter(part -> !part.words.isEmpty()).toList();
    }

    private static boolean isInBrackets(String text, int at) {
        int open = text.lastIndexOf('(', at);
        return open >= 0 && text.lastIndexOf(')', at) < open && text.indexOf(')', at) > at;
    }

    private void part(String part) {
        Matcher lead = LEADING.matcher(part);
        boolean dated = lead.lookingAt();
        leading = dated ? years(lead.group(1)) : leading;
        String named = HEAD.matcher(LISTED.matcher(dated ? part.substring(lead.end()) : part).replaceFirst("")).replaceFirst("");
        Matcher at = AT_PLACES.matcher(named);
        if (at.matches()) {
            String kind = PLURAL.matcher(at.group(1)).replaceFirst("$1");
            named = kind + named.substring(at.end(1));
            repeated = kind.equals(at.group(1)) && DateReader.find(named).isEmpty() ? "" : kind;
            if (ANY_PLACES.matcher(named.substring(kind.length())).matches()) {
                return;
            }
        } else if (!repeated.isEmpty() && !AwardLine.says(named) && !DateReader.find(named).isEmpty() && place(named).split("\\s+").length <= LONGEST_PLACE) {
            named = repeated + named.replaceFirst("^(?:at|in|from) (?:the )?", "");
        } else {
            repeated = "";
        }
        award(named);
    }

    private static String place(String named) {
        return named.replaceAll("\\([^()]*\\)", "").strip();
    }

    /** "… Award for Scientists" and "Engineers (2012)" are one: what neither says that it is an award nor repeats a plural goes on with a part without a date. */
    private static List<Part> whole(List<Part> parts) {
        List<Part> whole = new ArrayList<>();
        for (Part part : parts) {
            String last = whole.isEmpty() ? "" : whole.getLast().words;
            Matcher shared = SHARED.matcher(part.words);
            if (SHARING.matcher(last).matches() && !AwardLine.says(last) && shared.matches()) {
                whole.add(whole.removeLast().with(" " + shared.group(2)));
                whole.add(new Part(part.joint, shared.group(1) + " " + shared.group(2) + shared.group(3)));
            } else if (goesOn(last, part)) {
                whole.add(whole.removeLast().with(part.joint + part.words));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private static boolean goesOn(String last, Part part) {
        boolean dated = part.joint.equals(" and ") && !DateReader.find(part.words).isEmpty();
        return !AwardLine.says(part.words) && AwardLine.says(last) && DateReader.find(last).isEmpty() && !(PLURAL.isIn(last) && AT_PLACES.matcher(last).matches())
            && Character.isUpperCase(part.words.codePointAt(0)) && (dated || part.words.split("\\s+").length < 4);
    }

    private void award(String told) {
        List<FoundDate> dates = DateReader.find(told);
        String title = LEFT_OF_DATES.matcher(AwardLine.title(told, dates).replaceFirst("^(?:and|the|a|an)\\s+", "")).replaceFirst("");
        String bare = LEFT_OF_DATES.matcher(ADVERBS.stream().reduce(title, ToldAwards::shortened, (first, second) -> second)).replaceFirst("");
        if (isProper(bare) && !POST.matcher(bare).find() && !OthersAwards.isNamed(bare)) {
            (dates.isEmpty() && !leading.isEmpty() ? leading : AwardLine.years(told, dates)).forEach(year -> found.accept(bare, year));
        }
    }

    private static String shortened(String title, Wording adverb) {
        String brief = title.length() > LONG_TITLE ? adverb.matcher(title).replaceFirst("") : title;
        return AwardLine.says(brief) ? brief : title;
    }

    /** Whether {@code title} names an award: its telling word is capitalised, or it is a "best paper award". */
    private static boolean isProper(String title) {
        return title.length() < LONGEST_TITLE && Words.of("award").find(title).stream().anyMatch(word -> isProper(title, word));
    }

    private static boolean isProper(String title, Words.Found word) {
        String before = title.substring(0, word.start());
        boolean capital = Character.isUpperCase(title.charAt(word.start())) && word.end() - word.start() > 3;
        boolean named = capital && (before.chars().anyMatch(Character::isUpperCase) || title.length() > word.end() + 4);
        boolean best = title.regionMatches(true, 0, "best ", 0, 5) && !word.word().equals("best student");
        boolean proper = title.split("\\s+").length > 1 && Set.of("scholarship", "fellowship", "award", "prize", "medal").contains(word.word()) && Character.isUpperCase(title.codePointAt(0));
        return named || best || proper || (word.start() > 0 && Set.of("award", "prize", "medal", "paper award").contains(word.word()) || PLACES.contains(word.word())) && GIVEN_AT.matcher(title.substring(word.end())).matches();
    }

    /**
     * A member of the list.
     *
     * @param joint what stands between the member before and this one: a comma or "and"
     * @param words the member
     */
    private record Part(String joint, String words) {

        Part with(String more) {
            return new Part(joint, words + more);
        }
    }
}
