package bole.importer.page;

import bole.text.Wording;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that are no headings and that a page calls such by a class of its own: {@code <div class="section-title">}, {@code <td class="sectionHead">}. */
final class HeadingClasses {

    private static final Set<String> ELEMENTS = Set.of("div", "p", "span", "td", "th", "tr", "font", "center", "header", "strong", "b", "summary", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Wording CLASS = Wording.of("(?i)[\\w-]{0,40}(?:title|heading|headline|header|head|caption|label|name)s?\\d?|h[1-6]");
    private static final int LONGEST = 60;
    private static final int LONGEST_CLASS = 200;

    private HeadingClasses() {
    }

    /** The element and the class that calls it a heading; {@code ""} for one that is none or longer. */
    static String of(Element element) {
        if (FoldOpeners.isHeading(element)) {
            return "button";
        }
        String classes = element.className();
        if (classes.isEmpty() || classes.length() > LONGEST_CLASS || !ELEMENTS.contains(element.normalName())) {
            return "";
        }
        for (String name : classes.split("\\s+")) {
            if (CLASS.matcher(name).matches()) {
                String words = words(element);
                return words.isEmpty() || words.length() > LONGEST ? "" : element.normalName() + "." + name;
            }
        }
        return "";
    }

    /** The words of {@code element} as they stand in a block. */
    static String words(Element element) {
        return element.wholeText().length() > LONGEST * 10 ? "" : element.text().strip();
    }
}
