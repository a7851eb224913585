package bole.vocabulary;

/** From the key of a name to the entries that bear it, as {@link NameIndex} says it in numbers. */
interface Names {

    /** The meanings of {@code key}; empty if it is no name. Not to be changed. */
    int[] of(String key);

    /** Length of the longest key. */
    int longest();

    /** All keys, in an order that is always the same. */
    Iterable<String> keys();
}
