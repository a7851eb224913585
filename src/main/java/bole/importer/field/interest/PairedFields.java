package bole.importer.field.interest;

import bole.text.Wording;
import java.util.Locale;

/**
 * Tells whether "and" joins the names of two fields ("peat ecology and tidal modelling", "phonetics and phonology") or stands inside the name of one ("rural and
 * coastal linguistics", "peer review and publication").
 */
final class PairedFields {

    /** An adjective, or a noun that often stands for one, which is no field alone. */
    static final String ADJECTIVES = "(?:hybrid|smart|soft|safe|robust|reliable|fair|private|secure|open|green|trustworthy|interpretable|explainable|scalable|efficient|intelligent|distributed|embedded|applied|cloud|mobile|deep|quantum|urban|rural|public|human|edge|text|image|speech|audio|web|signal|(?!(?:logic|music|traffic|arithmetic|rhetoric|ethic|magic)$)[\\p{L}-]{2,20}(?:al|ic|ive|ous|ary))";
    private static final Wording MODIFIER = Wording.anyCase(ADJECTIVES);
    private static final Wording ADJECTIVE = Wording.anyCase("^[\\p{L}-]{2,20}(?:al|ic|ive|ous|ary) ");
    private static final Wording TWO_WORDS = Wording.of("[\\p{L}-]+ [\\p{L}-]+\\W*");
    private static final Wording COMPOUND = Wording.anyCase("^(?:machine|deep|reinforcement|representation|transfer|federated) learning|^(?:computer|machine) vision|^(?:data|text) (?:mining|science|analysis|analytics)|^artificial intelligence|^(?:game|number|graph|control|information|set|category|group) theory");
    /** A word that by its ending names a field of its own. */
    private static final Wording NAMED = Wording.anyCase("(?!(?:topics|basics|metrics|specifics|mechanics|dynamics|apology|analogy|methodology|terminology|symmetry|geography of)$)[\\p{L}-]*(?:ics|logy|logies|graphy|etry|istry|onomy|sophy|omics)|(?:optimi[sz]ation|combinatorics|algebra|topology|robotics|archaeology|blockchain|cryptography|catalysis|nlp|ai|hci|logic|probability|photonics|syntax|neuroscience|(?-i:ML|CV|IR|RL|XAI|GIS|SLAM|CSCW|LLMs?|VLMs?|IoT|MLSys|AutoML|AIGC|RLHF|AI4Science|STEM|ICTs?|AR|VR)|[a-z*]-theory|[a-z]*materials|entrepreneurship|[a-z]{4,}(?:ism|osis)|[a-z]{5,}(?:criticism|ecology|history)|(?-i:[A-Z]{2,}s))");
    /** The same, with what names one where the other side has words of its own: "vision and speech recognition". */
    private static final Wording FIELD = Wording.anyCase(NAMED.expression() + "|[\\p{L}-]*(?:ics|logy|graphy|etry|ision|learning|istry)");
    /** What stands alone behind a field of one word: "cryptography and | blockchain". */
    private static final Wording LONE = Wording.anyCase("blockchains?|optimi[sz]ation|algebra|probability|catalysis|security|privacy|finance|ai|nlp|hci|iot|robots|evolution|ecology|law|accessibility|bioinformatics|visuali[sz]ation|education|neuroscience|machine learning");
    /** A discipline as wide as its neighbour's noun, to which an adjective before both belongs: "theoretical chemistry and | physics". */
    private static final Wording WIDE = Wording.anyCase("(?:physics|chemistry|biology|psychology|neuroscience|economics|sociology|mathematics|statistics|philosophy|history|literature|linguistics|politics|policy|finance|informatics|ethics|ecology|technology|methodology|dynamics|mechanics|kinetics|analytics|metrics|diagnostics|topics|genetics)");
    /** What names a field of its own behind one of several words, unless an adjective stands before both. */
    private static final Wording ASIDE = Wording.anyCase("migration|sleep|ageing|aging|dementia|cancer|malaria|obesity|addiction|tourism|gentrification|urbani[sz]ation|globali[sz]ation|disability|corruption|happiness|well-?being|(?-i:[A-Z][A-Za-z]*[A-Z])");
    /** A noun to which what stands before "and" may belong: "tourism and hospitality management". */
    private static final Wording SHARED = Wording.anyCase(" (?:studies|management|research|policy|policies|law|systems|processing|economics|politics|rights|services|care)$");
    private static final Wording PLURAL = Wording.anyCase("[a-z]{3,}(?<!ic|s|i|u)s");
    /** A word that is a short form: "GNNs", "SAT/SMT". */
    private static final Wording ACRONYM = Wording.of("[A-Z][\\p{L}\\d-]*[A-Z\\d][\\p{L}\\d]*(?:/[A-Z][\\p{L}\\d]+)?");
    /** A noun at the end of what may stand behind two short forms: "RNA and protein | structure". */
    private static final Wording OF_BOTH = Wording.anyCase("^[^ ]+ (?:structures?|analysis|design|systems?|models?|modell?ing|data|networks?|signals?|processing|imaging|sequencing|alignment|infrastructure|applications?|hardware|accelerat(?:ion|ors)|prevention|treatment|policy|politics|studies|interfaces?|expression|synthesis|repair|fusion|technolog(?:y|ies)|software|security|literature|history|therapy|diagnosis|patients|proteins|circuits|devices|sensors?|materials)$");
    /** A short form before the noun that it shares with another: "AI and | ML systems". */
    private static final Wording ACRONYM_OF_TWO = Wording.of("[A-Z][\\p{L}\\d]*[A-Z\\d][\\p{L}\\d]* [^ ]+");
    /** The last word of a field behind another that "of" is a part of: "biology of ageing and visual | anthropology". */
    private static final Wording OF_SCIENCE = Wording.anyCase("(?:.* )?(?!(?:dynamics|mechanics|kinetics|statistics|characteristics|ethics|politics|economics|metrics|methodology|theory) )[\\p{L}-]*(?:ics|logy|istry|graphy|foundations|literature|languages?|philosophy) of (?:the )?(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+");
    private static final Wording SHORT_FORM = Wording.of("\\s?[(（][^()（）]{1,12}[)）]$");
    /** A discipline called by what it is of: "history of science". */
    private static final Wording OF = Wording.anyCase("(?:.* )?(?:history|philosophy|sociology|anthropology|psychology|theory|economics|internet|rule) of (?:the )?[\\p{L}-]+");
    private static final Wording CLOSED = Wording.of(".*[)）]\\s*");

    private PairedFields() {
    }

    /** Whether {@code left} and {@code right} of "and" are two fields. */
    static boolean are(String left, String right) {
        String before = left.strip();
        String after = SHORT_FORM.matcher(right.strip()).replaceFirst("").replaceFirst("\\W++$", "");
        if (after.indexOf(' ') > 0) {
            if (ACRONYM.matcher(before).matches() && ACRONYM_OF_TWO.matcher(after).matches()) {
                return false;
            }
            if (ACRONYM.matcher(before).matches() && !OF_BOTH.matcher(after).find()) {
                return true;
            }
            boolean aside = ASIDE.matcher(before).matches() && before.equals(before.toLowerCase(Locale.ROOT)) && !SHARED.matcher(after).find();
            return before.indexOf(' ') > 0 || aside || FIELD.matcher(before).matches() || FieldNames.isOneWord(before) || CLOSED.matcher(before).matches();
        }
        if (CLOSED.matcher(before).matches()) {
            return true;
        }
        if (ACRONYM.matcher(after).matches()) {
            return before.indexOf(' ') < 0 ? ACRONYM.matcher(before).matches() || isNamed(before) : !isBound(before, before.length());
        }
        boolean named = NAMED.matcher(after).matches() || before.indexOf(' ') > 0 && (ASIDE.matcher(after).matches() && !isModified(before) || FieldNames.isOneWord(after));
        if (before.indexOf(' ') < 0) {
            return (FieldNames.isOneWord(before) || ACRONYM.matcher(before).matches()) && FieldNames.isOneWord(after) || (NAMED.matcher(before).matches() || ASIDE.matcher(before).matches() && named) && (named || LONE.matcher(after).matches());
        }
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean wide = WIDE.matcher(after).matches() && (WIDE.matcher(last).matches() || ADJECTIVE.matcher(before).find()) || after.endsWith("ism") && last.endsWith("ism");
        boolean shared = wide && !PLURAL.matcher(last).matches() && TWO_WORDS.matcher(before).matches() && !COMPOUND.matcher(before).find();
        return named && !shared && !isBound(before, before.length());
    }

    /** Whether {@code pair} begins with an adjective: "international trade". */
    private static boolean isModified(String pair) {
        return TWO_WORDS.matcher(pair).matches() && MODIFIER.matcher(pair.substring(0, pair.indexOf(' '))).matches();
    }

    /** Whether {@code left}, a word before "and" and several others, is no field but belongs to their last: "graph | and approximation algorithms". */
    static boolean isLone(String left, String right) {
        String word = left.strip();
        return word.indexOf(' ') < 0 && !word.endsWith("s") && right.strip().indexOf(' ') > 0 && !isNamed(word) && !LONE.matcher(word).matches();
    }

    /** Whether {@code word} alone names a field. */
    static boolean isNamed(String word) {
        return NAMED.matcher(word).matches() || ASIDE.matcher(word).matches() || FieldNames.isOneWord(word);
    }

    /** Whether "and" stands inside one member: "planning for robots and vehicles". */
    static boolean isBound(String text, int and) {
        String before = text.substring(0, and).replaceFirst("[ _]++$", "");
        String after = and + 5 < text.length() ? text.substring(and + 5).strip() : "";
        boolean apart = after.indexOf(' ') > 0 && (OF.matcher(before).matches() || OF_SCIENCE.matcher(before).matches() && NAMED.matcher(after.substring(after.lastIndexOf(' ') + 1)).matches());
        return !apart && before.contains(" for ") || before.contains(" of ") && !before.endsWith("s");
    }

    /** Whether the last two members share their last word: "cloud | and mobile computing". */
    static boolean isShared(String text, int and) {
        String left = text.substring(0, and);
        String right = text.substring(and + 5);
        return MODIFIER.matcher(left).matches() && TWO_WORDS.matcher(right).matches() && !COMPOUND.matcher(right).find();
    }
}
