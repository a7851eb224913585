package bole.query;

import bole.profile.Degree;
import bole.profile.StintKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text form of a {@link StintFilter}: {@code institution:alibaba;year:2022;kind:employment}. A semicolon or a backslash within a value stands
 * behind a backslash. The full-width signs {@code ；} and {@code ：} do as well.
 */
final class StintText {

    private static final Set<String> PARTS = Set.of("institution", "year", "kind", "degree", "title", "to");

    private StintText() {
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it has another; the message says what is wrong
     */
    static StintFilter read(String text, boolean excluded) {
        Map<String, String> parts = parts(text);
        return new StintFilter(parts.getOrDefault("institution", ""), years(parts, "year"),
            Optional.ofNullable(parts.get("kind")).map(value -> Choices.constant(StintKind.class, value)),
            Optional.ofNullable(parts.get("degree")).map(value -> Choices.constant(Degree.class, value)),
            parts.getOrDefault("title", ""), years(parts, "to"), excluded);
    }

    private static Optional<YearRange> years(Map<String, String> parts, String name) {
        return Optional.ofNullable(parts.get(name)).map(YearRange::parse);
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : split(text)) {
            int colon = colon(part);
            String name = colon < 0 ? part : part.substring(0, colon).strip();
            String value = colon < 0 ? "" : part.substring(colon + 1).strip();
            check(name, value);
            if (parts.put(name, value) != null) {
                throw new IllegalArgumentException("\"" + name + "\" stands twice in one stint");
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a stint needs at least one condition, such as institution:alibaba;year:2022");
        }
        return parts;
    }

    private static void check(String name, String value) {
        if (!PARTS.contains(name)) {
            String near = Nearest.to(name, PARTS);
            throw new IllegalArgumentException("\"" + Choices.shown(name) + "\" is no part of a stint; parts are institution, year, kind, degree, title and to"
                + (near.isEmpty() ? "" : "; did you mean \"" + near + "\"?"));
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\" of a stint needs a value behind a colon");
        }
    }

    private static int colon(String part) {
        int ascii = part.indexOf(':');
        int wide = part.indexOf('：');
        return ascii < 0 || wide >= 0 && wide < ascii ? wide : ascii;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                part.append(text.charAt(i));
            } else if (c == ';' || c == '；') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** The text form of {@code filter}. */
    static String write(StintFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, "institution", filter.institution());
        filter.year().ifPresent(years -> add(parts, "year", years.toString()));
        filter.kind().ifPresent(kind -> add(parts, "kind", Choices.word(kind)));
        filter.degree().ifPresent(degree -> add(parts, "degree", Choices.word(degree)));
        add(parts, "title", filter.title());
        filter.ended().ifPresent(years -> add(parts, "to", years.toString()));
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + ":" + value.replace("\\", "\\\\").replace(";", "\\;").replace("；", "\\；"));
        }
    }
}
