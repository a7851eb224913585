package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Sentences;
import bole.importer.field.form.StintDates;
import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.field.reading.Entries;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.Prose;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The entries of a section as stints need them: one for each degree or post, though several may stand in one line, one cell or below one institution. */
final class StintEntries {

    private static final String BREAKS = ";；→";
    /** What students found and lead beside their studies. */
    private static final Wording SOCIETY = Wording.anyCase("协会|学生会|社团|俱乐部|\\b(?:club|society|association)\\b");
    /** "Tilda Moor was a lecturer (2012–2015) and …": what only a sentence says. */
    private static final Wording SENTENCE = Wording.of("^(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,4}(?:was|is|has been|worked|served|joined|held|works|serves|came|moved|went|returned|began|started|spent|received|obtained|earned|completed|graduated)\\b|\\p{L} (?:who )?(?:was|is|has been) (?:an?|the|now|currently|also) ");
    /** The sections whose lines are entries though they are sentences. */
    private static final Set<SectionKind> LISTS = Set.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE);
    /** A place with its time in brackets, and what joins it to the one before it and ends the line. */
    private static final Wording PLACE_IN_TIME = Wording.of("(?:[,;] | ?[•·|] ?)?(?:and |& )?(?:the )?(?<name>\\p{Lu}[^,;()]{1,60}?(?:, \\p{Lu}[^,;()]{1,24}){0,2}) ?\\((?<time>[^()]{4,32})\\)(?:\\.?$)?");
    private static final int LONGEST_STACKED = 80;
    private static final int LONG = 160;
    private static final int LONG_HEAD = 240;
    private static final int LONGEST = 1_200;

    private StintEntries() {
    }

    /** The entries of {@code section}, those that tell several stints cut apart. */
    static List<Entry> of(Section section) {
        boolean headed = section.kind() == SectionKind.OTHER && section.heading().text().length() < 80 && InstitutionForm.of(section.heading().text()).isInstitution()
            && !SOCIETY.matcher(section.heading().text()).find();
        List<Entry> entries = Entries.of(section);
        boolean timed = entries.size() == 1 && LISTS.contains(section.kind()) && section.heading().text().length() < LONGEST_STACKED && StintDates.in(section.heading().text()).stream().anyMatch(FoundDate::range);
        return entries.stream().map(entry -> (headed || timed) && entry.context().isEmpty() ? new Entry(entry.lines(), section.heading(), entry.details()) : entry)
            .map(StintEntries::opened).flatMap(StintEntries::ranks).flatMap(StintEntries::stacked).flatMap(StintEntries::posts).flatMap(entry -> !LISTS.contains(section.kind()) && StintReader.isNarrated(entry.lines().getFirst().text()) ? Stream.of(entry) : pieces(entry)).toList();
    }

    /** {@code entry} with a long first line cut behind the sentence that names the stint, and before its advisor. */
    private static Entry opened(Entry entry) {
        RichText first = entry.lines().getFirst();
        if (first.text().length() < LONG || Prose.isSpoken(first.text()) || areEach(cut(first), RichText.EMPTY)) {
            return entry;
        }
        RichText head = Prose.withoutAdvice(Sentences.of(first).getFirst()).findFirst().orElse(first);
        boolean telling = StintDates.own(first.text()).stream().anyMatch(date -> date.end() <= head.text().length()) && InstitutionForm.of(head.text()).isInstitution() && (Words.of("title").in(head.text()) || !Degrees.find(head.text()).isEmpty());
        if (!telling || head.text().length() > LONG_HEAD) {
            return entry;
        }
        List<RichText> lines = new ArrayList<>(entry.lines());
        lines.set(0, head);
        return new Entry(lines, entry.context(), entry.details());
    }

    /** Degrees that stand on lines of their own above or below the university that they share, and its time: one entry for each. */
    private static Stream<Entry> stacked(Entry entry) {
        List<RichText> degrees = entry.lines().stream().dropWhile(line -> !isDegreeAlone(line.text())).takeWhile(line -> isDegreeAlone(line.text())).toList();
        List<RichText> rest = entry.lines().stream().filter(line -> !degrees.contains(line)).toList();
        boolean shared = degrees.size() > 1 && degrees.size() < 4 && rest.stream().limit(2).anyMatch(line -> InstitutionForm.of(line.text()).isInstitution()) && rest.stream().noneMatch(line -> Degrees.find(line.text()).stream().anyMatch(degree -> degree.start() == 0));
        return !shared ? Stream.of(entry) : degrees.stream().map(degree -> new Entry(entry.lines().stream().filter(line -> line == degree || !degrees.contains(line)).toList(), entry.context(), entry.details()));
    }

    private static boolean isDegreeAlone(String text) {
        boolean degree = text.length() < LONGEST_STACKED && Degrees.find(text).stream().limit(1).anyMatch(named -> named.start() == 0);
        return degree && DateReader.find(text).isEmpty() && !InstitutionForm.of(text).isInstitution();
    }

    /** "**Lanternly** (Northmere)", and on the lines of the same item "Chief Clerk, 2019 – 2021" and "Clerk, 2017 – 2019": one entry for each post. */
    private static Stream<Entry> ranks(Entry entry) {
        RichText head = entry.lines().getFirst();
        List<RichText> posts = entry.lines().stream().skip(1).filter(line -> line.text().length() < LONGEST_STACKED && isPost(line.text()) && !InstitutionForm.of(line.text()).isInstitution()).toList();
        boolean placed = head.isBoldAt(0) || InstitutionForm.of(head.text()).isInstitution();
        boolean headed = posts.size() > 1 && placed && !Words.of("title").in(head.text()) && Degrees.find(head.text()).isEmpty() && StintDates.in(head.text()).isEmpty();
        return headed ? posts.stream().map(post -> new Entry(List.of(post), head)) : Stream.of(entry);
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

    /** "B.S., Fenwold University, 2013": a degree, a place, which may be that of the whole line, and the time of the degree. */
    private static boolean isGraduation(String text, RichText owner) {
        boolean placed = InstitutionForm.of(text).isInstitution() || Degrees.find(text).size() == 1 && InstitutionForm.of(owner.text()).isInstitution();
        return placed && !Degrees.find(text).isEmpty() && !DateReader.find(text).isEmpty();
    }

    /** The pieces of a line that each have a time and a title or degree of their own. */
    private static Stream<Entry> pieces(Entry entry) {
        RichText line = entry.lines().getFirst();
        if (entry.lines().size() > 3 || line.text().length() > LONGEST || Prose.isSpoken(line.text()) || isSentence(line.text())) {
            return Stream.of(entry);
        }
        List<RichText> places = placesInTime(line);
        if (places.size() > 1) {
            return places.stream().map(place -> new Entry(List.of(place), entry.context()));
        }
        RichText shared = entry.context().isEmpty() ? owner(line) : entry.context();
        return Stream.of(cut(line), atDates(line, true), atDates(line, false)).filter(pieces -> areEach(pieces, shared)).findFirst()
            .map(pieces -> pieces.stream().map(piece -> new Entry(List.of(piece), entry.context().isEmpty() && areAlike(pieces, shared) ? RichText.EMPTY : shared))).orElse(Stream.of(entry));
    }

    /** Whether each of {@code pieces} tells of a stint, at {@code shared} where it names no place. */
    private static boolean areEach(List<RichText> pieces, RichText shared) {
        return pieces.size() > 1 && pieces.stream().allMatch(piece -> isPost(piece.text()) || isGraduation(piece.text(), shared));
    }

    /** "Lanternly (Summer 2019), Quillstone (2020) and Oakmere University (2021)": the places of {@code line}, each with its time in brackets, where the line is nothing else. */
    private static List<RichText> placesInTime(RichText line) {
        List<RichText> places = new ArrayList<>();
        Matcher place = PLACE_IN_TIME.matcher(line.text());
        int end = 0;
        while (end < line.text().length() && place.region(end, line.text().length()).lookingAt()) {
            boolean post = Words.of("title").in(place.group("name")) || !Degrees.find(place.group("name")).isEmpty() || DateReader.find(place.group("time")).size() != 1;
            if (post) {
                return List.of();
            }
            places.add(line.slice(place.start("name"), place.end("time") + 1));
            end = place.end();
        }
        return end == line.text().length() ? places : List.of();
    }

    /** "Postdoc, EPFL, 2018–2020; Engineer, Lanternly, 2012–2014": whether the place {@code first} stands behind the post of the first piece, and all have as many parts, so that each has a place of its own. */
    private static boolean areAlike(List<RichText> pieces, RichText first) {
        int parts = Segments.of(pieces.getFirst()).size();
        boolean behind = !first.isEmpty() && pieces.getFirst().text().indexOf(first.text()) != 0 && parts > 1 && isTitled(Segments.of(pieces.getFirst()).getFirst().text());
        return behind && pieces.stream().allMatch(piece -> Segments.of(piece).size() == parts && isTitled(Segments.of(piece).getFirst().text()));
    }

    private static boolean isTitled(String text) {
        return Words.of("title").in(text) || !Degrees.find(text).isEmpty();
    }

    /** Whether {@code text} has a verb of somebody's career. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
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

    /** Cut behind each time, or each that is a span, or before each where the line begins with one. */
    private static List<RichText> atDates(RichText line, boolean spans) {
        List<FoundDate> ranges = StintDates.own(line.text()).stream().filter(date -> date.range() || !spans).toList();
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
