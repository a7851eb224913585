package bole.importer;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Page;
import bole.text.TableRows;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The sample text of the templates that homepages are made from. It is never a fact about a person. */
final class Templates {

    /** A blank to be filled in: "[Your University]", "[Field of study]". */
    private static final Wording BLANK = Wording.of("(?i)\\[(?:(?:your|insert|add your|link to your|list your|list of your|describe your|brief|current|name of|type of|specific)[ /'’-][^\\[\\]]{1,80}|(?:lab/)?(?:institution|university|company|organi[sz]ation|department|position|topic|degree|field)(?: name)?)\\]|[\\[【](?:你|您)的[^\\[\\]【】]{1,20}[\\]】]");
    /** Who stands for anybody: "John Doe", "jane.doe@…". */
    private static final Wording NOBODY = Wording.of("(?i)(?<!\\p{L})(?:(?:john|jane)(?: (?:\\p{L}\\. )?|\\.)?doe|(?:max|erika) mustermann)(?![\\p{L}])");
    /** A place that is none: "某大学", "XX科技公司", "ABC University". */
    private static final Wording NOWHERE = Wording.of("(?<![\\p{L}\\p{N}])(?:某(?:某|知名|著名|重点|双一流|985|211)?|[XxYyZz×]{2,4}|\\*{2,4})\\s?[\\u4e00-\\u9fff]{0,5}(?:大学|学院|研究院|研究所|实验室|公司)|(?<![\\p{L}\\p{N}])(?:XYZ|ABC|X{2,4}) (?:University|College|Institute|Company|Corp(?:oration)?|Lab)\\b|\\bUniversity of Example\\b|\\bExample (?:University|Institute|College|Lab)\\b|(?<!\\p{L} )(?:University|Company|Institution|Employer|School) Name\\b|\\bName of (?:the |your )?(?:Institution|University|School|College|Company|Organi[sz]ation)\\b(?!\\s*[:：])|(?<![\\p{L}\\p{N}])(?:University|Department|Institute) (?:of )?(?:X{1,4}|Y{1,4}|Z|W)(?![\\p{L}\\p{N}])|(?:\\bat|@|,) Your (?:University|Institution|Institute|Company|Department|School)\\b");
    /** What stands for a word, a name or a year that is still to be told. */
    private static final Wording HOLE = Wording.of("(?<![\\p{L}\\p{N}])(?:X{3,4}|x{3,4}|(?:19|20)[Xx]{2}|Prof\\. (?:X|Y|Z)|Topic [A-C]|Advisor Name)(?![\\p{L}\\p{N}])");
    /** Nobody's name, as that of the page. */
    private static final Wording NOBODYS = Wording.of("(?i)\\W*(?:your (?:full )?name(?: here)?|first ?name last ?name|first last|[你您]的(?:名字|姓名)|张三|李四|王五|某某|姓名)\\W*");
    /** What stands where something is still to be written. */
    private static final Wording UNWRITTEN = Wording.anyCase("^[^\\p{L}]*(?:(?-i:TO[D]O)\\b.*|(?:to be (?:continued|updated|added|announced|filled(?: in)?)|coming soon|under construction|待更新|待补充|待完善|未完待续|敬请期待|正在建设中?)[^\\p{L}]*)$");
    private static final int FEWEST_PLACES = 2;
    private static final int LONGEST_ENTRY = 80;
    private static final int MOST_BELOW = 6;
    private static final Wording BLANK_NAME = Wording.of("(?i)\\[(?:your|my) (?:full )?name\\]|[\\[【](?:你|您)的(?:名字|姓名)[\\]】]");
    /** Marks a phrase that people also write themselves, so that it only is sample text in a page that has other sample text. */
    private static final String BESIDE = "+ ";
    private static final int LONGEST = 1_000;
    private static final List<String> LINES = load();
    private static final List<String> PHRASES = LINES.stream().filter(line -> !line.startsWith(BESIDE)).toList();
    private static final List<String> PHRASES_BESIDE = LINES.stream().filter(line -> line.startsWith(BESIDE)).map(line -> line.substring(BESIDE.length())).toList();

    private Templates() {
    }

    private static List<String> load() {
        return TableRows.of("/bole/importer/template-text.txt").stream().map(line -> line.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether {@code text} holds sample text. */
    static boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(lower::contains) || text.length() < LONGEST && (NOBODY.matcher(text).find() || UNWRITTEN.matcher(text).find()) || isNowhere(text) || (text.indexOf('[') >= 0 || text.indexOf('【') >= 0) && BLANK.matcher(text).find();
    }

    /** Whether {@code text} is an entry at a place that is none, or a sentence with such a place and another blank. */
    private static boolean isNowhere(String text) {
        return text.length() < LONGEST && NOWHERE.matcher(text).find() && (text.length() < LONGEST_ENTRY || NOWHERE.matcher(text).results().count() + HOLE.matcher(text).results().count() >= FEWEST_PLACES);
    }

    /** Whether {@code page} has a blank where a name is to be filled in, or a name that is nobody's, or tells of a life at places that are none. */
    static boolean isUnnamed(Page page) {
        List<String> texts = page.blocks().stream().map(block -> block.text().text()).toList();
        boolean called = page.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).limit(1).anyMatch(block -> NOBODYS.matcher(block.text().text()).matches()) || NOBODYS.matcher(page.title()).matches();
        return called || texts.stream().anyMatch(text -> text.length() < LONGEST && (BLANK_NAME.matcher(text).find() || NOBODY.matcher(text).find()))
            || texts.stream().filter(text -> text.length() < LONGEST_ENTRY && NOWHERE.matcher(text).find()).count() >= FEWEST_PLACES;
    }

    /** Whether {@code name} is nobody's and stands for that of the page. */
    static boolean isNobody(String name) {
        return NOBODYS.matcher(name).matches() || NOBODY.matcher(name).find();
    }

    /** {@code page} without its blocks of sample text; an item goes with the items set in below it. */
    static Page without(Page page) {
        List<Block> blocks = page.blocks();
        List<Block> own = IntStream.range(0, blocks.size()).filter(at -> !in(blocks.get(at).text().text()) && !isOverSample(blocks, at)).mapToObj(blocks::get).toList();
        return own.size() == blocks.size() ? page : page.with(own.stream().filter(block -> !isBeside(block.text().text())).toList());
    }

    /** Whether the block at {@code at} is an item over items of sample text: "Research Assistant" over "GitHub University". */
    private static boolean isOverSample(List<Block> blocks, int at) {
        Block item = blocks.get(at);
        List<Block> below = item.kind() != BlockKind.ITEM ? List.of() : blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + MOST_BELOW)).stream().takeWhile(block -> block.kind() == BlockKind.ITEM && block.level() > item.level()).toList();
        return below.stream().limit(1).anyMatch(block -> in(block.text().text()));
    }

    private static boolean isBeside(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PHRASES_BESIDE.stream().anyMatch(lower::contains);
    }
}
