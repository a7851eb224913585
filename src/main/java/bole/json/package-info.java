/**
 * The only place that knows Jackson: values to JSON text and back, with limits on what is read.
 *
 * <pre>{@code
 * String line = Json.write(profile);
 * Profile same = Json.read(line, Profile.class);
 * }</pre>
 *
 * <p>Conventions, so that records need no annotation:
 * <ul>
 * <li>names are in snake case, and a trailing underscore of a component is dropped ({@code abstract_} is {@code abstract});</li>
 * <li>enums are lower-case words;</li>
 * <li>a record whose components are all {@code int} is an array of numbers ({@code LineRange} is {@code [3, 5]});</li>
 * <li>a type with a static {@code parse} of one text is written as its {@code toString()};</li>
 * <li>absent values ({@code ""}, empty {@code Optional}) are left out by {@link bole.json.Json#write}; lists never are.</li>
 * </ul>
 *
 * <p>May not enter: knowledge of what the records mean.
 */
package bole.json;
