/**
 * Profile to Lucene and back; owns schema, analyzers, the folder, its fingerprint, writing and refreshing.
 *
 * <pre>{@code
 * try (LuceneProfileIndex index = LuceneProfileIndex.open(Path.of("index"), IndexOptions.standard(clock))) {
 *     index.put(profile);
 *     index.commit(Map.of("store", "17"));     // survives a crash
 *     index.refresh();                         // seen by searches
 * }
 * }</pre>
 *
 * <p>Where to look: {@link bole.index.Fields} is the schema with a worked example, {@link bole.index.Analyzers} the cut of every field with one sentence
 * side by side, {@link bole.index.Tokeniser} what a word is, {@link bole.index.ActiveTime} which days a claim covers.
 *
 * <p>May not enter: queries of people, ranking, HTTP.
 */
package bole.index;
