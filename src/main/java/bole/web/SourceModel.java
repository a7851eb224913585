package bole.web;

import java.util.List;

/**
 * The text of a source with lines marked.
 *
 * @param heading of the page
 * @param name of the source
 * @param read when it was read and what was repaired, or {@code ""}
 * @param original where it was read, if that is an address, or {@code ""}
 * @param marked the first line marked, or 0
 * @param person whose page it is, with its address
 * @param lines those shown
 * @param earlierHref the lines before them, or {@code ""}
 * @param laterHref the lines behind them, or {@code ""}
 */
public record SourceModel(String heading, String name, String read, String original, int marked, NamedLink person, List<Line> lines, String earlierHref, String laterHref) {

    /**
     * One line.
     *
     * @param number from 1
     * @param text as received; the beginning of a very long one
     * @param marked whether it is one of those asked for
     */
    public record Line(int number, String text, boolean marked) {
    }
}
