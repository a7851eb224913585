package bole.importer.page;

import bole.importer.page.NamedEntry.Life;
import bole.importer.page.PartNames.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the entries of {@link NamedEntries}: a row of their parts in one order, and the blocks of what else stands in them. */
final class EntryRows {

    /** What says all of an entry: what else stands there tells of the work. */
    private static final Set<Part> WHOLE = EnumSet.of(Part.PLACE, Part.TITLE, Part.TIME);
    private static final int HIGHEST = 3;

    private final NamedEntries entries;
    private final int[] lines;
    private final OpenedParts opened;

    EntryRows(NamedEntries entries, int[] lines, OpenedParts opened) {
        this.entries = entries;
        this.lines = lines;
        this.opened = opened;
    }

    /** Whether {@code element} is an entry. */
    boolean has(Element element) {
        return !entries.of(element).isEmpty();
    }

    /** Has each of {@code blocks}, what the page shows of {@code element}, carry the entry that it is. */
    void carry(Element element, List<Block> blocks) {
        NamedEntry entry = entry(element, entries.of(element));
        blocks.replaceAll(block -> block.of(entry));
    }

    private NamedEntry entry(Element box, Map<Part, Element> parts) {
        Map<Part, RichText> cells = new EnumMap<>(Part.class);
        parts.forEach((part, element) -> cells.put(part, RichText.joined(read(element, others(parts, element)).stream().map(Block::text).toList())));
        if (cells.containsKey(Part.END) && cells.containsKey(Part.TIME)) {
            cells.put(Part.TIME, RichText.dash(cells.get(Part.TIME), cells.remove(Part.END)));
        }
        cells.remove(Part.LOCATION);
        List<Block> blocks = new ArrayList<>();
        List<Part> order = cells.keySet().stream().filter(part -> !cells.get(part).isEmpty()).toList();
        blocks.add(Block.parts(order.stream().map(part -> cells.get(part).inWeight(part == Part.PLACE)).toList(), order.indexOf(Part.TITLE)));
        if (!cells.keySet().containsAll(WHOLE)) {
            blocks.addAll(read(box, new HashSet<>(parts.values())));
        }
        return new NamedEntry(life(box, parts), blocks);
    }

    private static Set<Element> others(Map<Part, Element> parts, Element element) {
        Set<Element> others = new HashSet<>(parts.values());
        others.remove(element);
        return others;
    }

    private List<Block> read(Element element, Set<Element> left) {
        HtmlBlocks reader = new HtmlBlocks(lines, opened, Optional.empty(), left);
        element.traverse(reader);
        return reader.blocks();
    }

    /** Which life the classes of {@code box}, of its parts and of what is around it speak of. */
    private static Life life(Element box, Map<Part, Element> parts) {
        Life life = parts.values().stream().map(PartNames::life).filter(one -> one != Life.UNKNOWN).findFirst().orElse(Life.UNKNOWN);
        Element around = box;
        for (int i = 0; i < HIGHEST && around != null && life == Life.UNKNOWN; i++) {
            life = PartNames.life(around);
            around = around.parent();
        }
        return life;
    }
}
