package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.text.DateReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a section into entries: by items, rows and headings where there are any, else by bullets and dates at the start or end of lines. */
final class Entries {

    private static final String BULLETS = "·•●▪◦‣–—-*+◆■□►▶✦➤👉🚀🎓📍";
    private final List<Entry> entries = new ArrayList<>();
    private final List<RichText> open = new ArrayList<>();
    private final List<RichText> details = new ArrayList<>();
    private RichText context = RichText.EMPTY;
    private int depth;

    private Entries() {
    }

    /** The entries of {@code section}, in order. */
    static List<Entry> of(Section section) {
        Entries entries = new Entries();
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            entries.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        entries.close();
        return entries.entries;
    }

    private void add(Block block, Block next) {
        switch (block.kind()) {
            case HEADING -> heading(block, next);
            case ITEM -> item(block, next);
            case ROW -> row(block);
            case PARAGRAPH -> paragraph(block);
        }
    }

    private void heading(Block block, Block next) {
        close();
        context = RichText.EMPTY;
        if (next != null && next.kind() != BlockKind.HEADING) {
            open.add(block.text());
            depth = 1;
        } else {
            context = block.text();
        }
    }

    private void item(Block block, Block next) {
        boolean deeper = !open.isEmpty() && block.level() > depth && depth > 0;
        if (deeper && (hasDate(open) || !hasDate(block.text()))) {
            details.add(unbulleted(block.text()));
            return;
        }
        if (deeper) {
            context = RichText.joined(open);
            open.clear();
            details.clear();
            depth = block.level();
        } else if (block.level() <= depth) {
            close();
            context = block.level() < depth ? RichText.EMPTY : context;
        } else {
            close();
        }
        depth = block.level();
        open.addAll(block.text().visualLines());
    }

    private void row(Block block) {
        close();
        depth = 0;
        open.addAll(block.cells().stream().flatMap(cell -> cell.visualLines().stream()).toList());
        close();
    }

    private void paragraph(Block block) {
        List<RichText> lines = block.text().visualLines();
        boolean continues = open.size() == 1 && !hasDate(open) && lines.size() < 4 && depth > 0;
        if (!continues) {
            close();
        }
        depth = 0;
        List<Integer> starts = starts(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (starts.contains(i) && !(continues && i == 0)) {
                close();
            }
            open.add(unbulleted(lines.get(i)));
        }
    }

    private static List<Integer> starts(List<RichText> lines) {
        List<Integer> bullets = new ArrayList<>();
        List<Integer> dates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isBulleted(lines.get(i))) {
                bullets.add(i);
            }
            if (hasDate(lines.get(i))) {
                dates.add(i);
            }
        }
        if (!bullets.isEmpty()) {
            return bullets;
        }
        return dates.size() < 2 || dates.getFirst() == 0 ? dates : afterEach(dates);
    }

    private static List<Integer> afterEach(List<Integer> dates) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        dates.forEach(date -> starts.add(date + 1));
        return starts;
    }

    private static boolean isBulleted(RichText line) {
        return line.text().length() > 2 && BULLETS.indexOf(line.text().codePointAt(0)) >= 0;
    }

    static RichText unbulleted(RichText line) {
        RichText rest = line;
        while (isBulleted(rest)) {
            rest = rest.from(Character.charCount(rest.text().codePointAt(0)));
        }
        return rest;
    }

    private void close() {
        List<RichText> lines = open.stream().filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            entries.add(new Entry(lines, context, details));
        }
        details.clear();
        open.clear();
    }

    private static boolean hasDate(List<RichText> lines) {
        return lines.stream().anyMatch(Entries::hasDate);
    }

    private static boolean hasDate(RichText line) {
        return !DateReader.find(line.text()).isEmpty();
    }
}
