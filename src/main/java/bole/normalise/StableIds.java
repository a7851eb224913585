package bole.normalise;

import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Profile;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ids that a register of persons gives to one person only, as the profile's links show them: {@code orcid:0000-0002-1825-0097}. The registers are ORCID, DBLP,
 * Google Scholar, OpenReview, Semantic Scholar and OpenAlex. A mail address is none: groups share one, and one is given on to the next student.
 */
final class StableIds {

    private static final Pattern OPENALEX = Pattern.compile("https?://(?:api\\.)?openalex\\.org/(?:authors/|people/)?(A[0-9]{4,15})/?", Pattern.CASE_INSENSITIVE);

    private StableIds() {
    }

    /** The ids by which the profile can be told to be someone's: of each register the only one it names. Where it names two, one of them is another person's. */
    static Set<String> of(Profile profile) {
        Set<String> all = all(profile);
        Map<String, Long> byRegister = all.stream().collect(Collectors.groupingBy(StableIds::register, Collectors.counting()));
        return all.stream().filter(id -> byRegister.get(register(id)) == 1).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All ids it names. */
    static Set<String> all(Profile profile) {
        Set<String> ids = new TreeSet<>();
        profile.links().stream().map(StableIds::id).filter(id -> !id.endsWith(":")).forEach(ids::add);
        return ids;
    }

    private static String register(String id) {
        return id.substring(0, id.indexOf(':'));
    }

    /** Register, colon and id; nothing after the colon where the link names none. */
    private static String id(Link link) {
        URI address = address(link.url());
        String path = address.getPath() == null ? "" : withoutSlash(address.getPath());
        return switch (link.kind()) {
            case ORCID -> "orcid:" + orcid(path);
            case SCHOLAR -> "scholar:" + parameter(address, "user");
            case OPENREVIEW -> "openreview:" + (parameter(address, "id").startsWith("~") ? parameter(address, "id") : "");
            case DBLP -> "dblp:" + (path.contains("/pid/") ? withoutSuffix(path.substring(path.indexOf("/pid/") + 5)) : "");
            case SEMANTICSCHOLAR -> "semanticscholar:" + (path.contains("/author/") && lastPart(path).chars().allMatch(Character::isDigit) ? lastPart(path) : "");
            case HOMEPAGE, OTHER -> "openalex:" + openAlex(link.url());
            case GITHUB, LINKEDIN, RESEARCHGATE, TWITTER, ZHIHU, CSDN, CV -> ":";
        };
    }

    private static URI address(String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            return URI.create("");
        }
    }

    /** Four groups of four digits, the last of which may be X; not the sample of nothing but zeros. */
    private static String orcid(String path) {
        String id = lastPart(path).toUpperCase(Locale.ROOT);
        boolean formed = id.length() == 19;
        for (int i = 0; formed && i < 19; i++) {
            char sign = id.charAt(i);
            formed = i % 5 == 4 ? sign == '-' : sign >= '0' && sign <= '9' || i == 18 && sign == 'X';
        }
        return formed && !id.startsWith("0000-0000-0000-0000") ? id : "";
    }

    private static String openAlex(String url) {
        Matcher matcher = OPENALEX.matcher(url.strip());
        return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String withoutSuffix(String path) {
        return path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    }

    private static String parameter(URI address, String name) {
        String query = address.getQuery();
        if (query == null) {
            return "";
        }
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
    }
}
