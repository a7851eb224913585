package bole.profile;

/**
 * The place of a stint.
 *
 * @param name as written in the source
 * @param id id of the institution vocabulary, or {@code ""} where nothing matches
 */
public record Institution(String name, String id) {

    /** An institution as written, not linked to the vocabulary. */
    public static Institution named(String name) {
        return new Institution(name, "");
    }
}
