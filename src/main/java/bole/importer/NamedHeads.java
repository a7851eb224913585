package bole.importer;

import bole.importer.field.person.Headlines;
import bole.importer.field.person.NameReader;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.MarkdownPages;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Headings that say what a person is behind the name ("# Mira Oduya, Postdoc at Fenwold University", "# 滕若澜 | 雾原大学 副教授"): the name stays the heading, the rest is the line below it. */
final class NamedHeads {

    private static final int FARTHEST = 10;
    private static final int DEEPEST = 3;
    private static final int LONGEST = 160;
    private static final String DEGREES = "(?:,\\s?(?:Ph\\.? ?D\\.?|D\\.?Phil\\.?|M\\.?D\\.?|M\\.?Sc?\\.?|MBA|MPH|J\\.?D\\.?)){0,2}";
    private static final Wording HEAD = Wording.of("(?<name>[^,，|｜·•:：()（）/—–@]{2,50}?" + DEGREES + ")(?:\\s?(?:[,，|｜·•:：—–/]|--|\\s[-~]\\s|\\s(?:at|of|from)\\s)\\s?(?<behind>\\S.{2,})|\\s?[(（](?<inside>[^()（）]{4,})[)）])|(?<han>[\\u3400-\\u9fff]{2,4})[ \\u3000](?<after>[\\u3400-\\u9fff].+)");

    private static final Wording PICTURES = Wording.of("^[^\\p{L}]+");

    /** Where the name of a heading ends, and where what stands behind it begins and ends. */
    private record Head(int name, int start, int end) {
    }

    private NamedHeads() {
    }

    /** {@code blocks} with the one heading on top that has a name and more as two, unless the block below it says what the person is. */
    static List<Block> apart(List<Block> blocks) {
        List<Integer> heads = IntStream.range(0, blocks.size()).filter(at -> head(blocks.get(at)).isPresent()).boxed().toList();
        if (heads.size() != 1 || heads.getFirst() >= FARTHEST || isShown(blocks, heads.getFirst() + 1)) {
            return blocks;
        }
        Block heading = blocks.get(heads.getFirst());
        Head head = head(heading).orElseThrow();
        List<Block> read = new ArrayList<>(blocks);
        read.set(heads.getFirst(), heading.withText(heading.text().slice(0, head.name())));
        read.add(heads.getFirst() + 1, Block.paragraph(heading.text().slice(head.start(), head.end())));
        return read;
    }

    private static Optional<Head> head(Block block) {
        return block.kind() == BlockKind.HEADING && block.level() <= DEEPEST && block.text().visualLines().size() == 1 ? head(block.text().text()) : Optional.empty();
    }

    private static boolean isShown(List<Block> blocks, int at) {
        return at < blocks.size() && Headlines.isPost(PICTURES.matcher(blocks.get(at).text().text()).replaceFirst(""));
    }

    /** The line that {@code title} says behind the name; empty where it says none. */
    static Optional<Block> line(String title, int line) {
        return head(title).flatMap(found -> MarkdownPages.read(title.substring(found.start(), found.end()), Math.max(0, line - 1)).blocks().stream().findFirst());
    }

    /** The name that {@code title} begins with, where it says behind it what the person is; else {@code title}. */
    static String name(String title) {
        return head(title).map(found -> title.substring(0, found.name())).orElse(title);
    }

    private static Optional<Head> head(String text) {
        Matcher head = HEAD.matcher(text);
        if (text.length() > LONGEST || !head.matches()) {
            return Optional.empty();
        }
        Head found = Stream.of("inside", "behind", "after").filter(part -> head.group(part) != null).findFirst().map(part -> new Head(head.end(head.group("name") == null ? "han" : "name"), head.start(part), head.end(part))).orElseThrow();
        boolean shown = !NameReader.parse(text.substring(0, found.name())).isEmpty() && Headlines.shows(text.substring(found.start(), found.end()).strip());
        return shown ? Optional.of(found) : Optional.empty();
    }
}
