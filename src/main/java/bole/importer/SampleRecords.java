package bole.importer;

import bole.text.TableRows;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample entries of the templates for structured CVs. Unlike sample text they are true of somebody, so only the whole of an entry tells. */
final class SampleRecords {

    private static final Set<String> ENTRIES = load();

    private SampleRecords() {
    }

    private static Set<String> load() {
        return TableRows.of("/bole/importer/sample-records.txt").stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code name} is whose CV a sample is. */
    static boolean isName(String name) {
        return Templates.in(name) || has("name", name);
    }

    /** Whether a sample has an entry of {@code what} at {@code place}. */
    static boolean isEntry(String place, String what) {
        return Templates.in(place) || Templates.in(what) || has(place, what);
    }

    /** Whether a sample has a work, an award or an interest called {@code title}. */
    static boolean isTitle(String title) {
        return Templates.in(title) || has("title", title);
    }

    /** Whether {@code entry} is the interest that the sample CV of a template has. */
    static boolean isInterest(DataValue entry, String name) {
        return name.equals("Physics") && entry.words().contains("Quantum Teleportation") || isTitle(name);
    }

    /** Whether a sample has the mail address {@code mail}. */
    static boolean isMail(String mail) {
        return has("mail", mail);
    }

    /** Whether a sample has an entry of the time {@code year}, which was left where the rest was changed. */
    static boolean isYear(String year) {
        return has("year", year);
    }

    private static boolean has(String left, String right) {
        return ENTRIES.contains((left.strip() + " | " + right.strip()).toLowerCase(Locale.ROOT));
    }
}
