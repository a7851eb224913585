package bole.importer.field.award;

import bole.importer.field.form.LinkKinds;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Entries;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.Award;
import bole.profile.LinkKind;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Awards: the lines of their sections. Where there is no such section, what a label ("Awards: …") or the self-description tells of them. */
public final class AwardReader {

    private static final int MOST = 200;
    private static final int LONGEST_DETAIL = 80;
    private static final int LONGEST_YEAR = 24;
    private static final int MOST_DETAILS = 3;
    private static final Wording COLUMN = Wording.of("(?i)(?:(?:(?:years?|date|time|awards?|honou?rs?|titles?|names?|prizes?|organi[sz]ations?|institutions?|level|grantors?|amounts?|value|agency|source|no\\.?|#|description)|时间|年份|年度|日期|奖项|奖项名称|获奖名称|名称|奖励名称|级别|等级|颁奖单位|授予单位|序号|荣誉|荣誉名称|比赛|比赛名称|竞赛|赛事)(?:\\s?/\\s?(?=.))?)*");
    /** An institution alone, which gave the award that stands above it. */
    private static final Wording GIVER = Wording.of("(?:[Tt]he )?University of \\p{Lu}[\\p{L}\\p{M} ,-]{2,40}|\\p{Lu}[\\p{L}\\p{M} .'’&-]{2,40} University|[\\u3400-\\u9fff]{2,12}(?:大学|大學|研究院|研究所)");
    /** What tells of the award above: how it was given, to whom, for what. */
    private static final Wording REMARK = Wording.of("[\\s•◦‣*·–—-]{0,4}(?:[(（\"“]?\\p{Ll}|[\\d.]{1,5} ?%|(?i:(?:(?:scholarship|fellowship|grant|prize|award|stipend|funding|this)s? )?(?:is |was )?(?:awarded|granted|given|presented|offered|conferred)|for|in recognition|the highest|highest|one of|only|top|selected|chosen|recogni[sz]ed|recogni[sz]ing|received|thesis|dissertation|paper|title|project|acceptance|supervisor|advisor|this|it)\\b)");
    /** The name of a part of the list: 奖学金获奖情况（8 项）. */
    private static final Wording PART = Wording.of("[^\\p{L}]{0,4}\\p{L}{0,12}(?:获奖|奖励|荣誉|奖学金|竞赛|称号)\\p{L}{0,4}[（(]\\s?\\d{1,3}\\s?[项个次]\\s?[）)]|[^\\p{L}]{0,4}\\p{L}{0,12}(?:获奖|奖励|荣誉)(?:情况|经历|列表|一览)");
    /** Titles that others speak, "我最喜爱的老师". */
    private static final Wording CALLED = Wording.of("我(?:最喜爱|最喜欢|最敬爱|最敬佩|最难忘|心目中|身边|心中)的");
    /** "3、", "（2）", "[4]": the number of an entry. */
    private static final Wording NUMBERED = Wording.of("\\s?(?:\\d{1,2}[、)）]|\\d{1,2}\\.(?!\\d)|[（(\\[]\\d{1,2}[)）\\]])\\s?\\D");
    /** A heading below one of awards and other things, over what is none. */
    private static final Wording OTHER_PART = Wording.of("(?i)[^\\p{L}]{0,6}(?:(?:research|selected|conference|invited|academic|professional|oral|poster|other) ){0,2}(?:presentations?|talks?|seminars?|services?|activities|reviewing|memberships?|teaching|outreach|media(?: coverage)?|press|patents?|skills|courses|hobbies)(?: (?:&|and) .{2,30})?[^\\p{L}]{0,6}");
    /** What names the date of the award that it stands below. */
    private static final Wording DATE_LABEL = Wording.of("\\W{0,3}(?i:dates?|years?|when|time|period|awarded(?: on)?|issued(?: on)?|received(?: on)?|term|时间|日期|年份|获奖时间)\\W{0,2}[:：]\\s?(?=\\S)");
    private static final int MOST_NESTED = 8;
    private final Reading reading;
    private final List<Award> awards = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** What tells more of an award beside it. */
    private final Set<Block> told = new HashSet<>();
    private boolean group;
    /** The lines of a card that belong to its heading. */
    private Block card;
    private String year = "";
    private boolean below;

    /** Reads the awards of {@code reading}. */
    public AwardReader(Reading reading) {
        this.reading = reading;
    }

    /** The awards, in the order of the page. */
    public List<Award> read() {
        reading.sections().of(SectionKind.AWARDS).filter(section -> !section.isLabelled()).forEach(this::section);
        if (awards.isEmpty()) {
            reading.sections().of(SectionKind.AWARDS).filter(Section::isLabelled).forEach(this::section);
        }
        if (awards.isEmpty()) {
            AwardProse.read(reading).forEach(this::keep);
        }
        return awards;
    }

    private void section(Section section) {
        List<Block> blocks = AwardCards.joined(DatedPairs.joined(section.blocks(), AwardReader::isYear), line -> isYear(line) || isDetail(line));
        boolean skipped = false;
        year = isYear(section.heading()) ? section.heading().text() : "";
        int top = blocks.stream().filter(block -> block.kind() == BlockKind.ITEM).mapToInt(Block::level).min().orElse(0);
        told.addAll(details(blocks));
        below = areDatesBelow(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (told.contains(block)) {
                continue;
            }
            skipped = block.kind() == BlockKind.HEADING ? OTHER_PART.matcher(block.text().text()).matches() && !AwardLine.says(block.text().text()) : skipped;
            if (skipped) {
                continue;
            }
            switch (block.kind()) {
                case ITEM -> item(block, top, below(blocks, i));
                case ROW -> {
                    if (!isHeadOfTable(blocks, i)) {
                        row(block);
                    }
                }
                case PARAGRAPH -> paragraph(blocks, i, section);
                case HEADING -> heading(blocks, i);
            }
        }
    }

    /** The award of a row: what stands before its date, and the first cell behind one that begins it. A row without a cell that is a date may hold lines. */
    private void row(Block block) {
        List<RichText> cells = block.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        int date = IntStream.range(0, cells.size()).filter(i -> isYear(cells.get(i))).findFirst().orElse(-1);
        List<RichText> paired = cells.size() == 2 ? paired(cells.getFirst().visualLines(), cells.getLast().visualLines()) : List.of();
        if (!paired.isEmpty()) {
            paired.forEach(line -> line(line, line));
        } else if (date < 0 || cells.size() < 3) {
            lines(block.text());
        } else {
            line(RichText.joined(date == 0 ? cells.subList(0, Math.min(3, cells.size())) : cells.subList(0, Math.min(3, date) + (date > 2 ? 0 : 1))), block.text());
        }
    }

    /** Two cells of as many lines each, of which those of one are dates: each award with the date beside it. */
    private static List<RichText> paired(List<RichText> left, List<RichText> right) {
        boolean after = right.stream().allMatch(AwardReader::isYear);
        boolean pairs = left.size() > 1 && left.size() == right.size() && after != left.stream().allMatch(AwardReader::isYear) && (after || left.stream().allMatch(AwardReader::isYear));
        return pairs ? IntStream.range(0, left.size()).mapToObj(i -> after ? RichText.row(left.get(i), right.get(i)) : RichText.row(right.get(i), left.get(i))).toList() : List.of();
    }

    /** Whether the row at {@code at} names the columns of its table: by its words, or because it is the first and the only one without a date. */
    private static boolean isHeadOfTable(List<Block> blocks, int at) {
        boolean first = (at == 0 || blocks.get(at - 1).kind() != BlockKind.ROW) && at + 2 < blocks.size() && blocks.get(at + 1).kind() == BlockKind.ROW && blocks.get(at + 2).kind() == BlockKind.ROW;
        boolean alone = first && !isDated(blocks.get(at)) && blocks.subList(at + 1, blocks.size()).stream().takeWhile(block -> block.kind() == BlockKind.ROW).allMatch(AwardReader::isDated);
        return alone || blocks.get(at).cells().stream().allMatch(cell -> COLUMN.matcher(cell.text()).matches());
    }

    private static boolean isDated(Block block) {
        return !DateReader.find(block.text().text()).isEmpty();
    }

    /** Whether the headings of cards stand over their dates and not below them. */
    private static boolean areDatesBelow(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING || isDateLine(blocks.get(i))) {
                return !isDateLine(blocks.get(i)) && isDateLine(blocks.get(i + 1)) && isDateLine(blocks.getLast());
            }
        }
        return false;
    }

    /** The items below paragraphs that are awards, each beginning in bold: what they were given for. */
    private static Set<Block> details(List<Block> blocks) {
        Set<Block> details = new HashSet<>();
        Block over = null;
        int heads = 0;
        for (Block block : blocks) {
            over = block.kind() == BlockKind.ITEM ? over : block.kind() == BlockKind.PARAGRAPH && startsBold(block.text()) && AwardLine.says(block.text().text()) ? block : null;
            heads += over == block ? 1 : 0;
            if (over != null && over != block) {
                details.add(block);
            }
        }
        return heads > 1 ? details : Set.of();
    }

    /** Whether {@code text} begins in bold, or does so behind its date. */
    private static boolean startsBold(RichText text) {
        List<FoundDate> dates = DateReader.find(text.text());
        RichText rest = dates.isEmpty() || dates.getFirst().start() > 0 ? text : text.from(dates.getFirst().end());
        return rest.startsBold();
    }

    /** The item below that at {@code at}: the one that is labelled as its date, or the first. */
    private static RichText below(List<Block> blocks, int at) {
        List<RichText> nested = blocks.subList(at + 1, blocks.size()).stream().takeWhile(block -> block.kind() == BlockKind.ITEM && block.level() > blocks.get(at).level()).limit(MOST_NESTED).map(Block::text).toList();
        return nested.stream().filter(item -> DATE_LABEL.matcher(item.text()).lookingAt()).findFirst().orElse(nested.isEmpty() ? RichText.EMPTY : nested.getFirst());
    }

    /** An item above others is a group ("Competitions") unless it says itself that it is an award; what is below an award is a detail. */
    private void item(Block block, int top, RichText below) {
        RichText text = block.text();
        boolean says = AwardLine.says(text.text());
        boolean dated = !DateReader.find(text.text()).isEmpty();
        Matcher label = DATE_LABEL.matcher(below.text());
        RichText detail = label.lookingAt() ? below.from(label.end()) : below;
        boolean detailed = !dated && isDetail(detail) && (says || label.lookingAt());
        if (GIVER.matcher(text.text().strip()).matches() && below.isEmpty()) {
            return;
        }
        if (isYear(text)) {
            year = text.text();
            group = true;
        } else if (block.level() == top) {
            group = !below.isEmpty() && !dated && !detailed && !isAward(text.text());
            if (detailed) {
                line(RichText.joined(List.of(text, detail)), text);
            } else if (!group && !isAddress(text)) {
                lines(text);
            }
        } else if (group || dated && says) {
            lines(text);
        }
    }

    private static boolean isAward(String text) {
        return AwardLine.says(text) && text.split("\\s+").length > 2 || Han.in(text) && text.length() > 6 && AwardLine.says(text);
    }

    /** Whether {@code text} is only a link to a place that is no award: an account or a mail address. */
    private static boolean isAddress(RichText text) {
        boolean linked = text.links().stream().anyMatch(run -> run.start() < 2 && run.end() >= text.text().length() - 1);
        boolean account = text.links().stream().anyMatch(run -> LinkKinds.of(run.url(), "") != LinkKind.OTHER || run.url().startsWith("mailto:"));
        return account && DateReader.find(text.text()).isEmpty() || !AwardLine.says(text.text()) && (AwardLine.isMail(text.text()) || linked && text.text().split("\\s+").length < 3 && DateReader.find(text.text()).isEmpty());
    }

    /** A heading over lines of its own is an award where it is dated or says so and no list follows, and in a card: where its date stands alone above or below it. */
    private void heading(List<Block> blocks, int at) {
        RichText text = blocks.get(at).text();
        String over = !below && at > 0 && isDateLine(blocks.get(at - 1)) ? year : "";
        boolean listed = at + 1 < blocks.size() && blocks.get(at + 1).kind() == BlockKind.ITEM;
        boolean detailed = !listed && over.isEmpty() && at + 1 < blocks.size() && isDetail(blocks.get(at + 1)) && AwardLine.says(text.text());
        year = isYear(text) ? text.text() : over;
        if (detailed && DateReader.find(text.text()).isEmpty()) {
            card = blocks.get(at + 1);
            line(RichText.joined(List.of(text, card.text())), text);
        } else if (!listed && !isYear(text) && (!over.isEmpty() || !DateReader.find(text.text()).isEmpty() && AwardLine.says(text.text()))) {
            card = at + 1 < blocks.size() && !isDateLine(blocks.get(at + 1)) ? blocks.get(at + 1) : null;
            lines(text);
        } else if (listed) {
            listed(text, blocks.subList(at + 1, blocks.size()).stream().takeWhile(block -> block.kind() == BlockKind.ITEM).toList());
        }
    }

    /** A heading that is an award over items that tell of it: who gave it and when. */
    private void listed(RichText text, List<Block> items) {
        boolean one = AwardLine.says(text.text()) && Sections.kind(text.text()).isEmpty() && items.size() <= MOST_DETAILS && items.stream().noneMatch(item -> AwardLine.says(item.text().text()));
        List<Block> dates = items.stream().filter(AwardReader::isDated).toList();
        if (one && dates.size() == 1) {
            told.addAll(items);
            line(DateReader.find(text.text()).isEmpty() ? RichText.row(text, dates.getFirst().text()) : text, text);
        }
    }

    /** Whether {@code block} is a paragraph that is a date and nothing else. */
    private static boolean isDateLine(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && isYear(block.text());
    }

    /** Whether {@code block} is a short line with the date of what stands above it. */
    private static boolean isDetail(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && isDetail(block.text());
    }

    private static boolean isDetail(RichText line) {
        String text = line.text();
        return text.length() < LONGEST_DETAIL && !DateReader.find(text).isEmpty() && !AwardLine.says(text) && !Prose.isSpoken(text);
    }

    private void lines(RichText text) {
        List<RichText> lines = unremarked(text.visualLines());
        boolean occasion = lines.size() == 2 && !AwardLine.says(lines.getFirst().text()) && !DateReader.find(lines.getFirst().text()).isEmpty() && AwardLine.says(lines.getLast().text()) && DateReader.find(lines.getLast().text()).isEmpty();
        if (occasion) {
            line(RichText.row(lines.getLast(), lines.getFirst()), text);
        } else if (lines.size() > 1 && lines.stream().filter(line -> AwardLine.says(line.text())).count() > 1) {
            lines.forEach(line -> line(line, line));
        } else if (!lines.isEmpty()) {
            boolean joined = lines.size() == 2 || lines.getFirst().text().length() < 12 || !AwardLine.says(lines.getFirst().text());
            line(joined ? oneLine(lines) : lines.getFirst(), text);
        }
    }

    /** {@code lines} without those below an award that tell more of it. */
    private static List<RichText> unremarked(List<RichText> lines) {
        List<RichText> kept = new ArrayList<>();
        for (RichText line : lines) {
            if (kept.isEmpty() || !isRemark(line, kept.getLast())) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether {@code line}, which has no date, tells more of {@code award} above it, by its words or because only the award is bold. */
    private static boolean isRemark(RichText line, RichText award) {
        boolean dated = !DateReader.find(award.text()).isEmpty() && !isYear(award);
        boolean bold = (award.isBold() || startsBold(award)) && !line.isBoldAt(0) && (dated || AwardLine.says(award.text()) && !award.text().endsWith(":") && Sections.kind(award.text()).isEmpty());
        return DateReader.find(line.text()).isEmpty() && (bold || dated && REMARK.matcher(line.text()).lookingAt());
    }

    /** The visual lines; the lines of the file where all of them begin or all end with a date. */
    private static List<RichText> lineByLine(RichText text) {
        List<RichText> lines = text.visualLines();
        List<RichText> written = lines.stream().flatMap(line -> line.writtenLines().stream()).toList();
        boolean own = written.size() > lines.size() && written.stream().allMatch(line -> line.text().length() < 160 && !Character.isLowerCase(line.text().codePointAt(0)) && !Prose.isSpoken(line.text()));
        return own && (written.stream().allMatch(line -> isDated(line.text(), true)) || written.stream().allMatch(line -> isDated(line.text(), false))) ? written : lines;
    }

    private static boolean isDated(String line, boolean first) {
        List<FoundDate> dates = DateReader.find(line);
        return !dates.isEmpty() && (first ? dates.getFirst().start() < 4 : dates.getLast().end() > line.length() - 4);
    }

    private static RichText oneLine(List<RichText> lines) {
        return RichText.joined(lines.stream().limit(3).toList());
    }

    /** Lines of a paragraph; one that neither says it is an award nor, in a list of such, is dated is a remark. */
    private void paragraph(List<Block> blocks, int at, Section section) {
        Block block = blocks.get(at);
        if (isYear(block.text())) {
            year = at + 1 < blocks.size() && (blocks.get(at + 1).kind() == BlockKind.HEADING || blocks.get(at + 1).kind() == BlockKind.ITEM) ? block.text().text() : year;
        } else if (block != card) {
            paragraph(block.text(), section);
        }
    }

    private void paragraph(RichText text, Section section) {
        List<RichText> written = lineByLine(text);
        List<RichText> lines = dated(unremarked(written));
        for (RichText raw : lines) {
            RichText line = Entries.unbulleted(raw);
            boolean says = AwardLine.says(line.text());
            boolean dated = !DateReader.find(line.text()).isEmpty() && (lines.size() < written.size() || (awards.isEmpty() || lines.size() > 2 || NUMBERED.matcher(raw.text()).lookingAt()) && !Words.of("award-other").in(line.text()));
            boolean labelled = section.isLabelled() && line.text().length() < 120;
            boolean announces = line.text().endsWith("：") || line.text().endsWith(":") || PART.matcher(line.text()).matches();
            if ((says || dated || labelled) && !announces && !isAddress(line)) {
                if (says && Prose.isSpoken(CALLED.matcher(line.text()).replaceAll(""))) {
                    AwardProse.sentence(line, reading.source()).forEach(this::keep);
                } else {
                    line(line, line);
                }
            }
        }
    }

    /** {@code lines} with an award and the line below it that has its date, and is none, as one. */
    private static List<RichText> dated(List<RichText> lines) {
        List<RichText> dated = new ArrayList<>();
        for (RichText line : lines) {
            boolean below = !dated.isEmpty() && AwardLine.says(dated.getLast().text()) && DateReader.find(dated.getLast().text()).isEmpty() && isDetail(line);
            dated.add(below ? RichText.row(dated.removeLast(), line) : line);
        }
        return dated;
    }

    private static boolean isYear(RichText text) {
        return text.text().length() < LONGEST_YEAR && !DateReader.find(text.text()).isEmpty() && AwardLine.title(text.text(), DateReader.find(text.text())).codePoints().noneMatch(Character::isLetter);
    }

    /** The awards of a line; those without a date are of the year that stands over them. */
    private void line(RichText line, RichText where) {
        OptionalInt over = year.isEmpty() ? OptionalInt.empty() : AwardLine.years(year, DateReader.find(year)).getFirst();
        new AwardLine(reading.source()).read(line, where).forEach(award ->
            keep(award.year().isPresent() ? award : new Award(award.title(), award.grantor(), over, award.source(), award.lines())));
    }

    private void keep(Award award) {
        if (awards.size() < MOST && seen.add(Folding.key(award.title() + " " + award.grantor()) + award.year())) {
            awards.add(award);
        }
    }
}
