/**
 * A query as typed becomes conditions: words, names, entries of the vocabularies with their bridges between languages, and look-ups.
 *
 * <pre>{@code
 * Translation.Translated read = Translation.of(request, entities, lexicon, segments, today, false);
 * }</pre>
 *
 * <p>May not enter: scores of single people.
 */
package bole.search.translation;
