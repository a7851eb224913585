package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.Set;
import java.util.regex.Matcher;

/** What "and" joins to the name of an institution and is a name of its own: "the University of Lowfen and | Brackwater", "the Institute for Tides and | NERC". */
final class FurtherNames {

    private static final int LONGEST = 100;
    private static final Wording NAME = Wording.of(" (?:the )?(?<name>\\p{Lu}[\\p{L}\\p{M}\\d.’'&-]*(?: (?:(?:of|for|de|di|the) )?\\p{Lu}[\\p{L}\\p{M}\\d.’'&-]*){0,5})");
    /** The letters that an organisation is called by. */
    private static final Wording ACRONYM = Wording.of("\\p{Lu}{3}[\\p{Lu}\\d-]*");
    /** The same for what is worked on: "Institute of Planning and | GIS". */
    private static final Set<String> SUBJECTS = Set.of("ICT", "ICTS", "STEM", "GIS", "HPC", "NLP", "TVET", "VLSI", "MIS", "STI");
    /** A university that is called after its town or country. */
    private static final Wording OF_TOWN = Wording.of("\\b[Uu]niversity of (?:the )?(?<town>\\p{Lu}[\\p{L}.’'-]+(?:(?: at| in|,)? \\p{Lu}[\\p{L}.’'-]+){0,3})$");
    /** Two towns or countries of one university. */
    private static final Set<String> SECOND_TOWNS = Set.of("Reggio Emilia", "Southern Lazio", "Alto Douro", "Tobago");
    /** What is taught, which may go on behind "and" in the name of a university. */
    private static final Wording SUBJECT = Wording.anyCase("\\b(?:sciences?|arts?|technolog(?:y|ies)|design|music|theatre|theater|drama|dance|performing|law|politic(?:s|al)|business|management|economics?|finance|trade|commerce|pharmacy|medicine|medical|health|nursing|culture|languages?|humanities|mining|metallurgy|petroleum|minerals|forestry|agricultur(?:e|al)"
        + "|veterinary|animal|sports?|physical|aeronautics|astronautics|chemical|electronics?|engineering|innovation|professions|studies|posts?|telecommunications|communications?|information|computing|informatics|education|research|development|policy|natural|applied|social|environment(?:al)?|energy|industry|construction|architecture|planning|peace|banking|tourism|media|film|religion|theology|philosophy|life|food|water|security)\\b");

    private FurtherNames() {
    }

    /** Whether the name that begins at {@code start} ends before the "and" that begins at {@code word} and ends at {@code stop}, because another begins behind it. */
    static boolean begin(String text, int start, int word, int stop) {
        Matcher next = NAME.matcher(text).region(stop, Math.min(text.length(), stop + LONGEST));
        String before = text.substring(start, word).strip();
        InstitutionForm form = InstitutionForm.of(before);
        if (word - start > LONGEST || !form.isInstitution() || !next.lookingAt()) {
            return false;
        }
        String name = next.group("name").replaceFirst("\\.$", "");
        boolean subject = SUBJECT.matcher(name).find();
        boolean known = !subject && (Words.of("company").has(name) || Words.of("employer").has(name) || ACRONYM.matcher(name).matches() && !SUBJECTS.contains(name));
        boolean university = InstitutionForm.of(name) == InstitutionForm.UNIVERSITY && !SUBJECT.matcher(before).find() && !name.startsWith("Universities");
        Matcher town = OF_TOWN.matcher(before);
        return known || university || !subject && town.find() && !SUBJECT.matcher(town.group("town")).find() && !SECOND_TOWNS.contains(name);
    }
}
