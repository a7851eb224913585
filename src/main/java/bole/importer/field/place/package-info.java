/**
 * Where the name of an institution begins and ends, in a line or a sentence of either language, and when two names are one.
 *
 * <pre>{@code
 * List<InstitutionFinder.Found> found = InstitutionFinder.find(sentence);
 * }</pre>
 *
 * <p>May not enter: who was there, and when.
 */
package bole.importer.field.place;
