/**
 * The embedded engine behind the seam: one request over one snapshot of a Lucene index, cursors, and answers that are kept.
 *
 * <pre>{@code
 * SearchEngine engine = new LuceneSearchEngine(snapshots, entities, settings, clock);
 * }</pre>
 *
 * <p>May not enter: HTTP and pages.
 */
package bole.search.engine;
