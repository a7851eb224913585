package bole.importer.field;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Accounts that a line names in words, without a link: "ORCID: 0000-0002-1825-0097", "GitHub: tamsin", "linkedin.com/in/tamsin". */
final class WrittenAccounts {

    private static final Wording ORCID = Wording.of("(?i)\\borcid\\b(?: id)?\\W{1,4}(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])\\b");
    private static final Wording NAMED = Wording.of("(?i)(?<![\\w/])(github|twitter|linkedin|x/twitter)\\s?[:：]\\s?@?([a-z0-9][\\w-]{1,38})(?=\\s*(?:$|[|,;·/]\\s))");
    private static final Wording HOST = Wording.of("(?i)(?<![\\w/@.-])(?:www\\.)?((?:github\\.com|linkedin\\.com/in|orcid\\.org|twitter\\.com|researchgate\\.net/profile|dblp\\.org/pid|zhihu\\.com/people)/[\\w./-]{2,60}[\\w])");

    private static final int LONGEST = 300;
    private static final Wording SITE = Wording.of("(?i)(?<![\\w/@.-])(?:www\\.)?([\\w-]{2,40}(?:\\.[\\w-]{2,40}){0,2}\\.[a-z]{2,10})/?(?=\\s*(?:$|[|,;·•)]))");

    private WrittenAccounts() {
    }

    /** The addresses of sites that {@code line} names by their host alone: "tamsin-vale.example · London". */
    static List<String> sites(String line) {
        return line.length() > LONGEST ? List.of() : SITE.matcher(line).results().map(site -> "https://" + site.group(1).toLowerCase(Locale.ROOT)).toList();
    }

    /** The addresses of the accounts that {@code line} names. */
    static List<String> in(String line) {
        List<String> found = new ArrayList<>();
        Matcher orcid = ORCID.matcher(line);
        while (orcid.find()) {
            found.add("https://orcid.org/" + orcid.group(1).toUpperCase(Locale.ROOT));
        }
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
            AccountPlaces.before(named.group(1)).ifPresent(before -> found.add(before + named.group(2)));
        }
        Matcher host = HOST.matcher(line);
        while (host.find()) {
            found.add("https://" + host.group(1));
        }
        found.removeIf(AccountPlaces::isSample);
        return found;
    }
}
