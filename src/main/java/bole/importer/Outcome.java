package bole.importer;

import bole.profile.Profile;

/** What became of something that was read. Nothing vanishes: every source gives at least one outcome. */
public sealed interface Outcome {

    /** Address of the file or site. */
    String uri();

    /** A profile was understood. */
    record Accepted(String uri, Profile profile) implements Outcome {
    }

    /**
     * Nothing was taken.
     *
     * @param uri which
     * @param reason why, from the closed list
     * @param detail the place and the particulars in a person's words, or {@code ""}
     */
    record Refused(String uri, Reason reason, String detail) implements Outcome {
    }
}
