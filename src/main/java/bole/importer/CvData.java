package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.account.EmailReader;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.interest.Hobbies;
import bole.importer.field.person.Headlines;
import bole.importer.field.person.NameReader;
import bole.importer.field.reading.Reading;
import bole.importer.field.stint.Stints;
import bole.importer.page.MarkdownPages;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Publication;
import bole.profile.Stint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CV as data, in the files that sites keep beside their pages ({@code _data/cv.yml}, {@code _data/experience.yml}, {@code data/en/sections/experiences.yaml}) and in the front matter of pages. Which forms
 * there are says {@link DataSections}, which keys an entry has {@link DataEntry}; what a section is about is told by its title, as on a page.
 */
final class CvData {

    private static final String FORMAT = "alfolio";
    private static final Map<String, String> NETWORKS = Map.of("github", "https://github.com/", "linkedin", "https://www.linkedin.com/in/", "orcid", "https://orcid.org/",
        "google scholar", "https://scholar.google.com/citations?user=", "x", "https://x.com/", "twitter", "https://twitter.com/");

    /** What the general part of a CV calls the position and the institution of now. */
    private static final Set<String> POSITIONS = Set.of("position", "current position", "title", "job title", "职位", "职称");
    private static final Set<SectionKind> LISTED = Set.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.AWARDS);
    private static final String INTERESTS = "Research interests: ";
    private static final Set<String> NAMED = Set.of("full name", "name", "姓名");
    private static final Set<String> PLACES = Set.of("institution", "affiliation", "organization", "organisation", "university", "employer", "单位");
    private static final Set<String> AFFILIATIONS = Set.of("affiliation", "affiliations", "current affiliation", "current affiliations");

    /** Where a mapping that is no CV in RenderCV's form keeps who the person is; the mapping itself comes last. */
    private static final List<String> PEOPLE = List.of("basics", "sidebar", "person", "personal", "profile", "about", "author");
    private static final String[] NAMES = {"name", "full_name", "fullname", "primary_name", "display_name", "navbar_name"};
    private static final String[] OTHER_NAMES = {"name_cn", "name_zh", "chinese_name", "native_name", "secondary_name"};
    private static final String[] BIOGRAPHIES = {"short_bio", "bio", "biography", "intro", "introduction", "summary"};

    private final Draft draft;
    /** The institutions that the general part shows. */
    private final List<Stint> shown = new ArrayList<>();
    private boolean sample;

    private CvData(Draft draft) {
        this.draft = draft;
    }

    /** Whether {@code root}, the value of the file called {@code name}, is such data: it lists degrees or posts. */
    static boolean is(DataValue root, String name) {
        return !root.at("cv").members().isEmpty() || DataSections.isTitled(root)
            || !isOfAnother(root) && DataSections.of(root, stem(name)).stream().anyMatch(DataSections.DataSection::hasStints);
    }

    /** Whether {@code root}, the value of a data file called {@code name} of a person's site, lists anything about the person. */
    static boolean isOfSite(DataValue root, String name) {
        return is(root, name) || !isOfAnother(root) && DataSections.of(root, stem(name)).stream().anyMatch(section -> LISTED.contains(section.kind()));
    }

    /** Whether the mapping is called otherwise than people are: the data of a group. */
    private static boolean isOfAnother(DataValue root) {
        String name = who(root).any(NAMES);
        return !name.isEmpty() && !SampleRecords.isName(name) && (SiteConfig.isOfGroup(name) || NameReader.parse(name).isEmpty());
    }

    private static String stem(String name) {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static DataValue who(DataValue root) {
        return Stream.concat(PEOPLE.stream().map(root::at), Stream.of(root)).filter(part -> !part.any(NAMES).isEmpty()).findFirst().orElse(DataValue.NONE);
    }

    /** The person whose CV it is, where the CV or {@code config} says who. */
    static List<Outcome> read(RecordFile in, Optional<SiteConfig> config) {
        CvData cv = new CvData(in.draft(FORMAT));
        cv.all(in);
        config.ifPresent(site -> site.names().forEach(cv.draft::name));
        if (cv.sample && !cv.draft.hasClaims()) {
            return List.of(in.refused(Reason.TEMPLATE, ""));
        }
        return List.of(in.outcome(cv.draft));
    }

    /** What the file says. */
    static Draft draft(RecordFile in) {
        CvData cv = new CvData(in.draft(FORMAT));
        cv.all(in);
        return cv.draft;
    }

    /** The degrees, posts and awards that the front matter {@code front} of a page lists, as a draft without sources. */
    static Draft listed(DataValue front) {
        CvData cv = new CvData(new Draft());
        DataSections.keyed(front).stream().filter(section -> LISTED.contains(section.kind())).forEach(cv::section);
        return cv.draft;
    }

    private void all(RecordFile in) {
        DataValue root = in.root();
        if (!root.at("cv").isEmpty()) {
            person(root.at("cv"));
        }
        DataSections.of(root, stem(in.file().file().name())).forEach(this::section);
        shown.forEach(draft::now);
        if (!sample) {
            FrontMatterInterests.toldBeside(draft, root.at("cv", "summary"));
        }
        if (!root.members().isEmpty() && root.at("cv").isEmpty()) {
            owner(who(root));
        }
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

    /** Who a mapping says the person is, in the keys of a site's configuration. */
    private void owner(DataValue who) {
        if (SampleRecords.isName(who.any(NAMES))) {
            sample = true;
            return;
        }
        Stream.of(who.any(NAMES), who.any(OTHER_NAMES)).map(Markup::plain).flatMap(name -> NameReader.parse(name).stream()).forEach(draft::name);
        Stream.of(who.any("label", "headline", "tagline", "position", "role", "job_title"), positions(who)).map(Markup::plain).filter(line -> Headlines.is(line) && !Templates.in(line)).findFirst().ifPresent(line -> text(line, who));
        who.first(BIOGRAPHIES).filter(text -> !Templates.in(text.text())).ifPresent(text -> text(text.text(), text));
        Accounts.of(who, 0).forEach(draft::link);
        Accounts.emails(who).stream().filter(mail -> !SampleRecords.isMail(mail)).forEach(draft::email);
    }

    /** The lines of a position and its place that follow one another in a list. */
    private static String positions(DataValue who) {
        return who.at("positions").items().stream().map(line -> line.text().isBlank() ? line.string("name") : line.string()).filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
    }

    private void text(String text, DataValue place) {
        draft.add(Claims.of(Reading.of(MarkdownPages.read(text, place.lines().first() - 1), 0), draft.names()));
    }

    private void account(DataValue account) {
        String network = account.string("network").toLowerCase(Locale.ROOT);
        String user = account.string("username");
        if (NETWORKS.containsKey(network) && !user.isEmpty() && !user.contains(" ")) {
            String url = user.startsWith("http") ? user : NETWORKS.get(network) + user;
            draft.link(new Link(LinkKinds.of(url, network), url, 0, account.lines()));
        }
    }

    private void section(DataSections.DataSection section) {
        List<DataValue> entries = section.entries();
        String position = entries.stream().filter(entry -> POSITIONS.contains(key(entry))).map(entry -> Markup.plain(entry.string("value"))).findFirst().orElse("");
        boolean general = entries.stream().anyMatch(entry -> NAMED.contains(key(entry)));
        boolean affiliation = AFFILIATIONS.contains(section.title().strip().toLowerCase(Locale.ROOT));
        SectionKind kind = general || affiliation ? SectionKind.CONTACT : section.kind();
        if (kind == SectionKind.INTERESTS && Hobbies.areListed(entries.stream().map(CvData::interestName))) {
            return;
        }
        for (DataValue entry : entries) {
            switch (kind) {
                case CONTACT -> {
                    if (affiliation) {
                        affiliation(entry.text(), "", entry);
                    } else {
                        general(entry, position);
                    }
                }
                case EDUCATION -> DataEntry.of(entry).forEach(this::education);
                case EMPLOYMENT -> DataEntry.of(entry).forEach(this::work);
                case EXPERIENCE -> DataEntry.of(entry).forEach(post -> experience(post, section.now()));
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
                if (Sections.kind(key(entry)).filter(SectionKind.INTERESTS::equals).isPresent()) {
                    text(INTERESTS + value, entry);
                } else if (PLACES.contains(key(entry))) {
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
    private void experience(DataEntry entry, boolean now) {
        if (Stints.isCourse(entry.title())) {
            education(entry);
        } else {
            job(entry, now ? entry.ongoing() : entry.stint());
        }
    }

    private void education(DataEntry entry) {
        sample |= entry.sample();
        if (!entry.sample()) {
            entry.degree().placed().education().ifPresent(draft::stint);
        }
    }

    private void work(DataEntry entry) {
        job(entry, entry.stint());
    }

    /** A post that is more than a word. */
    private void job(DataEntry entry, RecordStint stint) {
        boolean whole = !stint.placed().institution().isEmpty() && !stint.title().isEmpty() || !stint.when().equals(Period.UNKNOWN);
        sample |= entry.sample();
        if (whole && !entry.sample()) {
            stint.placed().work().ifPresent(draft::stint);
        }
    }

    private void awards(DataValue entry) {
        OptionalInt year = Period.year(entry.any("year", "date", "date_start", "date_end"));
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

    private static String interestName(DataValue entry) {
        return Markup.plain(entry.text().isBlank() ? entry.any("title", "name", "label", "bullet") : entry.string());
    }

    private void interest(DataValue entry) {
        String label = interestName(entry);
        boolean leisure = label.toLowerCase(Locale.ROOT).startsWith("hobb");
        if (!label.isEmpty() && label.length() < 120 && !leisure && !SampleRecords.isInterest(entry, label)) {
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
