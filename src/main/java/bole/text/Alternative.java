package bole.text;

/**
 * One of the alternatives of a regular expression.
 *
 * @param expression how it is written
 * @param requirement what it needs
 */
record Alternative(String expression, Requirement requirement) {
}
