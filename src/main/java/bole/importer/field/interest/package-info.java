/**
 * Fields of research: under their heading, in lists, and in sentences of both languages.
 *
 * <pre>{@code
 * List<Interest> interests = new InterestReader(reading).read();
 * }</pre>
 *
 * <p>May not enter: fields of a degree or of a course.
 */
package bole.importer.field.interest;
