package bole.importer.page;

import bole.importer.page.PartNames.Part;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that are called parts of entries, with headings of entries and elements that are a time and nothing else. */
final class NamedParts {

    /**
     * One of them.
     *
     * @param element where it stands
     * @param part what it is
     * @param called whether a class of its own says so
     */
    record Named(Element element, Part part, boolean called) {
    }

    private static final Set<String> HEADINGS = Set.of("h3", "h4", "h5", "h6");
    private static final Set<Part> TIMES = EnumSet.of(Part.TIME, Part.END);
    private static final Wording YEAR = Wording.of("(?:19|20)\\d\\d|(?i:present|now|current)|至今|['’]\\d\\d");
    private static final int HIGHEST = 5;
    private static final int LONGEST = 140;
    private static final int LONGEST_SOURCE = 1_400;
    private static final int LONGEST_TIME = 60;
    private static final int FEWEST_LEFT = 3;

    private final Map<Element, Named> parts = new LinkedHashMap<>();
    /** How many characters of a part stand in others within it. */
    private final Map<Element, Integer> within = new HashMap<>();

    private NamedParts() {
    }

    /** Those of {@code document}, in order; one that only holds others is none. */
    static List<Named> of(Document document) {
        NamedParts found = new NamedParts();
        document.body().getAllElements().forEach(found::add);
        return found.parts.values().stream().filter(part -> part.element().text().length() - found.within.getOrDefault(part.element(), 0) >= FEWEST_LEFT).toList();
    }

    private void add(Element element) {
        Named named = named(element);
        Named outer = named == null ? null : outer(element);
        if (named == null || outer != null && (outer.part() == named.part() || TIMES.contains(outer.part()) || !named.called() && outer.part() != Part.HEAD)) {
            return;
        }
        parts.put(element, named);
        if (outer != null) {
            within.merge(outer.element(), element.text().length(), Integer::sum);
        }
    }

    private Named outer(Element element) {
        Element outer = element.parent();
        for (int i = 0; i < HIGHEST && outer != null; i++) {
            if (parts.containsKey(outer)) {
                return parts.get(outer);
            }
            outer = outer.parent();
        }
        return null;
    }

    private static Named named(Element element) {
        Part called = PartNames.of(element);
        Part part = called != null ? called : HEADINGS.contains(element.normalName()) ? Part.HEAD : isTime(element) ? Part.TIME : null;
        if (part == null || element.wholeText().length() > LONGEST_SOURCE) {
            return null;
        }
        String words = element.text().strip();
        boolean time = TIMES.contains(part);
        boolean fits = !words.isEmpty() && words.length() <= (time ? LONGEST_TIME : LONGEST) && (!time || YEAR.matcher(words).find());
        return fits ? new Named(element, part, called != null || time && PartNames.isChip(element)) : null;
    }

    private static boolean isTime(Element element) {
        String words = element.childrenSize() > 0 || element.childNodeSize() != 1 ? "" : element.ownText().strip();
        return words.length() >= FEWEST_LEFT && words.length() <= LONGEST_TIME && YEAR.matcher(words).find() && DateReader.find(words).stream().anyMatch(date -> date.start() < 2 && date.end() > words.length() - 2);
    }
}
