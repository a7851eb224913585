package bole.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table of words that ships with the program. */
public final class TableRows {

    private TableRows() {
    }

    /**
     * The lines of {@code resource} that are neither blank nor remarks, which begin with "#".
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String> of(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(TableRows.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
