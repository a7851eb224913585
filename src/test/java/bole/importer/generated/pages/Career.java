package bole.importer.generated.pages;

import bole.importer.generated.Slots;
import bole.profile.StintKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The stints of an invented person: posts and degrees that follow each other, the last first. */
final class Career {

    private static final int THIS_YEAR = 2026;
    private static final int MASTER_YEARS = 2;
    private static final int DEGREE_YEARS = 4;
    private static final Map<String, StintKind> KINDS = Map.of("intern", StintKind.INTERNSHIP, "summer", StintKind.INTERNSHIP, "visit", StintKind.VISIT);
    private static final Map<String, String> INDUSTRY_ROLES = Map.of("now", "engineer", "former", "junior", "before", "early");
    private static final Map<String, String> ROLES = Map.of("before", "postdoc", "summer", "intern");

    private final Words words;
    private final Stage stage;
    private final Random random;
    private final Slots.Word span;
    private final List<Entry> entries = new ArrayList<>();

    Career(Words words, Stage stage, boolean master, Random random) {
        this.words = words;
        this.stage = stage;
        this.random = random;
        span = words.any("span");
        Slots.Word home = words.elsewhere(stage != Stage.INDUSTRY);
        int end = THIS_YEAR - random.nextInt(2);
        for (String post : stage.posts()) {
            end = post(post, home, end);
        }
        degrees(home, master, stage == Stage.STUDENT ? THIS_YEAR + 1 : end);
    }

    /** Adds a post that ends in {@code end}, and says when the one before it ended. */
    private int post(String key, Slots.Word home, int end) {
        StintKind kind = KINDS.getOrDefault(key, StintKind.EMPLOYMENT);
        int length = kind == StintKind.EMPLOYMENT ? 1 + random.nextInt(4) : 1;
        boolean atHome = key.equals("now") || key.equals("former");
        boolean university = stage != Stage.INDUSTRY && kind != StintKind.INTERNSHIP;
        String slot = stage == Stage.INDUSTRY ? INDUSTRY_ROLES.get(key) : key.equals("now") ? stage.slot() : ROLES.getOrDefault(key, key);
        Entry entry = new Entry(key, kind, "", end - length, key.equals("now") ? Entry.PRESENT : Integer.toString(end));
        add(entry, atHome ? home : words.elsewhere(university), words.any(slot));
        return end - length;
    }

    private void degrees(Slots.Word home, boolean master, int last) {
        int end = last;
        for (String key : master ? List.of("phd", "master", "bachelor") : List.of("phd", "bachelor")) {
            boolean current = key.equals("phd") && stage == Stage.STUDENT;
            Slots.Word degree = words.any(key);
            int from = end - (key.equals("master") ? MASTER_YEARS : DEGREE_YEARS);
            Entry entry = new Entry(key, StintKind.EDUCATION, degree.meaning(), from, current ? Entry.PRESENT : Integer.toString(end));
            add(entry, current ? home : words.elsewhere(true), new Slots.Word(degree.text(), "")).with("degree", degree.text()).with("field", words.text("field")).with("thesis", words.text("thesis"));
            end = from;
        }
    }

    private Entry add(Entry entry, Slots.Word place, Slots.Word role) {
        entries.add(entry);
        boolean open = entry.goesOn();
        String from = Integer.toString(entry.from());
        String to = open ? words.present() : entry.to();
        if (!place.meaning().isEmpty()) {
            entry.with("zhplace", place.meaning());
        }
        return entry.with("place", place.text()).with("role", role.text()).with("zhrole", role.meaning()).with("unit", words.text("unit")).with("city", words.text("city"))
            .with("advisor", words.text("advisor")).with("from", from).with("to", to).with("once", to).with("isofrom", from + "-09-01").with("isoto", open ? "" : to + "-06-30")
            .with("isomonthto", open ? Entry.PRESENT : to + "-06").with("span", (open ? span.meaning() : span.text()).replace("{from}", from).replace("{to}", to));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The stint that says where the person is. */
    Entry current() {
        return entries.stream().filter(Entry::goesOn).findFirst().orElseThrow();
    }

    /** The stint {@code key}; null if there is none. */
    Entry entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElse(null);
    }
}
