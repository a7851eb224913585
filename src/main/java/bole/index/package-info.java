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
 * <p>One sentence, cut by each analyzer ({@code |} begins a new position):
 *
 * <pre>{@code
 * Zhang's GPT-4-based 圖像檢索系統
 *
 * TEXT      zhang | gpt gpt4based | 4 | base | 图 图像 | 像 像检 | 检 检索 | 索 索系 | 系 系统 | 统
 * VERBATIM  zhang | gpt gpt4based | 4 | based | 图 图像 | 像 像检 | 检 检索 | 索 索系 | 系 系统 | 统
 * WORDS     图像 | 检索 | 系统
 * }</pre>
 *
 * <p>Where to look: {@link bole.index.Fields} is the schema with a worked example, {@link bole.index.Analyzers} what each analyzer is for,
 * {@link bole.index.Tokeniser} what a word is, {@link bole.index.ActiveTime} which days a claim covers.
 *
 * <p>May not enter: queries of people, ranking, HTTP.
 */
package bole.index;
