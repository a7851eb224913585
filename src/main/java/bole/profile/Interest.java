package bole.profile;

import bole.text.PartialDate;
import java.util.Optional;

/**
 * A research interest the person declares.
 *
 * @param label as written in the source
 * @param topic id of the topic vocabulary, or {@code ""} where nothing matches
 * @param source index into the profile's sources
 * @param lines where it stands
 */
public record Interest(String label, String topic, int source, LineRange lines) implements Claim {

    /** This interest, linked to {@code id} of the topic vocabulary ({@code ""} to unlink). */
    public Interest withTopic(String id) {
        return new Interest(label, id, source, lines);
    }

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
        return label;
    }

    @Override
    public String claimName() {
        return "interest";
    }
}
