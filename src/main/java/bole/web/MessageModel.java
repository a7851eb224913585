package bole.web;

import java.util.List;

/**
 * A page that says why there is no answer.
 *
 * @param heading what happened
 * @param text what to do, or {@code ""}
 * @param mistakes what is wrong with the request
 */
public record MessageModel(String heading, String text, List<Mistake> mistakes) {

    /**
     * One mistake.
     *
     * @param parameter where it is
     * @param detail what is wrong
     * @param suggestion what may have been meant, or {@code ""}
     */
    public record Mistake(String parameter, String detail, String suggestion) {
    }
}
