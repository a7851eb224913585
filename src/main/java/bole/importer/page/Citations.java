package bole.importer.page;

import bole.text.Wording;
import java.util.regex.Matcher;

/** Entries of BibTeX in the text of a page: "@article{vale2021, title = {…}}". */
public final class Citations {

    private static final Wording ENTRY = Wording.anyCase("@(?:article|inproceedings|incollection|inbook|conference|book|booklet|proceedings|collection|phdthesis|mastersthesis|bachelorsthesis|thesis|techreport|report|misc|unpublished|online|electronic|patent|preprint|software|dataset|manual|string)\\s{0,5}\\{");

    private Citations() {
    }

    /** Where in {@code text} the first entry begins, or -1. */
    public static int start(String text) {
        Matcher entry = ENTRY.matcher(text);
        return text.indexOf('@') >= 0 && text.indexOf('=') >= 0 && entry.find() ? entry.start() : -1;
    }
}
