package bole.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting of the program: a row is its default, its range and one line of help. A value is given as an environment variable
 * ({@code BOLE_SEARCH_MILLISECONDS=500 ./bole serve}); the README's table is checked against this list.
 */
public enum Setting {
    SEARCH_MILLISECONDS(2_000, 10, 60_000, "time after which a search is given up as too complex; a command that searches waits 30000 where this is not set"),
    QUERY_CHARACTERS(20_000, 100, 1_000_000, "characters of a query that are read, a Chinese one counted as two; the rest is left out, and the answer says so"),
    QUERY_CLAUSES(256, 16, 4_096, "words and signs of a query that are used"),
    RESULT_DEPTH(10_000, 100, 100_000, "how many results can be paged through by number"),
    CURSORS(64, 1, 10_000, "cursors that are kept at the same time; the one that was unused for longest gives way"),
    CURSOR_SECONDS(300, 1, 86_400, "time that a cursor waits for the next request"),
    ANSWERED_PEOPLE(20_000, 0, 10_000_000, "people in the answers that are kept for the next who asks the same; 0 keeps none"),
    BODY_BYTES(8_000_000, 1_000, 1_000_000_000, "largest body of a request"),
    HEADER_BYTES(200_000, 4_000, 1_000_000, "largest head of a request, with its address"),
    CONNECTIONS(1_000, 10, 100_000, "connections that are open at the same time"),
    IDLE_SECONDS(30, 1, 3_600, "time after which a connection that says nothing is closed"),
    WORKERS(0, 0, 1_024, "threads that answer requests; 0 for four for each processor"),
    WAITING_REQUESTS(200, 1, 100_000, "requests that may wait for a thread before more are told to come back later"),
    SHUTDOWN_SECONDS(10, 0, 600, "time that requests under way have to finish when the program is told to end"),
    SOURCE_BYTES(20_000_000, 1_000, 1_000_000_000, "largest file that is read as a page"),
    ARCHIVE_ENTRIES(100_000, 1, 10_000_000, "files read from one archive"),
    ARCHIVE_BYTES(2_000_000_000, 1_000, 2_000_000_000, "bytes read from one archive, unpacked"),
    INDEX_MEMORY_MEGABYTES(128, 16, 4_096, "memory for profiles that wait to be written to the index");

    private static final String PREFIX = "BOLE_";

    private final int standard;
    private final int least;
    private final int most;
    private final String help;

    Setting(int standard, int least, int most, String help) {
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.help = help;
    }

    /** The value where none is given. */
    public int standard() {
        return standard;
    }

    /** The smallest value allowed. */
    public int least() {
        return least;
    }

    /** The greatest value allowed. */
    public int most() {
        return most;
    }

    /** What it is, in one line. */
    public String help() {
        return help;
    }

    /** The environment variable that sets it. */
    public String variable() {
        return PREFIX + name();
    }

    /** The setting of that environment variable. */
    static Optional<Setting> ofVariable(String variable) {
        String name = variable.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(setting -> setting.variable().equals(name)).findFirst();
    }
}
