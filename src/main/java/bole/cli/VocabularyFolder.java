package bole.cli;

import bole.profile.InputException;
import bole.vocabulary.Vocabularies;
import bole.vocabulary.VocabularyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The vocabularies that ship, with the corrections in {@code data/vocabulary}. */
final class VocabularyFolder {

    private VocabularyFolder() {
    }

    /** Loads them; a mistake in a file of the user's is the user's to mend. */
    static Vocabularies load(Path data) {
        Path folder = data.resolve("vocabulary");
        try {
            return Vocabularies.load(Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty());
        } catch (VocabularyException e) {
            throw new InputException("vocabulary", e.getMessage());
        }
    }
}
