package bole.text;

/**
 * What one way of mending makes of one line.
 *
 * @param text the mended line
 * @param name the encoding that the line would wrongly have been read in
 * @param evidence how much speaks for that; comparable between the ways
 * @param enough whether the line is broken by its own evidence
 * @param clean whether it has characters beyond ASCII that are right as they are
 */
record Attempt(String text, String name, double evidence, boolean enough, boolean clean) {
}
