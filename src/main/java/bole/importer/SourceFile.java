package bole.importer;

/**
 * One file as received.
 *
 * @param path relative to its source, with {@code /}
 * @param uri as its giver knows it: becomes {@code sources[].uri}
 * @param bytes content; not copied, not to be changed
 */
public record SourceFile(String path, String uri, byte[] bytes) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
