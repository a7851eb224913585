package bole.web;

import java.util.List;

/**
 * People side by side.
 *
 * @param people one a column
 * @param rows what is compared
 * @param note that some were left out, or {@code ""}
 * @param state the people, which steps are taken from
 */
public record CompareModel(List<CardModel> people, List<Row> rows, String note, List<FormField> state) {

    /**
     * One thing that is compared.
     *
     * @param heading in words
     * @param cells one for each person
     */
    public record Row(String heading, List<List<Entry>> cells) {
    }

    /**
     * One line of a cell.
     *
     * @param when its time, or {@code ""}
     * @param text what it says
     * @param href where it leads, or {@code ""}
     * @param shared whether another of these people has the same
     */
    public record Entry(String when, String text, String href, boolean shared) {
    }
}
