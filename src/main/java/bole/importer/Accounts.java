package bole.importer;

import bole.importer.field.account.AccountPlaces;
import bole.importer.field.account.EmailReader;
import bole.importer.field.form.LinkKinds;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person's accounts elsewhere as sites keep them in data: keys such as {@code scholar_userid} with the name of the account, and lists of links. The keys are those of
 * Jekyll's {@code jekyll-socials}, AcademicPages' and Minimal Mistakes' authors, and Quarto's about pages.
 */
final class Accounts {

    private static final int LONGEST = 200;
    /** Parts of a document in which accounts are kept. */
    private static final List<String> PARTS = List.of("links", "contact", "contacts", "social", "socials", "accounts", "profiles", "profile", "social_links", "socialLinks", "socialIcons", "social_icons", "contact_links");
    private static final String[] ADDRESSES = {"href", "url", "link", "address"};
    /** What an item of a list says of an address that is the person's own site. */
    private static final Wording SITE = Wording.of("(?i)(?:(?:fa[bs]?|bi|mdi|fa-solid|solid|hero|ai)?[ :/-]*(?:fa-)?)?(?:home ?-?page|house|home|globe2?|web ?-?site|personal (?:web ?)?(?:site|page)|blog|hp|主页|个人主页|博客|网站|个人网站)");
    /** An address of a place for accounts without its scheme. */
    private static final Wording BARE = Wording.of("(?://)?(?:www\\.[\\w-]+\\.|(?:[a-z]{2}\\.)?linkedin\\.com/in/|github\\.com/|gitlab\\.com/|twitter\\.com/|x\\.com/|orcid\\.org/|scholar\\.google\\.[a-z.]{2,6}/|researchgate\\.net/|dblp\\.org/|bsky\\.app/)|//[\\w-]+\\.");
    private static final Wording PODCAST = Wording.of("https?://(?:podcasters\\.spotify\\.com/pod/show|open\\.spotify\\.com/show|anchor\\.fm)/");
    private static final String HOME = "homepage";
    private static final Set<String> SITES = Set.of(HOME, "website", "personal_website", "personal_site", "personal_page", "home_page", "web_site", "blog_url");
    private static final Set<String> ANSWERS = Set.of("true", "false", "yes", "no", "none", "null", "n/a");

    private Accounts() {
    }

    /** The accounts that {@code data} names, also below {@code author} and {@code about}, of the source with that index. */
    static List<Link> of(DataValue data, int source) {
        List<Link> links = new ArrayList<>();
        places(data).forEach(place -> {
            place.members().forEach((key, value) -> address(key, absolute(value.text().strip())).or(() -> account(absolute(value.text().strip()))).ifPresent(url -> add(links, url, key, value, source)));
            place.items().forEach(item -> {
                String url = absolute(item.members().isEmpty() ? item.text().strip() : item.any(ADDRESSES));
                boolean site = SITE.matcher(item.any("icon")).matches() || SITE.matcher(item.any("text", "label", "name", "title")).matches();
                if (url.startsWith("http") && (isAccount(LinkKinds.of(url, "")) || AccountPlaces.isOther(url) || PODCAST.matcher(url).lookingAt() || site)) {
                    add(links, url, site ? HOME : "", item, source);
                }
            });
        });
        return links;
    }

    /** The mail addresses that {@code data} names in the same places. */
    static List<String> emails(DataValue data) {
        return places(data).flatMap(place -> Stream.concat(place.first("email", "e-mail", "mail", "professional_email").stream().map(DataValue::text),
            place.items().stream().map(item -> item.any(ADDRESSES)).filter(url -> !url.startsWith("http")).map(url -> url.startsWith("mailto:") ? url.substring(7) : url))).filter(mail -> !Templates.in(mail)).flatMap(mail -> EmailReader.in(mail).stream()).distinct().toList();
    }

    /** The document, its only author, what its page about somebody or its blocks show, and the parts of each that hold accounts. */
    private static Stream<DataValue> places(DataValue data) {
        List<DataValue> authors = data.at("author").items();
        Stream<DataValue> contacts = HugoBlocks.contents(data);
        return Stream.concat(Stream.of(data, authors.size() == 1 ? authors.getFirst() : data.at("author"), data.at("about")), contacts)
            .flatMap(place -> Stream.concat(Stream.of(place).filter(whole -> whole.items().isEmpty()), PARTS.stream().map(place::at)));
    }

    /** {@code address} with its scheme, where it only lacks that: "www.linkedin.com/in/tamsin". */
    static String absolute(String address) {
        return BARE.matcher(address).lookingAt() ? "https://" + address.replaceFirst("^//", "") : address;
    }

    private static Optional<String> address(String key, String account) {
        boolean whole = account.startsWith("http");
        boolean named = !account.isEmpty() && account.length() < LONGEST && account.chars().noneMatch(Character::isWhitespace) && !ANSWERS.contains(account.toLowerCase(Locale.ROOT));
        if (SITES.contains(key.toLowerCase(Locale.ROOT))) {
            return Optional.of(account).filter(url -> named && whole);
        }
        return AccountPlaces.before(key).filter(start -> named && (whole || !start.isEmpty() && account.indexOf('/') < 0)).map(start -> whole ? account : start + account.replaceFirst("^@", "").replaceFirst("&.*$", ""));
    }

    /** {@code address} where it says itself that it is one of an account, whatever it is called: "nber: https://www.nber.org/people/mira-oduya". */
    private static Optional<String> account(String address) {
        boolean whole = address.startsWith("http") && address.length() < LONGEST && address.chars().noneMatch(Character::isWhitespace);
        return Optional.of(address).filter(url -> whole && (isAccount(LinkKinds.of(url, "")) && LinkKinds.of(url, "") != LinkKind.CV || AccountPlaces.isOther(url)));
    }

    private static boolean isAccount(LinkKind kind) {
        return kind != LinkKind.OTHER && kind != LinkKind.HOMEPAGE;
    }

    private static void add(List<Link> links, String url, String key, DataValue value, int source) {
        boolean somewhere = url.replaceFirst("^https?://[^/?]+/?", "").length() > 1;
        if ((somewhere || key.equals(HOME) || SITES.contains(key.toLowerCase(Locale.ROOT))) && !AccountPlaces.isSample(url)) {
            links.add(new Link(LinkKinds.of(url, SITES.contains(key.toLowerCase(Locale.ROOT)) ? HOME : key), url, source, LineRange.of(value.lines().first())));
        }
    }
}
