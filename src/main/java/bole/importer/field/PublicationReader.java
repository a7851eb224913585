package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Publication;
import bole.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Publications: the entries of their sections that have a title, and authors, a venue, a year or a status. */
final class PublicationReader {

    private static final int MOST = 1_000;
    private final Reading reading;
    private final List<Publication> publications = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    PublicationReader(Reading reading) {
        this.reading = reading;
    }

    /** The publications, in the order of the page, each once. */
    List<Publication> read() {
        reading.sections().of(SectionKind.PUBLICATIONS).forEach(this::section);
        return publications;
    }

    private void section(Section section) {
        String year = "";
        for (Entry entry : entries(section)) {
            String only = entry.text().text().strip();
            if (only.matches("(?:19|20)\\d\\d")) {
                year = only;
            } else {
                new WorkReader(entry, year, reading.source()).read().ifPresent(this::keep);
            }
        }
    }

    private void keep(Publication publication) {
        if (publications.size() < MOST && seen.add(Folding.key(publication.title()))) {
            publications.add(publication);
        }
    }

    /** Items and rows are entries; a paragraph is one, or the rest of the one before it if that has no title and authors yet. */
    private static List<Entry> entries(Section section) {
        List<Entry> entries = new ArrayList<>();
        List<RichText> open = new ArrayList<>();
        int top = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM).mapToInt(Block::level).min().orElse(1);
        for (Block block : section.blocks()) {
            boolean detail = block.kind() == BlockKind.ITEM && block.level() > top;
            if (detail && !open.isEmpty() || block.kind() == BlockKind.PARAGRAPH && continues(open, block)) {
                open.addAll(block.text().visualLines());
            } else {
                close(entries, open);
                open.addAll(block.text().visualLines());
            }
        }
        close(entries, open);
        return entries;
    }

    private static boolean continues(List<RichText> open, Block block) {
        if (open.isEmpty() || open.size() > 5) {
            return false;
        }
        boolean titleOnly = open.size() <= 2 && open.stream().noneMatch(line -> Authors.isList(line.text()));
        return titleOnly && block.text().visualLines().stream().limit(2).anyMatch(line -> Authors.isList(line.text())) && !block.text().visualLines().isEmpty()
            && Authors.isList(block.text().visualLines().getFirst().text());
    }

    private static void close(List<Entry> entries, List<RichText> open) {
        List<RichText> lines = open.stream().filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            entries.add(new Entry(lines, RichText.EMPTY));
        }
        open.clear();
    }
}
