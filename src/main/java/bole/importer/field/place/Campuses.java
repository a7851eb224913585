package bole.importer.field.place;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** What belongs to the name of an institution behind a comma, "at" or in brackets: the town that tells a university from its sisters, and the academy that an institute is one of. */
final class Campuses {

    /** Universities of which the tables know the campuses. */
    private static final List<String> HEADS = List.of("university of california", "university of technology", "university of wisconsin", "university of illinois",
        "university of texas", "university of north carolina", "university of minnesota", "university of massachusetts", "university of maryland",
        "university of michigan", "indiana university", "city university of new york", "state university of new york", "state university",
        "university of science and technology", "chinese university of hong kong", "university of nebraska", "university of nevada", "university of tennessee", "university of alabama", "university of colorado", "university of arkansas", "university of houston", "university of hawaii", "university of hawaiʻi", "university of missouri",
        "harbin institute of technology", "university of mining and technology", "university of petroleum", "university of geosciences");
    /** Names that are those of no institution without a town, whatever town it is. */
    private static final Wording OPEN = Wording.of("(?i)(?:^|[ (])(?:indian institute of (?:technology|management|information technology|information technology,? design (?:and|&) manufacturing|science education (?:and|&) research|engineering science (?:and|&) technology)|indian statistical institute|national institute of (?:technology|fashion technology|technical teachers training (?:and|&) research)|international institute of information technology"
        + "|birla institute of technology(?: (?:and|&) science)?|iit|iiit|iiser|iim|federal university of technology|university of wales|university of puerto rico|university of the west indies|universit(?:y of|é du) qu[ée]bec|vietnam national university|college of engineering|california state university|california (?:state )?polytechnic university)$");
    /** Universities of one name in two countries, and where they are. */
    private static final Wording NAMESAKE = Wording.of("(?:Northeastern University(?:, | at | \\()(?:China|Shenyang|Qinhuangdao)|Soochow University(?:, | \\()(?:Taiwan|Taipei|China|Suzhou)|Lingnan University(?:, | \\()Hong Kong|Asia University(?:, | \\()Taiwan|Southeast University(?:, | \\()(?:China|Nanjing|Bangladesh)|Northwest University(?:, | \\()(?:China|Xi['’]an)"
        + "|Trinity College(?:, | )(?:Dublin|Cambridge|Connecticut|Hartford)|University of the Pacific(?:, | \\()Peru|University of Nottingham(?:, | at | in | \\()(?:Ningbo(?:,? China)?|Malaysia)|(?:Carnegie Mellon|Georgetown|Northwestern) University(?:, | in | \\()Qatar|New York University(?:, | in | \\()(?:Shanghai|Abu Dhabi))(?!\\p{L})");
    private static final Wording SIGN = Wording.of(", ?| (?:at|in) (?=\\p{Lu})| \\(");
    private static final Wording TOWN = Wording.of("(?:(?:St|Ft)\\. )?\\p{Lu}[\\p{L}'’ʻ-]+(?: (?!I\\b)(?:(?:of|de|la) )?\\p{Lu}[\\p{L}'’ʻ-]+){0,3}(?! (?:and|&) \\p{Lu})");
    private static final Wording BRANCH = Wording.of("(?<=Islamic Azad University), (?:(?:\\p{Lu}[\\p{L}'’-]+|and) ){1,5}Branch\\b");
    /** A country, which tells none of them apart, and what is taught. */
    private static final Wording NO_TOWN = Wording.of("(?i)(?:india|puerto rico|indiana|texas|usa?|u\\.s\\.a?|united states|uk|canada|brazil|nigeria|vietnam|iran|china|pakistan|bangladesh)$|(?:science|sciences|engineering|technology|physics|mathematics|statistics|chemistry|biology|economics|management|informatics|systems|learning|intelligence|studies|law|medicine|computing|electronics|communications?|cse|ece|eecs|ee|cs|it)$");
    private static final Wording ACRONYM = Wording.of("\\p{Lu}{2}");
    private static final int LONGEST_HEAD = 90;

    private static final Wording ACADEMY = Wording.of("\\s?(?:\\(\\p{Lu}[\\p{L}&-]{1,9}\\))?,\\s{0,2}(?:the )?(?:(?:Academia Sinica|CNRS|CSIC|CNR|INFN|CAS|CASS|CAMS|CAAS)\\b|(?:\\p{Lu}\\p{L}+ )?Academy of (?:(?:\\p{Lu}\\p{L}+|and|&)(?: (?=\\p{Lu}|and |& ))?){1,4}(?:\\s?\\([A-Z]{2,6}\\))?)");
    private static final Wording OF_ACADEMY = Wording.of("(?i)institut|laborator|observator|academy of|botanic|library|cent(?:er|re)\\b|museum");

    /** What a university is called besides: "Fenwold, | the State University of Lowfen". */
    private static final Wording STATE_UNIVERSITY = Wording.of(", ?[Tt]he State University of (?:New )?\\p{Lu}\\p{L}+");
    private static final Wording UNIVERSITY_OF = Wording.of("(?:University of \\p{Lu}[\\p{L}ʻ]+(?: \\p{Lu}\\p{Ll}+)?|Health Science Center|Texas A&M(?: University)?|(?:Purdue|Louisiana State) University|(?:^|[ (])University)$");

    private Campuses() {
    }

    /** Where what belongs to the name from {@code start} to {@code at} ends behind it; -1 where nothing does. */
    static int end(String text, int start, int at) {
        Matcher sign = SIGN.matcher(text).region(Math.min(at, text.length()), text.length());
        boolean academy = ACADEMY.matcher(text).region(Math.min(at, text.length()), text.length()).lookingAt();
        if (!academy && !sign.lookingAt()) {
            return -1;
        }
        String head = text.substring(Math.max(start, at - LONGEST_HEAD), at).strip();
        return academy && OF_ACADEMY.matcher(head).find() ? academyEnd(text, at) : sign.lookingAt() ? townEnd(text, start, at, head, sign) : -1;
    }

    private static int academyEnd(String text, int at) {
        Matcher academy = ACADEMY.matcher(text).region(at, text.length());
        return academy.lookingAt() ? academy.end() : -1;
    }

    private static int townEnd(String text, int start, int at, String head, Matcher sign) {
        Matcher state = STATE_UNIVERSITY.matcher(text).region(at, text.length());
        if (state.lookingAt()) {
            return !Words.of("title").in(head) && Degrees.find(head).isEmpty() ? state.end() : -1;
        }
        Matcher namesake = NAMESAKE.matcher(text).region(Math.max(start, at - LONGEST_HEAD), text.length());
        Matcher branch = BRANCH.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (branch.lookingAt()) {
            return branch.end();
        }
        boolean bracket = sign.group().endsWith("(");
        int end = namesake.find() && namesake.start() < at && namesake.end() > at ? namesake.end() : town(text, sign, head);
        return end > 0 && bracket ? text.startsWith(")", end) ? end + 1 : -1 : end;
    }

    private static int town(String text, Matcher sign, String head) {
        String tail = text.substring(sign.end(), Math.min(text.length(), sign.end() + 40));
        Matcher town = TOWN.matcher(text).region(sign.end(), text.length());
        if (!town.lookingAt()) {
            return -1;
        }
        if (sign.group().equals(" in ")) {
            return -1;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        boolean at = sign.group().equals(" at ");
        boolean known = HEADS.stream().anyMatch(lower::endsWith) || at && UNIVERSITY_OF.matcher(head).find();
        int campus = known ? Words.of("campus").find(tail).stream().filter(found -> found.start() == 0).mapToInt(Words.Found::end).findFirst().orElse(-1) : -1;
        if (campus > 0) {
            return sign.end() + campus;
        }
        boolean country = known && !at && (lower.startsWith("university") || lower.startsWith("the university")) && Words.of("country").has(town.group());
        boolean any = !(sign.group().endsWith("(") && ACRONYM.matcher(tail).lookingAt()) && OPEN.matcher(head).find() && !NO_TOWN.matcher(town.group()).find() && InstitutionForm.of(town.group()) == InstitutionForm.NONE && !Words.of("title").in(town.group()) && Degrees.find(town.group()).isEmpty() && !Words.of("company").in(town.group());
        return country || any ? town.end() : -1;
    }

    /** Whether {@code name} is a country or what is taught, and no place of its own. */
    static boolean isField(String name) {
        return NO_TOWN.matcher(name).find();
    }
}
