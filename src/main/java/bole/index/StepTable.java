package bole.index;

import java.util.Arrays;

/** The steps of a tree: from a node over a key to the next node. A hash table of plain numbers, since it is asked for every word that is indexed. */
final class StepTable {

    /** There is no such step. */
    static final int NONE = -1;

    private long[] steps = new long[1 << 12];
    private int[] next = new int[1 << 12];
    private int size;

    StepTable() {
        Arrays.fill(next, NONE);
    }

    private static long step(int node, int key) {
        return (long) node << 32 | key & 0xffffffffL;
    }

    private static int place(long step, int capacity) {
        long mixed = step * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 33) & capacity - 1;
    }

    /** Where the step from {@code node} over {@code key} leads, or {@link #NONE}. */
    int get(int node, int key) {
        long step = step(node, key);
        int at = place(step, steps.length);
        while (next[at] != NONE && steps[at] != step) {
            at = at + 1 & steps.length - 1;
        }
        return next[at];
    }

    /** Adds a step that is not there yet. */
    void put(int node, int key, int to) {
        if (size * 2 >= steps.length) {
            grow();
        }
        insert(step(node, key), to);
        size++;
    }

    private void insert(long step, int to) {
        int at = place(step, steps.length);
        while (next[at] != NONE) {
            at = at + 1 & steps.length - 1;
        }
        steps[at] = step;
        next[at] = to;
    }

    private void grow() {
        long[] before = steps;
        int[] leading = next;
        steps = new long[before.length * 2];
        next = new int[before.length * 2];
        Arrays.fill(next, NONE);
        for (int i = 0; i < before.length; i++) {
            if (leading[i] != NONE) {
                insert(before[i], leading[i]);
            }
        }
    }
}
