/**
 * The ground of all field readers: what a word, a degree, a title, a name of a person or an institution and a time look like, and the tables of words.
 *
 * <pre>{@code
 * boolean said = Words.of("title").in("I am a lecturer");
 * Optional<Degree> degree = Degrees.find("M.Sc. in Fog");
 * }</pre>
 *
 * <p>May not enter: what a line says of whom, and where a name of a place ends.
 */
package bole.importer.field.form;
