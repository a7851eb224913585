/**
 * Studies, posts and visits: entries of lists and what sentences tell, as one career.
 *
 * <pre>{@code
 * List<Stint> stints = new StintReader(reading).read();
 * }</pre>
 *
 * <p>May not enter: what somebody is called now.
 */
package bole.importer.field.stint;
