package bole.importer;

import bole.importer.field.person.Headlines;
import bole.importer.field.person.NameReader;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.Name;
import bole.text.Han;
import bole.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The configuration of a site, Jekyll's {@code _config.yml} or Hugo's: whose site it is and where else the person is found. */
final class SiteConfig {

    private static final int LONGEST = 160;
    private static final Wording GROUP = Wording.of("(?i)\\b(?:lab|laboratory|group|team|center|centre)\\b|实验室|课题组|团队");

    private static final List<String> LINES = List.of("role", "position", "headline", "job_title", "bio", "subtitle");
    private final DataValue root;
    /** Where the line stands that says what the person is: the title of a site is none, that of a person is one. */
    private final List<String> lines;

    private SiteConfig(DataValue root, boolean person) {
        this.root = root;
        this.lines = person ? Stream.concat(LINES.stream(), Stream.of("title")).toList() : LINES;
    }

    /** The configuration in {@code file}. */
    static SiteConfig of(SourceFile file) {
        boolean person = Sites.isPerson(file.path());
        if (HugoConfig.isNamed(file.path())) {
            return new SiteConfig(TextFile.of(file).filter(HugoConfig::is).map(HugoConfig::site).orElse(DataValue.NONE), false);
        }
        return new SiteConfig(TextFile.of(file).map(text -> Yaml.read(text.decoded().text().replace("\r\n", "\n").replace('\r', '\n'), 0).root()).orElse(DataValue.NONE), person);
    }

    /** The configuration among the files of {@code source}. */
    static Optional<SiteConfig> of(Source source) {
        return Stream.concat(source.files().stream(), source.context().stream()).filter(SiteConfig::is).findFirst().map(SiteConfig::of);
    }

    /** Whether {@code file} is a configuration, by its name. */
    static boolean is(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).matches("_config\\.ya?ml") || HugoConfig.isNamed(file.path());
    }

    /** The names it gives; none where they are a template's. */
    List<Name> names() {
        String folio = (root.string("first_name") + " " + root.string("middle_name") + " " + root.string("last_name")).replaceAll("\\s+", " ").strip();
        Map<Boolean, Name> byScript = new LinkedHashMap<>();
        for (String name : List.of(root.string("author", "name"), folio, root.string("name"), root.string("author"), root.string("title"), root.any("name_cn", "name_zh", "chinese_name", "native_name"))) {
            if (!name.isBlank() && !Templates.in(name)) {
                NameReader.parse(name.replace('（', '(').replace('）', ')')).forEach(parsed -> byScript.putIfAbsent(Han.in(parsed.text()), parsed));
            }
        }
        return List.copyOf(byScript.values());
    }

    /** Whether it is the configuration of a group, a laboratory or a project. */
    boolean isGroup() {
        String title = root.string("title") + " " + root.string("name") + " " + root.string("full-title") + " " + root.string("description");
        return names().isEmpty() && isOfGroup(title);
    }

    /** Whether {@code title} is that of a group's, laboratory's or project's site. */
    static boolean isOfGroup(String title) {
        return GROUP.matcher(title).find();
    }

    /** The person's accounts elsewhere. */
    List<Link> links(int source) {
        return Accounts.of(root, source);
    }

    /** The mail addresses of the person. */
    List<String> emails() {
        return Accounts.emails(root);
    }

    /** The line that says what the person is, "Postdoc, Fenwold University", or {@code ""}. */
    String shown() {
        return said(lines).filter(line -> Headlines.is(Markup.plain(line.text()))).findFirst().map(line -> Headlines.at(Markup.plain(line.text()), employer())).orElse("");
    }

    /** What the configuration tells of the person in sentences, or {@code ""}. */
    String biography() {
        return told().map(DataValue::text).orElse("");
    }

    /** Where the biography begins. */
    int biographyLine() {
        return told().map(text -> text.lines().first()).orElse(1);
    }

    private Optional<DataValue> told() {
        return Stream.of(root.at("author"), root).flatMap(part -> part.first("bio", "about", "biography", "intro").stream()).filter(text -> !Templates.in(text.text())).findFirst();
    }

    /** What it says of the person or the site in sentences. */
    Stream<DataValue> lines() {
        return said(List.of("bio", "description", "subtitle"));
    }

    /** The institution where the person works, as the configuration names it, or {@code ""}. */
    String employer() {
        return place().map(name -> Markup.plain(name.text())).orElse("");
    }

    /** The line that names the employer, else the one that says what the person is. */
    LineRange employerLines() {
        return place().or(() -> said(lines).findFirst()).map(value -> LineRange.of(value.lines().first())).orElse(LineRange.of(1));
    }

    private Optional<DataValue> place() {
        return Stream.concat(said(List.of("employer", "affiliation", "institution")), said(List.of("bio")).filter(line -> Headlines.isPlace(Markup.plain(line.text())))).filter(name -> !Headlines.isUnit(Markup.plain(name.text()))).findFirst();
    }

    /** What the author, then the site, says under {@code keys}, but for a template's words. */
    private Stream<DataValue> said(List<String> keys) {
        return Stream.of(root.at("author"), root).flatMap(part -> keys.stream().map(part::at)).filter(value -> value.text().length() > 2 && value.text().length() < LONGEST && !Templates.in(value.text()));
    }
}
