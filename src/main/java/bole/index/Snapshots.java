package bole.index;

/** Where searches get what they search. */
public interface Snapshots {

    /** The newest refreshed state. The caller closes it. */
    Snapshot acquire();

    /** Runs {@code listener}, which must be quick, after each change of what {@link #acquire} gives. Where nothing ever changes it is never run. */
    default void afterRefresh(Runnable listener) {
    }
}
