package bole.search;

import bole.index.ClaimReader;
import bole.index.Fields;
import bole.query.Facet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A known claim with one of some values of a facet. Interests have no date, and languages are those of sources: what no day changes is not asked of claims.
 *
 * @param facet what it has
 * @param values which of it
 * @param world what is known
 */
record DatedValues(Facet facet, List<String> values, KnownWorld world) implements ClaimTest {

    DatedValues {
        values = List.copyOf(values);
    }

    /** Whether claims with a date have values of {@code facet}. */
    static boolean knows(Facet facet) {
        return switch (facet) {
            case INSTITUTION, STINT_INSTITUTION, KIND, DEGREE, COUNTRY, VENUE -> true;
            case INTEREST, LANGUAGE, YEAR, STINT_YEAR -> false;
        };
    }

    @Override
    public boolean holds(PersonClaims claims, int claim) throws IOException {
        if (!world.knows(claims.reader(), claim)) {
            return false;
        }
        for (String value : values) {
            if (has(claims, claim, value)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(PersonClaims claims, int claim, String value) throws IOException {
        ClaimReader reader = claims.reader();
        return switch (facet) {
            case KIND -> reader.kind(claim) >= 0 && bole.profile.StintKind.values()[reader.kind(claim)].name().toLowerCase(Locale.ROOT).equals(value);
            case DEGREE -> reader.kind(claim) >= 0 && reader.degree(claim) >= 0
                && bole.profile.Degree.values()[reader.degree(claim)].name().toLowerCase(Locale.ROOT).equals(value);
            case COUNTRY -> is(reader.country(claim), claims.place(Fields.COUNTRY, value));
            case VENUE -> is(reader.venue(claim), claims.place(Fields.VENUE, value));
            case INSTITUTION, STINT_INSTITUTION -> isAt(claims, claim, value);
            case INTEREST, LANGUAGE, YEAR, STINT_YEAR -> false;
        };
    }

    private static boolean is(int place, int wanted) {
        return place >= 0 && place == wanted;
    }

    /** Whether the claim is a stint at {@code institution}. */
    static boolean isAt(PersonClaims claims, int claim, String institution) throws IOException {
        int place = claims.place(Fields.INSTITUTION, institution);
        for (int i = 0; place >= 0 && i < claims.reader().institutions(claim); i++) {
            if (claims.reader().institution(claim, i) == place) {
                return true;
            }
        }
        return false;
    }
}
