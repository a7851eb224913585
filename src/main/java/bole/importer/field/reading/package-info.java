/**
 * One page while its fields are read: which lines are sentences, which are entries, and what single sentences tell; worked out once for all readers.
 *
 * <pre>{@code
 * Reading reading = Reading.of(page, 0);
 * }</pre>
 *
 * <p>May not enter: the claims of a field.
 */
package bole.importer.field.reading;
