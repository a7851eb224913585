/**
 * Between the two passes: the blocks of a page under its headings, each heading with its meaning.
 *
 * <pre>{@code
 * Sections sections = Sections.of(page);
 * sections.of(SectionKind.EDUCATION).forEach(...);
 * }</pre>
 *
 * <p>May not enter: what stands in a section; see {@code bole.importer.field}.
 */
package bole.importer.section;
