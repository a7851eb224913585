package bole.importer.generated.pages;

import bole.importer.generated.Slots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** An invented person: a name, accounts, fields, a career, awards and works. The same random numbers make the same person. */
final class Person {

    private static final int THIS_YEAR = 2026;
    private static final int FIELDS = 4;
    private static final int CHINESE_OF = 3;
    private static final Map<String, String> ACCOUNTS = Map.of("github", "https://github.com/%s", "scholar", "https://scholar.google.com/citations?user=%sAAAAJ", "linkedin",
        "https://www.linkedin.com/in/%s", "homepage", "https://www.fenwold.example/~%s/");

    private final Words words;
    private final Random random;
    private final Career career;
    private final Map<String, String> facts = new HashMap<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Map<String, String>> awards = new ArrayList<>();
    private final List<Map<String, String>> works = new ArrayList<>();

    /** A person for {@code page}, which may ask for more than all have: a name in Chinese, a master's degree. */
    Person(Words words, Stage stage, String page, Random random) {
        this.words = words;
        this.random = random;
        nameIn(words.isBoth() || page.contains("{native"));
        Set<String> chosen = new LinkedHashSet<>();
        while (chosen.size() < FIELDS) {
            chosen.add(words.field());
        }
        fields.addAll(chosen);
        career = new Career(words, stage, random.nextBoolean() || page.contains("{master."), random);
        Entry now = career.current();
        List.of("place", "zhplace", "unit").forEach(name -> facts.put(name, now.word(name)));
        Slots.Word student = words.pair(stage.slot());
        facts.put("position", stage != Stage.STUDENT ? now.word("role") : words.isChinese() ? student.meaning() : student.text());
        facts.put("zhposition", stage != Stage.STUDENT ? now.word("zhrole") : student.meaning());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            awards.add(Map.of("award", words.fresh("award"), "year", recently()));
        }
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            works.add(work());
        }
    }

    private String recently() {
        return Integer.toString(THIS_YEAR - 1 - random.nextInt(8));
    }

    private void nameIn(boolean chinese) {
        Slots.Word both = words.pair("chinese");
        boolean pinyin = chinese || random.nextInt(CHINESE_OF) == 0;
        String given = pinyin ? both.text().substring(0, both.text().indexOf(' ')) : words.text("given");
        String family = pinyin ? both.text().substring(given.length() + 1) : words.text("family");
        String user = (given.charAt(0) + family).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String suffix = words.text("suffix");
        facts.putAll(Map.of("given", given, "family", family, "name", given + " " + family, "native", both.meaning(), "user", user, "email", user + "@" + suffix, "emailat",
            user + " [at] " + suffix.replace(".", " [dot] "), "city", words.text("city")));
        ACCOUNTS.forEach((account, address) -> facts.put(account, String.format(Locale.ROOT, address, user)));
    }

    private Map<String, String> work() {
        String self = facts.get("given").charAt(0) + ". " + facts.get("family");
        String authors = random.nextBoolean() ? self + ", " + words.text("coauthor") + ", " + words.text("coauthor") : words.text("coauthor") + ", " + self;
        return Map.of("title", words.fresh("title"), "authors", authors, "venue", words.text("venue"), "year", recently());
    }

    /** What is to be said of the person under {@code name}; null if there is none. */
    String fact(String name) {
        return facts.get(name);
    }

    Words words() {
        return words;
    }

    Career career() {
        return career;
    }

    List<String> fields() {
        return fields;
    }

    List<Map<String, String>> awards() {
        return awards;
    }

    List<Map<String, String>> works() {
        return works;
    }
}
