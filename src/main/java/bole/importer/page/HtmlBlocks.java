package bole.importer.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a document and makes blocks. Tables are rows of cells, unless a cell is large or holds headings or another table:
 * then the table only lays out the page and its cells are read as if it were not there.
 */
final class HtmlBlocks implements NodeVisitor {

    /** From so many blocks on a row is no portrait's. */
    private static final int TOP = 3;
    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "svg", "math", "del", "s", "strike", "iframe", "nav",
        "button", "select", "textarea", "object", "audio", "video", "canvas", "head", "title", "option");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "center", "figure",
        "figcaption", "address", "ul", "ol", "dl", "table", "tbody", "thead", "hr", "details", "pre", "body", "fieldset", "caption", "summary", "button");
    private static final int LONGEST_HEADING = 40;
    private static final int LARGE_CELL = 1_200;

    private final int[] lines;
    private final OpenedParts opened;
    private final Optional<EntryRows> rows;
    /** The elements that are not read. */
    private final Set<Element> left;
    private int entry;
    private final List<Element> menus = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final RichTextBuilder text = new RichTextBuilder();
    private final List<RichText> cells = new ArrayList<>();
    private final Layouts layouts = new Layouts(LARGE_CELL);
    private int unread;
    private int bold;
    private int italic;
    private int list;
    private int item;
    private final ArrayDeque<boolean[]> begun = new ArrayDeque<>();
    private int row;
    private int heading;
    private int preformatted;
    private String url = "";
    private int line = 1;
    private int breaks;
    private int linkText;
    private String mark = "";
    private String marked = "";
    private boolean spanning;

    HtmlBlocks(int[] lines, OpenedParts opened, Optional<EntryRows> rows, Set<Element> left) {
        this.lines = lines;
        this.opened = opened;
        this.rows = rows;
        this.left = left;
    }

    /** The blocks, and last, without a word, where the menus of the page lead outside it. */
    List<Block> blocks() {
        flush();
        menus.forEach(link -> text.addEmptyLink(link.attr("href").strip(), lineOf(link, line), ""));
        flush();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof Element element) {
            line = lineOf(element, line);
            if (unread == 0 && element.normalName().equals("script")) {
                written(ShownByBrowsers.written(element));
            }
            if (unread == 0 && element.normalName().equals("nav")) {
                menus.addAll(element.select("a[href^=http], a[href^=mailto:]"));
            }
            if (unread > 0 || isUnread(element)) {
                unread++;
                return;
            }
            mark(element);
            open(element, element.normalName());
            entry = rows.isPresent() && rows.get().has(element) ? blocks.size() : entry;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (unread > 0) {
                unread--;
                return;
            }
            close(element, element.normalName());
            rows.filter(all -> all.has(element)).ifPresent(all -> all.carry(element, blocks.subList(Math.min(entry, blocks.size()), blocks.size())));
            setApart(element);
        }
    }

    /** Remembers the words of {@code element} where its class calls it a heading. */
    private void mark(Element element) {
        String name = HeadingClasses.of(element);
        if (!name.isEmpty() && item == 0) {
            mark = name;
            marked = HeadingClasses.words(element);
        }
    }

    /** Adds what a script writes: its words, and where its first link leads. */
    private void written(String html) {
        if (!html.isEmpty()) {
            Element body = Jsoup.parseBodyFragment(html).body();
            Element link = body.selectFirst("a[href]");
            text.add(body.text(), new Span("", bold > 0, italic > 0, link == null ? url : link.attr("href").strip(), line));
        }
    }

    private boolean isUnread(Element element) {
        String style = element.hasAttr("style") ? element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT) : "";
        boolean hidden = element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
        return UNREAD.contains(element.normalName()) && !FoldOpeners.isHeading(element) || left.contains(element) || item > 0 && layouts.isTown(element) || hidden && !opened.has(element);
    }

    private void words(TextNode node) {
        if (unread > 0) {
            return;
        }
        String words = shown(node);
        if (!words.isBlank()) {
            breaks = 0;
            linkText++;
        }
        int first = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
        String[] parts = words.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            line = first == 0 ? line : mapped(first + i);
            if (i > 0 && preformatted > 0) {
                text.addBreak(line);
            } else if (i > 0) {
                text.softBreak();
            }
            text.add(parts[i], style());
        }
    }

    /** The words of {@code node} as a browser shows them. */
    private static String shown(TextNode node) {
        String words = node.getWholeText();
        if (words.isBlank() || !(node.parent() instanceof Element parent)) {
            return words;
        }
        return ShownByBrowsers.isReversed(parent) ? new StringBuilder(words).reverse().toString() : ShownByBrowsers.uncovered(parent).orElse(words);
    }

    private Span style() {
        return new Span("", bold > 0, italic > 0, url, line);
    }

    private void open(Element element, String name) {
        switch (name) {
            case "b", "strong" -> bold++;
            case "i", "em", "cite" -> italic++;
            case "a" -> {
                url = ShownByBrowsers.address(element);
                linkText = 0;
            }
            case "br" -> lineBreak();
            case "span", "small", "time" -> {
                if (heading > 0 && Neighbours.isUnderHeading(element)) {
                    text.addBreak(line);
                } else if (Neighbours.isAtTheEdge(element) || Neighbours.isTouched(element)) {
                    text.add(" ", style());
                }
            }
            case "li" -> {
                endBlock(true);
                item++;
                begun.push(new boolean[1]);
            }
            case "tr" -> openRow(element);
            case "td", "th", "dd" -> openCell(element);
            case "dl" -> endBlock(true);
            case "dt" -> openTerm();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endBlock(item == 0);
                heading = name.charAt(1) - '0';
            }
            default -> openOther(element, name);
        }
    }

    private void openOther(Element element, String name) {
        if (BLOCKS.contains(name)) {
            endBlock(false);
        }
        if (name.equals("ul") || name.equals("ol")) {
            flush();
            list++;
        } else if (name.equals("pre")) {
            preformatted++;
        } else if (name.equals("summary")) {
            flush();
            bold++;
        } else if (name.equals("img") && ShownByBrowsers.pictured(element).isPresent()) {
            text.add(ShownByBrowsers.pictured(element).orElseThrow(), style());
        } else if (name.equals("img") && !url.isEmpty()) {
            text.addEmptyLink(url, line, LinkSigns.of(element));
        }
    }

    private void close(Element element, String name) {
        switch (name) {
            case "b", "strong" -> bold--;
            case "i", "em", "cite" -> italic--;
            case "a" -> {
                if (linkText == 0 && !url.isEmpty()) {
                    text.addEmptyLink(url, line, LinkSigns.of(element));
                }
                url = "";
            }
            case "li" -> {
                endBlock(true);
                item--;
                begun.pop();
            }
            case "tr", "dl" -> closeRow(element, name);
            case "td", "th", "dd", "dt" -> closeCell(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endBlock(item == 0);
                heading = 0;
            }
            case "span" -> {
                if (BLOCKS.contains(Chips.parent(element)) && Chips.is(element)) {
                    text.addBreak(line);
                }
            }
            default -> closeOther(name);
        }
    }

    /** Keeps the words of {@code element} from those beside it that the page shows apart: on lines of their own, in a heading and behind a year with a blank between. */
    private void setApart(Element element) {
        if (Neighbours.isLabel(element)) {
            text.add(element.wholeText().strip().endsWith(":") ? " " : ": ", style());
        } else if (Neighbours.areApart(element) && heading == 0) {
            text.addBreak(line);
        } else if (heading > 0 && Neighbours.areApart(element) || Neighbours.isFollowed(element)) {
            text.add(" ", style());
        }
    }

    private void closeOther(String name) {
        if (BLOCKS.contains(name)) {
            endBlock(false);
        }
        if (name.equals("ul") || name.equals("ol")) {
            flush();
            list--;
        } else if (name.equals("pre")) {
            preformatted--;
        } else if (name.equals("summary")) {
            flush();
            bold--;
            FoldOpeners.drop(blocks);
        }
    }

    private void lineBreak() {
        breaks++;
        if (breaks > 1 && item == 0 && row == 0 && heading == 0) {
            flush();
        } else {
            text.addBreak(line);
        }
    }

    private void openRow(Element element) {
        boolean lined = layouts.isLined(element);
        endBlock(!lined);
        row += lined || layouts.isLayout(element) ? 0 : 1;
    }

    private void openTerm() {
        if (row > 0) {
            Definitions.join(cells);
            flushRow();
        } else {
            flush();
            row++;
        }
    }

    private void openCell(Element element) {
        spanning |= element.hasAttr("colspan") && row > 0;
        if (row == 0 && element.normalName().equals("dd")) {
            row++;
        } else if (row == 0) {
            endBlock(!layouts.isLined(element));
        }
    }

    private void closeCell(Element element) {
        if (row > 0) {
            cells.add(text.take());
        } else {
            endBlock(!layouts.isLined(element));
        }
    }

    private void closeRow(Element element, String name) {
        if (name.equals("tr") && layouts.isLined(element)) {
            endBlock(false);
        } else if (row > 0 && (name.equals("dl") || !layouts.isLayout(element))) {
            if (name.equals("dl")) {
                Definitions.join(cells);
            }
            flushRow();
            row--;
        } else {
            flush();
        }
    }

    private void flushRow() {
        if (!text.isEmpty()) {
            cells.add(text.take());
        }
        List<RichText> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1 && (isHeading(filled.getFirst()) || blocks.size() < TOP && filled.getFirst().isCard())) {
            add(Block.paragraph(filled.getFirst()));
        } else if (cells.stream().anyMatch(cell -> !cell.spans().isEmpty())) {
            blocks.add(Block.row(cells));
        }
        cells.clear();
        spanning = false;
    }

    private boolean isMarked(RichText words) {
        return !mark.isEmpty() && words.text().equals(marked);
    }

    private void add(Block block) {
        blocks.add(isMarked(block.text()) ? block.marked(mark) : block);
        mark = "";
    }

    /** Whether the only cell with words in its row heads the rows below it: a short line in bold, over several columns, or of a class of headings. */
    private boolean isHeading(RichText cell) {
        return (cell.isBold() || spanning || isMarked(cell)) && cell.text().length() <= LONGEST_HEADING && cell.visualLines().size() == 1;
    }

    /** A block ends; inside a cell or an item it only ends the visual line, unless {@code hard}. */
    private void endBlock(boolean hard) {
        breaks = 0;
        if (row > 0 || !hard && item > 0) {
            text.addBreak(line);
        } else {
            flush();
        }
    }

    private void flush() {
        if (row > 0) {
            return;
        }
        RichText done = text.take();
        if (done.spans().isEmpty()) {
            return;
        }
        if (item > 0) {
            boolean goesOn = begun.peek()[0];
            begun.peek()[0] = true;
            blocks.add(Block.of(BlockKind.ITEM, Math.max(list, item) + (goesOn ? 1 : 0), done));
        } else if (heading > 0) {
            add(Block.of(BlockKind.HEADING, heading, done));
        } else {
            add(Block.paragraph(done));
        }
    }

    private int mapped(int number) {
        return lines[Math.min(Math.max(number - 1, 0), lines.length - 1)];
    }

    private int lineOf(Node node, int otherwise) {
        boolean known = node.sourceRange().isTracked() && !node.sourceRange().isImplicit();
        return known ? mapped(node.sourceRange().start().lineNumber()) : otherwise;
    }
}
