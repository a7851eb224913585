package bole.importer;

import java.util.Locale;

/** Tells the format of a page by what stands in it. */
final class Formats {

    private Formats() {
    }

    /** The name of the format of {@code file}: what goes into {@code sources[].format}. */
    static String of(TextFile file) {
        if (isHugoBlox(file)) {
            return "hugoblox";
        }
        DataValue front = file.front();
        if (front.string("layout").equals("about") || front.members().containsKey("profile") && front.members().containsKey("layout")) {
            return "alfolio";
        }
        if (front.members().containsKey("author_profile") || front.members().containsKey("redirect_from") || front.string("layout").equals("archive")) {
            return "academicpages";
        }
        if (file.isHtml()) {
            return "html";
        }
        return file.file().name().toLowerCase(Locale.ROOT).startsWith("readme") ? "readme" : "markdown";
    }

    /** Whether the front matter of {@code file} describes an author of a HugoBlox site; what Quarto shows about somebody has the same keys. */
    static boolean isHugoBlox(TextFile file) {
        DataValue front = file.front();
        if (!front.string("about", "template").isEmpty()) {
            return false;
        }
        boolean structured = front.members().containsKey("organizations") || front.members().containsKey("user_groups") || front.members().containsKey("superuser")
            || front.members().containsKey("first_name") || !front.at("education", "courses").isEmpty() || front.members().containsKey("role")
            || front.members().containsKey("affiliations") && !front.members().containsKey("permalink") || front.at("social").items().stream().anyMatch(item -> item.members().containsKey("icon"));
        return HugoOwner.isAbout(front) || front.string("schema").startsWith("hugoblox/author") || structured && (front.members().containsKey("title") || front.members().containsKey("name") || front.members().containsKey("authors") || front.members().containsKey("first_name") || !front.at("education", "courses").isEmpty());
    }

    /** Whether the front matter of {@code file} describes a publication. */
    static boolean isPublication(TextFile file) {
        DataValue front = file.front();
        return front.members().containsKey("publication_types") || front.members().containsKey("publishDate") && front.members().containsKey("authors")
            || front.string("collection").equals("publications") || front.members().containsKey("citation") && front.members().containsKey("venue");
    }
}
