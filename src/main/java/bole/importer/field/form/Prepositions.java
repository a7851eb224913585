package bole.importer.field.form;

import bole.importer.page.RichText;
import java.util.List;

/** Little words at the ends of a cut-out phrase. */
public final class Prepositions {

    private static final List<String> ENDS = List.of(" at", " in", " of", " from", " with", " the", " and", " @", ",", " -", " –", " for", " to", " on", " by");

    private Prepositions() {
    }

    /** {@code text} without prepositions and articles at its end. */
    public static RichText trimEnd(RichText text) {
        RichText rest = text;
        boolean again = true;
        while (again) {
            again = false;
            for (String end : ENDS) {
                if (rest.text().endsWith(end)) {
                    rest = rest.slice(0, rest.text().length() - end.length());
                    again = true;
                }
            }
        }
        return rest;
    }
}
