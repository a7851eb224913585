package bole.importer.field.form;

import bole.profile.LinkKind;
import bole.text.Wording;
import java.util.Locale;
import java.util.regex.Matcher;

/** What an address leads to, by its host and path, then by the words of its link. */
public final class LinkKinds {

    private static final Wording TWITTER = Wording.of("(?:mobile\\.)?(?:twitter|x)\\.com/(?:(?:#!/)?@?(?!(?:share|home|intent|search|hashtag|i|login|privacy|tos)\\b)\\w{1,30}/?(?:[?#].*)?|intent/(?:user|follow)\\?.*screen_name=.*)");
    private static final Wording PLACE = Wording.of("(?i)(?:google |semantic )?scholar|谷歌学术|orcid(?: id)?|linked ?in|research ?gate|git ?hub|dblp|web of science|scopus|publons|twitter|open ?review");
    private static final Wording USER = Wording.of("user=[\\w-]{6,20}");

    private LinkKinds() {
    }

    /** What two writings of one address share. */
    public static String key(LinkKind kind, String url) {
        Matcher user = USER.matcher(url);
        String plain = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("^x\\.com/", "twitter.com/").replaceFirst("[/#]+$", "");
        return kind == LinkKind.SCHOLAR && user.find() ? user.group() : plain;
    }

    /** The kind of {@code url} whose link says {@code words}. */
    public static LinkKind of(String url, String words) {
        String address = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        String host = address.indexOf('/') < 0 ? address : address.substring(0, address.indexOf('/'));
        String path = address.substring(host.length());
        if (host.startsWith("scholar.google.")) {
            return path.contains("user=") ? LinkKind.SCHOLAR : LinkKind.OTHER;
        }
        if (host.equals("github.com")) {
            return path.replaceFirst("/$", "").lastIndexOf('/') == 0 && path.length() > 1 ? LinkKind.GITHUB : LinkKind.OTHER;
        }
        return byHost(host, path, words.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code words} are what a place of accounts is called, and nothing else: "Google Scholar". */
    public static boolean isPlace(String words) {
        return PLACE.matcher(words.strip()).matches();
    }

    /** Whether {@code words} begin with what a place of accounts is called: "Google Scholar 查看我". */
    public static boolean beginsWithPlace(String words) {
        Matcher place = PLACE.matcher(words.strip());
        return place.lookingAt() && (place.end() == words.strip().length() || !Character.isAlphabetic(words.strip().codePointAt(place.end())));
    }

    private static LinkKind byHost(String host, String path, String words) {
        if (host.endsWith("orcid.org")) {
            return LinkKind.ORCID;
        }
        if (host.endsWith("linkedin.com") && (path.contains("/in/") || path.startsWith("/pub/") || path.startsWith("/profile/view"))) {
            return LinkKind.LINKEDIN;
        }
        if (host.startsWith("dblp") && (path.contains("/pid/") || path.contains("/pers") || path.contains("/search") && path.contains("q=")) || path.contains("/db/indices/a-tree/")) {
            return LinkKind.DBLP;
        }
        if (host.endsWith("openreview.net") && path.contains("profile") && !path.contains("/publication")) {
            return LinkKind.OPENREVIEW;
        }
        if (host.endsWith("semanticscholar.org") && path.contains("author")) {
            return LinkKind.SEMANTICSCHOLAR;
        }
        if (host.endsWith("researchgate.net") && path.contains("profile") && !path.contains("/publication")) {
            return LinkKind.RESEARCHGATE;
        }
        if (TWITTER.matcher(host + path).matches()) {
            return LinkKind.TWITTER;
        }
        if (host.endsWith("zhihu.com") && path.startsWith("/people")) {
            return LinkKind.ZHIHU;
        }
        return host.endsWith("csdn.net") && !path.contains("/article/") ? LinkKind.CSDN : byWords(path, words);
    }

    private static LinkKind byWords(String path, String words) {
        boolean cv = path.endsWith(".pdf") && (words.contains("cv") || words.contains("resume") || words.contains("curriculum") || words.contains("简历") || words.contains("vitae")
            || path.contains("cv") || path.contains("resume"));
        boolean home = words.contains("home page") || words.contains("homepage") || words.contains("主页") || words.contains("website");
        return cv ? LinkKind.CV : home ? LinkKind.HOMEPAGE : LinkKind.OTHER;
    }
}
