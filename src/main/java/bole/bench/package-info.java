/**
 * The benchmark: invented people in any number, a log of queries over them, and clients that measure a server over HTTP. The same seed gives the same
 * people and the same log on every machine.
 *
 * <pre>{@code
 * Profile person = new ProfileGenerator(Vocabularies.shipped(), 1).person(42);
 * List<LoggedQuery> log = new QueryLog(Vocabularies.shipped(), 1).queries(10_000);
 * }</pre>
 *
 * <p>May not enter: how the server works inside; it is measured from without.
 */
package bole.bench;
