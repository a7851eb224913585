package bole.cli;

import bole.importer.Reason;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What became of everything that was read. Nothing vanishes: read = accepted + unchanged + refused. */
final class Report {

    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private int accepted;
    private int unchanged;
    private int removed;
    private int joined;

    void accepted() {
        accepted++;
    }

    void unchanged() {
        unchanged++;
    }

    void removed() {
        removed++;
    }

    /** Tells how many profiles, of this import and earlier ones, are shown as one person with another. */
    void joined(int profiles) {
        joined = profiles;
    }

    void refused(Reason reason) {
        refused.merge(reason, 1, Integer::sum);
    }

    int acceptedCount() {
        return accepted;
    }

    int changeCount() {
        return accepted + removed;
    }

    int refusedCount() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Prints the totals, one line each. */
    void print(PrintWriter out, Duration took) {
        out.println("read       " + (accepted + unchanged + refusedCount()));
        out.println("accepted   " + accepted);
        out.println("unchanged  " + unchanged);
        if (removed > 0) {
            out.println("removed    " + removed);
        }
        if (joined > 0) {
            out.println("joined     " + joined + "  (they share an id, such as an ORCID, with another profile: each such person is shown as one)");
        }
        out.println("refused    " + refusedCount());
        refused.forEach((reason, count) -> out.println("  " + count + "  " + reason.words() + "; " + reason.remedy()));
        out.println(String.format(Locale.ROOT, "took       %.1f s", took.toMillis() / 1000.0));
        out.flush();
    }
}
