package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.Reading;
import bole.importer.page.Block;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.text.Folding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pages written as running text: Markdown, README, HTML, and the pages of AcademicPages and al-folio sites. */
final class Pages {

    private static final Pattern SELF = Pattern.compile("(?i)\\b(?:I|I['’]m|my|me|he|she|his|her)\\b|我|本人|现任|现为|毕业");
    private static final Pattern GROUP = Pattern.compile("(?i)\\b(?:our (?:lab|group|team|research|main|work|mission|goal)|we (?:are|develop|study|work|focus|build)|the lab)\\b|我们(?:实验室|课题组|团队|是|的)|本(?:实验室|课题组|团队)");
    private static final Pattern SOFTWARE = Pattern.compile("(?i)\\b(?:pip install|npm (?:install|run)|git clone|getting started|quick start|bundle (?:install|exec)|apt-get|docker run|requirements\\.txt|usage:|installation)\\b");

    /**
     * What the pages of a source are like beside their claims.
     *
     * @param sample whether sample text of a template stood on them
     * @param work whether they are a publication alone
     * @param text all their words
     * @param group whether the site is a group's
     */
    private record Seen(boolean sample, boolean work, String text, boolean group) {
    }

    private final Clock clock;
    private final Records records;

    Pages(Clock clock) {
        this.clock = clock;
        this.records = new Records(clock);
    }

    Outcome read(Source source) {
        Draft draft = new Draft();
        List<TextFile> files = source.files().stream().map(TextFile::of).flatMap(Optional::stream).filter(file -> !file.isBlank()).toList();
        Optional<SiteConfig> config = SiteConfig.of(source);
        List<RecordFile> works = new ArrayList<>();
        boolean sample = false;
        boolean other = false;
        StringBuilder all = new StringBuilder();
        for (TextFile file : files) {
            if (SiteConfig.is(file.file())) {
                configured(file, draft);
            } else if (file.file().name().endsWith(".bib")) {
                works.add(new RecordFile(source, file, DataValue.NONE, clock.instant()));
            } else if (Sites.isData(file.file().path())) {
                records.ofSite(new RecordFile(source, file, DataValue.NONE, clock.instant()), draft);
            } else if (Formats.isPublication(file)) {
                int index = draft.source(Sources.record(file, "academicpages", clock.instant()));
                FrontMatterWorks.read(file, index).ifPresent(draft::publication);
                other = files.size() == 1;
            } else {
                sample |= page(file, draft, all);
                SchemaPerson.embedded(file, new RecordFile(source, file, DataValue.NONE, clock.instant())).filter(person -> isSame(person, draft)).ifPresent(draft::add);
            }
        }
        config.ifPresent(site -> site.names().forEach(draft::name));
        works.forEach(file -> draft.add(Bibliography.draft(file, draft.names())));
        return outcome(source, draft, new Seen(sample, other, all.toString(), config.map(SiteConfig::isGroup).orElse(false)));
    }

    /** Reads one page; gives whether it held sample text of a template. */
    private boolean page(TextFile file, Draft draft, StringBuilder all) {
        Page whole = whole(file);
        Page own = Templates.without(whole);
        all.append(own.text());
        int index = draft.source(Sources.record(file, Formats.of(file), clock.instant()));
        Claims claims = Claims.of(Reading.of(own, index));
        draft.add(claims);
        if (claims.hasHan()) {
            draft.mixed(index);
        }
        return own.blocks().size() < whole.blocks().size();
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
        blocks.addAll(page.blocks());
        file.front().at("profile").first("more_info", "address").filter(text -> !text.text().isBlank())
            .ifPresent(more -> blocks.addAll(MarkdownPages.read("## Contact\n\n" + more.text(), Math.max(0, more.lines().first() - 3)).blocks()));
        String title = file.front().string("title");
        return new Page(title.isEmpty() ? page.title() : title, page.language(), blocks);
    }

    private void configured(TextFile file, Draft draft) {
        int index = draft.source(Sources.record(file, "configuration", clock.instant()));
        SiteConfig config = SiteConfig.of(file.file());
        config.links(index).forEach(draft::link);
        bole.importer.field.EmailReader.in(config.email()).forEach(draft::email);
    }

    private static Outcome outcome(Source source, Draft draft, Seen seen) {
        String text = seen.text();
        boolean sample = seen.sample();
        boolean self = SELF.matcher(text).find();
        boolean group = GROUP.matcher(text).find() && (!self || seen.group());
        if (seen.work() || group || SOFTWARE.matcher(text).find() && !draft.hasName()) {
            return new Outcome.Refused(source.uri(), Reason.NOT_A_PERSON, seen.work() ? "a publication alone" : group ? "it speaks for a group" : "it describes software");
        }
        if (!draft.saysSomething() || !draft.hasClaims() && !draft.hasName()) {
            return refused(source, draft, sample);
        }
        return sample && !draft.hasClaims() ? refused(source, draft, true) : new Outcome.Accepted(source.uri(), draft.profile(source.uri()));
    }

    private static Outcome refused(Source source, Draft draft, boolean sample) {
        Reason reason = sample ? Reason.TEMPLATE : draft.hasName() ? Reason.STUB : Reason.NO_CLAIMS;
        return new Outcome.Refused(source.uri(), reason, "");
    }
}
