/**
 * Publications: title, authors, venue and year of an entry.
 *
 * <pre>{@code
 * List<Publication> works = new PublicationReader(reading, names).read();
 * }</pre>
 *
 * <p>May not enter: records of databases; see {@code bole.importer}.
 */
package bole.importer.field.work;
