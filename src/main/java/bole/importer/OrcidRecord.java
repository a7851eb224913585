package bole.importer;

import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An ORCID record, version 2 or 3, as XML or JSON, whole or as the summary of the public data file; also the {@code person} part alone. Both writings have the
 * same names, so that one reader serves them: a value is found by its name wherever it stands below, since JSON puts {@code summaries} between where XML does not.
 *
 * <p>Educations and qualifications are educations; invited positions are visits; services and memberships are service; distinctions are awards. Of a group of
 * works or affiliations that ORCID takes for one, the first, which the person prefers, counts. What is marked as limited or private is left out, since an index
 * is for others; peer reviews, fundings, research resources, put-codes and addresses are not read. A locked or deactivated record says nothing.
 */
final class OrcidRecord {

    private static final String FORMAT = "orcid";
    private static final List<String> IDENTIFIED_LINKS = List.of("researcher-url");

    private final RecordFile in;
    private final DataValue root;
    private final Draft draft;

    private OrcidRecord(RecordFile in) {
        this.in = in;
        this.root = in.root();
        this.draft = in.draft(FORMAT);
    }

    static boolean is(DataValue root) {
        boolean record = !root.at("orcid-identifier").isEmpty() && (root.members().containsKey("person") || root.members().containsKey("activities-summary"));
        return record || root.members().containsKey("name") && root.members().containsKey("researcher-urls") && root.members().containsKey("other-names");
    }

    /** Whether {@code name} is the root element of such a record. */
    static boolean isRoot(String name, String text) {
        return (name.equals("record") || name.equals("person")) && text.contains("http://www.orcid.org/ns/");
    }

    static List<Outcome> read(RecordFile in) {
        OrcidRecord record = new OrcidRecord(in);
        record.person();
        record.activities();
        Outcome outcome = in.outcome(record.draft);
        record.identifier().ifPresent(uri -> Works.link(uri, "orcid", record.lines(record.root.at("orcid-identifier"))).ifPresent(record.draft::link));
        return List.of(outcome instanceof Outcome.Accepted ? in.outcome(record.draft) : outcome);
    }

    private LineRange lines(DataValue value) {
        return value.isEmpty() ? in.lines() : value.lines();
    }

    private Optional<String> identifier() {
        String path = root.string("orcid-identifier", "path").isEmpty() ? root.string("@path").replaceFirst("^/", "") : root.string("orcid-identifier", "path");
        String bare = path.isEmpty() ? root.string("name", "path") : path;
        return bare.matches("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]") ? Optional.of("https://orcid.org/" + bare) : Optional.empty();
    }

    private void person() {
        DataValue person = root.members().containsKey("person") ? root.at("person") : root;
        DataValue name = person.at("name");
        if (isPublic(name)) {
            String full = RecordName.of(text(name.at("given-names")), text(name.at("family-name")));
            String credit = text(name.at("credit-name"));
            RecordName.display(draft, credit.isEmpty() ? full : credit);
            RecordName.variant(draft, full);
        }
        all(person.at("other-names"), "other-name").forEach(other -> RecordName.variant(draft, content(other)));
        if (isPublic(person.at("biography"))) {
            draft.summary(content(person.at("biography")));
        }
        all(person.at("keywords"), "keyword").forEach(this::keyword);
        all(person.at("emails"), "email").forEach(email -> bole.importer.field.account.EmailReader.in(content(email)).forEach(draft::email));
        IDENTIFIED_LINKS.forEach(member -> all(person.at(member + "s"), member).forEach(link -> Works.link(text(link.at("url")), text(link.at("url-name")), link.lines()).ifPresent(draft::link)));
        all(person.at("external-identifiers"), "external-identifier").forEach(id -> Works.link(text(id.at("external-id-url")), text(id.at("external-id-type")), id.lines()).ifPresent(draft::link));
    }

    /** Keywords are often several in one. */
    private void keyword(DataValue keyword) {
        for (String label : content(keyword).split("[;；,，、]")) {
            if (!label.isBlank() && label.length() < 120 && label.codePoints().anyMatch(Character::isLetter)) {
                draft.interest(new Interest(label.strip(), "", 0, keyword.lines()));
            }
        }
    }

    private void activities() {
        DataValue activities = root.at("activities-summary");
        stints(activities, "education-summary", null);
        stints(activities, "qualification-summary", null);
        stints(activities, "employment-summary", StintKind.EMPLOYMENT);
        stints(activities, "invited-position-summary", StintKind.VISIT);
        stints(activities, "service-summary", StintKind.SERVICE);
        stints(activities, "membership-summary", StintKind.SERVICE);
        all(activities, "distinction-summary").forEach(this::award);
        groups(activities.at("works")).forEach(this::work);
    }

    private void stints(DataValue activities, String name, StintKind kind) {
        for (DataValue entry : all(activities, name)) {
            RecordStint stint = new RecordStint(text(entry.at("organization", "name")), text(entry.at("department-name")), text(entry.at("role-title")), "", when(entry), entry.lines());
            Optional<Stint> read = kind == null ? stint.education() : kind == StintKind.EMPLOYMENT ? stint.work() : stint.as(kind);
            read.ifPresent(draft::stint);
        }
    }

    private static DateInterval when(DataValue entry) {
        Optional<PartialDate> from = date(entry.at("start-date"));
        Optional<PartialDate> to = date(entry.at("end-date"));
        return new DateInterval(from, to, from.isPresent() && to.isEmpty());
    }

    private static Optional<PartialDate> date(DataValue date) {
        String text = text(date.at("year"));
        for (String part : List.of(text(date.at("month")), text(date.at("day")))) {
            text = part.isEmpty() ? text : text + "-" + (part.length() == 1 ? "0" : "") + part;
        }
        return PartialDate.read(text).or(() -> PartialDate.read(text(date.at("year"))));
    }

    private void award(DataValue entry) {
        String title = text(entry.at("role-title"));
        if (!title.isEmpty()) {
            Optional<PartialDate> date = date(entry.at("start-date")).or(() -> date(entry.at("end-date")));
            draft.award(new Award(title, text(entry.at("organization", "name")), date.map(day -> OptionalInt.of(day.year())).orElse(OptionalInt.empty()), 0, entry.lines()));
        }
    }

    private void work(DataValue group) {
        List<DataValue> summaries = all(group, "work-summary");
        if (summaries.isEmpty()) {
            return;
        }
        DataValue work = summaries.getFirst();
        String title = text(work.at("title", "title"));
        String type = text(work.at("type"));
        if (!title.isEmpty() && !type.equalsIgnoreCase("data-set") && !type.equalsIgnoreCase("data_set")) {
            String venue = text(work.at("journal-title"));
            String doi = all(work.at("external-ids"), "external-id").stream().filter(id -> text(id.at("external-id-type")).equals("doi")).map(id -> Works.doi(text(id.at("external-id-value"))))
                .filter(url -> !url.isEmpty()).findFirst().orElse("");
            String url = text(work.at("url")).startsWith("http") ? text(work.at("url")) : "";
            draft.publication(new Publication(title, List.of(), venue, date(work.at("publication-date")).map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty()),
                Works.status(type, venue), doi.isEmpty() ? url : doi, "", 0, work.lines()));
        }
    }

    private static List<DataValue> groups(DataValue works) {
        return works.each("group");
    }

    /** The public values called {@code name} below {@code value}, in order. */
    private static List<DataValue> all(DataValue value, String name) {
        List<DataValue> found = new ArrayList<>();
        gather(value, name, found);
        return found;
    }

    private static void gather(DataValue value, String name, List<DataValue> found) {
        value.items().forEach(item -> gather(item, name, found));
        value.members().forEach((key, member) -> {
            if (key.equals(name)) {
                (member.items().isEmpty() ? List.of(member) : member.items()).stream().filter(item -> !item.isEmpty() && isPublic(item)).forEach(found::add);
            } else {
                gather(member, name, found);
            }
        });
    }

    private static boolean isPublic(DataValue value) {
        String visibility = value.any("visibility", "@visibility");
        return visibility.isEmpty() || visibility.equalsIgnoreCase("public");
    }

    private static String content(DataValue value) {
        String content = value.any("content", "email");
        return content.isEmpty() ? text(value) : content;
    }

    private static String text(DataValue value) {
        return value.members().containsKey("value") ? value.string("value") : value.string();
    }
}
