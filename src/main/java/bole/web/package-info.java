/**
 * Results to HTML and JSON over HTTP; security headers, limits.
 *
 * <pre>{@code
 * Site site = Site.of(new Api(engine, clock, settings));
 * try (WebServer server = WebServer.start(site, settings, "127.0.0.1", 8080)) { … }
 * }</pre>
 *
 * <p>A {@link bole.web.Handler} is a function from {@link bole.web.Request} to {@link bole.web.Response}; a {@link bole.web.Route} says which one answers what;
 * concerns wrap it, in the order that {@code Kernel} gives; one file knows Undertow.
 *
 * <p>May not enter: Lucene, the store, how answers are found.
 */
package bole.web;
