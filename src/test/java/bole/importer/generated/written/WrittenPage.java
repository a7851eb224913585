package bole.importer.generated.written;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.importer.generated.Slots;
import bole.importer.generated.Told;
import bole.profile.Interest;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A page and what it tells. Lines that begin with "-> " say that, below the page: "-> names 林知远 | Zhiyuan Lin", "-> interests 潮汐 | 湿地", "-> awards 2021 芦苇奖 | 雾奖",
 * "-> works 2021 | 2020", "-> stints education PHD, 浙江大学, 2015, 2019 | employment 讲师, 雾原大学, 2019, present"; with nothing behind the word the page tells none of it.
 *
 * @param group what kind of way of telling it is
 * @param text the page
 * @param truth the lines about what it tells, without the arrow
 */
record WrittenPage(String group, String text, List<String> truth) {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final String ARROW = "-> ";
    private static final String SEPARATOR = "~~~";

    /** All pages of {@code resource}: parts between lines "~~~" below lines "=== group". */
    static List<WrittenPage> all(String resource) {
        List<WrittenPage> pages = new ArrayList<>();
        String group = "";
        StringBuilder text = new StringBuilder();
        List<String> truth = new ArrayList<>();
        List<String> lines = new ArrayList<>(Slots.lines("written/" + resource));
        lines.add(SEPARATOR);
        for (String line : lines) {
            if (line.startsWith(ARROW)) {
                truth.add(line.substring(ARROW.length()));
            } else if (!line.startsWith("=== ") && !line.equals(SEPARATOR)) {
                text.append(line).append('\n');
            } else {
                if (!truth.isEmpty()) {
                    pages.add(new WrittenPage(group, text.toString(), List.copyOf(truth)));
                }
                group = line.startsWith("=== ") ? line.substring(4) : group;
                text.setLength(0);
                truth.clear();
            }
        }
        return pages;
    }

    /** What is wrong in what the reader makes of it, field by field; empty if nothing. */
    List<String> faults() {
        String file = text.startsWith("<") ? "index.html" : "index.md";
        Source source = new Source(file, List.of(new SourceFile(file, file, text.getBytes(StandardCharsets.UTF_8))), List.of());
        List<Profile> profiles = IMPORTERS.read(source).stream().filter(Outcome.Accepted.class::isInstance).map(outcome -> ((Outcome.Accepted) outcome).profile()).toList();
        return truth.stream().flatMap(line -> fault(line, profiles).stream()).toList();
    }

    private static List<String> fault(String line, List<Profile> profiles) {
        String[] parts = line.split(" ", 2);
        List<String> told = parts.length < 2 || parts[1].isBlank() ? List.of() : List.of(parts[1].split(" \\| "));
        if (parts[0].equals("stints")) {
            return stints(told, profiles.stream().flatMap(profile -> profile.stints().stream()).toList());
        }
        List<String> read = profiles.stream().flatMap(profile -> read(parts[0], profile).stream()).toList();
        return sorted(read).equals(sorted(told)) ? List.of() : List.of(parts[0] + " told " + told + " read " + read);
    }

    private static List<String> read(String field, Profile profile) {
        return switch (field) {
            case "names" -> profile.names().stream().map(Name::text).toList();
            case "interests" -> profile.interests().stream().map(Interest::label).toList();
            case "awards" -> profile.awards().stream().map(award -> (award.year().isPresent() ? award.year().getAsInt() + " " : "") + award.title()).toList();
            case "works" -> profile.publications().stream().map(work -> work.year().isPresent() ? Integer.toString(work.year().getAsInt()) : "-").toList();
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** {@code texts} as they are compared: in one order, the same as often. */
    private static List<String> sorted(List<String> texts) {
        return texts.stream().map(String::strip).sorted().toList();
    }

    private static List<String> stints(List<String> told, List<Stint> read) {
        List<Stint> left = new ArrayList<>(read);
        Set<String> faults = new TreeSet<>();
        for (String text : told) {
            Told stint = told(text);
            List<Stint> same = left.stream().filter(one -> stint.wrongIn(one).isEmpty()).limit(1).toList();
            if (same.isEmpty()) {
                faults.add("stint missed: " + text);
            }
            left.removeAll(same);
        }
        left.forEach(stint -> faults.add("stint too much: " + shown(stint)));
        return List.copyOf(faults);
    }

    /** "education PHD, 浙江大学, 2015, 2019" or, with a role, "employment 讲师, 雾原大学, , present". */
    private static Told told(String text) {
        String[] parts = text.split(",", -1);
        String[] kind = parts[0].strip().split(" ", 2);
        StintKind of = StintKind.valueOf(kind[0].toUpperCase(Locale.ROOT));
        String title = kind.length > 1 ? kind[1] : "";
        boolean studied = of == StintKind.EDUCATION;
        return new Told(of, parts[1].strip(), studied ? title : "", studied ? "" : title, parts[2].strip(), parts[3].strip());
    }

    private static String shown(Stint stint) {
        return stint.kind().name().toLowerCase(Locale.ROOT) + " " + stint.degree().map(Enum::name).orElse("") + "/" + stint.title() + ", " + stint.institution().map(institution -> institution.name()).orElse("") + ", "
            + stint.from().map(Object::toString).orElse("") + ", " + stint.to().map(Object::toString).orElse(stint.current() ? "present" : "");
    }

    /** The page with {@code faults} below it, to be shown. */
    String shown(List<String> faults) {
        return "######## " + group + "\n" + text + faults.stream().map(fault -> "  " + fault + "\n").collect(Collectors.joining());
    }
}
