package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.person.Headlines;
import bole.importer.field.person.NameReader;
import bole.importer.field.reading.Reading;
import bole.importer.field.stint.Stints;
import bole.importer.page.Block;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.Stint;
import bole.text.Folding;
import bole.text.Han;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages written as running text: Markdown, README, HTML, and the pages of AcademicPages and al-folio sites. */
final class Pages {

    private final Clock clock;
    private final Records records;

    Pages(Clock clock) {
        this.clock = clock;
        this.records = new Records(clock);
    }

    Outcome read(SourceTexts texts) {
        Source source = texts.source();
        Draft draft = new Draft();
        List<TextFile> files = texts.files().stream().filter(file -> !file.isBlank()).toList();
        Optional<SiteConfig> config = SiteConfig.of(source);
        List<RecordFile> works = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        List<Claims> said = new ArrayList<>();
        boolean sample = false;
        boolean unnamed = false;
        boolean other = false;
        for (TextFile file : files) {
            if (SiteConfig.is(file.file()) || Sites.isPerson(file.file().path())) {
                configured(file, draft);
                if (Sites.isData(file.file().path())) {
                    records.ofSite(new RecordFile(source, file, DataValue.NONE, clock.instant()), draft);
                }
            } else if (file.file().name().endsWith(".bib")) {
                works.add(new RecordFile(source, file, DataValue.NONE, clock.instant()));
            } else if (Sites.isData(file.file().path())) {
                records.ofSite(new RecordFile(source, file, DataValue.NONE, clock.instant()), draft);
            } else if (Formats.isPublication(file)) {
                int index = draft.source(Sources.record(file, "academicpages", clock.instant()));
                FrontMatterWorks.read(file, index).ifPresent(draft::publication);
                other = files.size() == 1;
            } else {
                Page whole = whole(file);
                pages.add(Templates.without(whole));
                unnamed |= Templates.isUnnamed(whole);
                sample |= pages.getLast().blocks().size() < whole.blocks().size();
                said.add(page(file, pages.getLast(), draft, config.map(SiteConfig::names).orElse(List.of())));
                SchemaPerson.embedded(file, new RecordFile(source, file, DataValue.NONE, clock.instant())).filter(person -> isSame(person, draft)).ifPresent(draft::add);
            }
        }
        config.ifPresent(site -> site.names().forEach(draft::name));
        works.forEach(file -> draft.add(Bibliography.draft(file, draft.names())));
        if (unnamed && draft.names().stream().allMatch(name -> Templates.isNobody(name.text())) || sample && draft.hasName() && draft.names().stream().allMatch(name -> SampleRecords.isName(name.text()))) {
            return new Outcome.Refused(source.uri(), Reason.TEMPLATE, "");
        }
        if (other) {
            return new Outcome.Refused(source.uri(), Reason.NOT_A_PERSON, "a publication alone");
        }
        if (files.size() == 1 && isPost(files.getFirst().front()) && !draft.hasClaims()) {
            return new Outcome.Refused(source.uri(), Reason.NOT_A_PERSON, "it is a post");
        }
        return outcome(source, draft, new Subjects(pages, said, config.map(SiteConfig::isGroup).orElse(false)), sample);
    }

    /** Reads one page of whom its site calls {@code known} into {@code draft}; gives what it says. */
    private Claims page(TextFile file, Page own, Draft draft, List<Name> known) {
        int index = draft.source(Sources.record(file, Formats.of(file), clock.instant()));
        CitedWorks cited = CitedWorks.of(own);
        Reading reading = Reading.of(cited.page(), index);
        draft.unread(reading);
        draft.claims(CvData.listed(file.front()), index);
        Claims claims = Claims.of(reading, known);
        List<Interest> listed = FrontMatterInterests.listed(file.front(), index);
        draft.add(listed.size() > 1 ? claims.withoutInterests() : claims);
        Moved.publications(cited.by(draft.names().isEmpty() ? known : draft.names()), index).forEach(draft::shown);
        (listed.isEmpty() && claims.interests().isEmpty() ? FrontMatterInterests.told(file.front(), index) : listed).forEach(draft::interest);
        Accounts.of(file.front(), index).forEach(draft::link);
        Accounts.emails(file.front()).forEach(draft::email);
        if (claims.hasHan()) {
            draft.mixed(index);
        }
        return claims;
    }

    /** Whether a page is one of many that are sorted by time and subject, as of a blog: who wrote it is not whom it tells of. */
    private static boolean isPost(DataValue front) {
        boolean sorted = Stream.of("tags", "tag", "categories", "category").map(front::at).anyMatch(subject -> !subject.items().isEmpty() || !subject.text().isBlank());
        return sorted && !front.string("date").isEmpty();
    }

    /** Whether {@code person} is called as the person of the page, where the page says a name in the same script. */
    private static boolean isSame(Draft person, Draft draft) {
        return draft.names().isEmpty() || person.names().stream().anyMatch(name -> draft.names().stream().anyMatch(other -> Folding.key(other.text()).equals(Folding.key(name.text()))));
    }

    /** The page with what its front matter says in words: a subtitle before its text, an address after it, a title for its title. */
    private static Page whole(TextFile file) {
        Page page = file.page();
        List<Block> blocks = new ArrayList<>();
        file.front().first("subtitle").ifPresent(subtitle -> blocks.addAll(MarkdownPages.read(subtitle.text(), subtitle.lines().first() - 1).blocks()));
        shown(file.front()).ifPresent(blocks::addAll);
        blocks.addAll(FrontMatterTexts.of(file.front()).around(TitledLives.of(file.front(), page.blocks())));
        blocks.addAll(HugoBlocks.texts(file.front()));
        file.front().at("profile").first("more_info", "address").filter(text -> !text.text().isBlank())
            .ifPresent(more -> blocks.addAll(MarkdownPages.read("## Contact\n\n" + more.text(), Math.max(0, more.lines().first() - 3)).blocks()));
        file.front().first("position", "job_title", "jobtitle").filter(post -> !Templates.in(post.text()) && post.text().length() < 120)
            .ifPresent(post -> blocks.addFirst(MarkdownPages.read("Position: " + post.text(), post.lines().first() - 1).blocks().getFirst()));
        file.front().first("email", "mail").filter(mail -> !Templates.in(mail.text()))
            .ifPresent(mail -> blocks.addAll(MarkdownPages.read("Email: " + mail.text(), mail.lines().first() - 1).blocks()));
        Stream.concat(file.front().at("awards").items().stream(), file.front().at("awards", "items").items().stream()).filter(award -> !award.text().isBlank() && !Templates.in(award.text())).findFirst()
            .ifPresent(first -> blocks.addAll(awards(file.front(), first.lines().first())));
        Optional<DataValue> headed = file.front().first("title").filter(title -> !Templates.in(title.text()));
        headed.flatMap(title -> NamedHeads.line(Markup.plain(title.text()), title.lines().first())).ifPresent(blocks::addFirst);
        return page.with(NamedHeads.apart(blocks)).titled(title(file.front(), page.title())).signed(FrontMatterSignatures.of(file.front()));
    }

    /** The awards that the front matter lists as lines, from {@code line} on. */
    private static List<Block> awards(DataValue front, int line) {
        StringBuilder list = new StringBuilder("## Awards\n\n");
        Stream.concat(front.at("awards").items().stream(), front.at("awards", "items").items().stream()).map(DataValue::text).filter(text -> !text.isBlank()).forEach(text -> list.append("- ").append(text.strip()).append('\n'));
        return MarkdownPages.read(list.toString(), Math.max(0, line - 3)).blocks();
    }

    /** What the front matter says a person is: a role, or a line about the author, with the employer that stands beside it. */
    private static Optional<List<Block>> shown(DataValue front) {
        DataValue author = front.at("author");
        String place = Stream.of(front, author).flatMap(part -> part.first("affiliation", "employer", "organization", "organisation", "org_name", "org", "institution", "university").stream()).map(DataValue::text).map(Markup::plain).filter(name -> !Templates.in(name)).findFirst().orElse("");
        return Stream.of(front.at("role"), author.at("role"), author.at("bio"), front.at("bio"), front.at("description"), front.at("summary"), front.at("excerpt")).filter(line -> !Templates.in(line.text()) && (Headlines.isPost(Markup.plain(line.text())) || Han.in(line.text()) && Headlines.shows(Markup.plain(line.text())) || Headlines.tells(Markup.plain(line.text())))).findFirst()
            .map(line -> MarkdownPages.read(Headlines.at(Markup.plain(line.text()), place), line.lines().first() - 1).blocks());
    }

    /** The title of the front matter, or what beside it is a name: an author, a line such as "Mira Oduya's website". */
    private static String title(DataValue front, String other) {
        String own = NamedHeads.name(Markup.plain(front.string("title")));
        Stream<String> lines = Stream.of(own, front.string("name"), parts(front), front.string("display_name"), front.string("author"), front.string("author", "name"), front.string("profile", "name"), onlyAuthor(front), front.string("headline"), front.string("pagetitle"), front.string("seo_title"), front.string("meta_title"), front.string("og_title"), front.string("full_name"), front.string("fullname"), front.string("displayname"), front.string("author_name"), front.string("page_title"), front.string("site_title"), front.string("open-graph", "title"), front.string("seo", "title"), front.string("excerpt"), front.string("description")).map(Markup::plain);
        return lines.filter(line -> line.length() < 90 && !Templates.in(line) && !NameReader.parse(line).isEmpty()).findFirst().orElse(own.isEmpty() || Templates.in(own) || !NameReader.parse(other).isEmpty() ? other : own);
    }

    /** The name of the only author whom the front matter lists. */
    private static String onlyAuthor(DataValue front) {
        List<DataValue> authors = Stream.of("authors", "author").flatMap(key -> front.at(key).items().stream()).toList();
        return authors.size() != 1 ? "" : authors.getFirst().members().isEmpty() ? authors.getFirst().string() : authors.getFirst().string("name");
    }

    /** A name of which the front matter keeps the parts. */
    private static String parts(DataValue front) {
        String given = front.any("firstname", "first_name", "given_name", "givenname");
        String surname = front.any("lastname", "last_name", "family_name", "familyname", "surname");
        return given.isEmpty() || surname.isEmpty() ? "" : given + " " + surname;
    }

    private void configured(TextFile file, Draft draft) {
        int index = draft.source(Sources.record(file, "configuration", clock.instant()));
        SiteConfig config = SiteConfig.of(file.file());
        config.names().forEach(draft::name);
        config.links(index).forEach(draft::link);
        config.emails().forEach(draft::email);
        if (HugoConfig.isNamed(file.file().path()) && !config.biography().isEmpty()) {
            draft.add(Claims.of(Reading.of(MarkdownPages.read(config.biography(), config.biographyLine() - 1), index), draft.names()));
        }
        if (!draft.hasInterests()) {
            FrontMatterInterests.told(config.lines(), index).forEach(draft::interest);
        }
        if (!draft.hasPlaceNow()) {
            post(config, index, draft);
        }
    }

    /** Adds what the configuration says the person is, and where, to what the pages leave open. */
    private static void post(SiteConfig config, int index, Draft draft) {
        Claims shown = Claims.of(Reading.of(MarkdownPages.read(config.shown().isEmpty() ? config.biography() : config.shown()), index));
        draft.headline(shown.headline());
        LineRange where = config.employerLines();
        shown.stints().stream().filter(Stint::placedNow).findFirst().map(stint -> new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(),
            stint.from(), stint.to(), true, index, where)).ifPresent(draft::stint);
        if (!draft.hasPlaceNow() && !config.employer().isEmpty()) {
            draft.stint(new Stints(index).current(config.employer(), draft.headlineText(), where));
        }
    }

    private static Outcome outcome(Source source, Draft draft, Subjects subjects, boolean sample) {
        Optional<String> subject = subjects.other();
        if (subject.isPresent()) {
            return new Outcome.Refused(source.uri(), Reason.NOT_A_PERSON, subject.get());
        }
        boolean silent = !draft.saysSomething() || !draft.hasName() && !draft.hasListed() && !subjects.tellsOfSomebody() || !draft.hasClaims() && (!draft.hasName() || !subjects.sayAnything());
        return silent || sample && !(draft.hasWholeClaims() && draft.isOfSomebody()) ? refused(source, draft, sample) : new Outcome.Accepted(source.uri(), draft.profile(source.uri()));
    }

    private static Outcome refused(Source source, Draft draft, boolean sample) {
        Reason reason = sample ? Reason.TEMPLATE : draft.isCut() ? Reason.TOO_LARGE : draft.hasName() ? Reason.STUB : Reason.NO_CLAIMS;
        return new Outcome.Refused(source.uri(), reason, "");
    }
}
