package bole.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data and the index are: options of most commands. */
final class Folders {

    static final String DATA = "data";
    static final String INDEX = "index";

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = DATA, description = "the folder of the data (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--index", paramLabel = "FOLDER", defaultValue = INDEX, description = "the folder of the index (default: ${DEFAULT-VALUE})")
    Path index;
}
