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

    /** Whether {@code line} names a part of an institution and not the whole. */
    public static boolean isUnit(String line) {
        boolean college = InstitutionForm.of(line) == InstitutionForm.COLLEGE && line.endsWith("学院");
        return InstitutionForm.of(line) == InstitutionForm.UNIT || college;
    }

    /** Whether {@code line} is the name of an institution and nothing else. */
    public static boolean isPlace(String line) {
        return AffiliationReader.place(RichText.plain(line, 1)).filter(found -> found.start() == 0 && found.end() == line.length()).isPresent();
    }

    /** {@code line} with {@code place} behind it, where it does not say it itself. */
    public static String at(String line, String place) {
        return place.isBlank() || line.contains(place) ? line : line + ", " + place;
    }
}
