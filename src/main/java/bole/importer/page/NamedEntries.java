package bole.importer.page;

import bole.importer.page.NamedParts.Named;
import bole.importer.page.PartNames.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that are entries of a life by the classes of what stands in them: {@code <div><p class="org">Fenwold University</p><p class="role">Reader</p><p class="date">2012 – 2018</p></div>}.
 * Each is the lowest element around as many different parts as can be, none of them twice.
 */
final class NamedEntries {

    private static final Set<String> ENTRIES = Set.of("div", "li", "article", "section", "header", "details", "figure", "aside", "main", "body");
    /** What has an order of its own. */
    private static final Set<String> TABLES = Set.of("td", "th", "tr", "dd", "dt", "dl");
    private static final int HIGHEST = 6;
    private static final int FEWEST = 2;
    /** More stand in no entry, however long. */
    private static final int MOST = 40;
    /** More are in no life. */
    private static final int MOST_ENTRIES = 400;

    private final Map<Element, Map<Part, Element>> entries = new LinkedHashMap<>();

    private NamedEntries() {
    }

    /** The entries of {@code document}. */
    static NamedEntries of(Document document) {
        NamedEntries found = new NamedEntries();
        List<Named> parts = NamedParts.of(document);
        Map<Element, List<Named>> around = new HashMap<>();
        for (Named part : parts) {
            Element box = part.element();
            for (int i = 0; i < HIGHEST && box != null && !PartNames.isOfOthers(box) && !TABLES.contains(box.normalName()); i++) {
                around.computeIfAbsent(box, key -> new ArrayList<>()).add(part);
                box = box.parent();
            }
        }
        parts.stream().filter(Named::called).forEach(part -> found.add(part.element(), around));
        return found;
    }

    /** The parts of the entry that {@code element} is; none for one that is no entry. */
    Map<Part, Element> of(Element element) {
        return entries.getOrDefault(element, Map.of());
    }

    /** Adds the entry around {@code part}, unless it stands in one that is known. */
    private void add(Element part, Map<Element, List<Named>> around) {
        Element best = null;
        Map<Part, Element> parts = Map.of();
        Element box = part;
        int most = 0;
        for (int i = 0; i < HIGHEST && box != null && around.containsKey(box) && !entries.containsKey(box); i++) {
            Optional<Map<Part, Element>> once = once(around.get(box));
            if (once.isEmpty()) {
                break;
            }
            int count = called(around.get(box));
            Map<Part, Element> row = EntryRoles.of(once.get());
            if (count >= FEWEST && count > most && !row.isEmpty() && isEntry(box)) {
                best = box;
                parts = row;
                most = count;
            }
            box = box.parent();
        }
        if (best != null && entries.size() < MOST_ENTRIES) {
            entries.put(card(best, around), parts);
        }
    }

    /** The highest element around {@code entry} that stands beside others of its class, or is called an entry or a card, and in which no more is called a part. */
    private static Element card(Element entry, Map<Element, List<Named>> around) {
        Element card = entry;
        Element box = entry.parent();
        for (int i = 0; i < HIGHEST && box != null && around.containsKey(box) && around.get(box).size() <= MOST && called(around.get(box)) == called(around.get(entry)) && isEntry(box); i++) {
            card = PartNames.isEntry(box) || hasSibling(box) ? box : card;
            box = box.parent();
        }
        return card;
    }

    private static boolean hasSibling(Element box) {
        Element next = box.nextElementSibling();
        Element previous = box.previousElementSibling();
        boolean below = next != null && next.className().equals(box.className()) && next.normalName().equals(box.normalName());
        return !box.className().isBlank() && (below || previous != null && previous.className().equals(box.className()) && previous.normalName().equals(box.normalName()));
    }

    private static int called(List<Named> parts) {
        return (int) parts.stream().filter(Named::called).count();
    }

    private static boolean isEntry(Element box) {
        boolean apart = box.closest("td, th, dd, dt, nav, footer, form") == null && (box.normalName().equals("li") || box.closest("li") == null);
        return ENTRIES.contains(box.normalName()) && apart && box.selectFirst("h1, h2") == null;
    }

    /** {@code parts} by what they are; empty where one that is called so stands there twice, or very many stand there. */
    private static Optional<Map<Part, Element>> once(List<Named> parts) {
        if (parts.size() > MOST) {
            return Optional.empty();
        }
        Map<Part, Element> once = new EnumMap<>(Part.class);
        for (Named part : parts) {
            if (part.called() && once.put(part.part(), part.element()) != null && part.part() != Part.LOCATION) {
                return Optional.empty();
            }
        }
        for (Named part : parts) {
            if (!part.called()) {
                once.putIfAbsent(part.part(), part.element());
            }
        }
        return Optional.of(once);
    }
}
