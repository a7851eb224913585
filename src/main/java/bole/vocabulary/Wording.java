package bole.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How words are made alike before names are compared: abbreviations written out, words without weight dropped, plurals made singular. */
enum Wording {

    /** "Univ. of Sci. & Tech." is "University of Science and Technology"; "of", "the", "at" weigh nothing; "GZ" is Guangzhou. */
    INSTITUTION {
        @Override
        String canonical(String word) {
            return INSTITUTION_WORDS.getOrDefault(word, word);
        }

        @Override
        boolean keeps(String acronym) {
            return !INSTITUTION_WORDS.containsKey(acronym.toLowerCase(Locale.ROOT));
        }
    },

    /** "Neural Networks" is "neural network", "optimisation" is "optimization"; "of", "and", "the" weigh nothing. */
    TOPIC {
        @Override
        String canonical(String word) {
            return american(singular(word));
        }

        @Override
        boolean keeps(String acronym) {
            return true;
        }
    };

    /** Small words weigh nothing, abbreviations are written out, and "Sciences" is "Science". */
    private static final Map<String, String> INSTITUTION_WORDS = new HashMap<>(Map.ofEntries(
        Map.entry("the", ""), Map.entry("of", ""), Map.entry("at", ""), Map.entry("in", ""), Map.entry("and", ""), Map.entry("for", ""), Map.entry("@", ""),
        Map.entry("univ", "university"), Map.entry("uni", "university"), Map.entry("univeristy", "university"), Map.entry("universtiy", "university"),
        Map.entry("unviersity", "university"), Map.entry("universty", "university"), Map.entry("inst", "institute"), Map.entry("sci", "science"),
        Map.entry("sciences", "science"), Map.entry("tech", "technology"), Map.entry("technologies", "technology"), Map.entry("technol", "technology"),
        Map.entry("eng", "engineering"), Map.entry("engg", "engineering"), Map.entry("natl", "national"), Map.entry("nat", "national"),
        Map.entry("intl", "international"), Map.entry("lab", "laboratory"), Map.entry("labs", "laboratory"), Map.entry("laboratories", "laboratory"),
        Map.entry("ctr", "center"), Map.entry("centre", "center"), Map.entry("acad", "academy"), Map.entry("dept", "department"),
        Map.entry("coll", "college"), Map.entry("corp", "corporation"), Map.entry("polytech", "polytechnic"), Map.entry("telecom", "telecommunications"),
        Map.entry("telecommunication", "telecommunications"), Map.entry("posts", "post"), Map.entry("astronautic", "astronautics"),
        Map.entry("saint", "st"), Map.entry("gz", "guangzhou"), Map.entry("sz", "shenzhen"), Map.entry("grp", "group")));

    /** Small words weigh nothing; British spelling is American; plurals that no rule makes. */
    private static final Map<String, String> TOPIC_WORDS = new HashMap<>(Map.ofEntries(
        Map.entry("the", ""), Map.entry("of", ""), Map.entry("and", ""), Map.entry("a", ""), Map.entry("an", ""), Map.entry("@", ""),
        Map.entry("modelling", "modeling"), Map.entry("labelling", "labeling"), Map.entry("behaviour", "behavior"), Map.entry("behavioural", "behavioral"),
        Map.entry("colour", "color"), Map.entry("tumour", "tumor"), Map.entry("fibre", "fiber"), Map.entry("defence", "defense"), Map.entry("centre", "center"),
        Map.entry("signalling", "signaling"), Map.entry("catalogue", "catalog"), Map.entry("neighbour", "neighbor"), Map.entry("aluminium", "aluminum"),
        Map.entry("analyse", "analyze"), Map.entry("programme", "program"), Map.entry("haematology", "hematology"), Map.entry("anaesthesia", "anesthesia"),
        Map.entry("paediatric", "pediatric"), Map.entry("orthopaedic", "orthopedic"), Map.entry("oesophageal", "esophageal"), Map.entry("leukaemia", "leukemia"),
        Map.entry("analyses", "analysis"), Map.entry("matrices", "matrix"), Map.entry("indices", "index"), Map.entry("theses", "thesis")));

    /** The form of {@code word} (folded, one word) under which it is compared; {@code ""} if it weighs nothing. */
    abstract String canonical(String word);

    /** Whether {@code acronym} is not one of the words that are written out: UNI is no "University". */
    abstract boolean keeps(String acronym);

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, length - (sibilant ? 2 : 1));
    }

    private static String american(String word) {
        String spelling = TOPIC_WORDS.getOrDefault(word, word);
        if (spelling.length() < 7) {
            return spelling;
        }
        if (spelling.endsWith("isation")) {
            return spelling.substring(0, spelling.length() - 7) + "ization";
        }
        return spelling.endsWith("ising") && !spelling.endsWith("raising") && !spelling.endsWith("vertising") ? spelling.substring(0, spelling.length() - 5) + "izing" : spelling;
    }
}
