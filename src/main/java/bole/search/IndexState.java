package bole.search;

/**
 * What is being searched.
 *
 * @param version changes with every visible change of the index
 * @param profiles number of people
 */
public record IndexState(String version, long profiles) {
}
