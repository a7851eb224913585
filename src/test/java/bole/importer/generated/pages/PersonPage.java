package bole.importer.generated.pages;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.normalise.Normaliser;
import bole.profile.Profile;
import bole.vocabulary.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The page of an invented person.
 *
 * @param file its name, which says its format
 * @param text what stands there
 * @param sheet what it tells
 */
record PersonPage(String file, String text, Sheet sheet) {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final Normaliser NORMALISER = new Normaliser(Vocabularies.shipped());

    /** What the reader makes of it, in order as all that is taken in; an empty profile if it refuses. */
    Profile read() {
        Source source = new Source(file, List.of(new SourceFile(file, file, text.getBytes(StandardCharsets.UTF_8))), List.of());
        return IMPORTERS.read(source).stream().filter(Outcome.Accepted.class::isInstance).map(outcome -> ((Outcome.Accepted) outcome).profile()).findFirst()
            .map(NORMALISER::normalise).orElseGet(() -> Profile.empty("refused"));
    }
}
