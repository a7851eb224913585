package bole.text;

import java.util.Optional;

/**
 * A time as a source gives it.
 *
 * @param from when it began, if said
 * @param to when it ended or is expected to end, if said
 * @param current whether it is said to go on ("present", "至今", an open dash)
 */
public record DateInterval(Optional<PartialDate> from, Optional<PartialDate> to, boolean current) {

    /** A time of which only one date is known: {@code date} to {@code date}. */
    public static DateInterval at(PartialDate date) {
        return new DateInterval(Optional.of(date), Optional.of(date), false);
    }
}
