package bole.importer.field;

import bole.importer.page.RichText;
import bole.importer.page.Span;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.text.DateReader;
import bole.text.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The entries of a section as stints need them: one for each degree or post, though several may stand in one line, one cell or below one institution. */
final class StintEntries {

    private static final String BREAKS = ";；→";
    private static final int LONGEST = 1_200;

    private StintEntries() {
    }

    /** The entries of {@code section}, those that tell several stints cut apart. */
    static List<Entry> of(Section section) {
        boolean headed = section.kind() == SectionKind.OTHER && section.heading().text().length() < 80 && InstitutionForm.of(section.heading().text()).isInstitution();
        return Entries.of(section).stream().map(entry -> headed && entry.context().isEmpty() ? new Entry(entry.lines(), section.heading(), entry.details()) : entry)
            .flatMap(StintEntries::posts).flatMap(StintEntries::lines).flatMap(StintEntries::pieces).toList();
    }

    /** The posts nested below a line that names only their institution. */
    private static Stream<Entry> posts(Entry entry) {
        String head = entry.text().text();
        List<RichText> posts = entry.details().stream().filter(detail -> isPost(detail.text()) && detail.text().length() < 160).toList();
        if (posts.isEmpty() || isPost(head) || Words.of("title").in(head) || !Degrees.find(head).isEmpty()) {
            return Stream.of(entry);
        }
        return posts.stream().map(post -> new Entry(List.of(post), entry.lines().getFirst()));
    }

    private static boolean isPost(String text) {
        return DateReader.find(text).stream().anyMatch(FoundDate::range) && (Words.of("title").in(text) || !Degrees.find(text).isEmpty());
    }

    /** The lines of the file that one visual line is written on, where more than one begins with a time; the cells of a row that have times of their own. */
    private static Stream<Entry> lines(Entry entry) {
        List<RichText> lines = entry.lines().stream().flatMap(line -> written(line).stream()).toList();
        List<RichText> dated = lines.stream().filter(line -> DateReader.find(line.text()).stream().anyMatch(FoundDate::range)).toList();
        boolean each = dated.size() > 1 && dated.stream().allMatch(line -> isPost(line.text()) || InstitutionForm.of(line.text()).isInstitution());
        if (!each || dated.size() < lines.size() - 1) {
            return Stream.of(entry);
        }
        return dated.stream().map(line -> new Entry(List.of(line), entry.context()));
    }

    private static List<RichText> written(RichText line) {
        List<RichText> parts = new ArrayList<>();
        if (line.text().length() > LONGEST) {
            return List.of(line);
        }
        int start = 0;
        int at = 0;
        int last = line.spans().isEmpty() ? 0 : line.spans().getFirst().line();
        for (Span span : line.spans()) {
            if (span.line() != last && begins(line.text(), at)) {
                parts.add(line.slice(start, at));
                start = at;
            }
            last = span.line();
            at += span.text().length();
        }
        parts.add(line.from(start));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static boolean begins(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + 40)).stripLeading();
        return DateReader.find(rest).stream().anyMatch(date -> date.start() < 2);
    }

    /** The pieces of a line that each have a time and a title or degree of their own. */
    private static Stream<Entry> pieces(Entry entry) {
        RichText line = entry.lines().getFirst();
        if (entry.lines().size() > 3 || line.text().length() > LONGEST || Prose.isSpoken(line.text())) {
            return Stream.of(entry);
        }
        List<RichText> pieces = cut(line);
        if (pieces.size() < 2 || !pieces.stream().allMatch(piece -> isPost(piece.text()))) {
            pieces = atDates(line);
        }
        if (pieces.size() < 2 || !pieces.stream().allMatch(piece -> isPost(piece.text()))) {
            return Stream.of(entry);
        }
        RichText owner = entry.context().isEmpty() ? owner(line) : entry.context();
        return pieces.stream().map(piece -> new Entry(List.of(piece), owner));
    }

    private static RichText owner(RichText line) {
        return Segments.of(line).stream().filter(part -> !Words.of("title").in(part.text()) && (InstitutionForm.of(part.text()).isInstitution() || part.isBold())).findFirst().orElse(RichText.EMPTY);
    }

    private static List<RichText> cut(RichText line) {
        List<RichText> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.text().length(); i++) {
            if (i == line.text().length() || BREAKS.indexOf(line.text().charAt(i)) >= 0) {
                pieces.add(line.slice(start, i));
                start = i + 1;
            }
        }
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /** Cut behind each time, or before each where the line begins with one. */
    private static List<RichText> atDates(RichText line) {
        List<FoundDate> ranges = DateReader.find(line.text()).stream().filter(FoundDate::range).toList();
        if (ranges.size() < 2) {
            return List.of();
        }
        boolean first = ranges.getFirst().start() < 3;
        List<RichText> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int end = first ? i + 1 < ranges.size() ? ranges.get(i + 1).start() : line.text().length() : i + 1 < ranges.size() ? closed(line.text(), ranges.get(i).end()) : line.text().length();
            pieces.add(line.slice(start, end));
            start = end;
        }
        return pieces;
    }

    private static int closed(String text, int end) {
        return end < text.length() && ")）]".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
