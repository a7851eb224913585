package bole.importer;

import bole.importer.field.EmailReader;
import bole.importer.field.LinkKinds;
import bole.importer.field.Stints;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.text.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A CV as YAML: al-folio's {@code _data/cv.yml} in its first form (a list of sections with {@code title}, {@code type}, {@code contents}) and in that of RenderCV
 * ({@code cv: {name, sections: {Education: […]}}}), which al-folio uses now. What a section is about is told by its title, as on a page.
 */
final class CvData {

    private static final String FORMAT = "alfolio";
    private static final Map<String, String> NETWORKS = Map.of("github", "https://github.com/", "linkedin", "https://www.linkedin.com/in/", "orcid", "https://orcid.org/",
        "google scholar", "https://scholar.google.com/citations?user=", "x", "https://x.com/", "twitter", "https://twitter.com/");

    /** What the general part of a CV calls the position and the institution of now. */
    private static final Set<String> POSITIONS = Set.of("position", "current position", "title", "job title", "职位", "职称");
    private static final Set<String> PLACES = Set.of("institution", "affiliation", "organization", "organisation", "university", "employer", "单位");
    private static final Set<String> AFFILIATIONS = Set.of("affiliation", "affiliations", "current affiliation", "current affiliations");

    private final Draft draft;
    /** The institutions that the general part shows. */
    private final List<Stint> shown = new ArrayList<>();
    private boolean sample;

    private CvData(RecordFile in) {
        this.draft = in.draft(FORMAT);
    }

    static boolean is(DataValue root) {
        return !root.at("cv").members().isEmpty() || !root.items().isEmpty() && root.items().stream().allMatch(section -> section.members().containsKey("title") && section.members().containsKey("contents"));
    }

    /** The person whose CV it is, where the CV or {@code config} says who. */
    static List<Outcome> read(RecordFile in, Optional<SiteConfig> config) {
        CvData cv = new CvData(in);
        cv.all(in.root());
        config.ifPresent(site -> site.names().forEach(cv.draft::name));
        if (cv.sample && !cv.draft.hasClaims()) {
            return List.of(in.refused(Reason.TEMPLATE, ""));
        }
        return List.of(in.outcome(cv.draft));
    }

    /** What the file says. */
    static Draft draft(RecordFile in) {
        CvData cv = new CvData(in);
        cv.all(in.root());
        return cv.draft;
    }

    private void all(DataValue root) {
        if (root.at("cv").isEmpty()) {
            root.items().forEach(section -> section(section.string("title"), section.each("contents")));
        } else {
            person(root.at("cv"));
            root.at("cv", "sections").members().forEach((title, section) -> section(title.replace('_', ' '), section.each()));
        }
        shown.forEach(draft::now);
    }

    private void name(String name) {
        if (SampleRecords.isName(name)) {
            sample = true;
        } else {
            RecordName.display(draft, name);
        }
    }

    private void person(DataValue cv) {
        name(cv.string("name"));
        if (!sample) {
            draft.headline(Markup.plain(cv.any("label", "headline")));
            draft.summary(Markup.plain(cv.string("summary")));
            EmailReader.in(cv.string("email")).forEach(draft::email);
            Works.link(cv.any("website", "url"), "homepage", cv.at("website").lines()).ifPresent(draft::link);
            cv.each("social_networks").forEach(this::account);
        }
    }

    private void account(DataValue account) {
        String network = account.string("network").toLowerCase(Locale.ROOT);
        String user = account.string("username");
        if (NETWORKS.containsKey(network) && !user.isEmpty() && !user.contains(" ")) {
            String url = user.startsWith("http") ? user : NETWORKS.get(network) + user;
            draft.link(new Link(LinkKinds.of(url, network), url, 0, account.lines()));
        }
    }

    private void section(String title, List<DataValue> entries) {
        String position = entries.stream().filter(entry -> POSITIONS.contains(key(entry))).map(entry -> Markup.plain(entry.string("value"))).findFirst().orElse("");
        boolean general = entries.stream().anyMatch(entry -> key(entry).equals("full name"));
        boolean affiliation = AFFILIATIONS.contains(title.strip().toLowerCase(Locale.ROOT));
        SectionKind kind = general || affiliation ? SectionKind.CONTACT : Sections.kind(title).orElse(SectionKind.OTHER);
        for (DataValue entry : entries) {
            switch (kind) {
                case CONTACT -> {
                    if (affiliation) {
                        affiliation(entry.text(), "", entry);
                    } else {
                        general(entry, position);
                    }
                }
                case EDUCATION -> education(entry);
                case EMPLOYMENT -> work(entry);
                case EXPERIENCE -> experience(entry);
                case AWARDS -> awards(entry);
                case INTERESTS -> interest(entry);
                case PUBLICATIONS -> publication(entry);
                case SUMMARY -> draft.summary(Markup.plain(entry.text()));
                case SERVICE, NEWS, TEACHING, OPENINGS, LINKS, PROJECTS, STUDENTS, HOBBIES, SKILLS, OTHER -> { }
            }
        }
    }

    private static String key(DataValue entry) {
        return entry.string("name").strip().toLowerCase(Locale.ROOT);
    }

    private void general(DataValue entry, String position) {
        String value = Markup.plain(entry.string("value"));
        switch (key(entry)) {
            case "full name", "name", "姓名" -> name(value);
            case "email", "e-mail", "contact", "邮箱" -> EmailReader.in(value).forEach(draft::email);
            case "website", "homepage", "web", "linkedin", "github", "google scholar", "orcid" -> Works.link(value, key(entry), entry.lines()).ifPresent(draft::link);
            default -> {
                if (PLACES.contains(key(entry))) {
                    affiliation(value, position, entry);
                } else if (POSITIONS.contains(key(entry))) {
                    draft.headline(position);
                }
            }
        }
    }

    /** The institution of now, in the position that stands beside it. */
    private void affiliation(String place, String position, DataValue entry) {
        String institution = Markup.plain(place);
        if (!institution.isBlank() && !SampleRecords.isEntry(institution, position)) {
            new RecordStint(institution, "", position, "", Period.NOW, entry.lines()).current().ifPresent(shown::add);
        }
    }

    /** What stands below a heading of education and posts together: a degree where it begins with one. */
    private void experience(DataValue entry) {
        String title = Markup.plain(entry.any("studyType", "degree", "position", "title", "name"));
        if (Stints.isCourse(title)) {
            education(entry);
        } else {
            work(entry);
        }
    }

    private RecordStint stint(DataValue entry, boolean education) {
        String place = Markup.plain(entry.any("institution", "school", "university", "company", "organization"));
        String title = Markup.plain(entry.any("studyType", "degree", "position", "title", "name"));
        DateInterval span = Period.of(entry.any("start_date", "startDate"), entry.any("end_date", "endDate"));
        String year = entry.any("year", "date", "years", "time");
        DateInterval told = span.from().isPresent() || span.to().isPresent() ? span : Period.in(SampleRecords.isYear(year) ? "" : year);
        return new RecordStint(place, Markup.plain(entry.string("department")), title, Markup.plain(entry.string("area")), education ? Period.ended(told) : told, entry.lines());
    }

    private boolean isSample(RecordStint stint) {
        boolean is = SampleRecords.isEntry(stint.institution(), stint.title());
        sample |= is;
        return is;
    }

    private void education(DataValue entry) {
        RecordStint stint = stint(entry, true);
        if (!isSample(stint)) {
            stint.education().ifPresent(draft::stint);
        }
    }

    private void work(DataValue entry) {
        RecordStint stint = stint(entry, false).placed();
        if (!isSample(stint)) {
            stint.work().ifPresent(draft::stint);
        }
    }

    private void awards(DataValue entry) {
        OptionalInt year = Period.year(entry.any("year", "date"));
        if (entry.each("items").isEmpty()) {
            DataValue title = entry.text().isBlank() ? entry.first("title", "name", "bullet", "award").orElse(DataValue.NONE) : entry;
            award(title, Markup.plain(entry.any("awarder", "institution", "organization")), year, entry);
        } else {
            entry.each("items").forEach(item -> award(item, "", year, item));
        }
    }

    private void award(DataValue title, String grantor, OptionalInt year, DataValue place) {
        String text = Markup.plain(title.string());
        sample |= SampleRecords.isTitle(text);
        if (!text.isEmpty() && !SampleRecords.isTitle(text)) {
            draft.award(new Award(text, grantor, year.isPresent() ? year : Period.year(text), 0, place.lines()));
        }
    }

    private void interest(DataValue entry) {
        String label = Markup.plain(entry.text().isBlank() ? entry.any("title", "name", "label", "bullet") : entry.string());
        boolean leisure = label.toLowerCase(Locale.ROOT).startsWith("hobb");
        if (!label.isEmpty() && label.length() < 120 && !leisure && !SampleRecords.isTitle(label)) {
            draft.interest(new Interest(label, "", 0, entry.lines()));
        }
    }

    private void publication(DataValue entry) {
        String title = Markup.plain(entry.any("title", "name"));
        if (!title.isEmpty() && !SampleRecords.isTitle(title)) {
            List<String> authors = entry.each("authors").stream().map(author -> Markup.plain(author.string()).replace("*", "")).filter(author -> !author.isEmpty()).toList();
            String venue = Markup.plain(entry.any("journal", "venue", "publisher", "booktitle"));
            String url = entry.any("url", "link").startsWith("http") ? entry.any("url", "link") : Works.doi(entry.string("doi"));
            draft.publication(new Publication(title, authors, venue, Period.year(entry.any("date", "year", "releaseDate")), Works.status("", venue), url, "", 0, entry.lines()));
        }
    }
}
