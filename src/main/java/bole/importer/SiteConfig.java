package bole.importer;

import bole.importer.field.LinkKinds;
import bole.importer.field.NameReader;
import bole.profile.Link;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.text.Han;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Jekyll site's {@code _config.yml}: whose site it is and where else the person is found. */
final class SiteConfig {

    private static final Map<String, String> ACCOUNTS = Map.ofEntries(Map.entry("github", "https://github.com/"), Map.entry("github_username", "https://github.com/"),
        Map.entry("orcid_id", "https://orcid.org/"), Map.entry("scholar_userid", "https://scholar.google.com/citations?user="), Map.entry("linkedin", "https://www.linkedin.com/in/"),
        Map.entry("linkedin_username", "https://www.linkedin.com/in/"), Map.entry("twitter", "https://twitter.com/"), Map.entry("twitter_username", "https://twitter.com/"),
        Map.entry("googlescholar", ""), Map.entry("orcid", ""), Map.entry("dblp", ""), Map.entry("dblp_url", ""), Map.entry("researchgate", ""), Map.entry("semanticscholar", ""));

    private final DataValue root;

    SiteConfig(DataValue root) {
        this.root = root;
    }

    /** The configuration in {@code file}. */
    static SiteConfig of(SourceFile file) {
        return new SiteConfig(TextFile.of(file).map(text -> Yaml.read(text.decoded().text().replace("\r\n", "\n").replace('\r', '\n'), 0).root()).orElse(DataValue.NONE));
    }

    /** The configuration among the files of {@code source}. */
    static Optional<SiteConfig> of(Source source) {
        return Stream.concat(source.files().stream(), source.context().stream()).filter(SiteConfig::is).findFirst().map(SiteConfig::of);
    }

    /** Whether {@code file} is a configuration, by its name. */
    static boolean is(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).matches("_config\\.ya?ml");
    }

    /** The names it gives; none where they are a template's. */
    List<Name> names() {
        String folio = (root.string("first_name") + " " + root.string("middle_name") + " " + root.string("last_name")).replaceAll("\\s+", " ").strip();
        Map<Boolean, Name> byScript = new LinkedHashMap<>();
        for (String name : List.of(root.string("author", "name"), folio, root.string("name"), root.string("author"), root.string("title"))) {
            if (!name.isBlank() && !Templates.in(name)) {
                NameReader.parse(name.replace('（', '(').replace('）', ')')).forEach(parsed -> byScript.putIfAbsent(Han.in(parsed.text()), parsed));
            }
        }
        return List.copyOf(byScript.values());
    }

    /** Whether it is the configuration of a group, a laboratory or a project. */
    boolean isGroup() {
        String title = root.string("title") + " " + root.string("name") + " " + root.string("full-title") + " " + root.string("description");
        return names().isEmpty() && title.matches("(?is).*\\b(?:lab|laboratory|group|team|center|centre)\\b.*|.*(?:实验室|课题组|团队).*");
    }

    /** The person's accounts elsewhere. */
    List<Link> links(int source) {
        List<Link> links = new ArrayList<>();
        for (DataValue place : List.of(root, root.at("author"))) {
            place.members().forEach((key, value) -> {
                String prefix = ACCOUNTS.get(key);
                String account = value.text().strip();
                if (prefix != null && !account.isEmpty() && account.length() < 200 && !account.contains(" ") && !isSample(account)) {
                    String url = account.startsWith("http") ? account : prefix.isEmpty() ? "" : prefix + account;
                    if (!url.isEmpty()) {
                        links.add(new Link(LinkKinds.of(url, key), url, source, LineRange.of(value.lines().first())));
                    }
                }
            });
        }
        return links;
    }

    private static boolean isSample(String account) {
        return account.contains("yourorcidurl") || account.contains("PS_CX0AAAAAJ") || account.contains("qc6CJjYAAAAJ") || account.equals("jekyll") || account.contains("your");
    }

    /** The mail address of the person, or {@code ""}. */
    String email() {
        return root.first("email").or(() -> root.at("author").first("email")).map(DataValue::text).filter(text -> !Templates.in(text)).orElse("");
    }
}
