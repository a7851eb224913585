package bole.importer.field;

import bole.importer.page.RichText;

/** Lines outside the text of a page that say what a person is: "PhD student in optics, Fenwold University". */
public final class Headlines {

    private static final int LONGEST = 160;

    private Headlines() {
    }

    /** Whether {@code line} begins with a position. */
    public static boolean is(String line) {
        return line.length() < LONGEST && AffiliationReader.title(RichText.plain(line, 1)).isPresent();
    }

    /** {@code line} with {@code place} behind it, where it does not say it itself. */
    public static String at(String line, String place) {
        return place.isBlank() || line.contains(place) ? line : line + ", " + place;
    }
}
