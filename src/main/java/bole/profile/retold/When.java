package bole.profile.retold;

import bole.profile.Stint;
import bole.text.PartialDate;
import java.util.Optional;

/** How the times of two tellings stand to each other, by their years. */
public enum When {
    /** Neither has one. */
    NEITHER,
    /** Only one of them has one. */
    ONE,
    /** The same years are said. */
    SAME,
    /** Each says a year that the other does not, or one of them says more; they may be one time. */
    COMPLETE,
    /** They begin in different years, and no end is said. */
    BEGUN,
    /** They overlap and cannot be one. */
    DIFFER,
    /** One ends in the year in which the other begins. */
    TOUCH,
    /** One is over before the other begins. */
    AFTER;

    static When of(Stint one, Stint other) {
        if (!isTimed(one) || !isTimed(other)) {
            return isTimed(one) || isTimed(other) ? ONE : NEITHER;
        }
        if (year(one.from()).equals(year(other.from())) && year(one.to()).equals(year(other.to()))) {
            return SAME;
        }
        int gap = Math.max(gap(one, other), gap(other, one));
        if (gap >= 0) {
            return gap > 0 ? AFTER : TOUCH;
        }
        boolean open = one.to().isEmpty() && other.to().isEmpty();
        if (open && differ(one.from(), other.from())) {
            return BEGUN;
        }
        return differ(one.from(), other.from()) || differ(one.to(), other.to()) ? DIFFER : COMPLETE;
    }

    static boolean isTimed(Stint stint) {
        return stint.from().isPresent() || stint.to().isPresent();
    }

    /** How many years behind the end of {@code one} the other begins; below 0 where it does not. */
    private static int gap(Stint one, Stint other) {
        return one.to().isPresent() && other.from().isPresent() ? other.from().get().year() - one.to().get().year() : -1;
    }

    private static boolean differ(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent() && one.get().year() != other.get().year();
    }

    private static Optional<Integer> year(Optional<PartialDate> date) {
        return date.map(PartialDate::year);
    }
}
