package bole.importer.generated;

import bole.profile.StintKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the slots of one page are filled with. The form of dates is one for the whole page, entries go back in time, and what was filled in says what was
 * told: {@code place}, {@code company}, {@code lab} or {@code pointed} where, {@code degree}, {@code abroad}, {@code level}, {@code student} or {@code stay}, {@code role}, {@code trade}, a job that no table knows, or {@code post}, a role in small letters, what, {@code span}, {@code short}, years of two figures, {@code from}, {@code to}, {@code since},
 * {@code end}, {@code begun}, {@code expected} or {@code once} when.
 */
final class Filling {

    private static final int THIS_YEAR = 2026;
    private static final List<String> TIMES = List.of("span", "short", "from", "to", "since", "end", "begun", "expected", "once");
    private static final List<String> PLACES = List.of("place", "company", "lab", "pointed");
    private static final List<String> DEGREES = List.of("degree", "abroad", "stay", "phd", "master", "bachelor", "level", "student");
    private static final List<String> ROLES = List.of("role", "trade", "post", "intern", "visit");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "Jun", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String[] NO_TIME = {"", ""};

    private final boolean chinese;
    private final boolean education;
    private final Random random;
    private final Slots.Word span;
    private int year = THIS_YEAR - 1;
    private int entries;
    private final Map<String, Slots.Word> words = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<String, String[]> years = new LinkedHashMap<>();

    Filling(boolean chinese, String heading, Random random) {
        this.chinese = chinese;
        this.education = heading.startsWith("edu") || heading.equals("studies");
        this.random = random;
        span = Frame.SLOTS.any("span", chinese, random);
    }

    /** Begins another entry, which lies before the last one. */
    void next() {
        entries++;
        words.forEach((name, word) -> used.add(bare(name) + ": " + word.text()));
        words.clear();
        years.clear();
    }

    /** What stands for the slot {@code name} of the stint {@code number}. */
    String word(String name, String number) {
        return TIMES.contains(name) ? time(name, years.computeIfAbsent(number, key -> interval(name))) : words.computeIfAbsent(name + number, key -> Frame.SLOTS.any(name, chinese, random)).text();
    }

    private String time(String name, String[] own) {
        boolean open = own[1].equals("present");
        return switch (name) {
            case "span" -> span(open ? span.meaning() : span.text(), own);
            case "short" -> span(open ? "since " + month() + " {from2}" : month() + " {from2} – " + month() + " {to2}", own);
            case "from", "since", "begun" -> own[0];
            default -> !open ? own[1] : chinese ? "至今" : "Present";
        };
    }

    /** {@code words} with the years {@code own}, whole or their last two figures. */
    private String span(String words, String[] own) {
        return words.replace("{from}", own[0]).replace("{to}", own[1]).replace("{from2}", figures(own[0])).replace("{to2}", figures(own[1]));
    }

    private String month() {
        return MONTHS.get(random.nextInt(MONTHS.size()));
    }

    private static String figures(String year) {
        return year.substring(Math.max(0, year.length() - 2));
    }

    /** The years of a stint, by the slot of its time that comes first. */
    private String[] interval(String name) {
        int length = 1 + random.nextInt(4);
        if (name.equals("expected") || name.equals("begun")) {
            return new String[] {name.equals("begun") ? Integer.toString(THIS_YEAR - length) : "", Integer.toString(THIS_YEAR + 1 + random.nextInt(3))};
        }
        int end = year;
        int from = end - length;
        year = from - random.nextInt(2);
        boolean open = name.equals("since") || entries == 1 && years.isEmpty() && random.nextInt(2) == 0;
        return switch (name) {
            case "end" -> new String[] {"", Integer.toString(end)};
            case "once" -> new String[] {Integer.toString(end), Integer.toString(end)};
            default -> new String[] {Integer.toString(from), open ? "present" : Integer.toString(end)};
        };
    }

    /** The stints told since {@link #next}. */
    List<Told> told() {
        List<String> numbers = numbers(Stream.concat(DEGREES.stream(), ROLES.stream()).toList());
        boolean shared = numbers.equals(List.of("")) && found(PLACES, "").isEmpty();
        return (shared ? numbers(PLACES) : numbers).stream().map(this::told).toList();
    }

    /** The numbers of the slots that are called one of {@code names}; none at all counts as one without a number. */
    private List<String> numbers(List<String> names) {
        List<String> numbers = words.keySet().stream().filter(key -> names.contains(bare(key))).map(key -> key.substring(bare(key).length())).distinct().toList();
        return numbers.isEmpty() ? List.of("") : numbers;
    }

    /** All that was filled in so far. */
    Set<String> used() {
        next();
        used.add("span: " + span.text() + " or " + span.meaning());
        return used;
    }

    private Told told(String number) {
        String place = found(PLACES, number).map(Slots.Word::text).orElse("");
        String degree = found(DEGREES, number).map(Slots.Word::meaning).orElse("");
        Slots.Word role = found(ROLES, number).orElse(new Slots.Word("", ""));
        boolean studied = !degree.isEmpty() || education && role.text().isEmpty();
        StintKind kind = studied ? StintKind.EDUCATION : role.meaning().isEmpty() ? StintKind.EMPLOYMENT : StintKind.valueOf(role.meaning());
        String[] when = years.getOrDefault(number, years.getOrDefault("", NO_TIME));
        return new Told(kind, place, degree, role.text(), when[0], when[1]);
    }

    private Optional<Slots.Word> found(List<String> names, String number) {
        return names.stream().flatMap(name -> Stream.of(name + number, name)).filter(words::containsKey).findFirst().map(words::get);
    }

    private static String bare(String key) {
        return key.replaceAll("\\d", "");
    }
}
