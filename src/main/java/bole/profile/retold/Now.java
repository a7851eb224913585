package bole.profile.retold;

import bole.profile.Stint;

/** Which of two tellings go on. */
public enum Now {
    /** Both. */
    BOTH,
    /** One; of the other no end is said. */
    MAYBE,
    /** One, and the other has ended. */
    CONTRARY,
    /** Neither. */
    NEITHER;

    static Now of(Stint one, Stint other) {
        if (one.current() == other.current()) {
            return one.current() ? BOTH : NEITHER;
        }
        return (one.current() ? other : one).to().isPresent() ? CONTRARY : MAYBE;
    }
}
