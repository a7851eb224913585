package bole.importer.page;

import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Markdown as HTML, and for each line of that HTML the line of the file it comes from. People mix both languages in one page,
 * down to a list that opens in HTML and goes on in Markdown, so that only the HTML of the whole page has a structure.
 */
final class MarkdownHtml {

    private static final int MOST_TAGS = 24;
    private static final Wording STRONG = Wording.of("\\*\\*(?=\\S)([^*\n]{1,80}?)(?<=\\S)\\*\\*");

    private static final Wording MARKED = Wording.of("(?i)\\smarkdown=[\"']?(?:1|span|block)\\b[^<>\\n]{0,200}>[^<\\n]");
    private static final Wording TAG = Wording.of("<[/!\\p{Alpha}][^<>]{0,2000}+>");
    private static final Wording SIGNS = Wording.of("[*_`]|\\]\\(");
    private static final int MAXIMUM_DEPTH = 120;

    private static final String RAW = "{=html}";
    private static final int LONGEST_CARD = 16;
    private static final Wording OF_CARD = Wording.of("\\s{0,8}(?:\\p{L}[\\p{L} .()/-]{1,24}|[\\u3400-\\u9fff]{2,8})\\s{0,8}[:：]\\s{0,20}[^\\s{}()\\[\\];\"'][^{}\\[\\];\"']{1,160}");
    private final StringBuilder html = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>(List.of(1));
    private int line = 1;

    private MarkdownHtml() {
    }

    /**
     * @param html the page as HTML
     * @param lines for line i of {@code html} (from 0) the line of the Markdown (from 1)
     */
    record Rendered(String html, int[] lines) {
    }

    static Rendered render(Node document) {
        MarkdownHtml out = new MarkdownHtml();
        out.children(document, 0);
        return new Rendered(out.html.toString(), out.lines.stream().mapToInt(Integer::intValue).toArray());
    }

    private void children(Node parent, int depth) {
        if (depth > MAXIMUM_DEPTH) {
            return;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child, depth + 1);
        }
    }

    private void node(Node node, int depth) {
        switch (node) {
            case Heading heading -> element("h" + heading.getLevel(), node, depth);
            case Paragraph paragraph when Definitions.in(paragraph) -> definitions(paragraph, depth);
            case Paragraph paragraph -> element(isTight(paragraph) ? "span" : "p", node, depth);
            case BulletList list -> element("ul", list, depth);
            case OrderedList list -> element("ol", list, depth);
            case ListItem item -> element("li", item, depth);
            case TableBlock table -> element("table", table, depth);
            case TableRow row -> element("tr", row, depth);
            case TableCell cell -> element(cell.isHeader() ? "th" : "td", cell, depth);
            case HtmlBlock block -> raw(block, depth);
            case IndentedCodeBlock code -> indented(code, depth);
            case FencedCodeBlock code -> fenced(code);
            default -> inline(node, depth);
        }
    }

    private void inline(Node node, int depth) {
        switch (node) {
            case Text text -> html.append(strong(escape(text.getLiteral())));
            case Code code -> html.append(isTag(code) ? "<span class=\"tag\">" : "<code>").append(escape(code.getLiteral())).append(isTag(code) ? "</span>" : "</code>");
            case SoftLineBreak soft -> newline(lineOf(soft) + 1);
            case HardLineBreak hard -> {
                html.append("<br>");
                newline(lineOf(hard) + 1);
            }
            case HtmlInline inline -> rawInline(inline.getLiteral());
            case Emphasis emphasis -> wrapped("em", emphasis, depth);
            case StrongEmphasis strong -> wrapped("strong", strong, depth);
            case Link link -> link(link, depth);
            case Image image -> html.append("<img alt=\"").append(escape(alternative(image))).append("\" src=\"").append(escape(image.getDestination())).append("\">");
            default -> children(node, depth);
        }
    }

    /** Whether {@code code} stands in a row of nothing but code, as tags are written: "`tides` `peat`". */
    private static boolean isTag(Code code) {
        int count = 0;
        for (Node node = code.getParent().getFirstChild(); node != null && count <= MOST_TAGS; node = node.getNext()) {
            if (node instanceof Code) {
                count++;
            } else if (!(node instanceof SoftLineBreak) && !(node instanceof Text text && text.getLiteral().isBlank())) {
                return false;
            }
        }
        return count > 1 && count <= MOST_TAGS;
    }

    /**
     * {@code text} with the strong emphasis that CommonMark leaves as asterisks because a full-width bracket or sign stands at them and a Chinese character
     * behind: "**落星湖大学（北校区）**教授".
     */
    private static String strong(String text) {
        return text.contains("**") && Han.in(text) ? STRONG.matcher(text).replaceAll("<strong>$1</strong>") : text;
    }

    private static String alternative(Image image) {
        return image.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getParent() instanceof org.commonmark.node.ListBlock list && list.isTight();
    }

    private void element(String name, Node node, int depth) {
        newline(lineOf(node));
        wrapped(name, node, depth);
    }

    /** Terms with their definitions, as a list of them. */
    private void definitions(Paragraph paragraph, int depth) {
        newline(lineOf(paragraph));
        html.append("<dl><dt>");
        String open = "dt";
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            String next = Definitions.begun(child);
            if (child instanceof Text text && Definitions.isDefinition(text)) {
                html.append(strong(escape(Definitions.without(text))));
            } else {
                node(child, depth + 1);
            }
            if (!next.isEmpty()) {
                html.append("</").append(open).append("><").append(next).append('>');
                open = next;
            }
        }
        html.append("</").append(open).append("></dl>");
    }

    private void wrapped(String name, Node node, int depth) {
        html.append('<').append(name).append('>');
        children(node, depth);
        html.append("</").append(name).append('>');
    }

    private void link(Link link, int depth) {
        html.append("<a href=\"").append(escape(link.getDestination())).append("\">");
        children(link, depth);
        html.append("</a>");
    }

    /** Text set in too far, as it happens inside HTML lists: not code, but Markdown once more. */
    private void indented(IndentedCodeBlock code, int depth) {
        int first = lineOf(code);
        String[] rows = code.getLiteral().split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].strip();
            boolean item = row.startsWith("- ") || row.startsWith("* ") || row.startsWith("+ ");
            newline(first + i);
            if (row.startsWith("<")) {
                html.append(row);
            } else if (!row.isEmpty()) {
                html.append(item ? "<ul><li>" : "<p>");
                MarkdownPages.parseInline(item ? row.substring(2) : row).ifPresent(inner -> children(inner, depth + 1));
                html.append(item ? "</li></ul>" : "</p>");
            }
        }
    }

    /** Code is not read; BibTeX is; HTML that Quarto and R Markdown keep as it stands, ```` ```{=html} ````, is, and so is a card of labels and values that only looks like it is: "Mail: t.vale@fen.example", a line each. */
    private void fenced(FencedCodeBlock code) {
        int first = lineOf(code) + 1;
        newline(first - 1);
        if (RAW.equals(code.getInfo())) {
            newline(first);
            rawInline(code.getLiteral());
            return;
        }
        String[] rows = code.getLiteral().split("\n", -1);
        if (Citations.start(code.getLiteral()) >= 0) {
            for (int i = 0; i < rows.length; i++) {
                newline(first + i);
                html.append(i == 0 ? "<pre>" : "").append(escape(rows[i]));
            }
            html.append("</pre>");
            return;
        }
        boolean card = rows.length <= LONGEST_CARD && Arrays.stream(rows).filter(row -> !row.isBlank()).count() > 1 && Arrays.stream(rows).allMatch(row -> row.isBlank() || OF_CARD.matcher(row).matches());
        for (int i = 0; card && i < rows.length; i++) {
            newline(first + i);
            html.append(rows[i].isBlank() ? "" : "<p>" + escape(rows[i].strip()) + "</p>");
        }
    }

    private void raw(HtmlBlock block, int depth) {
        newline(lineOf(block));
        if (MARKED.matcher(block.getLiteral()).find()) {
            marked(block.getLiteral(), depth);
        } else {
            rawInline(block.getLiteral());
        }
        newline(line);
    }

    /** HTML that says that there is Markdown in it: {@code <div markdown="span">**Mira Oduya**, Otto Lind</div>}. */
    private void marked(String literal, int depth) {
        int start = 0;
        Matcher tag = TAG.matcher(literal);
        while (tag.find()) {
            within(literal.substring(start, tag.start()), depth);
            rawInline(tag.group());
            start = tag.end();
        }
        within(literal.substring(start), depth);
    }

    /** {@code text} between two tags, as Markdown where it has its signs. */
    private void within(String text, int depth) {
        Optional<Node> inner = text.indexOf('\n') < 0 && SIGNS.matcher(text).find() ? MarkdownPages.parseInline(text.strip()) : Optional.empty();
        if (inner.isEmpty()) {
            rawInline(text);
            return;
        }
        html.append(text.startsWith(" ") ? " " : "");
        children(inner.get(), depth + 1);
        html.append(text.endsWith(" ") ? " " : "");
    }

    private void rawInline(String literal) {
        int start = 0;
        for (int end = literal.indexOf('\n'); end >= 0; end = literal.indexOf('\n', start)) {
            html.append(literal, start, end);
            newline(line + 1);
            start = end + 1;
        }
        html.append(literal, start, literal.length());
    }

    private void newline(int sourceLine) {
        html.append('\n');
        line = Math.max(sourceLine, 1);
        lines.add(line);
    }

    private int lineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? line : spans.getFirst().getLineIndex() + 1;
    }

    private static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", " ");
    }
}
