package bole.importer.field.account;

import bole.importer.field.form.AccountAddresses;
import bole.importer.field.form.LinkKinds;
import bole.profile.LinkKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Accounts that a line names in words, without a link: "ORCID: 0000-0002-1825-0097", "GitHub: tamsin", "linkedin.com/in/tamsin". */
final class WrittenAccounts {

    private static final Wording ORCID = Wording.of("(?i)\\borcid\\b(?: id)?\\W{1,4}(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])\\b");
    private static final String PLACE = "(?<place>github|gitlab|gitee|linkedin|bluesky|instagram|facebook|kaggle|zhihu|researchgate|hugging ?face|twitter|x/twitter|x ?\\(twitter\\)|twitter ?(?:/ ?x|\\(x\\))|x)";
    private static final String CALLED = "(?: (?:user ?name|handle|account|profile|id))?";
    private static final String USER = "(?<user>@?(?!www\\.|[\\w.-]{1,40}\\.(?:com|org|net|cn|io|edu)\\b)[a-z0-9][\\w.-]{1,38}\\w)";
    private static final Wording NAMED = Wording.anyCase("(?<![\\w/.@])" + PLACE + CALLED + "(?:\\s?[:：]\\s?|[\\s(]{1,2}(?=@))" + USER + "(?=[)\\s]*(?:$|[|,;·/•\\n]))");
    private static final Wording ON = Wording.anyCase("(?<![\\w.@])(?<user>@[a-z0-9][\\w.-]{1,38}\\w)\\s?(?:on |\\(|, )" + PLACE + "(?!\\w)");
    /** An account of a house of Mastodon: "@tamsin@fens.example". */
    private static final Wording FEDERATED = Wording.anyCase("(?<![\\w.@])@(\\w{2,40})@([\\w-]{2,40}(?:\\.[\\w-]{2,24}){1,3})(?![\\w@])");
    private static final Wording HOST = Wording.anyCase("(?<![\\w/@.-])(?:www\\.)?((?:[\\w-]{1,40}\\.){1,3}[a-z]{2,8}/[\\w./@~?=&-]{2,60}[\\w])");

    private static final int LONGEST = 300;
    private static final Wording SITE = Wording.of("(?i)(?<![\\w/@.-])(?:www\\.)?([\\w-]{2,40}(?:\\.[\\w-]{2,40}){0,2}\\.[a-z]{2,10})/?(?=\\s*(?:$|[|,;·•)]))");

    private WrittenAccounts() {
    }

    /** The addresses of sites that {@code line} names by their host alone: "tamsin-vale.example · London". */
    static List<String> sites(String line) {
        return line.length() > LONGEST ? List.of() : SITE.matcher(line).results().map(site -> "https://" + site.group(1).toLowerCase(Locale.ROOT)).toList();
    }

    /** The accounts that {@code named} finds; a single letter for a place needs the sign of an account. */
    private static void named(Matcher named, List<String> found) {
        while (named.find()) {
            String place = named.group("place").toLowerCase(Locale.ROOT);
            String user = named.group("user");
            boolean called = user.startsWith("@") || !place.equals("x");
            AccountPlaces.before(place.contains("twitter") ? "twitter" : place).filter(before -> called && !before.isEmpty()).ifPresent(before -> found.add(before + user.replaceFirst("^@", "")));
        }
    }

    /** The addresses of the accounts that {@code line} names. */
    static List<String> in(String line) {
        List<String> found = new ArrayList<>();
        Matcher orcid = ORCID.matcher(line);
        while (orcid.find()) {
            found.add("https://orcid.org/" + orcid.group(1).toUpperCase(Locale.ROOT));
        }
        named(NAMED.matcher(line), found);
        named(ON.matcher(line), found);
        FEDERATED.matcher(line).results().forEach(user -> found.add("https://" + user.group(2).toLowerCase(Locale.ROOT) + "/@" + user.group(1)));
        HOST.matcher(line).results().map(host -> "https://" + host.group(1)).filter(url -> LinkKinds.of(url, "") != LinkKind.OTHER || AccountAddresses.isOfPerson(url)).forEach(found::add);
        found.removeIf(AccountPlaces::isSample);
        return found;
    }
}
