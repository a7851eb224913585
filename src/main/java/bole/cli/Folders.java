package bole.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data and the index are: options of most commands. */
final class Folders {

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data", description = "the folder of the data (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--index", paramLabel = "FOLDER", defaultValue = "index", description = "the folder of the index (default: ${DEFAULT-VALUE})")
    Path index;
}
