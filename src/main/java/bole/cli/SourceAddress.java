package bole.cli;

import java.nio.file.Path;

/** How a file is named in {@code sources[].uri}: relative, so that no path of the machine is shown to anyone. */
final class SourceAddress {

    private SourceAddress() {
    }

    /** {@code file} relative to {@code base}, steps upwards left out; always with {@code /}. */
    static String relativeTo(Path base, Path file) {
        Path relative = base.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
        int from = 0;
        while (from < relative.getNameCount() - 1 && relative.getName(from).toString().equals("..")) {
            from++;
        }
        return relative.subpath(from, relative.getNameCount()).toString().replace('\\', '/');
    }
}
