package bole.importer.field;

import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.List;
import java.util.Locale;

/** What a text tells of posts and studies, a line for each: "lecturer @ Fenwold University 2019/now", "master @ Lowfen College /2012". */
public final class ToldLines {

    private ToldLines() {
    }

    /** The lines of {@code text}, in which ⏎ breaks lines. */
    public static List<String> of(String text) {
        return Claims.of(Reading.of(MarkdownPages.read(text.replace("⏎", "\n") + "\n"), 0)).stints().stream().map(ToldLines::line).toList();
    }

    /** The lines of a row of a table, set apart by semicolons. */
    public static List<String> rows(String lines) {
        return lines == null || lines.isBlank() ? List.of() : List.of(lines.split("; "));
    }

    private static String line(Stint stint) {
        String what = stint.kind() == StintKind.EDUCATION ? stint.degree().map(Degree::name).map(name -> name.toLowerCase(Locale.ROOT)).orElse("study") : stint.title();
        String to = stint.to().map(Object::toString).orElse("") + (stint.current() ? "now" : "");
        return (what + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to).strip();
    }
}
