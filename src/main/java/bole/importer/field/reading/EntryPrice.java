package bole.importer.field.reading;

import bole.importer.page.BlockKind;

/** Counts what the lines of an entry under way name; what is nested below a line that says enough is a detail and not counted. */
final class EntryPrice {

    private static final double WITHIN_ITEM = 0.4;

    private final EntryLine first;
    private double timedLines;
    private int places;
    private int titles;
    private boolean ownTime;

    EntryPrice(EntryLine first) {
        this.first = first;
        add(first);
    }

    void add(EntryLine line) {
        boolean nested = line.depth() > first.depth() && line.kind() == BlockKind.ITEM;
        boolean within = line.kind() == BlockKind.ITEM && line.block() == first.block() && ownTime;
        if (line.timed() && !(nested && ownTime)) {
            timedLines += within ? WITHIN_ITEM : 1;
        }
        places += line.place() && !((nested || within) && places > 0) ? 1 : 0;
        titles += line.titled() && !((nested || within) && titles > 0) ? 1 : 0;
        ownTime |= line.timed() && !nested;
    }

    /** Whether the first line tells of the work in running text, which is no name of what stands in a list below it. */
    boolean isTold() {
        return first.remark() && first.kind() == BlockKind.PARAGRAPH;
    }

    int depth() {
        return first.depth();
    }

    double timedLines() {
        return timedLines;
    }

    int places() {
        return places;
    }

    int titles() {
        return titles;
    }
}
