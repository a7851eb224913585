package bole.importer;

import bole.json.Json;
import bole.json.JsonException;
import bole.profile.InputException;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.text.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bole's own format: one profile as JSON on each line. A profile keeps its id; a claim without a source gets the file and its line. */
final class BoleProfiles {

    private static final List<String> CLAIMS = List.of("interests", "stints", "publications", "awards", "links");
    private static final Wording BEGINNING = Wording.of("\\{\\s{0,20}\"id\"\\s{0,20}:\\s{0,20}\"[^\"]{1,128}\"\\s{0,20}[,}]");
    private static final List<String> MEMBERS = List.of("names", "headline", "summary", "interests", "stints", "publications", "awards", "links", "emails", "sources");
    private final Clock clock;

    BoleProfiles(Clock clock) {
        this.clock = clock;
    }

    /** Whether {@code row} is a profile by its members, or, cut off or broken, begins like one. */
    static boolean is(String row) {
        String head = row.substring(0, Math.min(row.length(), 400)).strip();
        if (!BEGINNING.matcher(head).lookingAt()) {
            return false;
        }
        return MEMBERS.stream().anyMatch(member -> head.contains("\"" + member + "\"")) || head.matches("\\{[^,]{0,200}\\}");
    }

    List<Outcome> read(Source source) {
        List<Outcome> outcomes = new ArrayList<>();
        for (SourceFile file : source.files()) {
            int line = file.firstLine();
            if (file.name().endsWith(".json") && isOneObject(file)) {
                outcomes.add(read(new String(file.bytes(), StandardCharsets.UTF_8), file, line));
                continue;
            }
            for (String row : new String(file.bytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!row.isBlank()) {
                    outcomes.add(read(row.startsWith("\ufeff") ? row.substring(1) : row, file, line));
                }
                line++;
            }
        }
        return outcomes.isEmpty() ? List.of(new Outcome.Refused(source.uri(), Reason.EMPTY, "")) : outcomes;
    }

    private static boolean isOneObject(SourceFile file) {
        try {
            return !Json.readObject(new String(file.bytes(), StandardCharsets.UTF_8)).isEmpty();
        } catch (JsonException e) {
            return false;
        }
    }

    private Outcome read(String row, SourceFile file, int line) {
        String uri = file.uri();
        try {
            Map<String, Object> plain = new LinkedHashMap<>(Json.readObject(row));
            boolean sourced = plain.get("sources") instanceof List<?> list && !list.isEmpty();
            CLAIMS.forEach(member -> plain.computeIfPresent(member, (key, claims) -> sourced(claims, line)));
            if (!sourced) {
                plain.put("sources", List.of());
            }
            Profile profile = Json.convert(plain, Profile.class);
            return new Outcome.Accepted(uri, checked(sourced ? profile : profile.withSources(List.of(record(file, row)))));
        } catch (JsonException e) {
            return new Outcome.Refused(uri, e.line() > 0 && !e.getMessage().contains("member") ? Reason.BROKEN_JSON : Reason.INVALID_PROFILE, "line " + line + ": " + e.getMessage().replaceFirst("^line 1, ", ""));
        } catch (InputException | IllegalArgumentException e) {
            return new Outcome.Refused(uri, Reason.INVALID_PROFILE, "line " + line + ": " + e.getMessage());
        }
    }

    private static Profile checked(Profile profile) {
        int sources = profile.sources().size();
        boolean dangling = profile.claims().stream().anyMatch(claim -> claim.source() < 0 || claim.source() >= sources);
        if (dangling) {
            throw new InputException("claim", "its source is the number of an entry of \"sources\", counted from 0");
        }
        return profile;
    }

    private static Object sourced(Object claims, int line) {
        if (!(claims instanceof List<?> list)) {
            return claims;
        }
        return list.stream().map(claim -> claim instanceof Map<?, ?> map ? sourced(map, line) : claim).toList();
    }

    private static Map<String, Object> sourced(Map<?, ?> claim, int line) {
        Map<String, Object> complete = new LinkedHashMap<>();
        claim.forEach((key, value) -> complete.put(String.valueOf(key), value));
        complete.putIfAbsent("source", 0);
        complete.putIfAbsent("lines", List.of(line, line));
        return complete;
    }

    private SourceRecord record(SourceFile file, String row) {
        return new SourceRecord(file.uri(), "bole", Sources.language(row), Sources.sha256(row.getBytes(StandardCharsets.UTF_8)), Optional.of(clock.instant()), List.of());
    }
}
