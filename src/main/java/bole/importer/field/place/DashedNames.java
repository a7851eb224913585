package bole.importer.field.place;

import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.regex.Matcher;

/** Names that go on behind a dash, "University of Lowfen - Saltwick", and those before which or behind which a post or a part stands: "PhD Student - Fenwold University". */
final class DashedNames {

    private static final Wording NAMES = Wording.of("(?: \\p{Lu}[\\p{L}.'’-]+){1,4}(?: student| candidate| researcher)?");
    /** A unit of a place behind a dash: "University of Lowfen - | Tide workgroup". */
    private static final Wording UNIT = Wording.of(" (?:\\p{Lu}[\\p{L}-]+ ){1,4}(?:work(?:ing )?group|research group|group|lab|team|department|unit|division|laboratory)\\b");

    private DashedNames() {
    }

    /** Whether the name {@code before} a dash goes on behind it, where {@code behind} is. */
    static boolean goOn(String text, String before, int behind) {
        Matcher names = NAMES.matcher(text).region(behind, text.length());
        return !Words.of("title").in(before) && !UNIT.matcher(text).region(behind, text.length()).lookingAt() && !(names.lookingAt() && Words.of("title").in(names.group()));
    }
}
