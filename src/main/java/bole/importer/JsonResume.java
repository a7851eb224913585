package bole.importer;

import bole.importer.field.account.EmailReader;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.interest.Hobbies;
import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Publication;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON Resume ({@code resume.json}; jsonresume.org, version 1.0 and before), also as al-folio and AcademicPages ({@code _data/cv.json}) keep it.
 *
 * <p>Where the members differ from Bole's: {@code studyType} is the title of an education and {@code area} its field; an entry with a start and no end goes on;
 * {@code volunteer} is service; of {@code interests} the names count, and the keywords where the name only says "Research interests"; skills, languages,
 * certificates, projects, talks, teaching and references are no claims; telephone and street are not kept. Sample entries of templates are left out; where the
 * name is a sample's, the whole file is one. A file without a name is about whom the configuration of its site names.
 */
final class JsonResume {

    private static final String FORMAT = "json-resume";
    private static final Wording RESEARCH = Wording.of("(?i)(?:research|academic|professional|scientific)?\\s*(?:interests?|areas?|topics?)|研究(?:兴趣|方向|领域)");
    private static final Wording LEISURE = Wording.of("(?i)(?:other|personal)? ?(?:interests|hobbies|hobby|leisure|sports?|music|travel(?:l?ing)?)|爱好|兴趣爱好");
    private static final Map<String, String> NETWORKS = Map.ofEntries(Map.entry("github", "https://github.com/"), Map.entry("twitter", "https://twitter.com/"),
        Map.entry("x", "https://x.com/"), Map.entry("linkedin", "https://www.linkedin.com/in/"), Map.entry("orcid", "https://orcid.org/"),
        Map.entry("google scholar", "https://scholar.google.com/citations?user="), Map.entry("zhihu", "https://www.zhihu.com/people/"));

    private final RecordFile in;
    private final Draft draft;

    private JsonResume(RecordFile in) {
        this.in = in;
        this.draft = in.draft(FORMAT);
    }

    static boolean is(DataValue root) {
        boolean listed = Stream.of("work", "education", "publications", "awards", "skills", "volunteer", "interests").anyMatch(root.members()::containsKey);
        return !root.at("basics").members().isEmpty() || listed && Stream.of("basics", "$schema").anyMatch(root.members()::containsKey);
    }

    static List<Outcome> read(RecordFile in) {
        if (SampleRecords.isName(in.root().string("basics", "name"))) {
            return List.of(in.refused(Reason.TEMPLATE, ""));
        }
        Draft draft = draft(in);
        SiteConfig.of(in.source()).filter(site -> !draft.hasName()).ifPresent(site -> site.names().forEach(draft::name));
        return List.of(in.outcome(draft));
    }

    /** What the file says; empty of a template. */
    static Draft draft(RecordFile in) {
        JsonResume resume = new JsonResume(in);
        if (!SampleRecords.isName(in.root().string("basics", "name"))) {
            resume.basics(in.root().at("basics"));
            resume.lists(in.root());
            FrontMatterInterests.toldBeside(resume.draft, in.root().at("basics", "summary"));
        }
        return resume.draft;
    }

    private void basics(DataValue basics) {
        RecordName.display(draft, basics.string("name"));
        boolean sample = SampleRecords.isMail(basics.string("email"));
        if (!sample && !Templates.in(basics.string("label"))) {
            draft.headline(basics.string("label"));
        }
        if (!Templates.in(basics.string("summary"))) {
            draft.summary(basics.string("summary"));
        }
        EmailReader.in(basics.string("email")).stream().filter(mail -> !SampleRecords.isMail(mail)).forEach(draft::email);
        basics.first("url", "website").ifPresent(home -> link(home.string(), LinkKind.HOMEPAGE, home.lines()));
        basics.each("profiles").forEach(this::profile);
    }

    private void profile(DataValue profile) {
        String network = profile.string("network").toLowerCase(Locale.ROOT);
        String user = profile.string("username");
        String url = profile.string("url");
        boolean sample = user.equalsIgnoreCase("AlbertEinstein") || url.endsWith("/AlbertEinstein") || url.contains("yourorcidurl") || url.contains("PS_CX0AAAAAJ");
        if (url.isEmpty() && !user.isEmpty() && !user.contains(" ") && NETWORKS.containsKey(network)) {
            url = NETWORKS.get(network) + user;
        }
        if (!sample) {
            link(url, LinkKinds.of(url, network), profile.lines());
        }
    }

    private void link(String url, LinkKind kind, LineRange lines) {
        boolean sample = url.startsWith("https://alshedivat.github.io/") || url.startsWith("https://academicpages.github.io") || url.equals("https://github.com/academicpages");
        if (url.matches("https?://\\S{4,400}") && !sample) {
            draft.link(new Link(kind, url, 0, lines));
        }
    }

    private void lists(DataValue root) {
        root.each("education").forEach(this::education);
        root.each("work").forEach(entry -> work(entry, Optional.empty()));
        root.each("internships").forEach(entry -> work(entry, Optional.of(StintKind.INTERNSHIP)));
        root.each("visiting").forEach(entry -> work(entry, Optional.of(StintKind.VISIT)));
        root.each("volunteer").forEach(entry -> work(entry, Optional.of(StintKind.SERVICE)));
        if (!Hobbies.areListed(root.each("interests").stream().map(JsonResume::interestName))) {
            root.each("interests").forEach(this::interest);
        }
        root.each("publications").forEach(this::publication);
        root.each("awards").forEach(this::award);
    }

    private void education(DataValue entry) {
        String place = entry.any("institution", "school", "university");
        String title = entry.any("studyType", "degree");
        if (!SampleRecords.isEntry(place, title) && !SampleRecords.isEntry(place, entry.string("area"))) {
            DateInterval when = Period.of(entry.string("startDate"), entry.string("endDate"));
            new RecordStint(place, "", title, entry.string("area"), when, entry.lines()).education().ifPresent(draft::stint);
        }
    }

    private void work(DataValue entry, Optional<StintKind> kind) {
        String place = entry.any("organization", "company", "institution", "name");
        String title = entry.any("position", "title", "studyType");
        if (!SampleRecords.isEntry(place, title)) {
            DateInterval when = Period.of(entry.string("startDate"), entry.string("endDate"));
            RecordStint stint = new RecordStint(place, entry.string("department"), title, "", when, entry.lines());
            kind.flatMap(stint::as).or(() -> kind.isPresent() ? Optional.empty() : stint.work()).ifPresent(draft::stint);
        }
    }

    private static String interestName(DataValue entry) {
        return entry.text().isBlank() ? entry.string("name") : entry.string();
    }

    private void interest(DataValue entry) {
        String name = interestName(entry);
        if (SampleRecords.isInterest(entry, name) || LEISURE.matcher(name).matches() && !RESEARCH.matcher(name).matches() || name.equalsIgnoreCase("interests")) {
            return;
        }
        List<DataValue> labels = RESEARCH.matcher(name).matches() ? entry.each("keywords") : List.of();
        if (labels.isEmpty() && !name.isEmpty() && !RESEARCH.matcher(name).matches()) {
            draft.interest(new Interest(name, "", 0, entry.lines()));
        }
        labels.stream().filter(label -> !label.text().isBlank()).forEach(label -> draft.interest(new Interest(label.string(), "", 0, label.lines())));
    }

    private void publication(DataValue entry) {
        String title = entry.any("name", "title");
        if (title.isEmpty() || SampleRecords.isTitle(title) || Templates.in(entry.string("summary"))) {
            return;
        }
        List<String> authors = entry.each("authors").stream().map(author -> author.string()).filter(author -> !author.isEmpty()).toList();
        String venue = entry.any("publisher", "journal", "venue");
        String url = entry.any("url", "website");
        draft.publication(new Publication(title, authors, venue, Period.year(entry.any("releaseDate", "date", "year")), Works.status("", venue),
            url.startsWith("http") ? url : "", entry.string("abstract"), 0, entry.lines()));
    }

    private void award(DataValue entry) {
        String title = entry.any("title", "name");
        if (!title.isEmpty() && !SampleRecords.isTitle(title) && !SampleRecords.isEntry(entry.string("awarder"), title)) {
            draft.award(new Award(title, entry.any("awarder", "issuer"), Period.year(entry.any("date", "year")), 0, entry.lines()));
        }
    }
}
