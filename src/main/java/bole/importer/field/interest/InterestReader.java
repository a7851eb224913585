package bole.importer.field.interest;

import bole.importer.field.form.Sentences;
import bole.importer.field.place.Segments;
import bole.importer.field.reading.Entries;
import bole.importer.field.reading.EntryForms;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Interest;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Research interests, from the surest place that has any: the sections about them; lists and bold heads that a sentence announces and sentences that tell them
 * outright; sentences about what the person works on.
 */
public final class InterestReader {

    private static final int MOST = 30;
    private static final int LONGEST_HEAD = 90;
    private static final int LONGEST_CARD = 5;

    /** A head in brackets: "[tides] tables; charts". */
    private static final Wording HEAD = Wording.of("[\\[【]([^\\[\\]【】]{2,40})[\\]】]\\s*(?=\\S)");
    /** The heading of what is done now, which counts where nothing says what the interests are. */
    private static final Wording FOCUS = Wording.anyCase("\\b(?:current|recent|present) (?:\\w+ )?focus\\b");
    /** "AI4Science" is "AI for Science". */
    private static final Wording FOR = Wording.of("(?<=\\p{L})\\s?4\\s?(?=\\p{L})");
    /** A sentence that begins with one's own interests. */
    private static final Wording OWN = Wording.anyCase("^(?:currently,? )?(?:my|his|her) (?:\\w+ ){0,2}research (?:interests?|areas?|focus)\\b|^(?:我|本人|她|他)的?(?:主要)?研究(?:兴趣|方向|领域)");
    /** What stands in these is said of others or of times gone by. */
    private static final Set<SectionKind> NOT_OWN = Set.of(SectionKind.STUDENTS, SectionKind.NEWS, SectionKind.SERVICE, SectionKind.AWARDS);
    private static final Set<SectionKind> ENTRIES = Set.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.PROJECTS);
    private static final Wording BULLET = Wording.of("\\s*[-–—•·*▪■]\\s");
    /** How a sentence begins in which somebody tells something, and which so is no enumeration: "Previously, I've worked". */
    private static final Wording SPOKEN = Wording.of("(?:[\\p{L} ]{2,40},? )?(?:I|We)(?:['’](?:ve|m|re))? [a-z]");
    /** How a Chinese sentence ends that is no enumeration. */
    private static final Wording ENDED_HAN = Wording.of("(?:。|兴趣[。.]?)$");
    /** How a Chinese sentence begins that tells what is done: 理解语言和文本中的语义。 */
    private static final Wording DOES_HAN = Wording.of("^(?!" + FieldNames.BEGIN_HAN + ")(?:理解(?!力)|探索|研究|分析|构建|设计|实现|开发|利用|通过|让|如何|解决)(?=[^。]{4,200}的?[^。]{0,40}。)");

    private final Reading reading;
    private final List<Interest> interests = new ArrayList<>();
    private final List<RichText> aims = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Reads the interests of {@code reading}. */
    public InterestReader(Reading reading) {
        this.reading = reading;
    }

    /** The interests, in the order of the page, each once. */
    public List<Interest> read() {
        List<Section> all = reading.sections().of(SectionKind.INTERESTS).filter(section -> !InterestForms.isOfHobbies(section)).toList();
        List<Section> general = all.stream().filter(section -> !FOCUS.matcher(section.heading().text()).find()).toList();
        List<Section> sections = ofPerson(general.isEmpty() ? all : general);
        sections.forEach(this::section);
        boolean listed = sections.stream().anyMatch(section -> section.isLabelled() || InterestForms.isOfCards(section) || InterestForms.isOfHeads(section) || section.blocks().stream().anyMatch(block -> block.kind() == BlockKind.ITEM && !InterestLabels.leadsElsewhere(block.text().text()) && told(section).isEmpty()));
        if (interests.isEmpty() || !listed) {
            reading.sections().of(SectionKind.SUMMARY).filter(ResearchCards::areBelow).forEach(section -> {
                topics(section);
                BoldHeads.told(section).forEach(this::keepItem);
            });
            cards(reading.sections().all());
            reading.sections().of(SectionKind.SUMMARY, SectionKind.OTHER).forEach(this::announced);
            boolean none = interests.isEmpty();
            sentences(InterestPhrases::told);
            Undated.of(reading.sentences()).forEach(sentence -> InterestPhrases.marked(sentence).ifPresent(this::hint));
            if (none && !interests.isEmpty() && reading.sentences().stream().anyMatch(InterestPhrases::isFurther)) {
                Undated.of(reading.sentences()).filter(sentence -> InterestPhrases.told(sentence).isEmpty()).forEach(sentence -> InterestPhrases.hinted(sentence).ifPresent(this::hint));
            }
        }
        if (interests.isEmpty()) {
            reading.sections().of(SectionKind.PUBLICATIONS, SectionKind.PROJECTS).forEach(this::lead);
        }
        if (interests.isEmpty()) {
            reading.sections().all().stream().filter(section -> !NOT_OWN.contains(section.kind())).forEach(this::own);
        }
        unlessFound(reading.sentences(), InterestPhrases::hinted);
        unlessFound(reading.sentences(), sentence -> InterestClauses.of(sentence).or(() -> ChineseInterestClauses.of(sentence)));
        unlessFound(Prose.spoken(reading), InterestPhrases::advised);
        if (interests.isEmpty() && reading.sentences().stream().anyMatch(InterestPhrases::leads)) {
            Undated.of(reading.sentences()).forEach(sentence -> InterestPhrases.together(sentence).ifPresent(this::hint));
        }
        if (!listed) {
            Undated.of(Prose.spoken(reading)).forEach(sentence -> InterestPhrases.resumed(sentence).ifPresent(this::hint));
        }
        if (!interests.isEmpty() && !listed) {
            reading.sentences().stream().flatMap(sentence -> InterestPhrases.openings(sentence).stream()).forEach(sentence -> InterestPhrases.added(sentence).ifPresent(this::hint));
        }
        if (!interests.isEmpty() && sections.isEmpty()) {
            Undated.of(reading.sentences()).forEach(sentence -> InterestPhrases.current(sentence).ifPresent(this::hint));
        }
        if (interests.isEmpty()) {
            aims.stream().filter(member -> !InterestLabels.isLoose(member.text())).forEach(this::keep);
        }
        unlessFound(reading.sentences(), InterestPhrases::aimed);
        unlessFound(reading.sentences(), InterestPhrases::made);
        return interests;
    }

    /** Asks {@code sentences} for a way of telling, where nothing surer told anything. */
    private void unlessFound(List<RichText> sentences, Function<RichText, Optional<RichText>> telling) {
        if (interests.isEmpty()) {
            Undated.of(sentences).forEach(sentence -> telling.apply(sentence).ifPresent(this::hint));
        }
    }

    /** {@code sections} without those of a degree or a post ("Interests: …" in an entry of education) where one of the person stands beside them. */
    private List<Section> ofPerson(List<Section> sections) {
        boolean headed = sections.stream().anyMatch(section -> !section.isLabelled() && !section.blocks().isEmpty());
        return headed ? sections.stream().filter(section -> !section.isLabelled() || !ENTRIES.contains(over(section))).toList() : sections;
    }

    /** What the section is about in which the label of {@code labelled} stands. */
    private SectionKind over(Section labelled) {
        return reading.sections().all().stream().filter(section -> !section.isLabelled() && !section.heading().isEmpty() && !labelled.heading().isEmpty() && section.heading().lines().first() < labelled.heading().lines().first())
            .max(Comparator.comparingInt(section -> section.heading().lines().first())).map(Section::kind).orElse(SectionKind.OTHER);
    }

    /** "My research interests include …" in a paragraph anywhere. */
    private void own(Section section) {
        section.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH).flatMap(block -> Sentences.of(block.text()).stream()).filter(sentence -> OWN.matcher(sentence.text()).find())
            .forEach(sentence -> InterestPhrases.told(sentence).ifPresent(this::phrase));
    }

    /** What sentences about the person say, and where they say nothing what those do that tell of a post, a course of studies or a project. */
    private void sentences(Function<RichText, Optional<RichText>> phrases) {
        sentences(section -> !ENTRIES.contains(section.kind()), phrases);
        if (interests.isEmpty()) {
            sentences(section -> ENTRIES.contains(section.kind()), phrases);
        }
    }

    private void sentences(Predicate<Section> sections, Function<RichText, Optional<RichText>> phrases) {
        reading.sections().all().stream().filter(sections).flatMap(section -> reading.spoken().getOrDefault(section, List.of()).stream())
            .flatMap(sentence -> InterestPhrases.openings(sentence).stream()).forEach(sentence -> phrases.apply(sentence).ifPresent(this::phrase));
    }

    /** "Research:" or "Research" over nothing but short members. */
    private void topics(Section section) {
        List<Block> blocks = section.blocks().stream().filter(block -> !block.text().isEmpty()).toList();
        boolean items = blocks.size() > 1 && blocks.stream().allMatch(block -> block.kind() == BlockKind.ITEM && InterestForms.isShort(block.text(), 8));
        if (items) {
            blocks.forEach(block -> line(block.text(), true));
        } else if (blocks.size() == 1 && blocks.getFirst().text().text().length() < 400 && !EntryForms.isOfSelf(blocks.getFirst().text().text())) {
            List<RichText> members = Listing.of(blocks.getFirst().text());
            if (members.size() > 2 && members.stream().allMatch(member -> InterestForms.isShort(member, 7))) {
                members.forEach(this::keep);
            }
        }
    }

    /** The headings of cards below "Research". */
    private void cards(List<Section> sections) {
        for (int at = 0; at < sections.size(); at++) {
            ResearchCards.of(sections, at).forEach(this::keep);
        }
    }

    /** "My research covers the following areas:" and then a list, or paragraphs with heads in bold. */
    private void announced(Section section) {
        boolean listing = false;
        boolean heads = InterestForms.hasHeads(section);
        for (Block block : section.blocks()) {
            boolean member = block.kind() == BlockKind.ITEM && block.level() == 1 && !heads || block.kind() == BlockKind.PARAGRAPH && block.text().startsBold();
            if (listing && member && !InterestLabels.isAimInHan(block.text().text())) {
                line(block.text().visualLines().getFirst(), true);
            } else if (block.kind() == BlockKind.PARAGRAPH) {
                bulleted(block.text().visualLines());
                listing = InterestAnnouncements.stand(block, section.blocks());
            }
        }
        BoldHeads.announced(section.blocks()).forEach(this::keepItem);
    }

    /** The lines of one paragraph that begin with bullets, below a line that announces them. */
    private void bulleted(List<RichText> lines) {
        boolean listing = false;
        for (RichText line : lines) {
            boolean member = BULLET.matcher(line.text()).lookingAt();
            if (member && listing) {
                line(line, true);
            }
            listing = member && listing || InterestAnnouncements.areAt(line);
        }
    }

    /** "My research interests include …" above a list of works. */
    private void lead(Section works) {
        works.blocks().stream().takeWhile(block -> block.kind() == BlockKind.PARAGRAPH).flatMap(block -> Sentences.of(block.text()).stream()).filter(sentence -> InterestAnnouncements.INTERESTS.matcher(sentence.text()).find())
            .forEach(sentence -> InterestPhrases.told(sentence).ifPresent(this::phrase));
    }

    /** The enumeration that the opening paragraph of a section tells outright. */
    private static Optional<RichText> told(Section section) {
        return section.blocks().stream().takeWhile(block -> block.kind() == BlockKind.PARAGRAPH && !block.text().isBold()).flatMap(block -> Sentences.of(block.text()).stream())
            .flatMap(Prose::withoutAdvice).flatMap(sentence -> InterestPhrases.openings(sentence).stream()).flatMap(sentence -> InterestPhrases.told(sentence).stream()).filter(phrase -> InterestMembers.of(phrase).size() > 1).findFirst();
    }

    private void section(Section section) {
        List<Block> explained = InterestForms.explained(section);
        if (!explained.isEmpty()) {
            explained.forEach(block -> keep(block.text()));
            return;
        }
        Optional<RichText> told = told(section);
        if (told.isPresent()) {
            phrase(told.get());
            announced(section);
            List<Block> items = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM && block.level() == 1).toList();
            if (InterestAnnouncements.areTerms(items)) {
                items.forEach(item -> line(item.text().visualLines().getFirst(), true));
            }
            if (InterestForms.isOfCards(section)) {
                headings(section);
            }
            return;
        }
        if (InterestForms.isOfHeadedLists(section) || InterestForms.isOverWorks(section)) {
            headings(section);
            return;
        }
        boolean listed = section.blocks().stream().anyMatch(block -> block.kind() == BlockKind.ITEM && !InterestLabels.leadsElsewhere(block.text().text()));
        boolean headed = section.blocks().stream().filter(block -> InterestForms.isHead(block)).count() > 1;
        List<Block> terms = InterestForms.terms(section);
        if (headed && terms.size() > 2) {
            terms.forEach(block -> line(block.text(), true));
            return;
        }
        if (!listed && !headed && InterestForms.isOfHeads(section)) {
            section.blocks().forEach(block -> keepItem(InterestForms.head(block.text())));
            return;
        }
        boolean columned = InterestForms.hasColumns(section);
        int top = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM).mapToInt(Block::level).min().orElse(1);
        boolean several = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM && block.level() == top).count() > 2;
        for (Block block : section.blocks()) {
            if (block.kind() == BlockKind.ITEM && block.level() == top) {
                List<RichText> shown = block.text().visualLines();
                (shown.isEmpty() ? List.of(block.text()) : InterestForms.lines(shown.getFirst())).forEach(line -> line(line, several));
            } else if (headed && InterestForms.isHead(block) || block.kind() == BlockKind.HEADING && !listed) {
                keep(InterestForms.unmarked(block.text()));
            } else if (block.kind() == BlockKind.ROW && columned) {
                field(block);
            } else if (block.kind() != BlockKind.HEADING && !listed && !headed && !InterestForms.isBesideChips(block, section)) {
                paragraph(block.text());
            } else if (block.kind() == BlockKind.PARAGRAPH && interests.isEmpty() && InterestForms.isEnumeration(block.text())) {
                Listing.of(block.text()).forEach(this::keep);
            } else if (block.kind() == BlockKind.PARAGRAPH && interests.isEmpty()) {
                Sentences.of(block.text()).stream().flatMap(sentence -> InterestPhrases.openings(sentence).stream()).forEach(sentence -> InterestPhrases.told(sentence).ifPresent(this::phrase));
            }
        }
    }

    private void headings(Section section) {
        section.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).forEach(block -> keep(InterestForms.unmarked(block.text())));
    }

    /** The field that the first cell of {@code row} names; its neighbours tell of it. */
    private void field(Block row) {
        row.cells().stream().limit(1).filter(cell -> !InterestForms.isColumn(cell)).forEach(cell -> line(cell, true));
    }

    private void paragraph(RichText raw) {
        RichText text = InterestPhrases.unlimited(InterestForms.unmarked(raw));
        List<RichText> lines = InterestForms.lines(text);
        boolean bulleted = lines.size() > 1 && lines.stream().allMatch(line -> line.text().length() < 160);
        if (bulleted) {
            lines.forEach(line -> line(line, false));
            return;
        }
        List<RichText> sorted = SortedFields.of(text);
        List<RichText> tags = sorted.isEmpty() ? InterestForms.tags(text) : sorted;
        if (!tags.isEmpty()) {
            tags.forEach(this::keep);
            return;
        }
        int first = interests.size();
        for (RichText sentence : Listing.statements(text)) {
            int before = interests.size();
            InterestPhrases.told(sentence).or(() -> InterestPhrases.hinted(sentence)).or(() -> InterestPhrases.headed(sentence)).or(() -> InterestPhrases.current(sentence)).or(() -> InterestPhrases.made(sentence)).ifPresent(this::phrase);
            if (before == interests.size() && sentence.text().length() < 600 && (before == first || Listing.of(sentence).size() > 1)) {
                enumeration(sentence);
            }
        }
    }

    /** A sentence without a verb: its members, after a lead such as "In order of affection:". */
    private void enumeration(RichText sentence) {
        int colon = InterestForms.colon(sentence.text());
        List<RichText> after = colon > 0 && !sentence.text().substring(0, colon).matches(".*[,;，、；].*") ? Listing.of(sentence.from(colon + 1)) : List.of();
        List<RichText> members = after.size() > 2 ? after : Listing.of(sentence);
        boolean told = SPOKEN.matcher(sentence.text()).lookingAt() || InterestForms.isOpen(sentence.text()) || DOES_HAN.matcher(sentence.text()).find() || Han.in(sentence.text()) && ENDED_HAN.matcher(sentence.text()).find() && !members.stream().allMatch(member -> InterestForms.isShort(InterestForms.cut(member), 8));
        if (!told && !members.isEmpty() && members.stream().filter(member -> InterestForms.isShort(InterestForms.cut(member), 8)).count() * 3 >= members.size() * 2 && (members.size() > 1 || InterestForms.isShort(members.getFirst(), 8))) {
            members.stream().map(InterestForms::cut).filter(member -> InterestForms.isShort(member, 8)).forEach(this::keep);
        }
    }

    /** An item: its bold head, what stands before its colon, or its members; {@code one} where its neighbours show that an item is one interest. */
    private void line(RichText raw, boolean one) {
        RichText line = InterestItems.opening(InterestForms.unmarked(InterestLabels.untranslated(Entries.unbulleted(raw))));
        Matcher head = HEAD.matcher(line.text());
        if (head.lookingAt() && line.links().isEmpty()) {
            keepItem(line.slice(head.start(1), head.end(1)));
            return;
        }
        RichText explained = InterestForms.explained(line);
        if (!explained.isEmpty()) {
            Listing.of(explained).forEach(this::keepItem);
            return;
        }
        int colon = InterestForms.colon(line.text());
        int dash = InterestForms.dash(line.text());
        boolean part = !line.bolds().isEmpty() && line.bolds().getFirst().end() - line.bolds().getFirst().start() < line.text().length();
        boolean headed = part && InterestForms.startsWithSentence(line) && !SortedFields.isSort(line.text().substring(0, line.bolds().getFirst().end()));
        if (headed && line.bolds().getFirst().end() < colon) {
            line(line.slice(line.bolds().getFirst().start(), line.bolds().getFirst().end()), true);
        } else if (colon > 1 && SortedFields.isSort(line.text().substring(0, colon))) {
            Listing.of(line.from(colon + 1)).forEach(this::keepItem);
        } else if (colon > 1 && colon < LONGEST_HEAD) {
            keepItem(line.slice(0, colon));
        } else if (dash > 1 && InterestForms.isShort(line.slice(0, dash), LONGEST_CARD)) {
            Listing.of(line.slice(0, dash)).forEach(this::keepItem);
        } else if (headed || part && line.bolds().getFirst().start() < 3 && line.text().length() > LONGEST_HEAD) {
            line(line.slice(line.bolds().getFirst().start(), line.bolds().getFirst().end()), true);
        } else {
            int before = interests.size();
            InterestPhrases.told(line).ifPresent(this::phrase);
            if (before == interests.size()) {
                InterestItems.members(line, one).forEach(this::keepItem);
            }
        }
    }

    private void phrase(RichText phrase) {
        List<RichText> members = InterestMembers.of(phrase);
        if (!Hobbies.areListed(members.stream().map(RichText::text))) {
            keepFields(members.stream().filter(member -> !Hobbies.is(member.text())).toList());
        }
    }

    /** Keeps fields; what is done to one ("developing a and b") only counts where no field is named. */
    private void keepFields(List<RichText> members) {
        boolean aim = false;
        for (RichText member : members) {
            aim |= InterestLabels.isAim(member.text());
            if (aim) {
                aims.add(member);
            } else {
                keep(member);
            }
        }
    }

    /** What a sentence that need not tell of interests enumerates: only terms, or what it sets in bold. */
    private void hint(RichText phrase) {
        List<RichText> members = InterestMembers.of(phrase).stream().filter(member -> !Hobbies.is(member.text()) && !InterestLabels.isLoose(member.text())).toList();
        boolean listed = members.size() > 2 || !phrase.bolds().isEmpty();
        boolean named = !members.isEmpty() && (InterestMembers.isTerm(members.getFirst()) || InterestPhrases.parts(phrase).size() > 1 && members.stream().anyMatch(InterestMembers::isTerm));
        if (listed || named) {
            keepFields(members.stream().filter(member -> listed || InterestMembers.isTerm(member)).toList());
        }
    }

    private void keep(RichText raw) {
        keep(raw, InterestLabels.clean(Segments.trimmed(raw).text()));
    }

    /** The same of an item of a list. */
    private void keepItem(RichText raw) {
        keep(raw, InterestLabels.ofItem(Segments.trimmed(raw).text()));
    }

    private void keep(RichText raw, String label) {
        String bare = InterestLabels.clean(label);
        String key = FOR.matcher(Folding.key(bare).replace('-', ' ')).replaceAll(" for ");
        boolean linkedCv = label.equals("CV") && !raw.links().isEmpty();
        if (!linkedCv && raw.text().indexOf('?') < 0 && raw.text().indexOf('？') < 0 && InterestLabels.isLabel(bare) && interests.size() < MOST && seen.add(key)) {
            interests.add(new Interest(label, "", reading.source(), raw.lines()));
        }
    }
}
