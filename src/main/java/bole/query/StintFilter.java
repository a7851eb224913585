package bole.query;

import bole.profile.Degree;
import bole.profile.StintKind;
import java.util.Optional;

/**
 * A condition that <em>one</em> stint must satisfy as a whole: institution, years, kind, degree and title together.
 * Text form, parts in any order: {@code institution:alibaba;year:2022;kind:employment;degree:phd;title:engineer;to:2021}.
 *
 * @param institution vocabulary id, label or alias as given, or {@code ""}
 * @param year the stint overlaps these years
 * @param kind its kind
 * @param degree its degree
 * @param title words its title must hold, or {@code ""}
 * @param ended the years in which it ended
 * @param excluded whether people with such a stint are left out rather than kept ({@code stint.not=})
 */
public record StintFilter(String institution, Optional<YearRange> year, Optional<StintKind> kind, Optional<Degree> degree, String title,
                          Optional<YearRange> ended, boolean excluded) {

    /** Its text form. */
    public String text() {
        return StintText.write(this);
    }

    /** The same condition with the institution's value replaced, as resolving it to an id needs. */
    public StintFilter withInstitution(String id) {
        return new StintFilter(id, year, kind, degree, title, ended, excluded);
    }
}
