package bole.importer.field.award;

import bole.text.Wording;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Titles that few are given and that a sentence says somebody holds: "I am a Reed Scholar (2024) and a 2019 Fen Fellow", "she is a fellow of the Fen Society (2015) and the SILT". Posts that
 * are called so are none: research fellows, fellows of colleges, and who is a fellow at a place.
 */
final class HeldTitles {

    private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{M}&’'-]|\\.(?=\\p{L})){1,20}";
    private static final String ARTICLE = "(?:(?:an?|the|both|also|elected|inaugural|proud|current|former) ){0,3}";
    private static final String ADVERB = "(?:(?:also|currently|now|both|previously|formerly|recently|proudly|proud to be|honou?red to be) ){0,2}";
    private static final Wording HOLDS = Wording.of("(?:\\b(?:is|am|was|became|becoming|been|as)|\\b[Ii]['’]m) " + ADVERB + "(?=" + ARTICLE + "(?:\\d{4}|\\p{Lu}|fellow of))|\\b(?:was|were|been|is) (?=elected )|(?<besides>,(?: and)?| and) (?:also )?(?=an? (?:elected )?(?:\\d{4}|\\p{Lu}|fellow of))");
    private static final Wording CLAUSE = Wording.of("(?:\\b(?:is|am|was)|\\b[Ii]['’]m) [^.;]{0,160}$");
    private static final String DATE = "(?:,? ?\\(?(?:since|elected(?: in)?|in|from|for|during|[Cc]lass of|cohort(?: of)?)? ?(?<year>(?:19|20)\\d\\d)(?:(?:[-–/]| to |-to-)\\d{2,4})?(?: (?:cohort|class))?\\)?)?";
    /** "2019 Reed Research Fellow (class of 2020)". */
    private static final Wording NAMED = Wording.of(ARTICLE + "(?:(?<before>(?:19|20)\\d\\d)(?:[-–/]\\d{2,4})? )?(?<title>(?<name>" + WORD + "(?: (?:(?:of|for|&) )?" + WORD + "){0,6}) (?:Fellow|Scholar|Laureate|(?<=\\p{Lu}{2} )Distinguished (?:Member|Scientist|Speaker)))\\b(?! (?:at|with|of|and (?!(?:an?|the|also|has|have|was|is) )\\p{Ll}|in (?!\\d))|['’-])" + DATE);
    private static final String SOCIETY = WORD + "(?: (?:(?:of|for|the|&|(?<!\\p{Lu}{2} )and(?! (?:the|an?) )) )*" + WORD + "){0,6}";
    private static final Wording OF_SOCIETY = Wording.of(ARTICLE + "(?<title>(?:[A-Z]\\w{1,12} )?[Ff]ellow of (?:the )?(?<society>" + SOCIETY + "))" + DATE);
    /** "of the Fen Society (2012)", behind a fellow of another society. */
    private static final Wording NEXT_SOCIETY = Wording.of("(?:of )?(?:the )?(?<society>" + SOCIETY + ")" + DATE);
    private static final Wording MEMBER = Wording.of("(?:also )?(?<elected>elected )?(?:as )?(?:an? |to (?=the ))?(?:elected |foreign |corresponding |honorary |international |associate )?(?:[Mm]ember of )?(?:the )?(?<society>(?:" + WORD + " ){0,3}(?:Academy|Academia)(?: (?:(?:of|for|the|and|&) )*" + WORD + "){0,6})" + DATE);
    private static final Wording JOINT = Wording.of(" ?(?:, as well as|, and|,| and| as well as|;) (?:also )?");
    private static final Wording LEARNED = Wording.of("\\b(?:Society|Academy|Association|Institution|Royal|Institute of|Institutes|Federation|Union)\\b|\\b\\p{Lu}{3,}\\b");
    private static final Wording COLLEGE = Wording.of("\\b(?:College|Hall|Center|Centre|Department|School|Program|Programme)\\b(?! of)");
    /** Words of which titles of posts consist. */
    private static final Set<String> POST = Set.of("research", "visiting", "senior", "junior", "clinical", "doctoral", "associate", "assistant", "principal", "adjunct", "graduate", "academic", "faculty", "affiliate", "affiliated",
        "phd", "ph.d.", "full", "staff", "industrial", "external", "early", "career", "policy", "university", "medical", "scientific", "science", "technical", "humanities", "law", "project", "undergraduate", "distinguished", "teaching");
    private static final Wording OF_COMPANY = Wording.of("(?:Google|Microsoft|IBM|Intel|Meta|Apple|Amazon|NVIDIA|Adobe)(?: (?:Technical|Senior|Distinguished))?");
    private static final Wording ALWAYS_POST = Wording.of("(?i)\\b(?:visiting|post-?doc(?:toral)?|teaching|tutorial|lecturer|professorial|honorary|emeritus|non-?resident|adjunct|supernumerary|professor|student|candidate)\\b");

    private final BiConsumer<String, OptionalInt> found;

    /** Who hands title and year of each to {@code found}. */
    HeldTitles(BiConsumer<String, OptionalInt> found) {
        this.found = found;
    }

    /** Hands on the titles that {@code text} says are held; returns it without them. */
    String read(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        Matcher holds = HOLDS.matcher(text);
        while (holds.find(from)) {
            String before = text.substring(0, holds.start());
            boolean others = holds.group("besides") != null && !CLAUSE.isIn(before) || OthersAwards.areBehind(text.substring(0, holds.end()));
            int end = others ? holds.end() : members(text, holds.end());
            rest.append(text, from, holds.end());
            from = end;
        }
        return rest.append(text.substring(from)).toString();
    }

    /** Hands on the titles of the list that begins at {@code start}; returns where it ends. */
    private int members(String text, int start) {
        int end = start;
        int at = start;
        boolean society = false;
        while (at >= 0) {
            Matcher of = OF_SOCIETY.matcher(text).region(at, text.length());
            Matcher named = NAMED.matcher(text).region(at, text.length());
            Matcher next = NEXT_SOCIETY.matcher(text).region(at, text.length());
            Matcher elected = MEMBER.matcher(text).region(at, text.length());
            Matcher member;
            if (of.lookingAt() && isSociety(of.group("society"), of.group("title").startsWith("f"))) {
                member = of;
                found.accept(of.group("title").replaceFirst("^f", "F"), year(of.group("year")));
                society = true;
            } else if (named.lookingAt() && isTitle(named.group("name"))) {
                member = named;
                found.accept(named.group("title"), year(named.group("before") == null ? named.group("year") : named.group("before")));
                society = false;
            } else if (society && next.lookingAt() && isSociety(next.group("society"), next.group("year") == null)) {
                member = next;
                found.accept("Fellow of the " + next.group("society"), year(next.group("year")));
            } else if (elected.lookingAt() && (elected.group("elected") != null || at > start)) {
                member = elected;
                found.accept("Member of the " + elected.group("society"), year(elected.group("year")));
                society = false;
            } else {
                return end;
            }
            end = member.end();
            Matcher joint = JOINT.matcher(text).region(end, text.length());
            at = joint.lookingAt() ? joint.end() : -1;
        }
        return end;
    }

    private static boolean isSociety(String name, boolean told) {
        return told ? LEARNED.isIn(name) : !COLLEGE.isIn(name) || LEARNED.isIn(name);
    }

    private static boolean isTitle(String name) {
        return !ALWAYS_POST.isIn(name) && !OF_COMPANY.matcher(name).matches() && !Stream.of(name.toLowerCase(Locale.ROOT).split("[ &]+")).allMatch(POST::contains);
    }

    private static OptionalInt year(String year) {
        return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    }
}
