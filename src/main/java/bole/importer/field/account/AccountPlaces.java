package bole.importer.field.account;

import bole.importer.field.form.AccountAddresses;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where accounts of people are kept: what stands before the name of an account in its address, by the names that sites and pages give to the place. */
public final class AccountPlaces {

    /** Where the value must be the address itself. */
    private static final String WHOLE = "";
    private static final String GITHUB = "https://github.com/";
    private static final String SCHOLAR = "https://scholar.google.com/citations?user=";
    private static final String LINKEDIN = "https://www.linkedin.com/in/";
    private static final String SEMANTIC_SCHOLAR = "https://www.semanticscholar.org/author/";
    private static final String TWITTER = "https://twitter.com/";
    private static final Map<String, String> BEFORE = Map.ofEntries(Map.entry("github", GITHUB), Map.entry("gitlab", "https://gitlab.com/"), Map.entry("bitbucket", "https://bitbucket.org/"),
        Map.entry("orcid", "https://orcid.org/"), Map.entry("scholar", SCHOLAR), Map.entry("googlescholar", SCHOLAR), Map.entry("gscholar", SCHOLAR),
        Map.entry("linkedin", LINKEDIN), Map.entry("twitter", TWITTER), Map.entry("x/twitter", TWITTER), Map.entry("x", "https://x.com/"),
        Map.entry("researchgate", "https://www.researchgate.net/profile/"), Map.entry("semanticscholar", SEMANTIC_SCHOLAR), Map.entry("semantic", SEMANTIC_SCHOLAR), Map.entry("openreview", "https://openreview.net/profile?id="),
        Map.entry("zhihu", "https://www.zhihu.com/people/"), Map.entry("kaggle", "https://www.kaggle.com/"), Map.entry("publons", "https://www.webofscience.com/wos/author/record/"),
        Map.entry("scopus", "https://www.scopus.com/authid/detail.uri?authorId="), Map.entry("inspirehep", "https://inspirehep.net/authors/"), Map.entry("bluesky", "https://bsky.app/profile/"), Map.entry("bsky", "https://bsky.app/profile/"),
        Map.entry("facebook", "https://www.facebook.com/"), Map.entry("instagram", "https://www.instagram.com/"), Map.entry("huggingface", "https://huggingface.co/"), Map.entry("stackoverflow", "https://stackoverflow.com/users/"),
        Map.entry("lattes", "http://lattes.cnpq.br/"), Map.entry("dblp", WHOLE), Map.entry("mastodon", WHOLE), Map.entry("weibo", WHOLE), Map.entry("bilibili", WHOLE), Map.entry("youtube", WHOLE), Map.entry("medium", WHOLE),
        Map.entry("academia", WHOLE), Map.entry("ssrn", WHOLE), Map.entry("adsabs", WHOLE), Map.entry("arxiv", WHOLE));
    /** What stands around the name of a place in a key: "github_username", "scholar_userid", "dblp_url". */
    private static final Wording AROUND = Wording.anyCase("(?<=[a-z]{3})(?:[-_ ]?(?:user[-_ ]?name|user[-_ ]?id|handle|profile|url)|[-_ ](?:user|account|link|id|page)){1,2}$|(?<=^x)[-_](?:user[-_ ]?name|handle|url|link)$");
    /** What is to be filled in: "github.com/yourusername", "?user=YOUR_ID". */
    private static final Wording BLANK = Wording.anyCase("[/=@<{\\[](?:(?:your|my)(?:$|[-_ ]|user|name|id\\b|profile|git|account|linked|twitter|scholar|orcid|handle|url|page|site|link)|user[-_]?name\\b|placeholder|example)");
    /** The accounts in the samples of templates. */
    private static final List<String> SAMPLES = List.of("ps_cx0aaaaaj", "qc6cjjyaaaaj", "siwtmxoaaaaj", "0000-0000-0000-0000", "gcushen", "/academicpages", "/jekyll", "/alshedivat", "/wowchemy", "authors/1010907", "john-snow");

    private AccountPlaces() {
    }

    /** What stands before the name of an account at {@code place}, {@code ""} where the address must be given whole; nothing where that is no place for accounts. */
    public static Optional<String> before(String place) {
        return Optional.ofNullable(BEFORE.get(AROUND.matcher(place.strip().toLowerCase(Locale.ROOT)).replaceFirst("").replaceAll("[-_ ]", "")));
    }

    /** Whether {@code url} leads to an account at a place that no kind of link is for. */
    public static boolean isOther(String url) {
        return AccountAddresses.isOfPerson(url);
    }

    /** Whether {@code url} is that of a template, not of a person. */
    public static boolean isSample(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return BLANK.matcher(url.replaceFirst("^https?://", "")).find() || SAMPLES.stream().anyMatch(lower::contains);
    }
}
