package bole.normalise;

import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Profile;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Ids that a register of persons gives to one person only, as the profile's links show them: {@code orcid:0000-0002-1825-0097}. */
final class StableIds {

    private StableIds() {
    }

    static Set<String> of(Profile profile) {
        Set<String> ids = new TreeSet<>();
        for (Link link : profile.links()) {
            String id = id(link);
            if (!id.isEmpty()) {
                ids.add(link.kind().name().toLowerCase(Locale.ROOT) + ":" + id);
            }
        }
        return ids;
    }

    private static String id(Link link) {
        URI address = address(link.url());
        String path = address.getPath() == null ? "" : withoutSlash(address.getPath());
        return switch (link.kind()) {
            case ORCID -> orcid(path);
            case SCHOLAR -> parameter(address, "user");
            case OPENREVIEW -> parameter(address, "id").startsWith("~") ? parameter(address, "id") : "";
            case DBLP -> path.contains("/pid/") ? withoutSuffix(path.substring(path.indexOf("/pid/") + 5)) : "";
            case SEMANTICSCHOLAR -> path.contains("/author/") && lastPart(path).chars().allMatch(Character::isDigit) ? lastPart(path) : "";
            case HOMEPAGE, GITHUB, LINKEDIN, RESEARCHGATE, TWITTER, ZHIHU, CSDN, CV, OTHER -> "";
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
