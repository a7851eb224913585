package bole.index;

/** Where searches get what they search. */
public interface Snapshots {

    /** The newest refreshed state. The caller closes it. */
    Snapshot acquire();
}
