package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.NamedEntry;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections of a page. A heading is an h1 to h6, a bold line, a short line that is nothing but a section word, or a label before a colon.
 * A heading of unknown meaning below one of known meaning belongs to it as content: "### PhD, …" under "## Education".
 */
public final class Sections {

    /** The level of a line in bold that heads a section. */
    public static final int BOLD_LINE = 7;
    static final int LABEL = 8;
    private static final String PART_OF_POST = "(?:(?:key )?(?:achievements?|accomplishments?|activities|responsibilities|duties|tasks?|highlights?|results|contributions|deliverables|impact|skills(?: used)?|technologies(?: used)?|tools(?: used)?|tech(?:nology)? stack|keywords))";
    /** What below a post names its subjects, not the person's. */
    private static final Set<String> KEYWORDS = Set.of("keywords", "key words", "keyword", "关键词", "關鍵詞");
    /** Where a work or a thesis may have keywords. */
    private static final Set<SectionKind> STUDIED = EnumSet.of(SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.PUBLICATIONS);
    /** What below a degree tells of it. */
    private static final Set<String> OF_STUDIES = Set.of("thesis", "thesis title", "dissertation", "dissertation title", "co-supervisor",
        "committee", "thesis committee", "research topic", "research topics", "topic", "topics", "thesis topic", "research theme", "论文题目", "研究课题", "课题", "mentor", "mentors", "coursework", "relevant coursework", "focus", "focus area", "focus areas", "area of focus", "areas of focus", "area of specialization", "areas of specialization", "specialization", "emphasis", "concentration", "导师", "论文", "毕业论文", "学位论文", "主修课程", "核心课程");
    /** What stands inside a post under words of its own: "**Key achievements**", "#### Tools and technologies". */
    private static final Wording OF_POST = Wording.of("(?i)\\W{0,4}(?:(?:key|main|major|notable|selected|core|primary|technical|professional|other) )?" + PART_OF_POST + "(?:(?:,| and| &|/) (?:" + PART_OF_POST + ")){0,2}\\W{0,4}");
    /** Words for fields that below skills name what somebody can do. */
    private static final Set<String> LOOSE = Set.of("方向", "领域", "fields", "topics", "themes", "focus", "focus areas", "expertise", "专业领域", "技术方向", "擅长领域");
    /** What posts are about, too. */
    private static final Set<SectionKind> OF_POSTS = EnumSet.of(SectionKind.SERVICE, SectionKind.TEACHING, SectionKind.PROJECTS, SectionKind.NEWS, SectionKind.OPENINGS);
    /** A post that a line may name by its kind alone. */
    private static final Wording ONE_STAY = Wording.of("(?i)(?:\\p{L}+ ){0,2}(?:internship|visit|placement|traineeship)|(?:科研|企业|暑期)?实习|访问|访学");
    /** What lists stays with their times. */
    private static final Set<SectionKind> OF_CAREERS = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE);
    /** What a line alone that is put together of such words need not head, as in a menu. */
    private static final Set<SectionKind> LIGHT = EnumSet.of(SectionKind.SUMMARY, SectionKind.CONTACT, SectionKind.LINKS, SectionKind.HOBBIES);
    private static final Wording SEVERAL_WORDS = Wording.of("(?=[\\p{Lu}\\p{IsHan}])[^\\d,.!?，。！？;；]{0,60}?(?:\\p{L}[ &/-]+\\p{L}|\\p{IsHan}{4})[^\\d,.!?，。！？;；]{0,60}");
    private static final int LONGEST_LABEL = 40;
    /** Longer ones, and those in sentences, are text that is only set as a heading. */
    private static final int LONGEST_HEADING = 120;

    /** A year alone divides the section above it, though its heading is of the same rank. */
    private static final Wording YEAR = Wording.of("\\W{0,3}(?:19|20)\\d\\d\\s?年?\\W{0,3}");
    /** The newest of what is listed, not news. */
    private static final Wording LATEST = Wording.of("(?i)\\W{0,4}(?:(?:the )?(?:most )?(?:recent|latest|newest)|highlights?|recent highlights)\\W{0,4}|\\W{0,4}(?:最新|近期|亮点)\\W{0,4}");
    private static final Wording PAGE = Wording.of("^[^#:?]{0,200}\\.(?:html?|php|aspx?|pdf|md)$");
    private static final Wording ANY_YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");
    private static final Wording DATED = Wording.of("\\W{0,3}(?:(?:\\p{L}{3,9}\\.? |\\d{1,2}[./-])?(?:19|20)\\d\\d)\\b.{0,24}?\\p{L}");
    private static final Wording COLON = Wording.of("\\s?[:：]$");
    private static final Wording SHOUTED = Wording.of("\\p{Lu}[\\p{Lu} ,&/-]{3,}:");

    private static final Wording AWARD = Wording.anyCase("\\b(?:awards?|prizes?|medals?|fellowship|scholarship|honou?rs?|grant|(?:top|outstanding|best|distinguished) (?:\\p{L}+ )?\\p{L}+)\\b|[奖獎]|称号|优秀|荣誉|名师|先进|标兵");
    private static final Wording PAPER_AWARD = Wording.anyCase("\\b(?:paper|thesis|dissertation|article|poster|book) (?:award|prize|nomination|finalist|honou?rable mention)\\b|\\b(?:best|outstanding|excellent|distinguished) (?:\\p{L}+['’]?s? ){0,3}(?:paper|thesis|dissertation|article|poster|book)\\b|(?:论文|著作)[^，]{0,6}(?:奖|提名)|(?:优秀|最佳|优博)[^，]{0,8}(?:论文|著作)");
    /** Sections in which an item may head those below it. */
    private static final Set<SectionKind> AROUND = EnumSet.of(SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.CONTACT);

    /** The section around nested items under a heading of their own, and the level of that heading as an item. */
    private record Around(SectionKind kind, RichText heading, int level, int item) {
    }

    private Optional<Around> around = Optional.empty();
    /** The section of a life in which a line in bold opened the one under way, and the rank of the headings of its entries. */
    private Optional<Around> life = Optional.empty();
    private final List<Section> sections = new ArrayList<>();
    private SectionKind kind = SectionKind.SUMMARY;
    private RichText heading = RichText.EMPTY;
    private int level;
    private final List<Block> blocks = new ArrayList<>();
    /** Whether the entries of the section under way are headings of its own rank. */
    private boolean even;
    /** The last entry whose classes name its parts, and whether it is read by them. */
    private NamedEntry named;
    private boolean parted;

    private Sections() {
    }

    /** What a section headed {@code heading} is about, where its words say so. */
    public static Optional<SectionKind> kind(String heading) {
        return SectionWords.within(heading);
    }

    /** Whether {@code heading} is the name of a section and nothing else: "Scholarships", and not "Reed Scholarship". */
    public static boolean isName(String heading) {
        return SectionWords.exactly(heading).isPresent();
    }

    /** The sections of {@code page} in reading order; the first has no heading. */
    public static Sections of(Page page) {
        Sections sections = new Sections();
        List<Block> blocks = AnnouncedWorks.of(TopLines.of(MarkedHeads.of(ColumnSections.of(page.blocks())))).stream().filter(block -> !Notices.is(block)).toList();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<NamedEntry> entry = blocks.get(i).entry();
            if (entry.isEmpty() || !sections.entry(entry.get())) {
                sections.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
        }
        sections.close();
        return sections;
    }

    /** All sections in reading order. */
    public List<Section> all() {
        return List.copyOf(sections);
    }

    /** The sections of {@code kinds}, in reading order. */
    public Stream<Section> of(SectionKind... kinds) {
        Set<SectionKind> wanted = EnumSet.copyOf(Arrays.asList(kinds));
        return sections.stream().filter(section -> wanted.contains(section.kind()));
    }

    /** Reads {@code entry} by its parts, in a section of its own, where it is one of a life; whether it is. */
    private boolean entry(NamedEntry entry) {
        if (entry != named) {
            SectionKind life = life(entry);
            named = entry;
            parted = OF_CAREERS.contains(life);
            if (parted) {
                close();
                sections.add(new Section(life, heading, level, entry.blocks()));
            }
        }
        return parted;
    }

    /** What the section under way is about or, where its heading does not tell, the classes of {@code entry}. */
    private SectionKind life(NamedEntry entry) {
        boolean told = kind != SectionKind.OTHER && kind != SectionKind.SUMMARY;
        return told || entry.life() == NamedEntry.Life.UNKNOWN ? kind : entry.life() == NamedEntry.Life.STUDIES ? SectionKind.EDUCATION : SectionKind.EMPLOYMENT;
    }

    private void add(Block block, Block next) {
        boolean open = kind == SectionKind.SUMMARY || kind == SectionKind.OTHER || kind == SectionKind.CONTACT || kind == SectionKind.LINKS || level == BOLD_LINE;
        List<Block> parts = open ? HeadedLines.of(block) : List.of(block);
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : next);
        }
    }

    private void part(Block block, Block next) {
        String text = block.text().text();
        leave(block);
        if (isOfPost(block, text)) {
            return;
        }
        Optional<SectionKind> headed = headsItems(block, next) ? SectionWords.exactly(text) : Optional.empty();
        if (headed.isPresent()) {
            around = Optional.of(new Around(kind, heading, level, block.level()));
            open(headed.get(), block.text(), BOLD_LINE);
            return;
        }
        if (block.kind() == BlockKind.HEADING && text.length() <= LONGEST_HEADING && text.indexOf('。') < 0) {
            heading(block, next);
            return;
        }
        Optional<SectionKind> named = (isLineHeading(block) || isRowHeading(block)) && (!isOfWork(text) || isBesideBold(block, next)) && !isTime(text) ? SectionWords.exactly(text).or(() -> boldHeading(block)).or(() -> plainHeading(block)).filter(inner -> inner == kind || !isAward(text, inner)) : Optional.empty();
        if (named.filter(again -> again == kind).isPresent() && level < BOLD_LINE && OF_CAREERS.contains(kind) && blocks.isEmpty() && heading.text().equalsIgnoreCase(text)) {
            return;
        }
        if (kind == SectionKind.NEWS && NewsEnd.is(block, blocks)) {
            open(SectionKind.SUMMARY, RichText.EMPTY, level);
        }
        if (named.isPresent() && !isAfterTime(block, named.get()) && (block.kind() == BlockKind.PARAGRAPH || isRowHeading(block) || block.text().isBold())) {
            open(named.get(), block.text(), BOLD_LINE);
        } else if (level == BOLD_LINE && isLineHeading(block) && block.text().isBold() && (isSigned(text) && isSigned(heading.text()) || OF_CAREERS.contains(kind) && heading.isBold() && BoldLines.endsSection(block, blocks))) {
            open(SectionKind.OTHER, block.text(), BOLD_LINE);
        } else {
            labelled(OF_CAREERS.contains(kind) ? LabelledEntries.plain(block) : block);
        }
    }

    /** Whether {@code text} heads a part of the post whose heading stands above it in the section under way. */
    private boolean isOfPost(Block block, String text) {
        boolean heads = OF_CAREERS.contains(kind) && level < BOLD_LINE && text.length() <= LONGEST_LABEL && block.kind() != BlockKind.ROW && OF_POST.matcher(text).matches();
        return heads && blocks.stream().anyMatch(above -> above.kind() == BlockKind.HEADING && above.level() > level && (block.kind() != BlockKind.HEADING || above.level() < block.level()));
    }

    /** "2019.09 - 现在" in a list of a life: whether {@code text} is a time, though its end is also a heading. */
    private boolean isTime(String text) {
        return OF_CAREERS.contains(kind) && text.length() < LONGEST_LABEL && DateReader.find(text).stream().anyMatch(date -> date.range() && date.start() < 3 && date.end() > text.length() - 3);
    }

    /** Whether {@code label} heads the keywords of a thesis or a work of the section under way. */
    private boolean isOfWork(String label) {
        String words = COLON.matcher(label.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return STUDIED.contains(kind) && KEYWORDS.contains(words) || OF_CAREERS.contains(kind) && OF_STUDIES.contains(words);
    }

    /** "**论文**" over a list, below studies or jobs under a line in bold too: it heads works, and names no part of an entry. */
    private boolean isBesideBold(Block block, Block next) {
        boolean bold = level == BOLD_LINE && heading.isBold() && block.kind() == BlockKind.PARAGRAPH && block.text().isBold();
        return bold && block.text().text().strip().equals("论文") && next != null && next.kind() == BlockKind.ITEM;
    }

    /** Whether {@code block} is an item that may head those nested below it, as in "- Papers" with a list of them, on a page that is one list. */
    private boolean headsItems(Block block, Block next) {
        boolean nested = next != null && block.kind() == BlockKind.ITEM && next.kind() == BlockKind.ITEM && next.level() > block.level();
        return nested && around.isEmpty() && AROUND.contains(kind) && isLineHeading(block);
    }

    /** Goes on with the section around nested items behind them. */
    private void leave(Block block) {
        around.filter(outer -> block.kind() != BlockKind.ITEM || block.level() <= outer.item()).ifPresent(outer -> {
            open(outer.kind(), outer.heading(), outer.level());
            around = Optional.empty();
        });
    }

    /** Opens a section, or goes on with that of interests whose kind stands in a line of its own right above the heading. */
    private void heading(Block block, Block next) {
        String text = block.text().text();
        Optional<SectionKind> named = SectionWords.within(text).filter(inner -> !FieldHeads.is(block, inner, new Section(kind, heading, level, List.of()), sections)).or(() -> isAmongEven(block, next) ? SectionWords.title(text).filter(listed -> listed != SectionKind.AWARDS || AWARD.isIn(next.text().text())) : Optional.empty());
        if (named.isEmpty() && kind == SectionKind.INTERESTS && level == BOLD_LINE && blocks.isEmpty()) {
            level = block.level();
            return;
        }
        if (kind == SectionKind.AWARDS && level == BOLD_LINE && blocks.stream().allMatch(above -> YEAR.matcher(above.text().text()).matches()) && AWARD.isIn(text) && !isName(text)) {
            level = block.level() - 1;
        }
        if (named.isEmpty() && level == BOLD_LINE && life.filter(outer -> block.level() == outer.item()).isPresent()) {
            life.ifPresent(outer -> open(outer.kind(), outer.heading(), outer.level()));
        }
        boolean sibling = level > 0 && block.level() == level && (even || blocks.isEmpty()) && (named.isEmpty() || isEntry(text) && BoldLines.isOfEntry(text));
        if (sibling && EvenHeads.isEntry(kind, block, next)) {
            even = true;
            blocks.add(EvenHeads.below(block));
            return;
        }
        boolean divides = level > 0 && block.level() == level && YEAR.matcher(block.text().text()).matches();
        boolean inside = (divides || level > 0 && block.level() > level) && kind != SectionKind.SUMMARY && kind != SectionKind.OTHER;
        if (named.isPresent() && !(inside && (keeps(kind, named.get(), text) || isPost(text, named.get()) || isAward(text, named.get()) || isEntry(text)))) {
            open(named.get(), block.text(), block.level());
        } else if (inside) {
            blocks.add(block);
        } else {
            open(block.level() == 1 && sections.isEmpty() ? SectionKind.SUMMARY : SectionKind.OTHER, block.text(), block.level());
        }
    }

    /** Whether {@code heading} stands over a list and has the rank of the section under way, which has its content. */
    private boolean isAmongEven(Block heading, Block next) {
        return level > 0 && level == heading.level() && !even && !blocks.isEmpty() && next != null && (next.kind() == BlockKind.ITEM || next.kind() == BlockKind.ROW);
    }

    /** Whether a heading of meaning {@code inner} below {@code outer} only divides it. */
    private static boolean keeps(SectionKind outer, SectionKind inner, String words) {
        return outer == inner || outer == SectionKind.STUDENTS && OF_CAREERS.contains(inner) || inner == SectionKind.STUDENTS && (outer == SectionKind.EDUCATION || outer == SectionKind.EXPERIENCE) || outer == SectionKind.PUBLICATIONS && inner == SectionKind.NEWS && LATEST.matcher(words).matches() || inner == SectionKind.SUMMARY || outer == SectionKind.OPENINGS && !(inner == SectionKind.INTERESTS && isName(words)) || outer == SectionKind.NEWS && inner != SectionKind.PUBLICATIONS
            || outer == SectionKind.EMPLOYMENT && inner == SectionKind.PROJECTS;
    }

    /** "### Director of Advisory Services" below the heading of jobs: whether only a word of {@code heading} speaks of what a post is about. */
    private boolean isPost(String heading, SectionKind inner) {
        return (kind == SectionKind.EMPLOYMENT || kind == SectionKind.EXPERIENCE) && OF_POSTS.contains(inner) && SectionWords.exactly(heading).isEmpty();
    }

    /** "#### Teaching Prize" below the heading of awards: whether {@code heading} is one of them, though a word of it speaks of something else. */
    private boolean isAward(String heading, SectionKind inner) {
        return kind == SectionKind.AWARDS && (inner == SectionKind.PUBLICATIONS ? PAPER_AWARD : AWARD).isIn(heading) && SectionWords.exactly(heading).isEmpty();
    }

    /** "2018 – 2019", and below it | "Internship": whether a line behind a time is the post held then, not a heading. */
    private boolean isAfterTime(Block block, SectionKind inner) {
        String before = blocks.isEmpty() ? "" : blocks.getLast().text().text();
        return ONE_STAY.matcher(block.text().text()).matches() && OF_CAREERS.contains(kind) && OF_CAREERS.contains(inner) && !block.text().isBold() && !before.isEmpty() && before.length() < LONGEST_LABEL && DateReader.find(before).stream().anyMatch(date -> date.range() && date.start() < 3);
    }

    /** "#### 2010 - 2012: Research internship" below the heading of a life: whether {@code heading} has a date and is an entry of it. */
    private boolean isEntry(String heading) {
        return OF_CAREERS.contains(kind) && (DATED.matcher(heading).lookingAt() || ANY_YEAR.matcher(heading).find() && SectionWords.exactly(heading).isEmpty());
    }

    private static boolean isLineHeading(Block block) {
        return block.kind() != BlockKind.ROW && block.text().text().length() <= LONGEST_LABEL && block.text().text().indexOf('\n') < 0 && !isLinkElsewhere(block.text());
    }

    /** Whether {@code block} is a row of a table with one cell alone, as bars over sections are. */
    private static boolean isRowHeading(Block block) {
        return block.kind() == BlockKind.ROW && block.text().text().length() <= LONGEST_LABEL && block.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1 && block.text().visualLines().size() == 1 && !isLinkElsewhere(block.text());
    }

    /** Whether {@code line} is nothing but a link to another page, as "Paper" below the title of a work is, or "Publications" in a menu. */
    private static boolean isLinkElsewhere(RichText line) {
        return !line.isBold() && line.wholeLink().filter(link -> link.url().startsWith("http") || PAGE.matcher(link.url()).find()).isPresent();
    }

    /** Whether {@code line} ends in a pictogram, or is in capitals before a colon, as headings of some pages do: where one line in bold does, the next that does is a heading too, whatever it says. */
    private static boolean isSigned(String line) {
        return !line.isEmpty() && Character.isEmojiPresentation(line.codePointBefore(line.length())) || SHOUTED.matcher(line).matches();
    }

    private static Optional<SectionKind> boldHeading(Block block) {
        return block.text().isBold() ? SectionWords.within(block.text().text()) : Optional.empty();
    }

    /** The meaning of a line of several words that stands alone: "Summer schools attended". */
    private static Optional<SectionKind> plainHeading(Block block) {
        String text = block.text().text();
        boolean several = block.kind() == BlockKind.PARAGRAPH && SEVERAL_WORDS.matcher(text).matches();
        return several ? SectionWords.whole(text).filter(kind -> !LIGHT.contains(kind)) : Optional.empty();
    }

    private void open(SectionKind newKind, RichText newHeading, int newLevel) {
        if (newLevel < BOLD_LINE) {
            life = Optional.empty();
        } else if (OF_CAREERS.contains(kind) && level < BOLD_LINE) {
            life = blocks.stream().filter(block -> block.kind() == BlockKind.HEADING && block.level() > level).reduce((one, other) -> other).map(entry -> new Around(kind, heading, level, entry.level()));
        }
        close();
        kind = newKind;
        heading = newHeading;
        level = newLevel;
        even = false;
    }

    private void close() {
        if (!blocks.isEmpty() || !heading.isEmpty() && (sections.isEmpty() || sections.getLast().heading() != heading)) {
            sections.add(new Section(kind, heading, level, OF_CAREERS.contains(kind) ? LabelledEntries.joined(ColumnHeads.read(blocks)) : blocks));
            blocks.clear();
        }
    }

    /** Splits off the visual lines of {@code block} that begin with a label; the section under way goes on after them. */
    private void labelled(Block block) {
        if (block.kind() == BlockKind.ROW) {
            row(block);
            return;
        }
        List<RichText> rest = new ArrayList<>();
        for (RichText line : block.text().visualLines()) {
            Optional<Section> label = label(line);
            if (label.isPresent()) {
                sections.add(label.get());
            } else {
                rest.add(line);
            }
        }
        if (!rest.isEmpty() || block.text().isEmpty()) {
            blocks.add(rest.size() == block.text().visualLines().size() ? block : block.withText(RichText.joined(rest)));
        }
    }

    private void row(Block block) {
        Optional<SectionKind> named = block.cells().size() == 2 ? SectionWords.exactly(block.cells().getFirst().text()) : Optional.empty();
        if (named.isPresent() && kind != SectionKind.PUBLICATIONS && (kind != SectionKind.INTERESTS || named.get() != kind) && !isOfWork(block.cells().getFirst().text()) && !isOfEntry(block.cells().getFirst().text())) {
            sections.add(new Section(named.get(), block.cells().getFirst(), LABEL, List.of(Block.paragraph(block.cells().get(1)))));
        } else {
            blocks.add(block);
        }
    }

    /** Whether {@code label} names a part of an entry of the section under way. */
    private boolean isOfEntry(String label) {
        return OF_CAREERS.contains(kind) && LabelledEntries.isPart(label);
    }

    private Optional<Section> label(RichText line) {
        String text = line.text();
        int bold = kind == SectionKind.INTERESTS ? -1 : HeadedLines.label(line);
        if (bold > 0) {
            return Optional.of(new Section(SectionKind.INTERESTS, line.slice(0, bold), LABEL, List.of(Block.paragraph(line.from(bold)))));
        }
        Optional<RunInHead> head = RunInHead.of(line).filter(found -> found.kind() != kind || found.kind() != SectionKind.INTERESTS);
        if (head.isPresent()) {
            return head.map(found -> new Section(found.kind(), line.slice(0, found.end()), LABEL, List.of(Block.paragraph(line.from(found.rest())))));
        }
        int colon = colon(text);
        if (colon < 2 || colon > LONGEST_LABEL || colon + 1 >= text.length() || text.lastIndexOf('，', colon) >= 0) {
            return Optional.empty();
        }
        if (isOfWork(text.substring(0, colon)) || isOfEntry(text.substring(0, colon))) {
            return Optional.empty();
        }
        if (kind == SectionKind.SKILLS && LOOSE.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean strong = line.isBoldAt(Math.max(0, colon - 1));
        return SectionWords.exactly(text.substring(0, colon)).filter(found -> (strong || found != SectionKind.SUMMARY) && (found != SectionKind.INTERESTS || kind != found))
            .map(found -> new Section(found, line.slice(0, colon), LABEL, List.of(Block.paragraph(line.from(colon + 1)))));
    }

    private static int colon(String text) {
        int plain = text.indexOf(':');
        int wide = text.indexOf('：');
        return plain < 0 || wide >= 0 && wide < plain ? wide : plain;
    }
}
