/**
 * Awards, prizes and titles held, with their years, in lists and in sentences.
 *
 * <pre>{@code
 * List<Award> awards = new AwardReader(reading).read();
 * }</pre>
 *
 * <p>May not enter: awards of students and of works.
 */
package bole.importer.field.award;
