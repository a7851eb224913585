/**
 * The second pass over a page: one reader for each field finds claims in the sections that may hold them.
 *
 * <pre>{@code
 * Claims claims = Claims.of(Reading.of(page, 0));
 * }</pre>
 *
 * <p>Each field has a room below this one, which uses only those beneath it (docs/architecture.md); {@link bole.importer.field.Claims} asks them all.
 * Readers go by form, not by names: what an institution, a title or a person's name looks like. Precision goes before recall.
 * May not enter: files, formats, vocabularies.
 */
package bole.importer.field;
