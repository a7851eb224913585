package bole.importer.page;

import bole.text.Wording;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are hidden until a click opens them, as pages with tabs and folds have them for whole sections. What is folded beneath a single entry, such
 * as an abstract, is none of them.
 */
final class OpenedParts {

    private static final Wording QUOTED = Wording.of("['\"]#?([\\w-]{3,40})['\"]");
    private static final Wording FRAGMENT = Wording.of("^#([\\w-]{3,40})$");
    private static final String OPENERS = "[onclick], a[href^=javascript:], a[href^=#], [data-target], [data-bs-target], [aria-controls]";
    private static final String BLOCKS = "p, li, dd, tr, h1, h2, h3, h4, h5, h6";
    private static final String ENTRIES = "li, td, dd, p";
    private static final int FEWEST = 3;
    private static final int MOST = 400;

    private final Set<String> names;

    private OpenedParts(Set<String> names) {
        this.names = names;
    }

    static OpenedParts of(Document document) {
        Set<String> names = new HashSet<>();
        document.select(OPENERS).stream().limit(MOST).forEach(opener -> {
            Matcher quoted = QUOTED.matcher(opener.attr("onclick") + " " + opener.attr("href"));
            while (quoted.find()) {
                names.add(quoted.group(1));
            }
            Matcher fragment = FRAGMENT.matcher(opener.attr("href"));
            names.add(fragment.matches() ? fragment.group(1) : opener.attr("aria-controls"));
            names.add(opener.attr("data-target").replaceFirst("^#", ""));
            names.add(opener.attr("data-bs-target").replaceFirst("^#", ""));
        });
        names.remove("");
        return new OpenedParts(names);
    }

    /** Whether {@code hidden} is a part of several blocks, beneath no entry, that something on the page opens by its name or by the end of it. */
    boolean has(Element hidden) {
        String id = hidden.id();
        boolean named = !id.isEmpty() && names.stream().anyMatch(id::endsWith);
        return named && hidden.select("pre").isEmpty() && hidden.select(BLOCKS).size() >= FEWEST && hidden.closest(ENTRIES) == null;
    }
}
