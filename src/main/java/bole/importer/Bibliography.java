package bole.importer;

import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.Publication;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * BibTeX. A file of works says nothing about whose they are: alone it is refused, and with a site it adds to the site's person those works that name the person
 * as an author (by family name and first letter); where the person's name is known only in another script than the file's, all of them.
 */
final class Bibliography {

    private static final String FORMAT = "bibtex";
    private static final Wording ENTRY = Wording.of("(?m)^\\s{0,20}@[A-Za-z]{2,30}\\s{0,20}[{(]");
    private static final Set<String> NO_WORKS = Set.of("string", "comment", "preamble", "software", "dataset", "online", "electronic", "manual", "proceedings");

    private Bibliography() {
    }

    static boolean is(String head) {
        return ENTRY.matcher(head).find();
    }

    /** A file read alone, {@code config} being that of the site it stands in. */
    static List<Outcome> read(RecordFile in, Optional<SiteConfig> config) {
        List<Name> names = config.map(SiteConfig::names).orElse(List.of());
        if (names.isEmpty()) {
            return List.of(in.refused(Reason.NOT_A_PERSON, "a list of works that does not say whose they are"));
        }
        Draft draft = draft(in, names);
        names.forEach(draft::name);
        return List.of(draft.hasClaims() ? in.outcome(draft) : in.refused(Reason.NO_CLAIMS, "no work in it names " + names.getFirst().text()));
    }

    /** The works in the file of a site whose person is called {@code names}. */
    static Draft draft(RecordFile in, List<Name> names) {
        Draft draft = in.draft(FORMAT);
        List<Publication> works = BibTexEntry.all(in.file().body(), in.file().linesBefore()).stream().map(Bibliography::shown).flatMap(Optional::stream).toList();
        works.stream().filter(work -> isBy(work, names)).forEach(draft::publication);
        return draft;
    }

    /** Whether {@code names} may name an author of {@code work}. */
    static boolean isBy(Publication work, List<Name> names) {
        List<Name> comparable = names.stream().filter(name -> work.authors().stream().anyMatch(author -> Han.in(author) == Han.in(name.text()))).toList();
        boolean unknown = work.authors().isEmpty() || comparable.isEmpty();
        return unknown || comparable.stream().anyMatch(name -> work.authors().stream().anyMatch(author -> isSame(author, name.text())));
    }

    /** Whether both may be one person: they share a word that is no initial, and the other words begin alike in any order. */
    private static boolean isSame(String author, String name) {
        List<String> one = words(author);
        List<String> other = words(name);
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        }
        List<String> shared = one.stream().filter(word -> word.length() > 1 && other.contains(word)).toList();
        List<String> rest = one.stream().filter(word -> !shared.contains(word)).toList();
        List<String> left = other.stream().filter(word -> !shared.contains(word)).toList();
        boolean initials = rest.stream().anyMatch(word -> left.stream().anyMatch(w -> w.startsWith(word) || word.startsWith(w)));
        return !shared.isEmpty() && (rest.isEmpty() || left.isEmpty() || initials);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.key(name).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The work that {@code entry} is; nothing for a program, a table of data and what else is none. */
    static Optional<Publication> shown(BibTexEntry entry) {
        return NO_WORKS.contains(entry.type()) ? Optional.empty() : work(entry);
    }

    private static Optional<Publication> work(BibTexEntry entry) {
        Map<String, String> fields = entry.fields();
        String title = fields.getOrDefault("title", "");
        List<String> authors = authors(fields.getOrDefault("author", ""));
        if (title.isEmpty() || SampleRecords.isTitle(title) || authors.stream().anyMatch(author -> author.endsWith("Einstein"))) {
            return Optional.empty();
        }
        String venue = first(fields, "journal", "journaltitle", "booktitle", "school", "institution", "publisher", "howpublished");
        String note = (fields.getOrDefault("note", "") + " " + fields.getOrDefault("pubstate", "")).toLowerCase(Locale.ROOT);
        return Optional.of(new Publication(title, authors, venue.startsWith("http") ? "" : venue, Period.year(first(fields, "year", "date")), status(entry.type(), venue, note, fields), url(fields),
            first(fields, "abstract"), 0, entry.lines()));
    }

    private static String status(String type, String venue, String note, Map<String, String> fields) {
        if (note.contains("submitted") || note.contains("under review") || note.contains("in submission")) {
            return "submitted";
        }
        if (note.contains("to appear") || note.contains("accepted") || note.contains("in press") || note.contains("forthcoming")) {
            return "accepted";
        }
        boolean arxiv = venue.isEmpty() && (!fields.getOrDefault("eprint", "").isEmpty() || !fields.getOrDefault("arxiv", "").isEmpty());
        return type.equals("unpublished") ? "" : arxiv ? "preprint" : Works.status(type, venue);
    }

    private static String url(Map<String, String> fields) {
        String doi = Works.doi(first(fields, "doi"));
        String eprint = first(fields, "arxiv", "eprint");
        String own = first(fields, "url", "html", "pdf", "link");
        return own.startsWith("http") ? own : !doi.isEmpty() ? doi : eprint.matches("\\d{4}\\.\\d{4,5}(v\\d+)?") ? "https://arxiv.org/abs/" + eprint : "";
    }

    private static String first(Map<String, String> fields, String... names) {
        return List.of(names).stream().map(name -> fields.getOrDefault(name, "")).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static List<String> authors(String list) {
        List<String> authors = new ArrayList<>();
        for (String author : list.length() > 100_000 ? new String[0] : list.split("\\s+and\\s+")) {
            String name = author.replaceAll("[,*\\s]+$", "").strip();
            if (!name.isEmpty() && !name.equalsIgnoreCase("others") && !name.equals("...")) {
                authors.add(RecordName.spoken(name));
            }
        }
        return authors;
    }
}
