package bole.importer.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where accounts of people are kept: what stands before the name of an account in its address, by the names that sites and pages give to the place. */
public final class AccountPlaces {

    /** Where the value must be the address itself. */
    private static final String WHOLE = "";
    private static final String GITHUB = "https://github.com/";
    private static final String SCHOLAR = "https://scholar.google.com/citations?user=";
    private static final String LINKEDIN = "https://www.linkedin.com/in/";
    private static final String TWITTER = "https://twitter.com/";
    private static final Map<String, String> BEFORE = Map.ofEntries(Map.entry("github", GITHUB), Map.entry("github_username", GITHUB),
        Map.entry("orcid", "https://orcid.org/"), Map.entry("orcid_id", "https://orcid.org/"), Map.entry("scholar_userid", SCHOLAR), Map.entry("scholar", SCHOLAR),
        Map.entry("linkedin", LINKEDIN), Map.entry("linkedin_username", LINKEDIN), Map.entry("twitter", TWITTER), Map.entry("x/twitter", TWITTER), Map.entry("twitter_username", TWITTER), Map.entry("x_username", "https://x.com/"),
        Map.entry("research_gate_profile", "https://www.researchgate.net/profile/"), Map.entry("semanticscholar_id", "https://www.semanticscholar.org/author/"), Map.entry("openreview_id", "https://openreview.net/profile?id="),
        Map.entry("zhihu_username", "https://www.zhihu.com/people/"), Map.entry("kaggle_id", "https://www.kaggle.com/"), Map.entry("publons_id", "https://www.webofscience.com/wos/author/record/"),
        Map.entry("dblp", WHOLE), Map.entry("dblp_url", WHOLE), Map.entry("googlescholar", WHOLE), Map.entry("google_scholar", WHOLE), Map.entry("researchgate", WHOLE), Map.entry("research_gate", WHOLE),
        Map.entry("semanticscholar", WHOLE), Map.entry("semantic", WHOLE), Map.entry("openreview", WHOLE), Map.entry("zhihu", WHOLE), Map.entry("bluesky", WHOLE), Map.entry("bluesky_url", WHOLE), Map.entry("mastodon", WHOLE),
        Map.entry("scopus_id", "https://www.scopus.com/authid/detail.uri?authorId="), Map.entry("inspirehep_id", "https://inspirehep.net/authors/"));
    /** What is to be filled in: "github.com/yourusername", "?user=YOUR_ID". */
    private static final Pattern BLANK = Pattern.compile("[/=@<{\\[](?:(?:your|my)(?:$|[-_ ]|user|name|id\\b|profile|git|account|linked|twitter|scholar|orcid|handle|url|page|site|link)|user[-_]?name\\b|placeholder|example)", Pattern.CASE_INSENSITIVE);
    /** The accounts in the samples of templates. */
    private static final List<String> SAMPLES = List.of("ps_cx0aaaaaj", "qc6cjjyaaaaj", "siwtmxoaaaaj", "0000-0000-0000-0000", "gcushen", "/academicpages", "/jekyll", "/alshedivat", "/wowchemy", "authors/1010907", "john-snow");

    private AccountPlaces() {
    }

    /** What stands before the name of an account at {@code place}, {@code ""} where the address must be given whole; nothing where that is no place for accounts. */
    public static Optional<String> before(String place) {
        return Optional.ofNullable(BEFORE.get(place.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code url} is that of a template, not of a person. */
    public static boolean isSample(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return BLANK.matcher(url.replaceFirst("^https?://", "")).find() || SAMPLES.stream().anyMatch(lower::contains);
    }
}
