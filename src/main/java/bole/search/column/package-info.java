/**
 * Values of a snapshot as columns in memory, sets of people, and counts from both.
 *
 * <pre>{@code
 * new ColumnCounts(reader, column, people)
 * }</pre>
 *
 * <p>May not enter: what a value means.
 */
package bole.search.column;
