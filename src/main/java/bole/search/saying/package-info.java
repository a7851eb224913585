/**
 * Look-ups in words ("PhD at SJTU, now in industry", 在阿里巴巴工作过的博士): a lexer, a grammar of clauses, and what they wish of stints.
 *
 * <pre>{@code
 * new Sayings(entities, queries, world, segments, today)
 * }</pre>
 *
 * <p>May not enter: words that name a topic.
 */
package bole.search.saying;
