package bole.importer;

import bole.importer.field.AccountPlaces;
import bole.importer.field.EmailReader;
import bole.importer.field.LinkKinds;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's accounts elsewhere as sites keep them in data: keys such as {@code scholar_userid} with the name of the account, and lists of links. The keys are those of
 * Jekyll's {@code jekyll-socials}, AcademicPages' and Minimal Mistakes' authors, and Quarto's about pages.
 */
final class Accounts {

    private static final int LONGEST = 200;

    private Accounts() {
    }

    /** The accounts that {@code data} names, also below {@code author} and {@code about}, of the source with that index. */
    static List<Link> of(DataValue data, int source) {
        List<Link> links = new ArrayList<>();
        places(data).forEach(place -> {
            place.members().forEach((key, value) -> address(key, value.text().strip()).ifPresent(url -> add(links, url, key, value, source)));
            listed(place).forEach(item -> {
                String url = item.any("href", "url", "link").replaceFirst("^(?=(?:www\\.)?(?:linkedin|github)\\.com/)", "https://");
                if (url.startsWith("http") && isAccount(LinkKinds.of(url, ""))) {
                    add(links, url, "", item, source);
                }
            });
        });
        return links;
    }

    /** The mail addresses that {@code data} names in the same places. */
    static List<String> emails(DataValue data) {
        return places(data).flatMap(place -> Stream.concat(place.first("email", "mail", "professional_email").stream().map(DataValue::text),
            listed(place).map(item -> item.any("href", "url", "link")).filter(url -> !url.startsWith("http")).map(url -> url.startsWith("mailto:") ? url.substring(7) : url))).filter(mail -> !Templates.in(mail)).flatMap(mail -> EmailReader.in(mail).stream()).distinct().toList();
    }

    /** The document, its only author, and what its page about somebody shows. */
    private static Stream<DataValue> places(DataValue data) {
        List<DataValue> authors = data.at("author").items();
        return Stream.of(data, authors.size() == 1 ? authors.getFirst() : data.at("author"), data.at("about"), data.at("links"), data.at("contact"), data.at("social"));
    }

    private static Stream<DataValue> listed(DataValue place) {
        return Stream.of("links", "social", "socialIcons", "profiles", "contacts").flatMap(key -> place.at(key).items().stream());
    }

    private static Optional<String> address(String key, String account) {
        Optional<String> before = AccountPlaces.before(key.toLowerCase(Locale.ROOT).replaceFirst("(?<!dblp|bluesky)_url$", ""));
        boolean whole = account.startsWith("http");
        boolean named = !account.isEmpty() && account.length() < LONGEST && account.chars().noneMatch(Character::isWhitespace);
        return before.filter(start -> named && (whole || !start.isEmpty() && account.indexOf('/') < 0)).map(start -> whole ? account : start + account.replaceFirst("^@", ""));
    }

    private static boolean isAccount(LinkKind kind) {
        return kind != LinkKind.OTHER && kind != LinkKind.HOMEPAGE;
    }

    private static void add(List<Link> links, String url, String key, DataValue value, int source) {
        boolean somewhere = url.replaceFirst("^https?://[^/?]+/?", "").length() > 1;
        if (somewhere && !AccountPlaces.isSample(url)) {
            links.add(new Link(LinkKinds.of(url, key), url, source, LineRange.of(value.lines().first())));
        }
    }
}
