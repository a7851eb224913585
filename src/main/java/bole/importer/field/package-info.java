/**
 * The second pass over a page: one reader for each field finds claims in the sections that may hold them.
 *
 * <pre>{@code
 * List<Stint> stints = new StintReader(reading).read();
 * }</pre>
 *
 * <p>Readers go by form, not by names: what an institution, a title or a person's name looks like. Precision goes before recall.
 * May not enter: files, formats, vocabularies.
 */
package bole.importer.field;
