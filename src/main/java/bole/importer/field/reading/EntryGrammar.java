package bole.importer.field.reading;

import bole.importer.page.BlockKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides the lines of a section into entries. Writers put time, place and title in any order, on one line or on several, in items, headings, rows or
 * paragraphs; what holds everywhere is that an entry has one time, one place and one title or degree, and that all entries of a section begin alike.
 * So every division is given a price for what its entries lack or have twice and for cutting where the page joins and joining where it cuts, and the
 * cheapest is taken, over the ways in which entries may begin. A line may also head several entries (the institution of several posts) or be passed over.
 */
final class EntryGrammar {

    /** Most lines of one entry. */
    private static final int LONGEST = 10;
    private static final int LONGEST_NAME = 48;

    private static final double NO_TIME = 3;
    private static final double MORE_TIMES = 4;
    private static final double NO_PLACE = 2.5;
    private static final double MORE_PLACES = 1.2;
    private static final double NO_TITLE = 0.5;
    private static final double MORE_TITLES = 0.7;
    private static final double OTHER_BEGINNING = 0.8;
    private static final double HEAD = 1;
    /** Two headings of one rank, of which one is a post and the other a name that only its standing there makes a place. */
    private static final double NAME_OF_POST = -1;
    /** Going on with an entry over a line that what heads it does not head. */
    private static final double OUT_OF_HEAD = 6;
    private static final double PASSED = 0.9;
    private static final double PASSED_TELLING = 5;
    /** A degree below its university, which need not have a time. */
    private static final double PASSED_DEGREE = 3;
    private static final double NO_TIME_OF_A_DEGREE = 1;

    /** What the first line of every entry has in common. */
    private enum Beginning {
        TIME, PLACE, TITLE, BOLD, ANY;

        boolean fits(EntryLine line) {
            return switch (this) {
                case TIME -> line.timed();
                case PLACE -> line.place();
                case TITLE -> line.titled();
                case BOLD -> line.isSetApart();
                case ANY -> false;
            };
        }
    }

    /**
     * Lines that are one entry.
     *
     * @param from first line
     * @param to one past the last
     * @param head the line that heads it, or -1
     */
    record Part(int from, int to, int head) {
    }

    private record State(int at, int head, double cost, State before, boolean entry) {
    }

    private final List<EntryLine> lines;
    private final boolean timed;
    /** Whether the first entry begins with a time that stands alone, as those after it do then. */
    private final boolean timesFirst;
    private Beginning beginning = Beginning.ANY;

    private EntryGrammar(List<EntryLine> lines) {
        this.lines = lines;
        this.timed = lines.stream().anyMatch(EntryLine::timed);
        this.timesFirst = lines.getFirst().isTimeAlone();
    }

    /** The entries among {@code lines}, in order. */
    static List<Part> parts(List<EntryLine> lines) {
        return lines.isEmpty() ? List.of() : new EntryGrammar(lines).best();
    }

    private List<Part> best() {
        State best = null;
        for (Beginning each : Beginning.values()) {
            beginning = each;
            State end = cheapest();
            best = best == null || end.cost() < best.cost() ? end : best;
        }
        List<Part> parts = new ArrayList<>();
        for (State state = best; state.before() != null; state = state.before()) {
            if (state.entry()) {
                parts.add(new Part(state.before().at(), state.at(), headOf(state.before().head(), state.before().at())));
            }
        }
        Collections.reverse(parts);
        return parts;
    }

    private State cheapest() {
        List<Map<Integer, State>> reached = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            reached.add(new HashMap<>());
        }
        reached.getFirst().put(-1, new State(0, -1, 0, null, false));
        for (int at = 0; at < lines.size(); at++) {
            Collection<State> states = reached.get(at).values();
            for (State state : states) {
                steps(state, reached);
            }
        }
        return reached.getLast().values().stream().min(Comparator.comparingDouble(State::cost)).orElseThrow();
    }

    private void steps(State state, List<Map<Integer, State>> reached) {
        int at = state.at();
        EntryLine line = lines.get(at);
        int head = headOf(state.head(), at);
        if (line.heads()) {
            add(reached, new State(at + 1, at, state.cost() + HEAD + cut(at + 1), state, false));
        }
        add(reached, new State(at + 1, head, state.cost() + passed(line, head), state, false));
        EntryPrice price = new EntryPrice(line);
        double joined = 0;
        for (int to = at + 1; to <= Math.min(lines.size(), at + LONGEST); to++) {
            if (to > at + 1) {
                joined += join(to - 1, price) + (head >= 0 && !lines.get(to - 1).isBelow(lines.get(head)) ? OUT_OF_HEAD : 0);
                price.add(lines.get(to - 1));
            }
            add(reached, new State(to, head, state.cost() + joined + price(price, line, head) + cut(to), state, true));
        }
    }

    private static double passed(EntryLine line, int head) {
        return line.timed() || line.place() ? PASSED_TELLING : head >= 0 && line.isDegree() ? PASSED_DEGREE : PASSED;
    }

    /** {@code head} if it governs the line {@code at}, else -1. */
    private int headOf(int head, int at) {
        return head >= 0 && at < lines.size() && lines.get(at).isBelow(lines.get(head)) ? head : -1;
    }

    private static void add(List<Map<Integer, State>> reached, State state) {
        reached.get(state.at()).merge(state.head(), state, (one, other) -> one.cost() <= other.cost() ? one : other);
    }

    private double price(EntryPrice price, EntryLine first, int head) {
        double untimed = head >= 0 && first.isDegree() ? NO_TIME_OF_A_DEGREE : NO_TIME;
        double cost = price.timedLines() == 0 ? timed ? untimed : 0 : MORE_TIMES * (price.timedLines() - 1);
        cost += price.places() == 0 ? head >= 0 ? 0 : NO_PLACE : MORE_PLACES * (price.places() - 1);
        cost += price.titles() == 0 ? NO_TITLE : MORE_TITLES * (price.titles() - 1);
        return cost + (beginning.fits(first) ? 0 : OTHER_BEGINNING);
    }

    /** The price of a cut before the line {@code at}. */
    private double cut(int at) {
        if (at >= lines.size()) {
            return 0;
        }
        EntryLine line = lines.get(at);
        EntryLine before = lines.get(at - 1);
        if (line.block() == before.block()) {
            return line.bulleted() ? 0 : line.kind() == BlockKind.PARAGRAPH ? 1 : line.kind() == BlockKind.ROW ? 4 : 2.5;
        }
        if (line.depth() > before.depth()) {
            return before.timed() && line.kind() == BlockKind.ITEM && before.kind() == BlockKind.ITEM ? 3 : before.kind() == BlockKind.HEADING ? 1 : 0.5;
        }
        return 0;
    }

    /** Whether of two headings of one rank the one is a post and the other its place. */
    private static boolean completes(EntryLine line, EntryLine before) {
        boolean post = line.titled() && !line.place() && !before.titled() && isBrief(before);
        return line.depth() == before.depth() && !line.timed() && !before.timed() && (post || isBrief(line) && !line.titled() && before.titled() && !before.place());
    }

    /** Whether {@code line} is a place or as short as the name of one. */
    private static boolean isBrief(EntryLine line) {
        return line.place() || line.text().text().length() < LONGEST_NAME;
    }

    /** The price of going on over a heading below that of {@code before}: a time alone is no entry, and a name below a post is its place. */
    private static double below(EntryLine line, EntryLine before) {
        boolean place = before.titled() && !before.place() && !line.titled() && !line.timed() && isBrief(line);
        return line.isTimeAlone() ? 0 : place ? 0.5 : 1;
    }

    /** Whether {@code line} begins a paragraph with a post or a degree and its place, which the entry under way has already. */
    private static boolean isWhole(EntryLine line, EntryPrice price) {
        return line.place() && line.titled() && price.places() > 0 && price.titles() > 0 && !line.spoken();
    }

    /** The price of going on with an entry over the line {@code at}. */
    private double join(int at, EntryPrice price) {
        EntryLine line = lines.get(at);
        EntryLine before = lines.get(at - 1);
        if (timesFirst && line.isTimeAlone()) {
            return 5;
        }
        boolean cell = line.kind() == BlockKind.ROW && line.block() == before.block();
        if (!cell && (line.spoken() || before.spoken()) || line.depth() < price.depth() && line.kind() != BlockKind.HEADING) {
            return 5;
        }
        if (line.block() != before.block() && before.isSentenceOfPost()) {
            return 5;
        }
        if (line.block() == before.block()) {
            return line.bulleted() ? 3 : 0;
        }
        return switch (line.kind()) {
            case ROW -> 6;
            case HEADING -> before.kind() == BlockKind.HEADING && line.depth() > before.depth() ? below(line, before) : before.kind() == BlockKind.HEADING && completes(line, before) ? line.place() || before.place() ? 1 : NAME_OF_POST
                : before.kind() == BlockKind.PARAGRAPH && (before.text().text().length() < 40 || before.isTimeAndTown()) ? 1 : 4;
            case ITEM -> price.isTold() ? 3 : line.depth() > price.depth() || timesFirst && before.kind() == BlockKind.ITEM ? 0.5 : 3;
            case PARAGRAPH -> before.kind() == BlockKind.HEADING ? 0 : before.kind() != BlockKind.ITEM ? isWhole(line, price) ? 3 : 0.8 : line.heads() && line.place() && price.places() > 0 ? 3 : 1.5;
        };
    }
}
