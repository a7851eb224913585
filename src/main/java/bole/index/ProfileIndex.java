package bole.index;

import bole.profile.Profile;
import java.io.Closeable;
import java.util.Map;

/**
 * What can be done to an index: the writing half of the seam to another engine. Safe for several threads.
 * Changes are seen by searches after {@link #refresh} and survive a crash after {@link #commit}.
 */
public interface ProfileIndex extends Closeable {

    /** Adds {@code profile}, or replaces the one of the same id as a whole. */
    void put(Profile profile);

    /** Removes the profile of that id, if there is one. */
    void remove(String id);

    /** Removes all profiles. */
    void clear();

    /**
     * Makes all changes so far durable, with {@code properties} kept beside them (for example the store's position).
     *
     * @param properties read back by {@link #properties}; must not be empty of meaning to the caller
     */
    void commit(Map<String, String> properties);

    /** The properties of the last commit; empty for a new index. */
    Map<String, String> properties();

    /** Makes all changes so far visible to searches. */
    void refresh();

    /** Puts what is kept in order after many changes, where that is worth its time, so that searches are quicker: seen and kept like any change. */
    void tidy();
}
