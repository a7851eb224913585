package bole.importer.page;

import bole.text.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

    private static final String PARTS = "div[id], section[id], article[id]";
    private static final String HEADINGS = "h1, h2, h3";
    /** What a menu calls that is no section: the first page. */
    private static final Wording HOME = Wording.of("(?i)(?:home|top|start|intro(?:duction)?|welcome|main|menu|back|next|more|close|about(?: me)?|bio|主页|首页|关于我?)\\W*");
    private static final int LONGEST_LABEL = 30;

    private final Set<String> names;
    /** What the openers are called, by the name of what they open. */
    private final Map<String, String> labels;

    private OpenedParts(Set<String> names, Map<String, String> labels) {
        this.names = names;
        this.labels = labels;
    }

    static OpenedParts of(Document document) {
        Set<String> names = new HashSet<>();
        Map<String, String> labels = new HashMap<>();
        document.select(OPENERS).stream().limit(MOST).forEach(opener -> {
            Set<String> before = Set.copyOf(names);
            Matcher quoted = QUOTED.matcher(opener.attr("onclick") + " " + opener.attr("href"));
            while (quoted.find()) {
                names.add(quoted.group(1));
            }
            Matcher fragment = FRAGMENT.matcher(opener.attr("href"));
            names.add(fragment.matches() ? fragment.group(1) : opener.attr("aria-controls"));
            names.add(opener.attr("data-target").replaceFirst("^#", ""));
            names.add(opener.attr("data-bs-target").replaceFirst("^#", ""));
            String label = opener.wholeText().length() > 4 * LONGEST_LABEL ? "" : opener.text().strip();
            names.stream().filter(name -> !before.contains(name) && !label.isEmpty() && label.length() <= LONGEST_LABEL).forEach(name -> labels.put(name, label));
        });
        names.remove("");
        return new OpenedParts(names, labels);
    }

    /** Sets over each part of {@code document} that has no heading what its opener is called, "Awards" over a tab with nothing but a list. */
    void head(Document document) {
        labels.forEach((name, label) -> document.select(PARTS).stream().filter(part -> part.id().equals(name) && !HOME.matcher(label).matches()).limit(1)
            .filter(part -> part.select(HEADINGS).isEmpty() && part.selectFirst(BLOCKS) != null && !startsWith(part, label)).forEach(part -> part.prependElement("h2").text(label)));
    }

    /** Whether {@code part} begins with its label as with a heading of its own. */
    private static boolean startsWith(Element part, String label) {
        return part.text().regionMatches(true, 0, label, 0, label.length());
    }

    /** Whether {@code hidden} is a part of several blocks, beneath no entry, that something on the page opens by its name or by the end of it. */
    boolean has(Element hidden) {
        String id = hidden.id();
        boolean named = !id.isEmpty() && names.stream().anyMatch(id::endsWith);
        return named && hidden.select("pre").isEmpty() && hidden.select(BLOCKS).size() >= FEWEST && hidden.closest(ENTRIES) == null;
    }
}
