package bole.vocabulary;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines of a file of institutions, and back; the same as an {@link Image} has them. */
final class InstitutionRows {

    static final List<String> COLUMNS = List.of("id", "en", "zh", "aliases", "acronyms", "country", "city", "parent", "kind", "domains");

    private static final Map<String, InstitutionKind> KINDS = kinds();
    private static final InstitutionKind[] INSTITUTION_KINDS = InstitutionKind.values();

    private InstitutionRows() {
    }

    private static Map<String, InstitutionKind> kinds() {
        Map<String, InstitutionKind> kinds = new LinkedHashMap<>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return kinds;
    }

    /** @throws VocabularyException if the row is not what it must be */
    static InstitutionEntry entry(Table.Row row) {
        return new InstitutionEntry(Ids.of(row), row.get("en"), row.get("zh"), row.list("aliases"), row.list("acronyms"), country(row), row.get("city"),
            row.get("parent"), kind(row), row.list("domains"));
    }

    private static String country(Table.Row row) {
        String country = row.get("country");
        boolean code = country.length() == 2 && country.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
        if (!code && !country.isEmpty()) {
            throw row.wrong("country", "\"" + country + "\" is no country code; give two capitals of ISO 3166-1, such as CN");
        }
        return country;
    }

    private static InstitutionKind kind(Table.Row row) {
        String kind = row.get("kind");
        InstitutionKind known = KINDS.get(kind.isEmpty() ? "institute" : kind);
        if (known == null) {
            throw row.wrong("kind", "\"" + kind + "\" is no kind; give one of " + String.join(", ", KINDS.keySet()));
        }
        return known;
    }

    /** The line that {@link #entry} reads {@code entry} from. */
    static String line(InstitutionEntry entry) {
        return String.join("\t", entry.id(), entry.en(), entry.zh(), String.join("|", entry.aliases()), String.join("|", entry.acronyms()), entry.country(), entry.city(),
            entry.parent(), entry.kind().name().toLowerCase(Locale.ROOT), String.join("|", entry.domains()));
    }

    static void write(ImageWriter out, InstitutionEntry entry) throws IOException {
        for (String text : List.of(entry.id(), entry.en(), entry.zh(), entry.country(), entry.city(), entry.parent())) {
            out.text(text);
        }
        out.number(entry.kind().ordinal());
        for (List<String> texts : List.of(entry.aliases(), entry.acronyms(), entry.domains())) {
            out.texts(texts);
        }
    }

    /** What {@link #write} has written. */
    static InstitutionEntry read(Cursor from) {
        String id = from.text();
        String en = from.text();
        String zh = from.text();
        String country = from.text();
        String city = from.text();
        String parent = from.text();
        InstitutionKind kind = INSTITUTION_KINDS[from.number()];
        return new InstitutionEntry(id, en, zh, from.texts(), from.texts(), country, city, parent, kind, from.texts());
    }
}
