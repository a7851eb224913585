package bole.store;

import bole.profile.Link;
import bole.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people who asked to be left out: {@code data/withdrawn.txt}, one profile id, e-mail address or link a line, {@code #} for remarks.
 * No import can bring back a profile that any line names.
 */
public final class Withdrawn {

    private final Path file;
    private final Set<String> keys = new TreeSet<>();

    private Withdrawn(Path file) {
        this.file = file;
    }

    /** The list within the folder {@code data}; empty if there is none. */
    public static Withdrawn load(Path data) {
        Withdrawn withdrawn = new Withdrawn(data.resolve("withdrawn.txt"));
        if (Files.exists(withdrawn.file)) {
            try {
                Files.readAllLines(withdrawn.file, StandardCharsets.UTF_8).stream().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Withdrawn::key).forEach(withdrawn.keys::add);
            } catch (IOException e) {
                throw new UncheckedIOException("the list of the withdrawn cannot be read", e);
            }
        }
        return withdrawn;
    }

    /** Whether any line names {@code profile}. */
    public synchronized boolean names(Profile profile) {
        Stream<String> own = Stream.of(Stream.of(profile.id()), profile.emails().stream(), profile.links().stream().map(Link::url)).flatMap(s -> s);
        return own.map(Withdrawn::key).anyMatch(keys::contains);
    }

    /** Adds lines for {@code added}; they are on the disk when it returns. */
    public synchronized void add(Collection<String> added) {
        keys.addAll(added.stream().map(Withdrawn::key).toList());
        String text = "# People who asked to be left out of Bole: a profile id, e-mail address or link a line.\n"
            + keys.stream().map(key -> key + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Durable.replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of the withdrawn cannot be written", e);
        }
    }

    private static String key(String line) {
        String key = line.strip().toLowerCase(Locale.ROOT);
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }
}
