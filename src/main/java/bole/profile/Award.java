package bole.profile;

import bole.text.PartialDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A prize, scholarship, honour or grant the person received.
 *
 * @param title as written
 * @param grantor who gave it, if said
 * @param year when, 1000 to 2999; another one given counts as none
 * @param source index into the profile's sources
 * @param lines where it stands
 */
public record Award(String title, String grantor, OptionalInt year, int source, LineRange lines) implements Claim {

    public Award {
        year = Claim.year(year);
    }

    @Override
    public Optional<PartialDate> begins() {
        return ends();
    }

    @Override
    public Optional<PartialDate> ends() {
        return year.isPresent() ? Optional.of(PartialDate.ofYear(year.getAsInt())) : Optional.empty();
    }

    @Override
    public String text() {
        return grantor.isEmpty() ? title : title + ", " + grantor;
    }

    @Override
    public String claimName() {
        return "award";
    }
}
