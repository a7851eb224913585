package bole.web;

/**
 * A link with its text; {@code ""} for either means there is none.
 *
 * @param label text
 * @param href address
 */
public record NamedLink(String label, String href) {

    /** No link. */
    static final NamedLink NONE = new NamedLink("", "");
}
