package bole.importer.page;

import bole.importer.page.PartNames.Part;
import bole.text.Wording;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which part of an entry its head and what stands below it are: the title beside a place, the place beside a title. */
final class EntryRoles {

    /** What stands between a title and its place in one head: "Reader · Fenwold University". */
    private static final Wording JOINED = Wording.of("\\p{L}\\)? ?(?:[·•|｜@—–]|\\bat\\b) ?\\p{L}");

    private EntryRoles() {
    }

    /** {@code parts} with head and what is below as what they are; empty where they are no entry, a head with something below it, or of two names, where nothing says which of both is the place. */
    static Map<Part, Element> of(Map<Part, Element> parts) {
        Map<Part, Element> roles = new EnumMap<>(parts);
        boolean place = parts.containsKey(Part.PLACE);
        boolean title = parts.containsKey(Part.TITLE);
        boolean time = parts.containsKey(Part.TIME);
        if (place && title) {
            roles.remove(Part.HEAD);
            roles.remove(Part.BELOW);
            return roles;
        }
        if (!place && !title) {
            return time && parts.containsKey(Part.HEAD) && (parts.containsKey(Part.BELOW) || JOINED.matcher(parts.get(Part.HEAD).text()).find()) ? roles : Map.of();
        }
        Part missing = place ? Part.TITLE : Part.PLACE;
        Part second = place ? Part.FIELD : Part.UNIT;
        if (!move(roles, Part.HEAD, missing)) {
            move(roles, Part.BELOW, missing);
        }
        move(roles, Part.BELOW, second);
        roles.remove(Part.BELOW);
        return time && roles.containsKey(missing) ? roles : Map.of();
    }

    private static boolean move(Map<Part, Element> roles, Part from, Part to) {
        if (!roles.containsKey(from) || roles.containsKey(to)) {
            return false;
        }
        roles.put(to, roles.remove(from));
        return true;
    }
}
