package bole.importer.field.work;

import bole.importer.field.reading.Entry;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.profile.Publication;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Cuts a section into entries, one for each work, under the year and the status that headings between them give. An item with what is nested
 * below it is one entry unless several of its parts are works; a paragraph of numbered lines is one for each; a badge, a title and authors in
 * paragraphs of their own belong together.
 */
final class WorkEntries {

    private static final Wording YEAR = Wording.of("^\\W{0,4}(?:Year\\s)?((?:19|20)\\d\\d)\\s?年?(?:\\s?[(（\\[]?\\d{0,3}(?: papers?)?[)）\\]]?)?\\W{0,4}$");
    private static final Wording NUMBERED = Wording.of("^\\s*(?:\\[[A-Z]{0,2}\\d{1,3}\\]|［\\d{1,3}］|[(（]\\d{1,3}[)）]|\\d{1,3}[.)、．](?!\\d)|[①-⑳]|[•·▪■◆►▶*-]\\s)\\s*");
    private static final Wording GROUP = Wording.of("(?i).{0,30}(?:\\b(?:publications?|papers?|articles?|preprints?|journals?|conferences?|proceedings|chapters?|books?|patents?|thes[ei]s|manuscripts?|workshops?|reports?|works?)\\b|论文|文章|著作|专利|期刊|会议|成果|专著|教材).{0,20}");
    private static final Wording BRACKETED = Wording.of("(?<=.{8})[(（][^()（）]{0,60}[)）]");
    private static final Wording PLACED = Wording.of(" [·•|] ");
    private static final Wording VENUE_BEHIND = Wording.of("(?:[Ii]n:?\\s(?:the\\s)?\\p{Lu}|Proc(?:eedings|\\.)|[Tt]o appear|[Aa]ccepted|[Uu]nder review|arXiv)");
    /** A few words and a year: "FEN 2024", "Journal of Slow Water, 2021". */
    private static final Wording SHORT_VENUE = Wording.of("\\p{Lu}[\\p{L}&-]*(?:[ ,]{1,2}[\\p{L}&-]+){0,5}[ ,]{1,2}[(]?(?:19|20)\\d\\d\\b");
    /** Who wrote a work beside the person: "(with T. Vale and E. Marsh)". */
    private static final Wording TOGETHER = Wording.of("[(（\\[]?(?:[Jj]oint(?:ly)? (?:work |paper )?|[Cc]o-?authored )?[Ww]ith:? ([^()]{3,200}?)[)）\\]]?\\.?");
    /** A title in Chinese marks and behind it a year or a journal in such marks: "《雾港的灯塔》，《航海史学》2021年第6期". */
    private static final Wording MARKED = Wording.of("^\\s{0,3}[《〈][^《》〈〉\\n]{4,90}[》〉](?:[^\\n]{1,90}?(?:19|20)\\d\\d|\\s?[,，、;；]?\\s?(?:载|刊于|发表于)?[《〈][^《》〈〉\\n]{2,30}[》〉])");
    /** A name and a year, and links behind them: "Fenland Research: Part C · 2021 [PDF]". */
    private static final Wording DATED_VENUE = Wording.of("\\p{Lu}[\\p{L}&-]*(?:[ ,:·|(–-]{1,3}[\\p{L}&.-]+){0,8}[ ,:·|(–-]{1,3}(?:19|20)\\d\\d\\)?(?:[ .,|]{0,3}\\[[^\\[\\]]{2,20}\\]){0,6}(?: ?[·|,] ?\\p{Lu}[\\p{L} ]{2,16})?[ .]{0,2}");
    /** A name of capitalised words, as venues below a heading and authors are: "Fen & Tide: Surveys of the Coast". */
    private static final Wording VENUE = Wording.of("\\p{Lu}[\\p{L}’'-]*(?:[:,]? (?:\\p{Lu}[\\p{L}’'-]*|of|and|the|in|on|for|&|\\d{1,4})){1,14}");
    /** The topic of a work, over its title: "Brain networks", 认知与老化. */
    private static final Wording TAG = Wording.of("[\\p{L}&’'/·, -]{2,40}");
    private static final int MOST_LINES = 12;
    private static final int LONGEST_VENUE = 120;
    private static final int LONGEST_PROCEEDINGS = 300;

    /**
     * An entry with what stands above it.
     *
     * @param entry the lines
     * @param year of the heading above, or {@code ""}
     * @param heading the heading above
     */
    record Work(Entry entry, String year, String heading) {
    }

    private final int source;
    private final List<Work> works = new ArrayList<>();
    private final List<RichText> open = new ArrayList<>();
    private final Map<RichText, Optional<Publication>> alone = new IdentityHashMap<>();
    private String heading;
    private String year = "";
    private boolean nested;
    /** Whether works begin with their venue, as the first one does. */
    private boolean venuesLead;
    /** Whether each work has its title as a heading. */
    private boolean titlesHead;

    private WorkEntries(String heading, int source) {
        this.heading = heading;
        this.source = source;
        year(heading);
    }

    /** The entries of {@code section}. */
    static List<Work> of(Section section, int source) {
        WorkEntries entries = new WorkEntries(section.heading().text(), source);
        int top = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM).mapToInt(Block::level).min().orElse(1);
        entries.venuesLead = section.blocks().stream().filter(block -> !isGroup(block.text().text())).map(block -> firstLine(block.text())).filter(line -> !line.isEmpty() && !YEAR.matcher(line).find()).findFirst()
            .filter(line -> Badges.is(line) || line.length() < Badges.LONGEST && DATED_VENUE.matcher(line).matches()).isPresent();
        entries.titlesHead = section.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING && !isGroup(block.text().text())).limit(2).count() > 1;
        section.blocks().forEach(block -> entries.add(block, top));
        entries.close();
        return entries.works;
    }

    private void add(Block block, int top) {
        String text = block.text().text();
        if (text.length() < 40 && YEAR.matcher(text).find()) {
            if (endsCard(block)) {
                open.add(block.text());
                close();
                return;
            }
            close();
            year(text);
            return;
        }
        switch (block.kind()) {
            case ITEM -> item(block, top);
            case ROW -> {
                close();
                row(block.cells().stream().filter(cell -> !cell.isEmpty()).toList());
            }
            case PARAGRAPH -> {
                if (block.text().isBold() && block.text().text().length() < 40 && isGroup(block.text().text())) {
                    heading(block.text());
                } else {
                    paragraph(block.text());
                }
            }
            case HEADING -> heading(block.text());
        }
    }

    /** Whether {@code year} is that of the work above it, in a card: where years head groups, one stands before the first work. */
    private boolean endsCard(Block year) {
        boolean plain = this.year.isEmpty() && year.kind() == BlockKind.PARAGRAPH && !year.text().isBold() && !open.isEmpty();
        return plain && read(open).filter(work -> work.authors().size() > 0 && work.year().isEmpty()).isPresent();
    }

    /** A row is a work, unless each of several cells is one, with lines of its own and a year. */
    private void row(List<RichText> cells) {
        boolean apart = cells.size() > 1 && cells.stream().allMatch(cell -> cell.visualLines().size() > 2 && alone(cell).filter(work -> work.year().isPresent()).isPresent());
        cells.forEach(cell -> {
            open.add(cell);
            if (apart) {
                close();
            }
        });
        close();
    }

    private void heading(RichText text) {
        heading = text.text();
        if (isGroup(heading)) {
            close();
        } else {
            if (titlesHead && open.size() == 1 && TAG.matcher(open.getFirst().text()).matches()) {
                open.clear();
            }
            paragraph(text);
        }
    }

    /** Whether {@code heading} names sorts of works; what stands in brackets is said of one: "The Price of Fog (Job Market Paper)". */
    private static boolean isGroup(String heading) {
        return GROUP.matcher(BRACKETED.matcher(heading).replaceAll("")).matches();
    }

    private void year(String text) {
        Matcher only = YEAR.matcher(text.length() > 40 ? "" : text);
        if (only.find()) {
            year = only.group(1);
        }
    }

    private void item(Block block, int top) {
        if (block.level() > top && !open.isEmpty()) {
            nested = true;
            open.add(block.text());
        } else {
            if (!open.isEmpty() && Badges.isShortTitle(open.getLast())) {
                close();
            }
            start(block.text());
        }
    }

    private void paragraph(RichText text) {
        List<RichText> lines = lines(text);
        if (isSeveral(lines)) {
            close();
            lines.forEach(this::line);
            close();
        } else {
            start(text);
        }
    }

    /** The visual lines of a paragraph; where the lines of the file begin with numbers or are whole works, those. */
    private List<RichText> lines(RichText text) {
        List<RichText> lines = text.visualLines();
        List<RichText> written = lines.stream().flatMap(line -> line.writtenLines().stream()).toList();
        return written.size() > lines.size() && isSeveral(written) && NUMBERED.matcher(written.getFirst().text()).find() == NUMBERED.matcher(written.get(1).text()).find() ? written : lines;
    }

    /** A line of a paragraph that holds several works: a number or bullet begins the next one. */
    private void line(RichText line) {
        if (NUMBERED.matcher(line.text()).find() || !open.isEmpty() && isWhole(open.getLast()) && (isWhole(line) || isPlaced(line))) {
            close();
        }
        open.add(line);
    }

    private boolean isSeveral(List<RichText> lines) {
        long numbered = lines.stream().filter(line -> NUMBERED.matcher(line.text()).find()).count();
        return lines.size() > 1 && (numbered > 1 || lines.size() > 1 && lines.stream().filter(this::isWhole).count() * 3 >= lines.size() * 2L);
    }

    /** Whether {@code line} alone tells authors and title, or title and venue. */
    private boolean isWhole(RichText line) {
        return MARKED.matcher(line.text()).find() || line.text().length() > 60 && alone(line).filter(WorkEntries::isComplete).isPresent();
    }

    /** Whether {@code line} alone tells title, venue and year. */
    private boolean isPlaced(RichText line) {
        return alone(line).filter(work -> work.year().isPresent() && !work.venue().isEmpty()).isPresent();
    }

    private static boolean isComplete(Publication work) {
        boolean placed = !work.venue().isEmpty() || !work.status().isEmpty();
        return work.authors().size() > 1 && (work.year().isPresent() || placed) || !work.authors().isEmpty() && work.year().isPresent() && placed;
    }

    private void start(RichText text) {
        if (WorkLabels.without(text).isEmpty() || text.isEmpty()) {
            open.add(text);
            return;
        }
        if (!joins(text)) {
            close();
        }
        open.add(text);
    }

    /** Whether {@code next} goes on with what is open: a badge waits for its work, a title for its authors, both for a venue. */
    private boolean joins(RichText next) {
        List<RichText> said = open.stream().filter(part -> !WorkLabels.without(part).isEmpty()).toList();
        if (said.isEmpty() || nested || said.size() > 4) {
            return false;
        }
        if (said.stream().allMatch(part -> Badges.is(part.text()))) {
            return said.size() == open.size() && !Badges.is(next.text());
        }
        Optional<Publication> work = said.size() == 1 ? alone(said.getFirst()) : read(said);
        boolean authors = work.filter(found -> !found.authors().isEmpty()).isPresent();
        if (!authors) {
            return said.size() < 3 && said.getLast().text().length() < 300 && isListOfAuthors(firstLine(next));
        }
        return work.get().venue().isEmpty() && work.get().year().isEmpty() && !Badges.is(said.getFirst().text()) && isVenue(next);
    }

    /** Whether {@code next} says where a work stands: by its words, or in a list whose works do not begin with that by its form. */
    private boolean isVenue(RichText next) {
        String text = next.text();
        if (Badges.isTitleWithVenue(text)) {
            return false;
        }
        boolean formed = !venuesLead && text.length() < LONGEST_VENUE && (Badges.is(text) || DATED_VENUE.matcher(text).matches() || isItalic(next) || titlesHead && VENUE.matcher(text).matches());
        return text.length() < LONGEST_VENUE && WorkTitle.isVenue(text) || text.length() < LONGEST_PROCEEDINGS && WorkTitle.isProceedings(text) || formed;
    }

    private static boolean isItalic(RichText line) {
        return line.italics().size() == 1 && line.italics().getFirst().start() == 0 && line.italics().getFirst().end() == line.text().length();
    }

    /** Whether {@code line} consists of authors, or of authors and behind a dot or bar the place: "T. Vale, E. Marsh · FEN 2024". */
    private static boolean isListOfAuthors(String line) {
        String first = PLACED.split(line, 2)[0];
        Matcher together = TOGETHER.matcher(line);
        if (together.matches()) {
            return Authors.isList(together.group(1)) || Authors.isAuthor(together.group(1));
        }
        return !Badges.is(first) && (Authors.isList(line) || first.length() < line.length() && Authors.isList(first) || isBeforeVenue(line));
    }

    /** Whether {@code line} is authors and at once the venue: "T. Vale, E. Marsh. In Proc. FEN 2024." */
    private static boolean isBeforeVenue(String line) {
        Authors.Leading leading = Authors.leading(line);
        String rest = line.substring(leading.end()).replaceFirst("^[\\s.,:;*]+", "");
        return !leading.isEmpty() && (VENUE_BEHIND.matcher(rest).lookingAt() || SHORT_VENUE.matcher(rest).lookingAt());
    }

    private static String firstLine(RichText text) {
        return text.visualLines().isEmpty() ? "" : text.visualLines().getFirst().text();
    }

    private void close() {
        if (open.size() > 1 && nested && open.stream().filter(part -> alone(part).isPresent()).count() > 1 && !isWhole(open.getFirst())) {
            open.forEach(part -> keep(List.of(part)));
        } else if (!open.isEmpty()) {
            keep(open.subList(0, Math.min(open.size(), MOST_LINES)));
        }
        open.clear();
        nested = false;
    }

    private void keep(List<RichText> parts) {
        List<RichText> lines = parts.stream().flatMap(part -> part.visualLines().stream()).filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            works.add(new Work(new Entry(lines, RichText.EMPTY), year, heading));
        }
    }

    /** What {@code part} is read as by itself; asked several times of one part, read once. */
    private Optional<Publication> alone(RichText part) {
        return alone.computeIfAbsent(part, asked -> read(List.of(asked)));
    }

    private Optional<Publication> read(List<RichText> parts) {
        List<RichText> lines = parts.stream().flatMap(part -> part.visualLines().stream()).toList();
        return lines.isEmpty() ? Optional.empty() : new WorkReader(new Entry(lines, RichText.EMPTY), "", source).read();
    }
}
