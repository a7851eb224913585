package bole.importer.field.english;

import bole.importer.field.form.Degrees;
import bole.importer.field.place.NamedTogether;
import bole.text.DateReader;
import bole.importer.field.form.InstitutionForm;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;

/** The fields of the degrees of an English clause: behind "in" or "of", in brackets, or shared with the degree that is named in the same breath. */
final class DegreeFields {

    private static final Wording AND = Wording.of(",? (?:and|&)(?: (?:the|an?|my|his|her))? $");
    /** What stands between two degrees of one field: "my bachelor's | and | master's degrees both in Tides". */
    private static final Wording JOINED = Wording.of("(?:['’]?s?)?(?: degrees?)?,? (?:and|&)(?: (?:the|an?|my|his|her))? ");
    private static final Wording LAST = Wording.of("(?:,|,? (?:and|&)(?: in)?)\\s?$");
    private static final List<String> STOPS = List.of(" from ", " at ", " by ", ",", ".", " in ", " with ", " under ", " offered", "(", ")", " and my ", " and a ", ";");
    /** "a master's in Fog | and was …": what else somebody did. */
    private static final Wording DEED = Wording.of(" and (?:was|were|am|is|then|later|I|he|she|they|have|has|had|also|\\p{Ll}{3,14}ed)\\b.*$");
    private static final int FARTHEST = 120;
    private static final int LONGEST = 60;
    private static final int NEAR = 12;

    private DegreeFields() {
    }

    /** The field of the degree {@code i} of {@code heads}; empty where none is said. */
    static String of(String text, List<ProseHead> heads, int i) {
        ProseHead degree = heads.get(i);
        ProseHead next = i + 1 < heads.size() ? heads.get(i + 1) : degree;
        boolean listed = next != degree && isOfField(next) && !isOfField(degree);
        String rest = text.substring(degree.end(), Math.min(isOfField(next) && next != degree ? next.start() : text.length(), degree.end() + FARTHEST));
        String field = isOfField(degree) ? rest : listed ? LAST.matcher(behindWord(rest).isEmpty() ? rest.replaceFirst("^[^(]{0,12}\\(", "") : behindWord(rest)).replaceFirst("") : behindWord(rest);
        boolean shared = field.isEmpty() && next != degree && next.isDegree() && JOINED.matcher(text.substring(degree.end(), Math.max(degree.end(), next.start()))).matches();
        String named = shared ? of(text, heads, i + 1) : cut(LAST.matcher(field).replaceFirst(""));
        return InstitutionForm.of(named) == InstitutionForm.UNIVERSITY ? "" : named;
    }

    /** Whether {@code degree} begins with its field, standing beside another of its level. */
    private static boolean isOfField(ProseHead degree) {
        return degree.isDegree() && degree.start() == degree.end();
    }

    /** "a PhD at FWU in | Oakmere", "a PhD in | Ada Stern's lab": where somebody got a degree. */
    private static final Wording PLACE = Wording.of("^[^,;()]{0,10}? (?:at|from|by) |['’]s (?:lab|group|laboratory|team)\\b");

    /** What follows the first of the words that lead to a field; empty where none does. */
    private static String behindWord(String whole) {
        String rest = whole.replaceFirst("^['’]?s?['’]? degrees?", "");
        int both = rest.startsWith(" both in ") ? " both".length() : 0;
        int in = rest.indexOf(" in ", both);
        int of = rest.indexOf(" of ");
        int at = in >= 0 && in < NEAR ? in : of >= 0 && of < 3 ? of : -1;
        Matcher place = PLACE.matcher(at >= 0 ? rest : "");
        boolean placed = place.find() && (place.start() > 0 || place.end() <= at + 1);
        return at >= 0 && !placed ? rest.substring(at + 4) : "";
    }

    private static String cut(String whole) {
        String field = beforeNextDegree(whole);
        for (String stop : STOPS) {
            int end = stop.equals(",") ? NamedTogether.stop(field) : field.indexOf(stop);
            field = end >= 0 ? field.substring(0, end) : field;
        }
        field = DEED.matcher(field).replaceFirst("");
        return field.length() < LONGEST && !field.isBlank() && !Character.isDigit(field.charAt(0)) && DateReader.find(field).isEmpty() ? field.strip() : "";
    }

    /** "Fog | and the Ph.D. degree in …": the field before another degree. */
    private static String beforeNextDegree(String field) {
        Matcher and = AND.matcher(field);
        return Degrees.find(field).stream().mapToInt(Degrees.Named::start).filter(next -> and.region(0, next).find()).mapToObj(next -> field.substring(0, and.start())).findFirst().orElse(field);
    }
}
