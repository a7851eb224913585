package bole.cli;

import bole.profile.InputException;
import bole.vocabulary.Vocabularies;
import bole.vocabulary.VocabularyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The vocabularies that ship, with the corrections in {@code data/vocabulary}. */
final class VocabularyFolder {

    private static final Set<String> READ = Set.of(Vocabularies.INSTITUTIONS, Vocabularies.TOPICS, Vocabularies.REGISTER);

    private VocabularyFolder() {
    }

    /** Loads them; a mistake in a file of the user's is the user's to mend. */
    static Vocabularies load(Path data) {
        Path folder = of(data);
        return explained(() -> Vocabularies.load(Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty()));
    }

    /** Where the user's vocabularies lie. */
    static Path of(Path data) {
        return data.resolve("vocabulary");
    }

    /** What {@code work} gives; a mistake in a file of the user's is the user's to mend. */
    static <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (VocabularyException e) {
            throw new InputException(e.input(), e.remedy());
        }
    }

    /** Files in the folder that nothing reads, such as {@code topic.tsv}. */
    static List<Path> notRead(Path data) {
        if (!Files.isDirectory(of(data))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of(data))) {
            return files.filter(file -> file.toString().endsWith(".tsv") && !READ.contains(file.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + of(data), e);
        }
    }
}
