package bole.importer;

import bole.json.Json;
import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a reader of the page, not the program, says a golden case means: a line of {@code golden/labels.jsonl}. A member that is absent was not labelled.
 *
 * @param name as the page shows it; empty where it never says so
 * @param education each {@code FROM-TO DEGREE PLACE} with years, {@code present} for an open end and {@code none} for no degree
 * @param employment each {@code FROM-TO PLACE}, internships and visits among them
 * @param publications how many
 * @param awards their years
 * @param refused whether nothing may be understood
 */
record GoldenLabels(String name, String nativeName, String position, String institution, List<String> interests, List<String> education, List<String> employment,
                    int publications, List<String> awards, List<String> emails, boolean refused, String of) {

    private static final List<Field> FIELDS = List.of(
        new Field("name", labels -> present(labels.name), profile -> profile.displayName().map(Name::text).stream().toList()),
        new Field("native name", labels -> present(labels.nativeName),
            profile -> profile.names().stream().filter(name -> name.kind() == NameKind.NATIVE).map(Name::text).toList()),
        new Field("position", labels -> present(labels.position), profile -> present(profile.headline())),
        new Field("institution", labels -> present(labels.institution), profile -> currentPlaces(profile).limit(1).toList()),
        new Field("interests", GoldenLabels::interests, profile -> profile.interests().stream().map(Interest::label).toList()),
        new Field("education", GoldenLabels::education, profile -> stints(profile, true).map(GoldenLabels::education).toList()),
        new Field("employment", GoldenLabels::employment, profile -> stints(profile, false).map(GoldenLabels::employment).toList()),
        new Field("publications", labels -> List.of(String.valueOf(labels.publications)), profile -> List.of(String.valueOf(profile.publications().size()))),
        new Field("awards", GoldenLabels::awards, profile -> profile.awards().stream().map(Award::year).filter(OptionalInt::isPresent)
            .map(year -> String.valueOf(year.getAsInt())).toList()),
        new Field("emails", GoldenLabels::emails, Profile::emails));

    /** A row of the table of scores: its name, the values labelled and those that a profile holds. */
    private record Field(String name, Function<GoldenLabels, List<String>> labelled, Function<Profile, List<String>> found) {
    }

    static List<GoldenLabels> all() throws IOException {
        try (Stream<String> lines = Files.lines(GoldenCase.ROOT.resolve("labels.jsonl"))) {
            return lines.map(line -> of(Json.read(line, Map.class))).toList();
        }
    }

    private static GoldenLabels of(Map<?, ?> line) {
        return new GoldenLabels(text(line, "name"), text(line, "native"), text(line, "position"), text(line, "institution"), texts(line, "interests"),
            texts(line, "education"), texts(line, "employment"), line.get("publications") instanceof Number number ? number.intValue() : 0, texts(line, "awards"),
            texts(line, "emails"), Boolean.TRUE.equals(line.get("refused")), text(line, "case"));
    }

    private static String text(Map<?, ?> line, String member) {
        return line.get(member) instanceof String text ? text : "";
    }

    private static List<String> texts(Map<?, ?> line, String member) {
        return line.get(member) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /** Adds what {@code profile} has right, wrong and missed to the scores of each field. */
    void score(Profile profile, Map<String, FieldScore> scores) {
        FIELDS.forEach(field -> scores.merge(field.name(), FieldScore.of(field.labelled().apply(this), field.found().apply(profile)), FieldScore::plus));
    }

    private static Stream<String> currentPlaces(Profile profile) {
        return profile.stints().stream().filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(Institution::name);
    }

    private static Stream<Stint> stints(Profile profile, boolean education) {
        return profile.stints().stream().filter(stint -> stint.kind() != StintKind.SERVICE && (stint.kind() == StintKind.EDUCATION) == education);
    }

    private static String education(Stint stint) {
        return years(stint) + " " + stint.degree().map(Enum::toString).orElse("none") + " " + place(stint);
    }

    private static String employment(Stint stint) {
        return years(stint) + " " + place(stint);
    }

    private static String years(Stint stint) {
        String to = stint.current() ? "present" : stint.to().map(PartialDate::year).map(String::valueOf).orElse("");
        return stint.from().map(PartialDate::year).map(String::valueOf).orElse("") + "-" + to;
    }

    private static String place(Stint stint) {
        return stint.institution().map(Institution::name).orElse("");
    }

    private static List<String> present(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
