package bole.cli;

import bole.bench.ProfileGenerator;
import bole.index.ProfileIndex;
import bole.json.Json;
import bole.profile.InputException;
import bole.profile.Profile;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes the index of a benchmark: people are made a batch at a time, on all processors, and only putting them into the index is timed. */
final class BenchIndex {

    private static final int BATCH = 5_000;

    private final Folders folders;
    private final Settings settings;
    private final Clock clock;

    BenchIndex(Folders folders, Settings settings, Clock clock) {
        this.folders = folders;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was indexed.
     *
     * @param people how many
     * @param claims of all of them
     * @param seconds until all were durable
     * @param tidying seconds until they were one segment after that, as an import leaves them
     */
    record Filled(long people, long claims, double seconds, double tidying) {
    }

    /** Indexes {@code people} invented ones. */
    Filled fill(Vocabularies vocabularies, long seed, int people) {
        ProfileGenerator generator = new ProfileGenerator(vocabularies, seed);
        return fill(IntStream.iterate(0, from -> from < people, from -> from + BATCH)
            .mapToObj(from -> LongStream.range(from, Math.min(people, (long) from + BATCH)).parallel().mapToObj(generator::person).toList()).iterator());
    }

    /** Indexes the people of {@code file}. */
    Filled fill(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new InputException("file " + file, "does not exist or cannot be read");
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Iterator<Profile> people = in.lines().filter(line -> !line.isBlank()).map(line -> Json.read(line, Profile.class)).iterator();
            return fill(Stream.generate(() -> batch(people)).takeWhile(batch -> !batch.isEmpty()).iterator());
        }
    }

    private Filled fill(Iterator<List<Profile>> batches) {
        long number = 0;
        long claims = 0;
        long nanoseconds = 0;
        long tidying;
        try (Workspace workspace = Workspace.open(folders, settings, clock); Progress progress = Progress.start("Indexing", -1, clock)) {
            ProfileIndex index = workspace.index();
            while (batches.hasNext()) {
                List<Profile> batch = batches.next();
                nanoseconds += put(batch, index);
                number += batch.size();
                claims += batch.stream().mapToInt(person -> person.claims().size()).sum();
                batch.forEach(person -> progress.step());
            }
            long start = System.nanoTime();
            workspace.publish();
            long durable = System.nanoTime();
            nanoseconds += durable - start;
            index.tidy();
            index.commit(index.properties());
            tidying = System.nanoTime() - durable;
        }
        return new Filled(number, claims, nanoseconds / 1e9, tidying / 1e9);
    }

    private static List<Profile> batch(Iterator<Profile> people) {
        List<Profile> batch = new ArrayList<>();
        while (people.hasNext() && batch.size() < BATCH) {
            batch.add(people.next());
        }
        return batch;
    }

    private static long put(List<Profile> batch, ProfileIndex index) {
        long start = System.nanoTime();
        batch.parallelStream().forEach(index::put);
        return System.nanoTime() - start;
    }

    /** Bytes of all files under {@code folder}. */
    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> {
                try {
                    return Files.size(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).sum();
        }
    }
}
