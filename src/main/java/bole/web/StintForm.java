package bole.web;

import java.util.List;

/**
 * The form for "at … between … as …".
 *
 * @param kept what is kept when it is sent
 * @param owner the form that its fields belong to, if it is not its own, or null
 * @param kinds what a person can have been there
 * @param degrees what a person can have worked for there
 * @param places institutions that are offered while one types
 */
public record StintForm(List<FormField> kept, String owner, List<FormField> kinds, List<FormField> degrees, List<String> places) {

    public StintForm {
        kept = List.copyOf(kept);
        kinds = List.copyOf(kinds);
        degrees = List.copyOf(degrees);
        places = List.copyOf(places);
    }
}
