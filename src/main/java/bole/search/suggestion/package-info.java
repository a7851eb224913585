/**
 * What is offered unasked: completions as one types, another spelling, similar people with reasons.
 *
 * <pre>{@code
 * new Suggester(reader, columns, names, everyone)
 * }</pre>
 *
 * <p>May not enter: the answer to a query.
 */
package bole.search.suggestion;
