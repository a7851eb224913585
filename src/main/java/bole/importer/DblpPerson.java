package bole.importer;

import bole.profile.Award;
import bole.profile.LineRange;
import bole.profile.Publication;
import bole.text.DateInterval;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A person's file of DBLP ({@code pid/*.xml}). Spellings beside the first are variants, and a name of type {@code uname} too (the native one where it is in
 * another script); affiliations are employments, going on unless they are marked as former or have years; the numbers that DBLP puts behind names of the same
 * spelling and the full stop behind titles are its own and dropped. Works that the person edited, not wrote, are left out. A page that only tells persons
 * of one name apart is nobody's.
 */
final class DblpPerson {

    private static final String FORMAT = "dblp";
    private static final Set<String> WORKS = Set.of("article", "inproceedings", "incollection", "book", "phdthesis", "mastersthesis");

    private DblpPerson() {
    }

    static boolean isRoot(String name) {
        return name.equals("dblpperson");
    }

    static List<Outcome> read(RecordFile in) {
        DataValue root = in.root();
        DataValue person = root.at("person");
        if (person.string("@publtype").equals("disambiguation")) {
            return List.of(in.refused(Reason.NOT_A_PERSON, "it tells people of one name apart"));
        }
        Draft draft = in.draft(FORMAT);
        RecordName.display(draft, unnumbered(root.string("@name").isEmpty() ? person.each("author").stream().map(author -> author.string()).findFirst().orElse("") : root.string("@name")));
        person.each("author").forEach(author -> RecordName.variant(draft, unnumbered(author.string())));
        person.each("note").forEach(note -> note(note, draft));
        person.each("url").forEach(url -> Works.link(url.string(), "", url.lines()).ifPresent(draft::link));
        root.each("r").forEach(record -> record.members().forEach((type, work) -> work(type, work, draft)));
        Outcome outcome = in.outcome(draft);
        Works.link(root.string("@pid").isEmpty() ? "" : "https://dblp.org/pid/" + root.string("@pid"), "", LineRange.of(root.lines().first())).ifPresent(draft::link);
        return List.of(outcome instanceof Outcome.Accepted ? in.outcome(draft) : outcome);
    }

    private static String unnumbered(String name) {
        return name.replaceFirst(" \\d{4}$", "");
    }

    private static void note(DataValue note, Draft draft) {
        String label = note.string("@label");
        switch (note.string("@type").toLowerCase(Locale.ROOT)) {
            case "affiliation" -> {
                DateInterval told = Period.in(label);
                boolean former = label.toLowerCase(Locale.ROOT).contains("former");
                DateInterval when = told.from().isPresent() || told.to().isPresent() || former ? told : new DateInterval(told.from(), told.to(), true);
                new RecordStint(note.string(), "", "", "", when, note.lines()).work().ifPresent(draft::stint);
            }
            case "award" -> draft.award(new Award(note.string(), "", Period.year(label), 0, note.lines()));
            case "uname" -> RecordName.variant(draft, note.string());
            default -> { }
        }
    }

    private static void work(String type, DataValue work, Draft draft) {
        List<String> authors = work.each("author").stream().map(author -> unnumbered(author.string())).toList();
        String title = work.string("title").replaceFirst("\\.$", "");
        String publication = work.string("@publtype");
        if (!WORKS.contains(type) || authors.isEmpty() || title.isEmpty() || publication.equals("withdrawn") || title.equals("Home Page")) {
            return;
        }
        String venue = work.any("journal", "booktitle", "school", "publisher");
        String status = publication.startsWith("informal") ? "preprint" : Works.status(type, venue);
        String url = work.each("ee").stream().map(ee -> ee.string()).filter(ee -> ee.startsWith("http")).findFirst().orElse("");
        OptionalInt year = Period.year(work.string("year"));
        draft.publication(new Publication(title, authors, venue, year, status, url, "", 0, work.lines()));
    }
}
