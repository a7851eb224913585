package bole.web;

import java.util.List;

/**
 * The help page.
 *
 * @param rows what can be typed
 */
public record AboutModel(List<Row> rows) {

    /**
     * One way to ask.
     *
     * @param typed an example
     * @param href its results
     * @param meaning what it finds
     */
    public record Row(String typed, String href, String meaning) {
    }
}
