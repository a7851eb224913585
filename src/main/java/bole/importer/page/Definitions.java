package bole.importer.page;

import bole.text.Wording;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Lists of terms and definitions as kramdown and pandoc write them: a line, and below it one or more that begin with a colon, or a tilde, and a blank. CommonMark knows none. */
final class Definitions {

    private static final Wording MARK = Wording.of("^[:~][ \\t\\u00a0]+(?=\\S|$)");

    private Definitions() {
    }

    /** Makes one cell, a line each, of the definitions that stand in {@code cells} behind their term. */
    static void join(List<RichText> cells) {
        if (cells.size() > 2) {
            RichText joined = RichText.joined(List.copyOf(cells.subList(1, cells.size())));
            cells.subList(1, cells.size()).clear();
            cells.add(joined);
        }
    }

    /** Whether {@code paragraph} is a term with definitions, or several. */
    static boolean in(Paragraph paragraph) {
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (isMark(child)) {
                return true;
            }
        }
        return false;
    }

    /** What begins behind {@code node}: a definition, another term, or nothing. */
    static String begun(Node node) {
        if (!(node instanceof SoftLineBreak)) {
            return "";
        }
        return isMark(node) ? "dd" : isMark(nextBreak(node)) ? "dt" : "";
    }

    private static Node nextBreak(Node node) {
        Node next = node.getNext();
        while (next != null && !(next instanceof SoftLineBreak)) {
            next = next.getNext();
        }
        return next;
    }

    private static boolean isMark(Node node) {
        return node instanceof SoftLineBreak && node.getNext() instanceof Text text && MARK.matcher(text.getLiteral()).find();
    }

    /** Whether {@code text} begins a definition. */
    static boolean isDefinition(Text text) {
        return text.getPrevious() instanceof SoftLineBreak && MARK.matcher(text.getLiteral()).find();
    }

    /** The words of {@code text} behind the sign. */
    static String without(Text text) {
        return MARK.matcher(text.getLiteral()).replaceFirst("");
    }
}
