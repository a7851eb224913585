package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.account.EmailReader;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.person.NameReader;
import bole.importer.field.reading.Reading;
import bole.importer.field.stint.Stints;
import bole.importer.page.Page;
import bole.importer.section.Sections;
import bole.profile.Award;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Han;
import bole.text.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An author of a HugoBlox (Wowchemy, Hugo Academic) site: front matter with role, organisations, interests, education; works from {@code content/publication} and from its text. */
final class HugoBlox {

    private static final String FORMAT = "hugoblox";
    private static final List<String> SAMPLE_ACCOUNTS = List.of("GeorgeCushen", "github.com/gcushen", "sIwtMXoAAAAJ", "0000-0000-0000-0000", "twitter.com/wowchemy", "twitter.com/GetResearchDev", "example.com");
    /** The front page of a site of accounts, which the template links to. */
    private static final Wording NOBODY = Wording.anyCase("https?://(?:www\\.)?(?:linkedin|twitter|x|github|facebook|instagram|youtube|researchgate|orcid|dblp|scholar\\.google)\\.(?:com|org|net)/?");
    /** What makes the year of a course the one in which it began. */
    private static final Wording ONGOING = Wording.of("(?i)\\b(?:ongoing|on-going|in progress|since)\\b|在读");
    private static final String SAMPLE_ROLE = "Professor of Artificial Intelligence";
    /** The keys under which authors name where they are. */
    private static final List<String> ORGANISATIONS = List.of("organizations", "affiliations", "affiliation", "organization", "organisation");
    private static final Set<String> FOLDERS = Set.of("authors", "author", "admin", "me", "home", "index");
    private final Clock clock;

    HugoBlox(Clock clock) {
        this.clock = clock;
    }

    Outcome read(SourceTexts texts) {
        Source source = texts.source();
        Draft draft = new Draft();
        List<TextFile> files = texts.files();
        TextFile author = files.getFirst();
        DataValue front = author.front();
        int index = draft.source(Sources.record(author, FORMAT, clock.instant()));
        if (isTemplate(author)) {
            return new Outcome.Refused(source.uri(), Reason.TEMPLATE, "");
        }
        List<DataValue> jobs = Stream.concat(jobs(front), files.subList(1, files.size()).stream().flatMap(file -> HugoExperience.jobs(file.front()).stream())).toList();
        if (HugoOwner.isAbout(front)) {
            HugoOwner.configurations(source).forEach(configuration -> owner(configuration, jobs, draft));
        }
        names(front, draft);
        fields(front, jobs, index, draft, keepsSample(author));
        files.subList(1, files.size()).forEach(file -> section(file, draft));
        List<Publication> listed = body(author, index, draft);
        if (draft.hasHanName()) {
            draft.mixed(index);
        }
        for (TextFile work : files.subList(1, files.size())) {
            work(work, author, draft);
        }
        listed.forEach(draft::shown);
        if (!draft.hasName() && !draft.hasClaims()) {
            return new Outcome.Refused(source.uri(), Reason.NO_CLAIMS, "");
        }
        return draft.saysSomething() ? new Outcome.Accepted(source.uri(), draft.profile(source.uri())) : new Outcome.Refused(source.uri(), Reason.STUB, "");
    }

    /** Whose site it is, as its configuration says. */
    private void owner(TextFile configuration, List<DataValue> jobs, Draft draft) {
        DataValue person = HugoConfig.params(configuration);
        if (Templates.in(person.string("name"))) {
            return;
        }
        int index = draft.source(Sources.record(configuration, FORMAT, clock.instant()));
        names(person, draft);
        if (person.string("role").startsWith(SAMPLE_ROLE)) {
            social(person, index, draft);
        } else {
            fields(person, jobs, index, draft, false);
        }
    }

    private static boolean isTemplate(TextFile author) {
        String name = title(author.front());
        return Templates.in(name) || SampleRecords.isName(name) && organisations(author.front()).stream().map(HugoBloxOrganisation::written).allMatch(Templates::in) || name.equals("吳恩達") || name.equals("Tushar Chandra") && Templates.in(author.body())
            || author.front().string("role").startsWith(SAMPLE_ROLE) && keepsSample(author) && !isFilledIn(author.front()) && organisations(author.front()).stream().allMatch(HugoBlox::isSampleOrganisation);
    }

    /** Whether the biography and the role, if there is one, are still those of the template; the name, studies and interests may be a person's all the same. */
    private static boolean keepsSample(TextFile author) {
        String role = author.front().string("role");
        return (role.isBlank() || role.startsWith(SAMPLE_ROLE)) && (Templates.in(author.body()) || Templates.in(author.front().string("bio")));
    }

    /** Whether somebody has put studies or interests in the place of those of the template. */
    private static boolean isFilledIn(DataValue front) {
        return courses(front).stream().anyMatch(HugoBlox::isOwnCourse) || !FrontMatterInterests.listed(front, 0).isEmpty();
    }

    private static boolean isSampleOrganisation(DataValue organisation) {
        return HugoBloxOrganisation.written(organisation).equals("Stanford University");
    }

    /** The name to show; where both a name and a title stand, the title may be a position. */
    private static String title(DataValue front) {
        boolean post = !front.string("name").isEmpty() && NameReader.parse(front.string("title")).isEmpty() && !NameReader.parse(front.string("name")).isEmpty();
        return post ? front.string("name").strip() : front.first("title", "name").or(() -> front.at("name").first("display")).map(value -> value.text().strip()).orElse("");
    }

    /** Whether the title is that of a page ("Curriculum Vitae", "About me"), as in older sites that keep a person's data in the front matter of one: then the body says who it is. */
    private static boolean headsAPage(DataValue front) {
        String title = title(front);
        return HugoOwner.isAbout(front) || NameReader.parse(title).isEmpty() && Sections.kind(title).isPresent();
    }

    private static void names(DataValue front, Draft draft) {
        String title = title(front);
        String parts = (front.string("first_name") + " " + front.string("last_name") + front.string("name", "given") + " " + front.string("name", "family")).strip();
        List<Name> parsed = NameReader.parse(title);
        List<Name> whole = NameReader.parse(parts);
        if (!parsed.isEmpty()) {
            parsed.forEach(draft::name);
        } else if (isCalled(title)) {
            draft.name(new Name(title, Han.in(title) ? "zh" : "en", NameKind.DISPLAY));
            whole.forEach(name -> RecordName.variant(draft, name.text()));
            whole = List.of();
        }
        whole.forEach(draft::name);
        RecordName.variant(draft, front.string("name", "alternate"));
        NameReader.parse(front.string("name_pronunciation")).stream().filter(spoken -> draft.names().stream().anyMatch(name -> NameReader.sounds(spoken.text(), name.text()))).forEach(draft::name);
    }

    /** Whether {@code title} may be what somebody is called, though it has no form of a name: no title of a page, and no name of a folder. */
    private static boolean isCalled(String title) {
        return !title.isEmpty() && !FOLDERS.contains(title.toLowerCase(Locale.ROOT)) && Sections.kind(title).isEmpty();
    }

    /** @param jobs all that the person's files tell, also those of other files */
    private static void fields(DataValue front, List<DataValue> jobs, int source, Draft draft, boolean sample) {
        String role = sample ? "" : role(front);
        draft.headline(role);
        FrontMatterInterests.listed(front, source).forEach(draft::interest);
        Stints stints = new Stints(source);
        List<DataValue> organisations = organisations(front);
        boolean left = sample && organisations.stream().allMatch(HugoBlox::isSampleOrganisation);
        (left ? List.<DataValue>of() : organisations).stream().map(HugoBloxOrganisation::of).forEach(organisation -> organisation(organisation, role, jobs, stints, draft));
        courses(front).stream().filter(HugoBlox::isOwnCourse).forEach(course -> stints.course(course(course),
            Markup.plain(course.string("institution")), years(course), course.lines()).ifPresent(draft::stint));
        jobs(front).forEach(job -> job(job, stints, draft));
        front.at("awards").items().forEach(award -> award(award, source, draft));
        social(front, source, draft);
    }

    /** What was studied, without the remark that it still is. */
    private static String course(DataValue course) {
        return Markup.plain(course.any("course", "degree", "area")).replaceAll("(?i)\\s*[(（](?:ongoing|on-going|in progress|在读)[)）]", "");
    }

    /** What the person is; a year, by which groups sort their members, and an address are no position. */
    private static String role(DataValue front) {
        String role = Markup.plain(front.string("role").replaceFirst("(?is)\\s*<br\\s*/?>.*$", ""));
        return role.matches("[\\d\\s.~–—-]+|(?i).*\\be-?mail\\b.*") ? "" : role;
    }

    /** The jobs, the text and the accounts of sections of the home page. */
    private void section(TextFile file, Draft draft) {
        List<DataValue> jobs = HugoExperience.jobs(file.front());
        Page said = Templates.without(Page.EMPTY.with(HugoBlocks.texts(file.front())));
        if (!jobs.isEmpty() || !said.blocks().isEmpty()) {
            int index = draft.source(Sources.record(file, FORMAT, clock.instant()));
            Stints stints = new Stints(index);
            jobs.forEach(job -> job(job, stints, draft));
            draft.add(Claims.of(Reading.of(said, index), draft.names()));
            Accounts.of(file.front(), index).forEach(draft::link);
            Accounts.emails(file.front()).forEach(draft::email);
        }
    }

    private static void organisation(HugoBloxOrganisation organisation, String role, List<DataValue> jobs, Stints stints, Draft draft) {
        String name = organisation.name();
        if (!name.isEmpty() && !Templates.in(name) && jobs.stream().noneMatch(job -> isNow(job, name))) {
            draft.stint(organisation.time().map(time -> stints.member(name, role, time, organisation.lines())).orElseGet(() -> stints.current(name, role, organisation.lines())));
        }
    }

    private static boolean isOwnCourse(DataValue course) {
        return !isSampleCourse(course) && !Templates.in(course.string("institution"));
    }

    private static boolean isSampleCourse(DataValue course) {
        String name = course.any("course", "degree", "area");
        return name.matches("(?:PhD|MEng|BSc) (?:in )?Artificial Intelligence") && course.string("institution").matches("Stanford University|Massachusetts Institute of Technology");
    }

    private static Stream<DataValue> jobs(DataValue front) {
        return Stream.of("work", "experience").flatMap(member -> front.at(member).items().stream());
    }

    private static boolean isNow(DataValue job, String place) {
        return Markup.plain(job.any("company_name", "company", "org", "organization")).equals(place) && job.any("date_end", "end").isEmpty();
    }

    private static void job(DataValue job, Stints stints, Draft draft) {
        String title = Markup.plain(job.any("position", "role", "title"));
        String place = Markup.plain(job.any("company_name", "company", "org", "organization"));
        if (!SampleRecords.isEntry(place, title)) {
            String end = job.any("date_end", "end");
            stints.job(title, place, month(job.any("date_start", "start")) + " - " + (end.isEmpty() ? "present" : month(end)), job.lines()).ifPresent(draft::stint);
        }
    }

    private static void award(DataValue award, int source, Draft draft) {
        String title = Markup.plain(award.any("title", "name"));
        if (!title.isEmpty() && !SampleRecords.isTitle(title)) {
            draft.award(new Award(title, Markup.plain(award.any("awarder", "organization", "org")), Period.year(award.any("date", "year")), source, award.lines()));
        }
    }

    /** A day or a time of day as the date reader's range takes it. */
    private static String month(String date) {
        return date.replaceFirst("T.*$", "");
    }

    private static String years(DataValue course) {
        String year = course.any("year", "years");
        String end = course.any("date_end", "end");
        String start = course.any("date_start", "start");
        String begun = ONGOING.matcher(course.any("course", "degree")).find() && year.matches("\\d{4}") ? " - present" : "";
        return !year.isEmpty() || end.isEmpty() && start.isEmpty() ? year + begun : month(start) + " - " + (end.isEmpty() ? "present" : month(end));
    }

    private static List<DataValue> organisations(DataValue front) {
        return ORGANISATIONS.stream().map(front::at).filter(member -> !member.isEmpty()).findFirst().map(DataValue::list).orElse(List.of());
    }

    private static List<DataValue> courses(DataValue front) {
        return !front.at("education", "courses").isEmpty() ? front.at("education", "courses").items() : front.at("education").items();
    }

    private static void social(DataValue front, int source, Draft draft) {
        EmailReader.in(front.string("email")).forEach(draft::email);
        List<DataValue> social = Stream.of("social", "profiles", "links").map(member -> front.at(member).items()).filter(items -> !items.isEmpty()).findFirst().orElse(List.of());
        for (DataValue item : social) {
            String written = item.any("link", "url");
            String link = Accounts.absolute(written);
            if (!link.startsWith("http")) {
                EmailReader.in(link.replaceFirst("^mailto:", "")).forEach(draft::email);
            } else if (link.length() > 12 && !NOBODY.matcher(link).matches() && SAMPLE_ACCOUNTS.stream().noneMatch(link::contains)) {
                draft.link(new Link(LinkKinds.of(link, item.string("icon")), link, source, item.lines()));
            }
        }
    }

    /** Adds what the text of the author's page says, but for the works that it lists: those of the site come first. */
    private static List<Publication> body(TextFile author, int source, Draft draft) {
        Page page = Templates.without(author.page());
        Reading reading = Reading.of(page, source);
        draft.unread(reading);
        Claims claims = Claims.of(reading);
        claims.names().stream().filter(name -> Han.in(name.text()) && claims.names().stream().anyMatch(other -> draft.isNamed(other.text()))).forEach(draft::name);
        if (!draft.hasName()) {
            claims.names().forEach(draft::name);
        }
        claims.names().stream().filter(name -> draft.names().stream().anyMatch(own -> Han.in(own.text()) && NameReader.sounds(name.text(), own.text()))).toList().forEach(draft::name);
        if (claims.hasHan()) {
            draft.mixed(source);
        }
        draft.headline(claims.headline());
        draft.summary(claims.summary());
        if (HugoOwner.isAbout(author.front()) && !author.front().at("interests").isEmpty()) {
            draft.add(new Claims(claims.names(), claims.headline(), "", List.of(), claims.stints(), claims.publications(), List.of(), List.of(), List.of()));
        } else if (headsAPage(author.front())) {
            draft.add(claims);
        } else if (!draft.hasClaims()) {
            draft.add(new Claims(List.of(), claims.headline(), "", claims.interests(), claims.stints(), List.of(), List.of(), List.of(), List.of()));
        }
        FrontMatterInterests.toldBeside(draft, author.front().at("bio"));
        if (!draft.hasInterests()) {
            claims.interests().forEach(draft::interest);
        }
        boolean listed = !courses(author.front()).isEmpty();
        List<Stint> stints = claims.stints().stream().filter(stint -> !listed || stint.kind() != StintKind.EDUCATION).toList();
        draft.add(new Claims(List.of(), "", "", List.of(), stints, List.of(), List.of(), List.of(), List.of()));
        claims.awards().forEach(draft::award);
        claims.links().forEach(draft::link);
        claims.emails().forEach(draft::email);
        String bio = Markup.plain(author.front().string("bio"));
        draft.summary(Templates.in(bio) ? "" : bio);
        return claims.publications();
    }

    private void work(TextFile work, TextFile author, Draft draft) {
        if (!HugoExperience.jobs(work.front()).isEmpty() || FrontMatterWorks.read(work, 0).isEmpty()) {
            return;
        }
        int index = draft.source(Sources.record(work, FORMAT, clock.instant()));
        String path = author.file().path().replaceFirst("/[^/]*$", "");
        String slug = path.substring(path.lastIndexOf('/') + 1);
        FrontMatterWorks.read(work, index).map(publication -> named(publication, slug, title(author.front()))).ifPresent(draft::publication);
    }

    /** {@code publication} with the author's name in the place of the name of the author's folder. */
    private static Publication named(Publication publication, String slug, String name) {
        List<String> authors = publication.authors().stream().map(author -> author.equals(slug) ? name : author).toList();
        return new Publication(publication.title(), authors, publication.venue(), publication.year(), publication.status(), publication.url(), publication.abstract_(),
            publication.source(), publication.lines());
    }
}
