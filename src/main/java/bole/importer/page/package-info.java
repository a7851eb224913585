/**
 * The first pass over a page: Markdown and HTML become one list of {@link bole.importer.page.Block}s, every piece of text with its line in the file as received.
 *
 * <pre>{@code
 * Page page = MarkdownPages.read("# Mira Oduya\n\nI study **tides**.\n");
 * page.blocks().get(1).text().text();    // "I study tides."
 * }</pre>
 *
 * <p>May not enter: what a heading or a word means; see {@code bole.importer.section} and {@code bole.importer.field}.
 */
package bole.importer.page;
