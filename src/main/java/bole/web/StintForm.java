package bole.web;

import java.util.List;

/**
 * The form for "at … between … as …".
 *
 * @param kept what is kept when it is sent
 * @param kinds what a person can have been there
 */
public record StintForm(List<FormField> kept, List<FormField> kinds) {

    public StintForm {
        kept = List.copyOf(kept);
        kinds = List.copyOf(kinds);
    }
}
