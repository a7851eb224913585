/**
 * Who somebody is and what they are now: names in every script, position and current institution.
 *
 * <pre>{@code
 * List<Name> names = NameReader.read(reading);
 * }</pre>
 *
 * <p>May not enter: careers; see {@code bole.importer.field.stint}.
 */
package bole.importer.field.person;
