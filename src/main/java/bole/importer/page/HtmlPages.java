package bole.importer.page;

import bole.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Pages written in HTML. */
public final class HtmlPages {

    private static final int DEEPEST = 400;
    private static final int LONGEST = 4_000_000;

    private static final List<String> SIGNED = List.of("meta[name=author][content]", "meta[property=og:site_name][content]", "meta[property=og:title][content]", "meta[name=keywords][content]");
    private static final String DESCRIPTION = "meta[name=description][content]";
    /** What stands before the entries of a menu. */
    private static final String BRANDS = "nav [class*=brand], nav [class*=logo], nav [class*=title], nav [class*=menu-category]";
    private static final Wording NO_FRAMES = Wording.of("(?i)<noframes\\b");
    private static final Wording FRAME = Wording.of("(?i)</?(?:frameset|frame|noframes)\\b[^<>]{0,400}>");
    /** An element of which nothing is read, closed by the slash in its only tag, which HTML does not know: "<iframe src=…/>". */
    private static final Wording CLOSED = Wording.of("(?i)<(iframe|script|style|textarea|noscript|template|object|video|audio|canvas|button|select)\\b([^<>]{0,1000}?)/\\s*>");
    private static final int PICTURES = 3;
    private static final int LONGEST_SIGNATURE = 80;
    private static final int LONGEST_DESCRIPTION = 300;

    /** Elements that templates of many home pages style themselves, and what they look like there: those of no standard, and the menu beside the text of jemdoc, whose words head nothing. */
    private static final Map<String, String> SHOWN_AS = Map.of("name", "h1", "heading", "h2", "papertitle", "strong", "legend", "h3", "td#layout-menu", "nav");

    private HtmlPages() {
    }

    /** The page that {@code html} is, {@code linesBefore} lines of the file standing before it. */
    public static Page read(String html, int linesBefore) {
        String text = Masking.mask(html);
        int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return read(text, IntStream.rangeClosed(linesBefore + 1, linesBefore + count).toArray());
    }

    /**
     * @param html the page, line ends as {@code \n}
     * @param lines for each line of {@code html} the line of the file
     */
    static Page read(String html, int[] lines) {
        String bounded = Nesting.bounded(html.length() > LONGEST ? html.substring(0, LONGEST) : html, DEEPEST);
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(closed(unframed(bounded)), "");
        document.select("svg a[href]").forEach(HtmlPages::drawn);
        document.select("at, dot").forEach(sign -> sign.before(" (" + sign.tagName() + ") ").unwrap());
        SHOWN_AS.forEach((own, standard) -> document.select(own).tagName(standard));
        RowSpans.resolve(document);
        OpenedParts opened = OpenedParts.of(document);
        opened.head(document);
        HtmlBlocks reader = new HtmlBlocks(lines, opened, Optional.of(new EntryRows(NamedEntries.of(document), lines, opened)), Set.of());
        document.body().traverse(reader);
        List<Block> blocks = reader.blocks();
        Element root = document.firstElementChild();
        Element title = document.selectFirst("title");
        return Page.of(document.title().isEmpty() && title != null && title.closest("svg") == null ? title.text() : document.title(), root == null ? "" : root.attr("lang"), blocks.isEmpty() ? described(document, lines) : blocks, signatures(document));
    }

    /** Sets {@code link}, a drawn one, with its words behind its drawing, of which nothing else is read. */
    private static void drawn(Element link) {
        Element drawing = link.closest("svg");
        if (drawing != null && drawing.parent() != null) {
            drawing.after(link.shallowClone().text(link.text()));
        }
    }

    /** {@code html} where what one tag opens and closes ends with it, as those who make pages by other means than a browser's see it. */
    private static String closed(String html) {
        return CLOSED.matcher(html).replaceAll("<$1$2></$1>");
    }

    /** {@code html} with the page for browsers without frames as its body, where it is a set of frames. */
    private static String unframed(String html) {
        return NO_FRAMES.matcher(html).find() ? FRAME.matcher(html).replaceAll(tag -> "\n".repeat((int) tag.group().chars().filter(c -> c == '\n').count())) : html;
    }

    /** Who the head says has written {@code document}, the name of its site, also as its menu says it, its heading in Chinese where a button shows it, and what its first pictures show. */
    private static List<String> signatures(Document document) {
        Stream<String> head = SIGNED.stream().map(document::selectFirst).filter(Objects::nonNull).map(meta -> meta.attr("content"));
        Stream<String> menu = document.select(BRANDS).stream().limit(1).map(Element::text);
        Stream<String> translated = document.select("h1[data-zh], h2[data-zh]").stream().limit(1).map(heading -> heading.attr("data-zh"));
        Stream<String> pictures = document.select("img[alt]").stream().limit(PICTURES).map(picture -> picture.attr("alt"));
        Stream<String> described = document.select(DESCRIPTION).stream().limit(1).map(meta -> meta.attr("content").strip()).filter(words -> words.length() < LONGEST_DESCRIPTION);
        return Stream.concat(Stream.of(head, menu, translated, pictures).flatMap(Function.identity()).map(String::strip).filter(text -> text.length() < LONGEST_SIGNATURE), described).filter(text -> !text.isEmpty()).toList();
    }

    /** What {@code document}, whose body a script fills, says of itself to search engines. */
    private static List<Block> described(Document document, int[] lines) {
        Element description = document.selectFirst(DESCRIPTION);
        String words = description == null ? "" : description.attr("content").strip();
        int line = description == null || !description.sourceRange().isTracked() ? 1 : description.sourceRange().start().lineNumber();
        return words.isEmpty() ? List.of() : List.of(Block.paragraph(RichText.plain(words, lines[Math.min(Math.max(line - 1, 0), lines.length - 1)])));
    }
}
