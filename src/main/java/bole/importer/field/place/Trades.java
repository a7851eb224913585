package bole.importer.field.place;

import bole.importer.field.form.Countries;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;

/** Jobs that no table knows, told by the word "at" behind them or by their form: "Order Processor at …", "Proofreader". */
public final class Trades {

    private static final Wording NAME = Wording.of("\\p{L}[\\p{L}’'&/-]+(?: (?:and |& |of )?\\p{L}[\\p{L}’'&/-]+){0,4}");
    /** A name that ends as those do that say what somebody does. */
    private static final Wording AGENT = Wording.of("(?i)(?:[\\p{L}’'-]+ (?:and |& )?){0,4}[\\p{L}-]{3,}(?:ers?|ors?|ists?|ian|ant|man|woman|wright|smith|porter)");
    /** What ends so and is no job. */
    private static final Words THINGS = Words.of("no-trade");
    private static final List<String> BEHIND = List.of(" at ", " @ ", "@ ");
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 400;

    private Trades() {
    }

    /** Whether {@code part} stands in {@code line} right before the word that says where, and nothing makes it a place itself. */
    public static boolean isBefore(String part, String line) {
        boolean before = part.length() < LONGEST && line.length() < LONGEST_LINE && BEHIND.stream().anyMatch(at -> line.contains(part + at));
        return before && NAME.matcher(part).matches() && Character.isUpperCase(part.codePointAt(0)) && InstitutionForm.of(part) == InstitutionForm.NONE && !Words.of("title").in(part) && Degrees.find(part).isEmpty() && !Countries.has(part);
    }

    /** Whether one of the parts of {@code lines} is such a job. */
    public static boolean in(List<RichText> lines) {
        return lines.stream().anyMatch(line -> Segments.of(line).stream().anyMatch(part -> isBefore(part.text(), line.text()) || is(part.text())));
    }

    /** Whether {@code name} has the form of a job. */
    public static boolean is(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return name.length() < LONGEST && AGENT.matcher(name).matches() && !THINGS.has(last) && Character.isUpperCase(name.codePointAt(0)) && !Countries.has(name);
    }
}
