package bole.importer;

/** Values of data that may hold a little HTML or Markdown. */
final class Markup {

    private Markup() {
    }

    /** {@code value} as one line of text. */
    static String plain(String value) {
        return value.replaceAll("<[^<>]{0,300}>", " ").replaceAll("\\[([^\\]]{1,200})\\](?:\\([^)]{0,400}\\)|\\{[.#][^{}]{0,120}\\})", "$1").replace("**", "").replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }
}
