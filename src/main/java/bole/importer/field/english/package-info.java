/**
 * Careers in English sentences: the word that says what somebody was, then where and when.
 *
 * <pre>{@code
 * List<Stint> stints = ProseStints.read(sentence, source, false, false, Optional.empty());
 * }</pre>
 *
 * <p>May not enter: sections, and entries of lists.
 */
package bole.importer.field.english;
