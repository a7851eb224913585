/**
 * Careers in Chinese sentences: studies, posts and ranks clause by clause.
 *
 * <pre>{@code
 * List<Stint> stints = ChineseProseStints.read(sentence, source, Optional.empty());
 * }</pre>
 *
 * <p>May not enter: sections, and entries of lists.
 */
package bole.importer.field.chinese;
