/**
 * One {@link bole.importer.Source} becomes profiles, or a refusal with a reason from a closed list. One class per format; sections first, then fields.
 *
 * <p>May not enter: Lucene, the store, vocabularies, HTTP.
 */
package bole.importer;
