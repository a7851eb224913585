package bole.importer.generated.fields;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.profile.Interest;
import bole.text.Folding;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of an invented person and the fields it tells of.
 *
 * @param file its name, which says its format
 * @param text what stands there
 * @param truth the fields
 */
record FieldPage(String file, String text, Set<String> truth) {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));

    /** The fields that are read of it. */
    List<String> read() {
        Source source = new Source(file, List.of(new SourceFile(file, file, text.getBytes(StandardCharsets.UTF_8))), List.of());
        List<String> read = new ArrayList<>();
        for (Outcome outcome : IMPORTERS.read(source)) {
            if (outcome instanceof Outcome.Accepted accepted) {
                accepted.profile().interests().stream().map(Interest::label).forEach(read::add);
            }
        }
        return read;
    }

    /** What {@code read} and the truth share, among all that one of them has; 1 where both are empty. */
    double share(List<String> read) {
        Set<String> told = keys(truth);
        Set<String> all = keys(read);
        Set<String> both = new HashSet<>(told);
        both.retainAll(all);
        all.addAll(told);
        return all.isEmpty() ? 1 : both.size() / (double) all.size();
    }

    /** Labels as they are compared: folded, without an article before and a short form behind. */
    private static Set<String> keys(Iterable<String> labels) {
        List<String> keys = new ArrayList<>();
        labels.forEach(label -> keys.add(Folding.key(label.replaceAll("\\s?[(（][A-Z]+[)）]$", "").replaceAll("^[Tt]he ", ""))));
        return keys.stream().collect(Collectors.toCollection(HashSet::new));
    }
}
