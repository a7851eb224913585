/**
 * Results to HTML and JSON over HTTP; security headers, limits.
 *
 * <p>An {@link bole.web.Handler} is a function from {@link bole.web.Request} to {@link bole.web.Response}; concerns wrap it; one file knows Undertow.
 *
 * <p>May not enter: Lucene, the store, how answers are found.
 */
package bole.web;
