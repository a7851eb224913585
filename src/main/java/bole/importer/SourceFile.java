package bole.importer;

/**
 * One file as received.
 *
 * @param path relative to its source, with {@code /}
 * @param uri as its giver knows it: becomes {@code sources[].uri}
 * @param bytes content; not copied, not to be changed
 * @param firstLine the line of the file at which the content begins: 1, unless a long file is read in pieces
 */
public record SourceFile(String path, String uri, byte[] bytes, int firstLine) {

    /** A whole file. */
    public SourceFile(String path, String uri, byte[] bytes) {
        this(path, uri, bytes, 1);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
