package bole.importer;

import bole.importer.field.account.EmailReader;
import bole.json.JsonException;
import bole.json.JsonTree;
import bole.profile.Award;
import bole.profile.Interest;
import bole.text.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code Person} of schema.org as JSON-LD: a file, or embedded in an HTML page. The person is the value itself, a member of {@code @graph} or of a list, or the
 * {@code mainEntity} of a {@code ProfilePage}; the author of an article or the member of an organisation is not whom a page is about.
 *
 * <p>{@code worksFor} and {@code affiliation} are employments and go on, {@code alumniOf} is education; a {@code Role} around an organisation gives it title and
 * dates. {@code knowsAbout} are interests. Telephone, address and dates of birth are not read.
 */
final class SchemaPerson {

    private static final String FORMAT = "schema.org";

    private final Draft draft;

    private SchemaPerson(Draft draft) {
        this.draft = draft;
    }

    static boolean is(DataValue root) {
        boolean context = root.at("@context").words().contains("schema.org");
        return context || !root.items().isEmpty() && root.items().getFirst().at("@context").words().contains("schema.org");
    }

    static List<Outcome> read(RecordFile in) {
        List<DataValue> people = people(in.root());
        if (people.isEmpty()) {
            return List.of(in.refused(Reason.NOT_A_PERSON, ""));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (DataValue person : people) {
            Draft draft = in.draft(FORMAT, person.words());
            new SchemaPerson(draft).person(person);
            outcomes.add(in.outcome(draft, people.size() == 1 ? "" : person.any("@id", "name")));
        }
        return outcomes;
    }

    /** What the JSON-LD in {@code file}, in its HTML or in a text of its front matter, says about its one person; empty where it names none or several, or is broken. */
    static Optional<Draft> embedded(TextFile file, RecordFile in) {
        List<DataValue> people = new ArrayList<>();
        String text = file.body();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("application/ld+json");
        for (int found = 0; at >= 0 && found < 50 && lower.length() == text.length(); found++) {
            int start = text.indexOf('>', at) + 1;
            int end = start == 0 ? -1 : lower.indexOf("</script", start);
            if (end > 0) {
                people.addAll(people(block(text.substring(start, end), file.linesBefore() + (int) text.substring(0, start).chars().filter(c -> c == '\n').count())));
            }
            at = end < 0 ? -1 : lower.indexOf("application/ld+json", end);
        }
        file.front().members().values().stream().filter(value -> value.text().contains("\"@context\"")).forEach(value -> people.addAll(people(block(bare(value.text()), value.lines().first()))));
        if (people.size() != 1 || SampleRecords.isName(people.getFirst().string("name"))) {
            return Optional.empty();
        }
        Draft draft = in.draft(FORMAT, people.getFirst().words());
        new SchemaPerson(draft).person(people.getFirst());
        return Optional.of(draft);
    }

    /** The JSON in {@code text}, which may be a script that holds it. */
    private static String bare(String text) {
        int start = text.indexOf('>') >= 0 && text.stripLeading().startsWith("<") ? text.indexOf('>') + 1 : 0;
        int end = text.lastIndexOf("</");
        return text.substring(start, end > start ? end : text.length());
    }

    private static DataValue block(String json, int linesBefore) {
        try {
            return DataValue.of(JsonTree.read(json), linesBefore);
        } catch (JsonException e) {
            return DataValue.NONE;
        }
    }

    private static List<DataValue> people(DataValue root) {
        List<DataValue> people = new ArrayList<>();
        for (DataValue value : root.items().isEmpty() ? List.of(root) : root.items()) {
            if (isType(value, "Person")) {
                people.add(value);
            } else if (isType(value, "ProfilePage") || isType(value, "AboutPage")) {
                people.addAll(people(value.at("mainEntity").isEmpty() ? value.at("about") : value.at("mainEntity")));
            }
            value.each("@graph").forEach(member -> people.addAll(people(member)));
        }
        return people.stream().filter(person -> person.members().size() > 2).toList();
    }

    private static boolean isType(DataValue value, String type) {
        return value.each("@type").stream().anyMatch(name -> name.string().replaceFirst("^(?:https?://schema\\.org/|schema:)", "").equals(type));
    }

    private void person(DataValue person) {
        String parts = RecordName.of(person.string("givenName"), person.string("familyName"));
        List<DataValue> names = person.each("name");
        RecordName.display(draft, names.isEmpty() ? parts : text(names.getFirst()));
        names.stream().skip(1).forEach(name -> RecordName.variant(draft, text(name)));
        person.each("alternateName").forEach(name -> RecordName.variant(draft, text(name)));
        draft.headline(person.each("jobTitle").stream().map(SchemaPerson::text).findFirst().orElse(""));
        draft.summary(Markup.plain(text(person.at("description"))));
        person.each("knowsAbout").forEach(topic -> interest(topic));
        person.each("worksFor").forEach(place -> stint(place, "worksFor"));
        person.each("affiliation").forEach(place -> stint(place, "affiliation"));
        person.each("alumniOf").forEach(place -> stint(place, "alumniOf"));
        person.each("award").forEach(this::award);
        person.each("email").forEach(mail -> EmailReader.in(mail.string().replaceFirst("(?i)^mailto:", "")).forEach(draft::email));
        person.each("url").forEach(url -> Works.link(url.string(), "homepage", url.lines()).ifPresent(draft::link));
        person.each("sameAs").forEach(url -> Works.link(url.string(), "", url.lines()).ifPresent(draft::link));
    }

    private static String text(DataValue value) {
        String text = value.any("@value", "name");
        return text.isEmpty() ? value.string() : text;
    }

    private void interest(DataValue topic) {
        String label = text(topic);
        if (!label.isEmpty() && label.length() < 120 && !label.startsWith("http")) {
            draft.interest(new Interest(label, "", 0, topic.lines()));
        }
    }

    /** A place, or a role that holds the place under the name of the relation. */
    private void stint(DataValue value, String relation) {
        DataValue place = value.at(relation).isEmpty() ? value : value.at(relation);
        boolean study = relation.equals("alumniOf");
        String title = value == place ? "" : value.any("roleName", "name");
        if (title.isEmpty() && !study && relation.equals("worksFor")) {
            title = draft.headlineText();
        }
        boolean dated = value.members().containsKey("startDate") || value.members().containsKey("endDate");
        DateInterval now = new DateInterval(Optional.empty(), Optional.empty(), !study && value == place);
        RecordStint stint = new RecordStint(text(place), text(place.at("department")), title, "", dated ? Period.of(value.string("startDate"), value.string("endDate")) : now, value.lines());
        (study ? stint.education() : stint.work()).filter(read -> !stint.institution().isEmpty()).ifPresent(draft::stint);
    }

    private void award(DataValue award) {
        if (!text(award).isEmpty()) {
            draft.award(new Award(text(award), "", Period.year(text(award)), 0, award.lines()));
        }
    }
}
