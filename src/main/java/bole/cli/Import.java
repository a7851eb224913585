package bole.cli;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Reason;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.importer.SourceFinder;
import bole.profile.InputException;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads paths as sources, and sources as profiles, on all processors and in the order given; keeps what was read where a claim points into it. */
final class Import {

    /** Keeps a source that a profile points into. */
    @FunctionalInterface
    interface Keeper {
        /**
         * @param sha256 of {@code bytes}, as the profile names it
         * @param bytes as received
         */
        void keep(String sha256, byte[] bytes);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);

    private final Function<Source, List<Outcome>> reading;
    private final Clock clock;

    Import(Clock clock) {
        this(clock, new Importers(clock)::read);
    }

    /** @param reading what reads a source */
    Import(Clock clock, Function<Source, List<Outcome>> reading) {
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Gives every outcome of {@code paths} to {@code taker}, in order.
     *
     * @param address how a file is named in {@code sources[].uri}
     * @param keeper gets each source that a profile points into, before the profile is given
     * @throws InputException if a path does not exist
     */
    void read(List<Path> paths, Function<Path, String> address, Keeper keeper, Consumer<Outcome> taker) {
        paths.stream().filter(path -> Files.notExists(path)).findFirst().ifPresent(path -> {
            throw new InputException("path " + path, "does not exist");
        });
        try (Progress progress = Progress.start("Reading", -1, clock);
                InOrder<Read> reads = new InOrder<>(read -> {
                    give(read, keeper, taker);
                    progress.step();
                })) {
            Consumer<Outcome> refusals = refused -> reads.add(() -> new Read(List.of(), List.of(refused)));
            SourceFinder finder = new SourceFinder(address, source -> reads.add(() -> new Read(source.files(), outcomes(source))), refusals::accept);
            paths.forEach(finder::find);
            reads.finish();
        }
    }

    /** What comes of {@code source}; an error of ours costs this source alone, and is logged. */
    private List<Outcome> outcomes(Source source) {
        try {
            return reading.apply(source);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("reading {} failed", source.uri(), e);
            return List.of(new Outcome.Refused(source.uri(), Reason.FAILED, ""));
        }
    }

    /** A source's files and what came of them. */
    private record Read(List<SourceFile> files, List<Outcome> outcomes) {
    }

    private static void give(Read read, Keeper keeper, Consumer<Outcome> taker) {
        Map<String, SourceFile> files = new HashMap<>();
        read.files().forEach(file -> files.put(file.uri(), file));
        for (Outcome outcome : read.outcomes()) {
            if (outcome instanceof Outcome.Accepted accepted) {
                keep(accepted.profile(), files, keeper);
            }
            taker.accept(outcome);
        }
    }

    private static void keep(Profile profile, Map<String, SourceFile> files, Keeper keeper) {
        for (SourceRecord record : profile.sources()) {
            SourceFile file = files.get(record.uri());
            if (file != null && !record.sha256().isEmpty()) {
                keeper.keep(record.sha256(), file.bytes());
            }
        }
    }

}
