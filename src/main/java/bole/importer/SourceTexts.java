package bole.importer;

import java.util.List;
import java.util.Optional;

/**
 * The files of a source as texts, each decoded once.
 *
 * @param source what they are of
 * @param decoded for each of its files the text; empty where it is no text
 */
record SourceTexts(Source source, List<Optional<TextFile>> decoded) {

    /** The texts of {@code source}. */
    static SourceTexts of(Source source) {
        return new SourceTexts(source, source.files().stream().map(TextFile::of).toList());
    }

    /** The first file. */
    Optional<TextFile> first() {
        return decoded.getFirst();
    }

    /** The files that are text, in their order. */
    List<TextFile> files() {
        return decoded.stream().flatMap(Optional::stream).toList();
    }
}
