package bole.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The arguments of {@code bole serve} as nearly everybody gives them: names of options, each with its value behind it. Read here a server starts without the library that reads command lines, which
 * was a quarter of what the first thread of a start does. Everything else, such as {@code --help}, a mistake, or {@code --port=80}, is left to {@link Commands}.
 */
final class ServeArguments {

    private static final String COMMAND = "serve";
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    /** What the library reads another way: options, files of arguments, nothing. */
    private static final Pattern SPECIAL = Pattern.compile("[-@'\"].*|");
    private static final Map<String, BiConsumer<ServeCommand, String>> OPTIONS = Map.of("--port", (server, port) -> server.port = Integer.parseInt(port),
        "--host", (server, host) -> server.host = host, "--data", (server, data) -> server.folders.data = Path.of(data), "--index", (server, index) -> server.folders.index = Path.of(index));

    private ServeArguments() {
    }

    /** The server that {@code arguments} ask for; empty where they are more than pairs of an option and a value. */
    static Optional<ServeCommand> read(String... arguments) {
        if (arguments.length % 2 == 0 || !arguments[0].equals(COMMAND)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>(Map.of("--port", ServeCommand.PORT, "--host", ServeCommand.HOST, "--data", Folders.DATA, "--index", Folders.INDEX));
        Map<String, String> given = new HashMap<>();
        for (int at = 1; at < arguments.length; at += 2) {
            if (!values.containsKey(arguments[at]) || given.put(arguments[at], arguments[at + 1]) != null || SPECIAL.matcher(arguments[at + 1]).matches()) {
                return Optional.empty();
            }
        }
        values.putAll(given);
        return PORT.matcher(values.get("--port")).matches() ? server(values) : Optional.empty();
    }

    private static Optional<ServeCommand> server(Map<String, String> values) {
        ServeCommand server = new ServeCommand();
        server.folders = new Folders();
        try {
            values.forEach((option, value) -> OPTIONS.get(option).accept(server, value));
            return Optional.of(server);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
