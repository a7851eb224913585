package bole.text;

/**
 * What one way of mending makes of a text.
 *
 * @param text the mended text
 * @param name the encoding that the text had wrongly been read in
 * @param evidence how sure it is that the text was broken that way; comparable between the ways
 */
record Mending(String text, String name, double evidence) {
}
