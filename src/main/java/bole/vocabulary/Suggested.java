package bole.vocabulary;

/**
 * An entry that what was typed begins to spell.
 *
 * @param entry which
 * @param name the name of it that was met, as it stands in the vocabulary
 * @param how how it was met
 * @param <E> institutions or topics
 */
public record Suggested<E extends Entity>(E entry, String name, How how) {

    /** How well a name is met, the best first. */
    public enum How { WHOLE_NAME, NAME_BEGINS, WORD_BEGINS, PINYIN, PINYIN_INITIALS }
}
