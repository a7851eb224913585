package bole.importer;

import bole.profile.Name;
import bole.text.Han;
import bole.text.PlainLetters;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Ids of profiles that have none of their own: the name in plain letters and six digits of the address, so that two people of one name stay two
 * and the order of reading does not matter.
 */
final class ProfileIds {

    private static final int LONGEST = 80;

    private ProfileIds() {
    }

    /** The id of the person called {@code names} described at {@code uri}. */
    static String of(List<Name> names, String uri) {
        String name = names.stream().map(Name::text).filter(text -> !Han.in(text)).findFirst().or(() -> names.stream().map(Name::text).findFirst()).orElse("");
        String slug = slug(name);
        String stem = slug.isEmpty() ? slug(stem(uri)) : slug;
        return (stem.isEmpty() ? "person" : stem) + "-" + Sources.sha256(uri.getBytes(StandardCharsets.UTF_8)).substring(0, 6);
    }

    private static String stem(String uri) {
        String name = uri.replaceFirst("/+$", "");
        name = name.substring(name.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String slug(String text) {
        String slug = PlainLetters.slug(text);
        return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    }
}
