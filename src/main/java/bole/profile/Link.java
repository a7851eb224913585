package bole.profile;

import bole.text.PartialDate;
import java.util.Optional;

/**
 * An address of the person elsewhere.
 *
 * @param kind what it leads to
 * @param url absolute http or https address
 * @param source index into the profile's sources
 * @param lines where it stands
 */
public record Link(LinkKind kind, String url, int source, LineRange lines) implements Claim {

    @Override
    public Optional<PartialDate> begins() {
        return Optional.empty();
    }

    @Override
    public Optional<PartialDate> ends() {
        return Optional.empty();
    }

    @Override
    public String text() {
        return url;
    }

    @Override
    public String claimName() {
        return "link";
    }
}
