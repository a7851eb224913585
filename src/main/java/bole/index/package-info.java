/**
 * Profile to Lucene and back; owns schema, analyzers, the folder, its fingerprint, writing and refreshing.
 *
 * <p>May not enter: queries of people, ranking, HTTP.
 */
package bole.index;
