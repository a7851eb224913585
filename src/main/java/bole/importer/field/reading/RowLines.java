package bole.importer.field.reading;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.StintDates;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * The visual lines of a row. Where those of one cell are posts or degrees with a time each, what stands in the cell before heads them: "Fenwold University | Lecturer, 2014–2016 / Postdoc, 2012–2014".
 *
 * @param lines of all cells, in order
 * @param first which of them is the first that is an entry of its own; the number of lines where none is
 */
record RowLines(List<RichText> lines, int first) {

    static RowLines of(List<RichText> cells) {
        List<RichText> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        List<RichText> last = filled.size() == 2 ? filled.getLast().visualLines() : List.of();
        boolean several = last.size() > 1 && filled.getFirst().visualLines().size() == 1 && StintDates.in(filled.getFirst().text()).isEmpty() && last.stream().allMatch(RowLines::isTelling);
        List<RichText> lines = new ArrayList<>(several ? List.of(filled.getFirst().inWeight(true)) : filled.stream().flatMap(cell -> cell.visualLines().stream()).toList());
        if (several) {
            lines.addAll(last);
        }
        return new RowLines(lines, several ? 1 : lines.size());
    }

    private static boolean isTelling(RichText line) {
        return !StintDates.in(line.text()).isEmpty() && (Words.of("title").in(line.text()) || !Degrees.find(line.text()).isEmpty() || EntryForms.isOnlyTime(line));
    }
}
