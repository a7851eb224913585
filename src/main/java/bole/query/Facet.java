package bole.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A dimension that people are counted and narrowed by. A row here is a facet in the API and on the page. */
public enum Facet {
    INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE,
    /** The years at the chosen institution: year and institution hold in one stint. */
    STINT_YEAR,
    /** The institutions in the chosen years: institution and year hold in one stint. */
    STINT_INSTITUTION;

    /** The name in the API: {@code interest}, {@code stint.year} … */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The facet of that API name. */
    public static Optional<Facet> named(String apiName) {
        return Arrays.stream(values()).filter(facet -> facet.apiName().equals(apiName)).findFirst();
    }
}
