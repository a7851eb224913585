package bole.search.engine;

import bole.index.Snapshot;
import bole.query.RequestException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cursors that are under way. Each is a lease on the snapshot it began in, so that its parts fit together whatever happens to the index meanwhile.
 * A lease ends when nobody asks for its next part for a while; there are never more than a certain number, and where one more is wanted, the one
 * gives way that has been read to its end, or else was unused for longest.
 *
 * <p>A cursor's text is the lease's random name, a dot, and how many people were given so far. It can be asked for again: the answer is the same.
 */
final class Cursors implements AutoCloseable {

    private static final int NAME_BYTES = 12;
    private static final int LONGEST_NUMBER = 9;

    private final Clock clock;
    private final int most;
    private final Duration patience;
    /** Made for the first cursor: the Java machine looks through all that it has for it. */
    private SecureRandom random;
    private final Map<String, Lease> leases = new HashMap<>();

    /**
     * @param most leases at the same time
     * @param patience how long one waits for the next request
     */
    Cursors(Clock clock, int most, Duration patience) {
        this.clock = clock;
        this.most = most;
        this.patience = patience;
    }

    /** A place in an order: the lease, how many people come before, and a hold on the state, to be closed by who asked. */
    record Place(Lease lease, int rank, Snapshot snapshot) {
    }

    /** One cursor's hold. */
    static final class Lease {

        private final String name;
        private final String request;
        private final Snapshot snapshot;
        private final Reading reading;
        private final Window window;
        private Instant used;
        private boolean finished;

        private Lease(String name, String request, Snapshot snapshot, Begun begun) {
            this.name = name;
            this.request = request;
            this.snapshot = snapshot;
            this.reading = begun.reading();
            this.window = new Window(begun.first());
        }

        /** How the request was read when it began. */
        Reading reading() {
            return reading;
        }

        /** The part of the order that is known. */
        Window window() {
            return window;
        }

        /** The text that leads to what comes behind the first {@code rank} people. */
        String text(int rank) {
            return name + "." + rank;
        }

        /** Its last part was given: it may give way before others. */
        void finish() {
            finished = true;
        }
    }

    /** How the request was read, and its first part. */
    record Begun(Reading reading, Window.Stretch first) {
    }

    /** A new lease on {@code snapshot} for what {@code request} asks. */
    synchronized Lease begin(String request, Snapshot snapshot, Begun begun) {
        tidy();
        if (leases.size() >= most) {
            leases.values().stream().min(Comparator.comparing((Lease lease) -> !lease.finished).thenComparing(lease -> lease.used)).ifPresent(this::end);
        }
        random = random == null ? new SecureRandom() : random;
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        Lease lease = new Lease(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), request, snapshot.another(), begun);
        lease.used = clock.instant();
        leases.put(lease.name, lease);
        return lease;
    }

    /**
     * The place that {@code cursor} means.
     *
     * @throws RequestException if it is over, if it belongs to another request, or if it is no cursor
     */
    synchronized Place resume(String cursor, String request) {
        tidy();
        int dot = cursor.lastIndexOf('.');
        String number = cursor.substring(dot + 1);
        boolean right = dot > 0 && !number.isEmpty() && number.length() <= LONGEST_NUMBER && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!right) {
            throw refused(RequestException.Problem.INVALID_VALUE, "is no cursor", "begin with cursor=*, then take what meta.next_cursor gives");
        }
        Lease lease = leases.get(cursor.substring(0, dot));
        if (lease == null) {
            throw refused(RequestException.Problem.CURSOR_EXPIRED, "this cursor is over: one waits " + patience.toSeconds() + " seconds for the next request",
                "begin again with cursor=*");
        }
        if (!lease.request.equals(request)) {
            throw refused(RequestException.Problem.INVALID_VALUE, "belongs to another search", "repeat the search as it was, or begin with cursor=*");
        }
        lease.used = clock.instant();
        return new Place(lease, Integer.parseInt(number), lease.snapshot.another());
    }

    private static RequestException refused(RequestException.Problem problem, String detail, String suggestion) {
        return RequestException.of(problem, "cursor", detail, suggestion);
    }

    /** Ends the leases whose time is over. */
    synchronized void tidy() {
        if (!leases.isEmpty()) {
            Instant limit = clock.instant().minus(patience);
            List.copyOf(leases.values()).stream().filter(lease -> lease.used.isBefore(limit)).forEach(this::end);
        }
    }

    /** How many are under way. */
    synchronized int count() {
        return leases.size();
    }

    /** Ends {@code lease}: there is nothing behind what was given. */
    synchronized void end(Lease lease) {
        if (leases.remove(lease.name) != null) {
            lease.snapshot.close();
        }
    }

    @Override
    public synchronized void close() {
        List.copyOf(leases.values()).forEach(this::end);
    }
}
