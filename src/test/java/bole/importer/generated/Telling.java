package bole.importer.generated;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.profile.Stint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A page of an invented person and what it tells.
 *
 * @param file its name, which says its format
 * @param page its text
 * @param truth the stints it tells of
 * @param words what its slots were filled with, "place: Fenwold University"
 */
record Telling(String file, String page, List<Told> truth, Set<String> words) {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));

    /**
     * What was read of a page.
     *
     * @param hits how many stints were read whole
     * @param missed what was not, with what is wrong
     * @param surplus stints that answer to none
     */
    record Result(int hits, List<String> missed, List<Stint> surplus) {

        /** Hits among what was told or read, whichever is more; 1 where nothing was told and nothing read. */
        double share() {
            int of = hits + Math.max(missed.size(), surplus.size());
            return of == 0 ? 1 : hits / (double) of;
        }
    }

    /** What the reader makes of it. */
    Result read() {
        Source source = new Source(file, List.of(new SourceFile(file, file, page.getBytes(StandardCharsets.UTF_8))), List.of());
        List<Stint> left = new ArrayList<>();
        for (Outcome outcome : IMPORTERS.read(source)) {
            if (outcome instanceof Outcome.Accepted accepted) {
                left.addAll(accepted.profile().stints());
            }
        }
        List<String> missed = new ArrayList<>();
        for (Told told : truth) {
            if (!left.removeIf(new First(told))) {
                missed.add(told + " wrong: " + left.stream().flatMap(stint -> told.wrongIn(stint).stream()).filter(wrong -> !wrong.equals("place")).findFirst().orElse("place"));
            }
        }
        return new Result(truth.size() - missed.size(), missed, left);
    }

    /** Holds for the first stint that is as {@code told}, and for no other. */
    private static final class First implements Predicate<Stint> {

        private final Told told;
        private boolean found;

        First(Told told) {
            this.told = told;
        }

        @Override
        public boolean test(Stint stint) {
            boolean now = !found && told.wrongIn(stint).isEmpty();
            found |= now;
            return now;
        }
    }
}
