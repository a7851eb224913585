package bole.importer.generated.heads;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.profile.Institution;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.text.Folding;
import bole.text.Han;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of an invented person and what its beginning tells.
 *
 * @param file its name, which says its format
 * @param text what stands there
 * @param fields what is looked at
 * @param told what the page tells, by slots
 * @param links the person's
 */
record HeadPage(String file, String text, Set<String> fields, Map<String, String> told, List<String> links) {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));

    /** What of the fields that are looked at is read wrong: "name: Market Microstructure"; nothing if all is right. */
    List<String> wrong() {
        Optional<Profile> profile = read();
        return fields.stream().flatMap(field -> wrong(field, profile).stream()).toList();
    }

    private Optional<Profile> read() {
        Source source = new Source(file, List.of(new SourceFile(file, file, text.getBytes(StandardCharsets.UTF_8))), List.of());
        return IMPORTERS.read(source).stream().flatMap(outcome -> outcome instanceof Outcome.Accepted accepted ? Stream.of(accepted.profile()) : Stream.empty()).findFirst();
    }

    private Optional<String> wrong(String field, Optional<Profile> profile) {
        if (field.equals("refused")) {
            return profile.map(read -> "read as a profile of " + read.names());
        }
        if (field.equals("educated")) {
            return Optional.empty();
        }
        boolean none = field.startsWith("no ");
        String name = none ? field.substring(3) : field;
        Set<String> truth = none ? Set.of() : name.equals("link") ? links.stream().map(HeadPage::bare).collect(Collectors.toSet()) : Set.of(key(told.get(name)));
        Set<String> found = profile.map(read -> found(name, read)).orElse(Set.of());
        return found.equals(truth) ? Optional.empty() : Optional.of(name + " read as " + found + ", not " + truth);
    }

    private static Set<String> found(String field, Profile profile) {
        Stream<String> values = switch (field) {
            case "name" -> profile.names().stream().map(Name::text).filter(name -> !Han.in(name)).limit(1);
            case "zh" -> profile.names().stream().map(Name::text).filter(Han::in);
            case "school", "company" -> profile.stints().stream().filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(Institution::name);
            case "role" -> Stream.of(profile.headline()).filter(words -> !words.isEmpty());
            case "mail" -> profile.emails().stream();
            default -> Stream.empty();
        };
        return field.equals("link") ? profile.links().stream().map(Link::url).map(HeadPage::bare).collect(Collectors.toSet()) : values.map(HeadPage::key).collect(Collectors.toSet());
    }

    private static String bare(String url) {
        return url.toLowerCase(Locale.ROOT).replaceFirst("^(?:https?:)?//", "").replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    private static String key(String text) {
        return Folding.key(text.replaceFirst("^[Tt]he ", ""));
    }
}
