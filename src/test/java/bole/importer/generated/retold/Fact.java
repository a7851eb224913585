package bole.importer.generated.retold;

import bole.profile.StintKind;

/**
 * One true time of a career.
 *
 * @param degree as written, {@code ""} for a post
 * @param meaning name of the degree
 * @param field what is studied
 * @param role the post as written, {@code ""} for a degree
 * @param from first year
 * @param to last year, {@link #NOW} where it goes on
 */
record Fact(StintKind kind, Place place, String degree, String meaning, String field, String role, int from, int to) {

    static final int NOW = 9999;

    static Fact study(Place place, String degree, String meaning, String field, int from, int to) {
        return new Fact(StintKind.EDUCATION, place, degree, meaning, field, "", from, to);
    }

    static Fact post(StintKind kind, Place place, String role, int from, int to) {
        return new Fact(kind, place, "", "", "", role, from, to);
    }

    boolean isStudy() {
        return kind == StintKind.EDUCATION;
    }

    boolean goesOn() {
        return to == NOW;
    }
}
