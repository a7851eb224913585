package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.PersonNames;
import bole.importer.field.reading.Labels;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of the page's person: after "I'm", "My name is" or 姓名, in the first headings and bold lines, at the beginning of the first sentence, in the title of the
 * page. The surest place gives the name; the others may add its other script.
 */
public final class NameReader {

    private static final Wording TITLE_PARTS = Wording.of("\\s(?:[|·•:–—-]|-{2,3}|::|//)\\s|\\|");
    private static final Wording HAN_PARTS = Wording.of("\\s?[-_—–|｜/]{1,2}\\s?|\\s·\\s");
    private static final Wording PAPERS = Wording.of("([^'’]{4,40})['’]s (?:CV|C\\.V\\.|[Cc]urriculum [Vv]itae|[Rr][eé]sum[eé]|[Hh]ome ?page|[Ww]ebsite)");
    private static final Set<SectionKind> OPENING = Set.of(SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.CONTACT, SectionKind.EXPERIENCE, SectionKind.LINKS);
    /** Sections whose headings and bold lines are titles and other people's names. */
    private static final Set<SectionKind> TITLED = Set.of(SectionKind.PUBLICATIONS, SectionKind.PROJECTS, SectionKind.STUDENTS, SectionKind.NEWS);
    /** Sections below whose headings stand fields, degrees and posts: a name there is one only where the head has it. */
    private static final Set<SectionKind> LISTING = Set.of(SectionKind.INTERESTS, SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.AWARDS, SectionKind.SERVICE, SectionKind.TEACHING, SectionKind.SKILLS, SectionKind.HOBBIES, SectionKind.OPENINGS);
    /** A first name of which only the first letter is given. */
    static final Wording INITIALS = Wording.of("^\\p{Lu}\\.?(?:[ -]|$)");
    /** Given names of which only the first letters stand behind the surname: "Oduya M", "Teng RL". */
    private static final Wording SHORTENED = Wording.of(" \\p{Lu}{1,3}$");
    /** The first page of a site, as its other pages lead to it. */
    private static final Wording HOME = Wording.of("(?:#\\w*|\\.?/|(?:\\.{0,2}/)?(?:index|home)(?:\\.\\w{3,5})?/?)");
    /** An address behind a name on one line. */
    private static final Wording ADDRESS = Wording.of("[\\s,;:|·(<\\[-]*(?i:e-?mail\\s?[:：]?\\s?)?[\\w.+-]{2,40}(?:@|\\s?[\\[(](?i:at)[\\])]\\s?)[\\w.-]{4,60}[>)\\]]?$");
    private static final Wording ENGLISH = Wording.of("英文名字?(?:是|为|為|叫)?\\s?[:：]?\\s?(\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){1,2})");
    private static final int SHORTEST_PLACE = 4;
    private static final int OWN_WORKS = 2;
    private static final int FIRST = 5;
    private static final int EARLY = 12;
    private static final int LATEST = 40;
    private static final int LONGEST_NAMES = 60;
    private static final int LONGEST_LINE = 120;

    private NameReader() {
    }

    /** The names on the page: the one to show, then its native form; none where the page does not say. */
    public static List<Name> read(Reading reading) {
        List<RichText> opening = opening(reading);
        List<Block> blocks = reading.page().blocks().stream().filter(block -> !block.text().text().isBlank()).toList();
        Head head = Head.of(reading.page());
        List<Supplier<Optional<Spellings>>> places = List.of(() -> SaidNames.in(opening).or(() -> SaidNames.in(spoken(reading))), () -> labelled(reading), () -> english(opening), () -> headed(blocks, FIRST, head), () -> told(opening), () -> topHeading(blocks, head), () -> titled(reading.page().title()), () -> headed(blocks, EARLY, head), () -> branded(blocks), () -> printed(reading), () -> ofPapers(opening));
        Spellings found = Spellings.NONE;
        for (Supplier<Optional<Spellings>> place : places) {
            if (found.latin().isEmpty() || found.han().isEmpty()) {
                found = found.with(place.get().orElse(Spellings.NONE));
            }
        }
        found = found.isEmpty() ? last(reading, blocks, opening) : found;
        found = found.latin().isEmpty() && !found.han().isEmpty() ? new Spellings(SoundedNames.latin(reading, found.han()), found.han()).with(new Spellings(GivenNames.beside(opening, found.han()), "")) : found;
        String latin = found.latin();
        return names(new Spellings(latin, NativeNames.in(opening).orElse(found.han().isEmpty() ? beside(opening, latin).or(() -> SoundedNames.han(reading, latin)).orElseGet(() -> retold(opening, latin)) : found.han()), found.called()));
    }

    /** What names the person where no usual place does. */
    private static Spellings last(Reading reading, List<Block> blocks, List<RichText> opening) {
        Optional<Spellings> han = Stream.concat(Stream.of(reading.page().title()), blocks.stream().limit(1).map(block -> block.text().text())).flatMap(text -> LongHanNames.whole(text).stream()).findFirst().or(() -> opening.stream().flatMap(text -> LongHanNames.in(text.text()).stream()).findFirst());
        return han.or(() -> SmallNames.of(reading, blocks)).or(() -> SignedNames.of(reading)).or(() -> LaterNames.of(reading, blocks)).orElse(Spellings.NONE);
    }

    /** The Chinese spelling that stands beside {@code latin}, whichever of its words comes first, on a line of nothing else, "Teng, Ruolan (滕若澜)", or that is a line of its own and sounds so. */
    private static Optional<String> beside(List<RichText> opening, String latin) {
        return opening.stream().limit(EARLY).flatMap(text -> text.visualLines().stream()).map(RichText::text).filter(line -> line.length() < LONGEST_NAMES).flatMap(line -> Spellings.of(line).stream())
            .filter(names -> !names.han().isEmpty() && (names.latin().isEmpty() ? SoundedNames.is(latin, names.han()) : words(names.latin()).equals(words(latin)))).map(Spellings::han).findFirst();
    }

    private static Set<String> words(String latin) {
        return Set.copyOf(List.of(latin.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    /** A given name alone, where {@link #read} finds none. */
    public static List<Name> given(Reading reading) {
        List<RichText> opening = opening(reading);
        return GivenNames.in(opening).or(() -> GivenNames.titled(reading)).or(() -> GivenNames.heading(reading)).or(() -> GivenNames.owner(reading, opening)).map(name -> GivenNames.spelled(name, opening).map(NameReader::names).orElseGet(() -> of(GivenNames.whole(name, reading), ""))).orElse(List.of());
    }

    /** What stands where a person presents himself or herself: headings, and the blocks of sections that are not lists of works, jobs or people. */
    private static List<RichText> opening(Reading reading) {
        return reading.sections().all().stream().flatMap(section -> Stream.concat(Stream.of(section.heading()), blocks(section))).filter(text -> !text.isEmpty() && text.text().length() < 20_000).limit(LATEST).toList();
    }

    /** Sentences of other sections in which somebody may say a name, as below "Academic background". */
    private static List<RichText> spoken(Reading reading) {
        return reading.sections().of(SectionKind.EDUCATION).flatMap(section -> section.blocks().stream()).filter(block -> block.kind() == BlockKind.PARAGRAPH).map(Block::text).limit(1).toList();
    }

    private static Stream<RichText> blocks(Section section) {
        return OPENING.contains(section.kind()) ? section.blocks().stream().flatMap(block -> block.cells().isEmpty() ? Stream.of(block.text()) : Stream.of(block.text(), row(block))) : Stream.empty();
    }

    /** A row of labels and values as one line, "姓名：…". */
    private static RichText row(Block block) {
        StringBuilder line = new StringBuilder();
        boolean pairs = block.cells().size() % 2 == 0;
        for (int i = 0; i < block.cells().size(); i++) {
            line.append(i == 0 ? "" : pairs ? i % 2 == 1 ? "：" : "，" : line.length() < 12 ? "：" : "，").append(block.cells().get(i).text());
        }
        return RichText.plain(line.toString(), block.text().lines().first());
    }

    /** The Latin name that somebody says to have beside a Chinese one: "我叫滕若澜，英文名 Mira Teng". */
    private static Optional<Spellings> english(List<RichText> opening) {
        return opening.stream().map(text -> ENGLISH.matcher(text.text())).filter(Matcher::find).map(called -> called.group(1)).filter(PersonNames::isLatin).map(name -> new Spellings(name, "")).findFirst();
    }

    /** The name that the title consists of or presents: "About me - Hi! I am Mira Oduya". */
    private static Optional<Spellings> titled(String title) {
        return Spellings.of(title).or(() -> SaidNames.in(title)).or(() -> part(title));
    }

    /** The one part of {@code title} that is a name, "Fog and Lanterns | Mira Oduya", also beside a place in Chinese, "滕若澜-落星湖大学". */
    private static Optional<Spellings> part(String title) {
        List<Spellings> names = Stream.of(TITLE_PARTS.split(title)).flatMap(part -> Spellings.of(part).stream()).filter(name -> InstitutionForm.of(name.latin()) == InstitutionForm.NONE).distinct().toList();
        return names.isEmpty() ? placed(title.strip()) : Optional.of(names).filter(found -> found.size() == 1).map(List::getFirst);
    }

    /** The one Chinese name that a sign sets apart from a place: "滕若澜-落星湖大学-博士生", "落星湖大学-滕若澜". */
    private static Optional<Spellings> placed(String text) {
        List<String> parts = List.of(HAN_PARTS.split(text));
        List<String> names = parts.stream().filter(PersonNames::isHan).toList();
        boolean place = names.size() == 1 && parts.stream().anyMatch(part -> part.length() >= SHORTEST_PLACE && InstitutionForm.of(part).isInstitution());
        return place ? Optional.of(new Spellings("", names.getFirst())) : Optional.empty();
    }

    /** The whole name that is set in bold in two works and more, as people mark their own among the authors; none where another in its script is set so too. */
    private static Optional<Spellings> printed(Reading reading) {
        Map<String, Long> marked = reading.sections().of(SectionKind.PUBLICATIONS).flatMap(section -> section.blocks().stream()).map(Block::text)
            .flatMap(text -> text.bolds().stream().map(bold -> text.text().substring(bold.start(), bold.end()).replaceAll("[*†‡,\\s]+$", "").strip()).filter(name -> PersonNames.isName(name) && !INITIALS.matcher(name).find() && !SHORTENED.matcher(name).find()).distinct())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Spellings own = new Spellings(only(marked, false), only(marked, true));
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    /** The one name of {@code marked} in Chinese characters or in others, where it stands there more than once; else {@code ""}. */
    private static String only(Map<String, Long> marked, boolean han) {
        List<Map.Entry<String, Long>> names = marked.entrySet().stream().filter(name -> Han.in(name.getKey()) == han).toList();
        return names.size() == 1 && names.getFirst().getValue() >= OWN_WORKS ? names.getFirst().getKey() : "";
    }

    /** Whose papers a link leads to: "Mira Oduya's CV". */
    private static Optional<Spellings> ofPapers(List<RichText> opening) {
        return opening.stream().flatMap(text -> text.links().stream().map(link -> text.text().substring(link.start(), link.end()))).map(PAPERS::matcher).filter(Matcher::matches)
            .map(owner -> owner.group(1)).filter(PersonNames::isLatin).map(name -> new Spellings(name, "")).findFirst();
    }

    private static Optional<Spellings> labelled(Reading reading) {
        return Labels.values(reading, "label-name").stream().filter(value -> value.text().length() < 80).flatMap(value -> Spellings.of(value.text()).or(() -> Spellings.startingAt(value.text(), 0)).or(() -> LongHanNames.labelled(value.text())).stream()).findFirst();
    }

    private static Optional<Spellings> headed(List<Block> blocks, int limit, Head head) {
        Spellings found = Spellings.NONE;
        boolean plain = false;
        boolean listing = false;
        for (int i = 0; i < Math.min(limit, blocks.size()); i++) {
            if (headsOthers(blocks.get(i))) {
                break;
            }
            listing |= heads(blocks.get(i), LISTING);
            for (RichText line : lines(blocks.get(i))) {
                boolean sure = !listing;
                Optional<Spellings> name = line.text().length() > 200 ? Optional.empty() : marked(blocks.get(i), line, i, head).filter(said -> head.names(said) || sure && !head.isCommon(said));
                boolean heading = blocks.get(i).kind() == BlockKind.HEADING;
                if (plain && heading && name.isPresent() && head.names(name.get()) && !head.names(found)) {
                    return name;
                }
                boolean other = name.isPresent() && !found.isEmpty() && name.get().latin().isEmpty() != found.latin().isEmpty() && heading;
                if (name.isPresent() && (found.isEmpty() || other)) {
                    plain = found.isEmpty() && !heading && !line.isBold();
                    found = found.with(name.get());
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The one name that is a heading of the first level, wherever it stands, as behind the menu of a site; the title of a page is often that of the page it was copied from. */
    private static Optional<Spellings> topHeading(List<Block> blocks, Head head) {
        List<Spellings> names = blocks.stream().limit(LATEST).takeWhile(block -> !headsOthers(block)).filter(block -> block.kind() == BlockKind.HEADING && block.level() == 1 && Sections.kind(block.text().text()).isEmpty()).flatMap(block -> Spellings.of(block.text().text()).stream()).filter(name -> head.names(name) || !head.isCommon(name)).distinct().toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** The name that one of the first lines is, as a link to the page itself or its site: what stands at the left of a menu. */
    private static Optional<Spellings> branded(List<Block> blocks) {
        return blocks.stream().limit(FIRST).map(Block::text).filter(text -> text.text().length() < LONGEST_NAMES && text.wholeLink().filter(link -> HOME.matcher(link.url()).matches()).isPresent()).flatMap(text -> Spellings.of(text.text()).stream()).findFirst();
    }

    private static boolean headsOthers(Block block) {
        return heads(block, TITLED);
    }

    private static boolean heads(Block block, Set<SectionKind> kinds) {
        return block.kind() == BlockKind.HEADING && Sections.kind(block.text().text()).filter(kinds::contains).isPresent();
    }

    /** The lines of {@code block}; those of a heading that only together are a name are one: "Mira" over "Oduya". */
    private static List<RichText> lines(Block block) {
        List<RichText> lines = block.text().visualLines();
        boolean parts = block.kind() == BlockKind.HEADING && lines.size() == 2 && lines.stream().anyMatch(line -> line.text().strip().indexOf(' ') < 0);
        String whole = parts ? lines.getFirst().text().strip() + " " + lines.getLast().text().strip() : "";
        return parts && PersonNames.isLatin(whole) && (!PersonNames.isLatin(lines.getLast().text().strip()) || KnownNames.isGiven(lines.getFirst().text().strip())) ? List.of(RichText.plain(whole, block.text().lines().first())) : lines;
    }

    /** The name that a heading, a bold line, a line that begins in bold or one of the first plain lines consists of. */
    private static Optional<Spellings> marked(Block block, RichText line, int index, Head head) {
        if (block.kind() == BlockKind.HEADING && Sections.kind(line.text()).isPresent()) {
            return Optional.empty();
        }
        String words = index < 2 ? ADDRESS.matcher(line.text()).replaceFirst("") : line.text();
        Optional<Spellings> parted = block.kind() == BlockKind.HEADING ? parted(line, head) : Optional.empty();
        if (parted.isPresent()) {
            return parted;
        }
        if (block.kind() == BlockKind.HEADING || words.length() < LONGEST_LINE && block.kind() != BlockKind.ITEM && (line.isBold() || index < 2 && isUnlinked(line))) {
            Optional<Spellings> whole = Spellings.of(words);
            Optional<Spellings> found = whole.or(() -> block.kind() == BlockKind.HEADING ? placed(words) : Optional.empty()).or(() -> index < 2 ? SignedNames.described(words) : Optional.empty());
            if (found.isPresent()) {
                return found.filter(name -> InstitutionForm.of(name.latin()) != InstitutionForm.UNIVERSITY);
            }
        }
        boolean bold = !line.bolds().isEmpty() && line.bolds().getFirst().start() == 0 && block.kind() == BlockKind.PARAGRAPH && index < 4;
        boolean alone = bold && !ToldNames.isThing(line.text().substring(line.bolds().getFirst().end())) && (line.bolds().getFirst().end() >= line.text().length() || " ·|,，".indexOf(line.text().charAt(line.bolds().getFirst().end())) >= 0);
        return alone ? Spellings.of(line.text().substring(0, line.bolds().getFirst().end())) : Optional.empty();
    }

    /** The name before the bold words of a heading, where the head of the page has it and what follows says what the person does: "Mira Oduya **Optics of lanterns**". */
    private static Optional<Spellings> parted(RichText line, Head head) {
        Optional<WrittenName> first = WrittenName.at(line.text(), 0).filter(name -> isBeside(line, name.end()));
        if (first.isPresent()) {
            return Optional.of(new Spellings(first.get().text(), ""));
        }
        return line.bolds().stream().limit(1).filter(bold -> bold.start() > 0 && bold.end() >= line.text().length()).flatMap(bold -> Spellings.of(line.text().substring(0, bold.start())).stream()).filter(head::names).findFirst();
    }

    /** Whether what stands behind a name in a heading is a link or says what the person is: "Mira Oduya [Download CV]", "Mira Oduya Professor of Optics". */
    private static boolean isBeside(RichText line, int end) {
        String rest = line.text().substring(end).strip();
        boolean linked = line.links().stream().anyMatch(link -> link.start() >= end && link.start() <= end + 2 && link.end() >= line.text().stripTrailing().length() - 1);
        return linked || !rest.isEmpty() && rest.length() < LONGEST_NAMES && line.text().charAt(end) == ' ' && Character.isUpperCase(rest.codePointAt(0)) && LabelledPost.title(rest).filter(rest::startsWith).isPresent();
    }

    private static boolean isUnlinked(RichText line) {
        return line.links().stream().allMatch(link -> link.url().startsWith("mailto:"));
    }

    /** The subject of a first sentence in the third person, "Mira Oduya is a …", "滕若澜，博士，…", or what stands as a line of its own before the first, "Mira Oduya / I am a …". */
    private static Optional<Spellings> told(List<RichText> opening) {
        return opening.stream().limit(EARLY).map(RichText::text).flatMap(text -> ToldNames.in(text).stream()).findFirst();
    }

    /** The Chinese subject of a later paragraph that is {@code latin} by its sound, where the page tells everything twice; else {@code ""}. */
    private static String retold(List<RichText> opening, String latin) {
        return opening.stream().limit(EARLY).flatMap(text -> ToldNames.in(text.text()).stream()).map(Spellings::han).filter(han -> SoundedNames.is(latin, han)).findFirst().orElse("");
    }

    /** The name of the person whom {@code text} tells of in the third person, "Mira Oduya is a …", or {@code ""}. */
    public static String told(String text) {
        return ToldNames.in(text).map(name -> name.latin().isEmpty() ? name.han() : name.latin()).orElse("");
    }

    private static List<Name> names(Spellings spellings) {
        List<Name> names = new ArrayList<>(of(spellings.latin(), spellings.han()));
        Stream<String> others = Stream.concat(Nicknames.in(spellings.latin()).stream().map(Nicknames::text), Stream.of(spellings.called()).filter(called -> !called.isEmpty()));
        others.distinct().forEach(other -> names.add(new Name(other, "en", NameKind.VARIANT)));
        return names;
    }

    /** Whether {@code latin} is the name {@code han} by its sound. */
    public static boolean sounds(String latin, String han) {
        return SoundedNames.is(latin, han);
    }

    /** A display name and a native one out of a Latin and a Chinese spelling. */
    public static List<Name> of(String latin, String han) {
        List<Name> names = new ArrayList<>();
        if (!latin.isEmpty()) {
            names.add(new Name(latin, "en", NameKind.DISPLAY));
        }
        if (!han.isEmpty()) {
            names.add(new Name(han, "zh", latin.isEmpty() ? NameKind.DISPLAY : NameKind.NATIVE));
        }
        return names;
    }

    /** The names that {@code text}, which is meant to be a name, consists of. */
    public static List<Name> parse(String text) {
        return Spellings.of(text).map(NameReader::names).orElse(List.of());
    }

    /**
     * What the head of a page and its portraits say, in which a name of the page stands again.
     *
     * @param words the title and the signatures, lower case
     * @param page all its text
     */
    private record Head(String words, String page) {

        static Head of(Page page) {
            return new Head((page.title() + "\n" + String.join("\n", page.signatures())).toLowerCase(Locale.ROOT), page.text());
        }

        /** Whether {@code name} is made of words that the page has with small letters. */
        boolean isCommon(Spellings name) {
            return !name.latin().isEmpty() && SmallWords.all(name.latin(), page);
        }

        boolean names(Spellings name) {
            return !name.isEmpty() && words.contains((name.latin().isEmpty() ? name.han() : name.latin()).toLowerCase(Locale.ROOT));
        }
    }
}
