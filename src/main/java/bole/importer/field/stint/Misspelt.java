package bole.importer.field.stint;

import bole.profile.Institution;
import bole.profile.Stint;
import bole.text.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Telling words of institutions that are often written with letters missing or changed about, and how they are spelt: "Fenwold Univeristy" is Fenwold University. */
public final class Misspelt {

    private static final Map<Wording, String> WORDS = new LinkedHashMap<>();

    static {
        word("univeristy|universtiy|universiy|univesity|univerisity|unviersity|univresity|univerity|universty|universitiy|uinversity|unversity|univeristiy|universitty", "University");
        word("insitute|institue|intitute|instiute|insititute|instittute|instutite|instutute", "Institute");
        word("techonology|tehcnology|technolgy|technlogy|techology|technologoy", "Technology");
        word("laboratoy|labratory|laborotory|labaratory", "Laboratory");
        word("acadamy|acedemy|acdemy", "Academy");
        word("colledge|collage(?= of)", "College");
        word("reserach|reseach|resaerch", "Research");
        word("sceince|scinece|sicence", "Science");
        word("sceinces|scineces|sicences", "Sciences");
    }

    private Misspelt() {
    }

    private static void word(String wrong, String right) {
        WORDS.put(Wording.of("(?i)\\b(?:" + wrong + ")\\b"), right);
    }

    /** {@code stint} at its place in the right letters. */
    public static Stint corrected(Stint stint) {
        return stint.institution().filter(place -> !corrected(place.name()).equals(place.name())).map(place -> stint.withInstitution(Institution.named(corrected(place.name())))).orElse(stint);
    }

    private static String corrected(String name) {
        String right = name;
        for (Map.Entry<Wording, String> word : WORDS.entrySet()) {
            Matcher wrong = word.getKey().matcher(right);
            right = wrong.find() ? wrong.replaceAll(word.getValue()) : right;
        }
        return right;
    }
}
