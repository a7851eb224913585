package bole.importer.field.reading;

import bole.importer.field.form.AccountRows;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.StintDates;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.Segments;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A visual line of a section and what it says of a stint.
 *
 * @param text as written, its bullet left out
 * @param block which of the section's blocks it stands in, from 0
 * @param kind of that block
 * @param depth how deep it stands: headings by their level, then running text and rows, then items by their level
 * @param times how many times it names: its ranges or, without any, at most one
 * @param place whether it names an institution
 * @param titled whether it names a degree or a position
 * @param remark whether it only tells of a supervisor, a mark, or of the work: at length, or as an item by what was done
 * @param bulleted whether it begins with a bullet of its own, that of the first line of its block, or is an entry of its own in its row; other signs stand for what a line is
 */
record EntryLine(RichText text, int block, BlockKind kind, int depth, int times, boolean place, boolean titled, boolean remark, boolean bulleted) {

    private static final Wording GOES_ON = Wording.of("[-–—(&/]$| (?:of|at|in|for|and|the|from|with|to|by|on|as|an?|or)$");
    private static final Wording THESIS = Wording.of("(?i)\\b(?:thesis|dissertation|projects?|exams?|courses?|students?)\\b|论文|课题");
    /** "Expected graduation: May 2026", which stands beside the time of the studies. */
    private static final Wording EXPECTED = Wording.of("(?i)(?:expect(?:ed)?|anticipated|planned) (?:date of )?graduation|graduation(?: date)? \\(?expected");
    /** What follows a name that only says where it is. */
    private static final Wording TOWN = Wording.of("\\s?[,(·|–—，（-] ?[\\p{L}][\\p{L} .,'’·]{1,36}[)）]?");
    /** A sentence set as a heading. */
    private static final Wording SAID = Wording.of("(?:\\S{1,30} ){5,20}[\\p{Ll}]{2,30}[.!?]");
    private static final int RUNNING = 10;
    private static final int LONGEST_WRITTEN = 160;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_BELOW = 5;
    private static final int MOST = 600;
    private static final int MOST_UNTIMED = 40;

    /** The lines of {@code section}, no more than an entry list can have. */
    static List<EntryLine> of(Section section) {
        List<EntryLine> lines = new ArrayList<>();
        for (int i = 0; i < section.blocks().size() && lines.size() < MOST; i++) {
            Block block = section.blocks().get(i);
            if (block.kind() == BlockKind.ROW) {
                RowLines row = RowLines.of(block.cells());
                for (int at = 0; at < row.lines().size(); at++) {
                    lines.add(of(row.lines().get(at), block, i, at >= row.first()));
                }
                continue;
            }
            int sign = -1;
            for (RichText line : lines(block)) {
                RichText bare = Entries.unnumbered(Entries.unbulleted(line));
                boolean marked = bare != line && block.kind() == BlockKind.PARAGRAPH;
                sign = marked && sign < 0 ? line.text().codePointAt(0) : sign;
                if (!AccountRows.isOne(line)) {
                    lines.add(of(bare, block, i, marked && (line.text().codePointAt(0) == sign || Character.isLetterOrDigit(line.text().codePointAt(0)))));
                }
            }
        }
        return placedByTrade(timedByEnds(lines));
    }

    /** {@code lines}, those that are a post at an employer of whatever name having a place, where none has a time that would set entries apart. */
    private static List<EntryLine> placedByTrade(List<EntryLine> lines) {
        boolean untimed = lines.size() < MOST_UNTIMED && lines.stream().noneMatch(EntryLine::timed);
        return !untimed ? lines : lines.stream().map(line -> line.titled && !line.place && PlainPosts.isWhole(line.text) ? line.with(line.times, true) : line).toList();
    }

    /** {@code lines}, those that only expect a graduation being the time of their entry where no line has a span. */
    private static List<EntryLine> timedByEnds(List<EntryLine> lines) {
        boolean ahead = lines.stream().anyMatch(EntryLine::isAhead) && lines.stream().allMatch(line -> !line.timed() || StintDates.own(line.text.text()).stream().noneMatch(FoundDate::range));
        return ahead ? lines.stream().map(line -> line.isAhead() ? line.with(1, line.place) : line).toList() : lines;
    }

    private EntryLine with(int shown, boolean placed) {
        return new EntryLine(text, block, kind, depth, shown, placed, titled, remark, bulleted);
    }

    /** Whether it begins with the time at which the end of studies is expected, and has none else. */
    private boolean isAhead() {
        return times == 0 && EXPECTED.matcher(text.text()).lookingAt() && !DateReader.find(text.text()).isEmpty();
    }

    private static List<RichText> lines(Block block) {
        return block.text().visualLines().stream().flatMap(line -> written(line).stream()).toList();
    }

    private static EntryLine of(RichText line, Block block, int index, boolean bulleted) {
        List<FoundDate> dates = EntryForms.isHonour(line.text()) ? List.of() : StintDates.own(line.text());
        int ranges = (int) dates.stream().filter(FoundDate::range).count();
        boolean done = block.kind() == BlockKind.ITEM && dates.isEmpty() && EntryForms.isDeed(line.text());
        boolean remark = done || EntryForms.startsAdvice(line) && !(line.isBold() && EntryForms.isThesis(line.text())) || EntryForms.isDescription(line) || block.kind() == BlockKind.ROW && EntryForms.isOfSelf(line.text());
        boolean titled = !remark && (Words.of("title").in(line.text()) || Degrees.first(line.text()).isPresent());
        boolean ahead = EXPECTED.matcher(line.text()).lookingAt() && ranges == 0;
        int depth = block.kind() == BlockKind.HEADING ? block.level() : block.kind() == BlockKind.ITEM ? RUNNING + block.level() : RUNNING;
        return new EntryLine(line, index, block.kind(), depth, ranges > 0 ? ranges : ahead ? 0 : Math.min(1, dates.size() + (EntryForms.isStanding(line.text()) ? 1 : 0)),
            !remark && InstitutionForm.of(line.text()).isInstitution(), titled, remark, bulleted);
    }

    /** The lines of the file that one visual line is written on, where two or more of them have a time and each begins like a line of its own, or each begins with a label. */
    private static List<RichText> written(RichText line) {
        List<RichText> all = line.writtenLines();
        if (all.size() > 1 && isHeadOfText(all.getFirst())) {
            int named = all.size() > 2 && isTelling(all.get(1)) ? 2 : 1;
            List<RichText> lines = new ArrayList<>(all.subList(0, named));
            lines.add(line.from(line.text().indexOf(all.get(named - 1).text()) + all.get(named - 1).text().length()));
            return lines;
        }
        boolean each = all.size() > 1 && all.stream().allMatch(EntryLine::isOfItsOwn) && !Prose.isSpoken(line.text()) && !isWrapped(line, all);
        if (all.size() > 1 && all.stream().allMatch(part -> EntryForms.isLabelled(part.text()))) {
            return all;
        }
        if (each && all.size() < MOST_BELOW && all.getFirst().isBold() && all.stream().skip(1).noneMatch(part -> part.isBoldAt(0)) && DateReader.find(line.text()).size() < 2) {
            return all;
        }
        boolean several = each && all.stream().filter(part -> !DateReader.find(part.text()).isEmpty()).count() > 1;
        return several || each && all.size() < 5 && all.stream().allMatch(EntryLine::isTelling) ? all : List.of(line);
    }

    /** "**Clerk** — Lanternly · May 2019 – present", below which running text stands: whether {@code first} is the whole head of an entry, which begins in bold and ends with its time. */
    private static boolean isHeadOfText(RichText first) {
        List<FoundDate> dates = first.isBoldAt(0) && first.text().length() < LONGEST_WRITTEN ? DateReader.find(first.text()) : List.of();
        return dates.size() == 1 && dates.getFirst().range() && dates.getFirst().start() > 3 && dates.getFirst().end() > first.text().length() - 2 && (Words.of("title").in(first.text()) || Degrees.first(first.text()).isPresent());
    }

    /** Whether a line of the file ends within a time, within an institution, within a link or with a sign that goes on. */
    private static boolean isWrapped(RichText line, List<RichText> all) {
        List<int[]> whole = new ArrayList<>();
        DateReader.find(line.text()).forEach(date -> whole.add(new int[] {date.start(), date.end()}));
        boolean postAlone = Words.of("title").in(all.getFirst().text()) && Segments.of(all.getFirst()).size() == 1 && !InstitutionForm.of(all.getFirst().text()).isInstitution();
        if (!postAlone && !all.stream().skip(1).allMatch(EntryLine::beginsWithPost)) {
            InstitutionFinder.find(line).forEach(place -> whole.add(new int[] {place.start(), place.end()}));
        }
        line.links().forEach(link -> whole.add(new int[] {link.start(), link.end()}));
        int end = 0;
        for (RichText part : all.subList(0, all.size() - 1)) {
            int at = line.text().indexOf(part.text(), end) + part.text().length();
            boolean open = GOES_ON.matcher(part.text()).find() || whole.stream().anyMatch(span -> span[0] < at && span[1] > at + 1);
            if (open) {
                return true;
            }
            end = at;
        }
        return false;
    }

    /** Whether {@code part} begins with a post or a degree, which no name of an institution goes on with: "… Fenwold University | Assistant Professor". */
    private static boolean beginsWithPost(RichText part) {
        String first = Segments.of(part).stream().findFirst().map(RichText::text).orElse("");
        boolean degree = Degrees.find(first).stream().anyMatch(found -> found.start() == 0);
        return (degree || Words.of("title").in(first)) && !InstitutionForm.of(first).isInstitution();
    }

    /** Whether {@code part} begins with an institution, a title, a degree or a time, or ends with a span of time, as a line does that was not cut within a name. */
    private static boolean isTelling(RichText part) {
        List<FoundDate> dates = DateReader.find(part.text());
        boolean dated = !dates.isEmpty() && dates.getFirst().start() < 3;
        String first = Segments.of(part).stream().findFirst().map(RichText::text).orElse("");
        boolean over = !dates.isEmpty() && dates.getLast().range() && dates.getLast().end() > part.text().length() - 2;
        return part.text().length() < 100 && (dated || over || InstitutionForm.of(first).isInstitution() || Words.of("title").in(first) || Degrees.first(first).isPresent());
    }

    private static boolean isOfItsOwn(RichText part) {
        return part.text().length() < LONGEST_WRITTEN && !Character.isLowerCase(part.text().codePointAt(0)) && ",;)，；）".indexOf(part.text().charAt(0)) < 0;
    }

    /** Whether it begins with a degree, and not with its thesis. */
    boolean isDegree() {
        return !remark && Degrees.find(text.text()).stream().limit(1).anyMatch(degree -> degree.start() == 0) && !THESIS.matcher(text.text()).find();
    }

    /** Whether it is a span of time and nothing else. */
    boolean isTimeAlone() {
        return timed() && !place && !titled && EntryForms.isOnlyTime(text);
    }

    /** "May 2019 – June 2020 · Northmere, Fenland": whether it is a span of time and behind it where that was. */
    boolean isTimeAndTown() {
        List<FoundDate> dates = timed() && !place && !titled && text.text().length() < LONGEST_NAME + 20 ? DateReader.find(text.text()) : List.of();
        return dates.size() == 1 && dates.getFirst().range() && dates.getFirst().start() < 3;
    }

    /** Whether it is a name in bold, as of an employer above the post: no time, no post, no remark. */
    boolean isSetApart() {
        return text.text().length() < LONGEST_NAME && !timed() && !titled && !remark && text.isBold() && EntryForms.isName(text.text());
    }

    boolean timed() {
        return times > 0;
    }

    /** Whether it is a sentence in which the person speaks. */
    boolean spoken() {
        return text.text().length() > 60 && Prose.isSpoken(text.text());
    }

    /** "林知远，落星湖大学教授。": whether it is a Chinese sentence that says a post without a time, beside which no time of another stands. */
    boolean isSentenceOfPost() {
        return kind == BlockKind.PARAGRAPH && place && titled && !timed() && text.text().endsWith("。");
    }

    /** Whether it may name what several entries below it share: no time, no title, and set apart as a name. */
    boolean heads() {
        return !timed() && !titled && !remark && text.text().length() < 120 && !SAID.matcher(text.text()).matches() && (place || kind == BlockKind.HEADING || kind == BlockKind.ITEM || text.isBold() || isLocatedName());
    }

    /** "**Lanternly**, Northmere": whether it is a name in bold and where that is. */
    private boolean isLocatedName() {
        List<RichText.Run> bolds = text.bolds();
        boolean begins = bolds.size() == 1 && bolds.getFirst().start() == 0;
        return begins && EntryForms.isName(text.text().substring(0, bolds.getFirst().end())) && TOWN.matcher(text.text()).region(bolds.getFirst().end(), text.text().length()).matches();
    }

    /** Whether it stands below {@code head}. */
    boolean isBelow(EntryLine head) {
        return depth > head.depth || block == head.block;
    }
}
