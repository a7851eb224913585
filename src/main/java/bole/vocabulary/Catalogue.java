package bole.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * The entries of a vocabulary by number and id, and what belongs to what.
 *
 * @param <E> institutions or topics
 */
interface Catalogue<E extends Entity> {

    /** All entries, by id; an entry's number is its place in this list. */
    List<E> entries();

    /** The entry of {@code id}. */
    Optional<E> find(String id);

    /** Ids of what belongs directly to {@code id}. */
    List<String> children(String id);
}
