package bole.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The lines of a source that go onto one page: a homepage with its markup can have megabytes, and a few lines of it are looked for. */
final class SourceWindow {

    /** Bytes of markup that the lines of a page take at most. */
    private static final int MOST_BYTES = 80_000;
    private static final int BYTES_OF_A_LINE = 60;
    private static final int LONGEST_LINE = 10_000;
    /** Lines shown before those that are marked, where not all can be shown. */
    private static final int BEFORE = 20;
    private static final String LEFT_OUT = "…";

    private final List<SourceModel.Line> lines = new ArrayList<>();
    private final int marked;

    /** The lines of {@code text}, those from {@code from} to {@code to} marked. */
    SourceWindow(String text, int from, int to) {
        text.lines().forEach(line -> {
            int number = lines.size() + 1;
            lines.add(new SourceModel.Line(number, shortened(line), from <= number && number <= to));
        });
        this.marked = from;
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE / 2)) + LEFT_OUT;
    }

    /** The line to begin with where none is asked for: the first if all can be shown, else some lines before those marked. */
    int beginning() {
        return from(1).size() == lines.size() ? 1 : Math.clamp(marked - BEFORE, 1, Math.max(1, lines.size()));
    }

    /** As many lines from {@code first} on as a page takes, at least one. */
    List<SourceModel.Line> from(int first) {
        List<SourceModel.Line> shown = new ArrayList<>();
        int bytes = 0;
        for (int i = Math.max(1, first) - 1; i < lines.size() && (shown.isEmpty() || bytes + bytes(i) <= MOST_BYTES); i++) {
            bytes += bytes(i);
            shown.add(lines.get(i));
        }
        return shown;
    }

    private int bytes(int index) {
        String text = lines.get(index).text();
        long escaped = text.chars().filter(sign -> sign == '<' || sign == '>' || sign == '&').count();
        return BYTES_OF_A_LINE + text.getBytes(StandardCharsets.UTF_8).length + (int) (4 * escaped);
    }

    /** The line that the page before those {@code shown} begins with. */
    OptionalInt before(List<SourceModel.Line> shown) {
        int first = shown.isEmpty() ? lines.size() + 1 : shown.getFirst().number();
        int bytes = 0;
        int begin = first;
        while (begin > 1 && (begin == first || bytes + bytes(begin - 2) <= MOST_BYTES)) {
            bytes += bytes(begin - 2);
            begin--;
        }
        return begin < first ? OptionalInt.of(begin) : OptionalInt.empty();
    }

    /** The line that the page behind those {@code shown} begins with. */
    OptionalInt after(List<SourceModel.Line> shown) {
        return shown.isEmpty() || shown.getLast().number() == lines.size() ? OptionalInt.empty() : OptionalInt.of(shown.getLast().number() + 1);
    }
}
