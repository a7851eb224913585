package bole.importer.field.person;

import bole.importer.field.account.EmailReader;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Employers whose names have no telling word, known by an address on the page: "Research Scientist, Xyzzy" beside a mail address or a link at xyzzy.com. */
final class HostedNames {

    private static final Wording HOST = Wording.of("(?i)(?:https?://|@)([a-z0-9.-]{4,80})");
    private static final Wording NO_LETTER = Wording.of("[^\\p{L}\\p{N}]+");
    private static final Set<String> PLACES_OF_MANY = Set.of("github", "gitlab", "google", "scholar", "linkedin", "twitter", "orcid", "dblp", "gmail", "outlook", "hotmail", "yahoo", "qq", "medium", "youtube", "facebook", "arxiv", "researchgate", "openreview", "huggingface", "kaggle",
        "python", "pytorch", "tensorflow", "docker", "kubernetes", "react", "shields", "wikipedia", "wordpress", "substack", "bsky", "mastodon", "instagram", "acm", "ieee", "nature", "springer", "sciencedirect", "doi", "academia", "robotics", "economics", "statistics", "mathematics", "physics", "chemistry", "biology", "com", "org", "www", "edu", "net");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final Set<String> labels = new HashSet<>();

    /** The names that the addresses of {@code reading} bear out. */
    HostedNames(Reading reading) {
        reading.page().blocks().stream().map(Block::text).filter(text -> text.text().length() < 20_000).forEach(this::add);
        EmailReader.read(reading).forEach(this::hosts);
    }

    private void add(RichText text) {
        text.links().stream().map(RichText.Run::url).filter(url -> url.length() < 400).forEach(this::hosts);
    }

    private void hosts(String address) {
        Matcher host = HOST.matcher(address);
        if (host.find() && !host.group(1).toLowerCase(Locale.ROOT).endsWith(".github.io")) {
            List.of(host.group(1).toLowerCase(Locale.ROOT).split("\\.")).forEach(label -> labels.add(label.replace("-", "")));
        }
    }

    /** {@code words} where they are a name that an address bears out. */
    Optional<String> of(String words) {
        String name = words.strip();
        boolean form = name.length() >= SHORTEST && name.length() < LONGEST && Character.isUpperCase(name.codePointAt(0)) && name.split("\\s+").length < 4;
        String key = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean free = form && !Words.of("title").in(name) && !Words.of("country").has(name) && !PLACES_OF_MANY.contains(key);
        return Optional.of(name).filter(found -> free && labels.contains(key));
    }
}
