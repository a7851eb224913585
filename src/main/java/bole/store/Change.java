package bole.store;

import bole.profile.Profile;

/** One acknowledged change of the store, in the order of its sequence numbers. */
public sealed interface Change {

    /** Its place in the order; later changes have greater numbers. */
    long sequence();

    /** The id of the profile it is about. */
    String id();

    /** The profile was added, or replaced as a whole. */
    record Put(long sequence, Profile profile) implements Change {
        @Override
        public String id() {
            return profile.id();
        }
    }

    /** The profile was taken out. */
    record Remove(long sequence, String id) implements Change {
    }
}
