package bole.importer;

import bole.profile.LineRange;
import bole.profile.Publication;
import bole.text.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Authors of Semantic Scholar's graph API: one, or a list ({@code data}, or the bare list of a batch). Aliases are variants, affiliations employments of unknown
 * time that go on; of papers only those with a title count, since an answer may name no more than their ids.
 */
final class SemanticScholarAuthor {

    private static final String FORMAT = "semantic-scholar";

    private SemanticScholarAuthor() {
    }

    static boolean is(DataValue root) {
        return isAuthor(root) || people(root).stream().limit(1).anyMatch(SemanticScholarAuthor::isAuthor);
    }

    private static boolean isAuthor(DataValue value) {
        return value.string("authorId").matches("\\d{1,14}") && value.members().containsKey("name");
    }

    private static List<DataValue> people(DataValue root) {
        return root.items().isEmpty() ? root.at("data").items() : root.items();
    }

    static List<Outcome> read(RecordFile in) {
        if (isAuthor(in.root())) {
            return List.of(person(in, in.root(), ""));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (DataValue author : people(in.root())) {
            outcomes.add(isAuthor(author) ? person(in, author, author.string("authorId")) : in.refused(Reason.NOT_A_PERSON, "an author that was not found"));
        }
        return in.orEmpty(outcomes);
    }

    private static Outcome person(RecordFile in, DataValue author, String key) {
        Draft draft = in.draft(FORMAT, author.words());
        RecordName.display(draft, author.string("name"));
        author.each("aliases").forEach(alias -> RecordName.variant(draft, alias.string()));
        DateInterval now = new DateInterval(Optional.empty(), Optional.empty(), true);
        author.each("affiliations").forEach(place -> new RecordStint(place.text().isBlank() ? place.string("name") : place.string(), "", "", "", now, place.lines()).work().ifPresent(draft::stint));
        author.each("papers").forEach(paper -> paper(paper, draft));
        Works.link(author.string("homepage"), "homepage", author.at("homepage").lines()).ifPresent(draft::link);
        Outcome outcome = in.outcome(draft, key);
        addresses(author, draft);
        return outcome instanceof Outcome.Accepted ? in.outcome(draft, key) : outcome;
    }

    private static void addresses(DataValue author, Draft draft) {
        String own = author.string("url").isEmpty() ? "https://www.semanticscholar.org/author/" + author.string("authorId") : author.string("url");
        LineRange where = author.members().containsKey("url") ? author.at("url").lines() : author.at("authorId").lines();
        Works.link(own, "", where).ifPresent(draft::link);
        author.each("externalIds", "ORCID").forEach(orcid -> Works.link("https://orcid.org/" + orcid.string(), "", orcid.lines()).ifPresent(draft::link));
    }

    private static void paper(DataValue paper, Draft draft) {
        String title = paper.string("title");
        if (!title.isEmpty()) {
            List<String> authors = paper.each("authors").stream().map(author -> author.string("name")).filter(name -> !name.isEmpty()).toList();
            String venue = paper.string("venue").isEmpty() ? paper.string("journal", "name") : paper.string("venue");
            String doi = Works.doi(paper.string("externalIds", "DOI"));
            draft.publication(new Publication(title, authors, venue, Period.year(paper.any("year", "publicationDate")), Works.status("", venue), doi.isEmpty() ? paper.string("url") : doi,
                paper.string("abstract"), 0, paper.lines()));
        }
    }
}
