package bole.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes {@code name-pairs.tsv}: what somebody types, the names of an invented person, and whether it is that person. The spellings come from
 * {@code name-parts.txt}, which is written apart from the tables of the program, so that the set tests these too. The people are put together by chance from a
 * seed; any likeness is chance. The file is frozen: run the main only to see that it is what this makes ({@link NamePairsTest}).
 */
final class NamePairs {

    static final long SEED = 20261126L;
    private static final int CHINESE = 150;
    private static final int LATIN = 60;

    private static final List<String> GIVEN = List.of("Ingrid", "Matteo", "João", "Zoë", "Łukasz", "Søren", "François", "Jürgen", "Núria", "Óscar", "Åsa", "Björn", "Émilie", "Giulia", "Tomasz",
        "Yolanda", "Bartholomew", "Katarína", "Rasmus", "Željka", "Benedikt", "Anaïs", "Dimitrios", "Fiona", "Gwendolyn", "Henrike", "Ismael", "Petronella");
    private static final List<String> FAMILY = List.of("Solheimdal", "van der Hoekstrand", "de la Ribeirinha", "Müllerstedt", "O'Farrellan", "Kowalczewicz", "García-Montfort", "Lindqvistson",
        "Papadimitrakos", "von Grünewaldt", "Sørlandsen", "Dvořáčková", "Quillenbach", "Ferreirinha", "Novosadová", "Achterbergh", "Castellanetti", "Brennanbridge", "Hämäläistö", "Wojtaszewski");

    /** One pair. */
    record Pair(String kind, String typed, String names, boolean same) {

        String line() {
            return String.join("\t", kind, typed, names, same ? "yes" : "no");
        }

        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(cells[0], cells[1], cells[2], cells[3].equals("yes"));
        }
    }

    /** A surname or the character of a given name, and its spellings. */
    private record Part(String han, String traditional, String pinyin, String wadeGiles, String cantonese) {
    }

    /** An invented person. */
    private record Someone(Part surname, List<Part> given) {

        String han() {
            return surname.han() + String.join("", given.stream().map(Part::han).toList());
        }

        String traditional() {
            return surname.traditional() + String.join("", given.stream().map(Part::traditional).toList());
        }

        List<String> pinyin() {
            return given.stream().map(Part::pinyin).toList();
        }

        String family() {
            return title(surname.pinyin());
        }

        String givenName() {
            return title(String.join("", pinyin()));
        }
    }

    private final Random random = new Random(SEED);
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Part> surnames = parts("surname");
    private final List<Part> characters = parts("given");

    private static List<Part> parts(String kind) {
        try (InputStream in = NamePairs.class.getResourceAsStream("name-parts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" ")).filter(cells -> cells[0].equals(kind))
                .map(cells -> new Part(cells[1], cells[2], cells[3], cells[4], cells[5])).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All pairs, in the order made. */
    static List<Pair> make() {
        NamePairs made = new NamePairs();
        for (int i = 0; i < CHINESE; i++) {
            Someone someone = made.someone(made.surnames.get(i % made.surnames.size()), i % 5 == 4 ? 1 : 2);
            made.addChinese(someone);
            made.addNotChinese(someone);
        }
        for (int i = 0; i < LATIN; i++) {
            made.addLatin(GIVEN.get(i % GIVEN.size()), made.any(FAMILY));
        }
        return made.pairs;
    }

    private Someone someone(Part surname, int characters) {
        List<Part> given = new ArrayList<>();
        while (given.size() < characters) {
            Part part = any(this.characters);
            if (given.stream().noneMatch(other -> other.pinyin().equals(part.pinyin()))) {
                given.add(part);
            }
        }
        return new Someone(surname, given);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void add(String kind, String typed, String names, boolean same) {
        if (seen.add(typed + "\t" + names)) {
            pairs.add(new Pair(kind, typed, names, same));
        }
    }

    static String title(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void addChinese(Someone someone) {
        String han = someone.han();
        String family = someone.family().replace("ü", "u");
        String given = someone.givenName().replace("ü", "u");
        String latin = given + " " + family;
        String hyphened = title(String.join("-", someone.pinyin()).replace("ü", "u"));
        add("pinyin", family + " " + given, han, true);
        add("pinyin", latin, han, true);
        add("pinyin", han, latin, true);
        add("order", family + " " + given, latin, true);
        add("order", family.toUpperCase(Locale.ROOT) + ", " + given, latin, true);
        add("traditional", someone.traditional(), han, true);
        add("traditional", han, someone.traditional() + " = " + latin, true);
        add("hyphens", hyphened + " " + family, latin, true);
        add("hyphens", (family + given).toLowerCase(Locale.ROOT), han, true);
        add("initials", given.charAt(0) + ". " + family, latin, true);
        add("initials", family + " " + letters(someone), han, true);
        addRomanised(someone, han);
        addUmlauts(someone, han);
        String typo = typo(latin);
        if (!typo.isEmpty()) {
            add("typo", typo, latin, true);
        }
    }

    private static String letters(Someone someone) {
        StringBuilder letters = new StringBuilder();
        someone.pinyin().forEach(syllable -> letters.append(Character.toUpperCase(syllable.charAt(0))));
        return letters.toString();
    }

    private void addRomanised(Someone someone, String han) {
        String wadeGiles = String.join("-", someone.given().stream().map(Part::wadeGiles).toList());
        add("wade-giles", title(someone.surname().wadeGiles()) + " " + title(wadeGiles), han, true);
        add("wade-giles", title(wadeGiles) + " " + title(someone.surname().wadeGiles()), someone.givenName().replace("ü", "u") + " " + someone.family().replace("ü", "u"), true);
        if (!someone.surname().cantonese().equals("-")) {
            String cantonese = String.join(" ", someone.given().stream().map(part -> title(part.cantonese())).toList());
            add("cantonese", title(someone.surname().cantonese()) + " " + cantonese, han, true);
            add("cantonese", cantonese.replace(' ', '-') + " " + title(someone.surname().cantonese()), han, true);
            add("cantonese", han, title(someone.surname().cantonese()) + " " + cantonese, true);
        }
    }

    private void addUmlauts(Someone someone, String han) {
        String all = someone.family() + " " + someone.givenName();
        if (all.contains("ü")) {
            for (String spelling : List.of("ü", "v", "u", "yu")) {
                add("umlaut", all.replace("ü", spelling), han, true);
            }
            add("umlaut", all.replace("ü", "v"), all.replace("ü", "yu"), true);
        }
    }

    /** A slip of the fingers that makes no other good pinyin; {@code ""} where the name has no room for one. */
    private String typo(String latin) {
        for (String slip : List.of("zh=hz", "ng=gn", "ch=hc", "ao=oa", "an=ann", "sh=ssh", "in=inn")) {
            String from = slip.substring(0, slip.indexOf('='));
            int at = latin.indexOf(from, 1);
            if (at > 0 && latin.length() > 8) {
                return latin.substring(0, at) + slip.substring(slip.indexOf('=') + 1) + latin.substring(at + from.length());
            }
        }
        return "";
    }

    private void addNotChinese(Someone someone) {
        String han = someone.han();
        String latin = (someone.givenName() + " " + someone.family()).replace("ü", "u");
        for (Part other : surnames) {
            if (isClose(other.pinyin(), someone.surname().pinyin()) && random.nextInt(3) == 0) {
                add("other surname", title(other.pinyin()) + " " + someone.givenName(), han, false);
                add("other surname", someone.givenName().charAt(0) + ". " + title(other.pinyin()), latin, false);
            }
        }
        Part first = someone.given().getFirst();
        Part homophone = other(first, true);
        if (homophone != null) {
            add("other characters", someone.surname().han() + homophone.han() + rest(someone), han, false);
        }
        Part changed = other(first, false);
        Someone neighbour = new Someone(someone.surname(), with(someone, changed));
        add("other given name", neighbour.family() + " " + neighbour.givenName(), han, false);
        add("other given name", (neighbour.givenName() + " " + neighbour.family()).replace("ü", "u"), latin, false);
        add("other given name", neighbour.han(), latin, false);
        if (someone.given().size() == 2) {
            Someone turned = new Someone(someone.surname(), someone.given().reversed());
            add("turned", turned.han(), han, false);
            add("shorter", someone.surname().han() + first.han(), han, false);
        }
    }

    private static boolean isClose(String one, String other) {
        return !one.equals(other) && one.charAt(0) == other.charAt(0) && Math.abs(one.length() - other.length()) <= 1 && !one.contains("ü") && !other.contains("ü");
    }

    private static String rest(Someone someone) {
        return String.join("", someone.given().stream().skip(1).map(Part::han).toList());
    }

    private static List<Part> with(Someone someone, Part first) {
        List<Part> given = new ArrayList<>(someone.given());
        given.set(0, first);
        return given;
    }

    /** Another character that is read the same, or one that is read otherwise and begins with another letter; null if there is none. */
    private Part other(Part part, boolean homophone) {
        List<Part> fitting = characters.stream().filter(other -> homophone ? !other.han().equals(part.han()) && other.pinyin().equals(part.pinyin())
            : other.pinyin().charAt(0) != part.pinyin().charAt(0) && !other.pinyin().contains("ü")).toList();
        return fitting.isEmpty() ? null : any(fitting);
    }

    private void addLatin(String given, String family) {
        String name = given + " " + family;
        String last = family.substring(family.lastIndexOf(' ') + 1);
        add("order", family + ", " + given, name, true);
        add("order", last.toUpperCase(Locale.ROOT) + " " + given, given + " " + last, true);
        add("accents", plain(name), name, true);
        add("accents", name, plain(name), true);
        add("initials", given.charAt(0) + ". " + family, name, true);
        add("initials", given + " " + last, given + " M. " + last, true);
        if (!family.equals(last)) {
            add("particles", given + " " + last, name, true);
            add("particles", last + ", " + given, name, true);
        }
        String surname = plain(last);
        int at = 2 + random.nextInt(surname.length() - 4);
        add("typo", plain(given) + " " + surname.substring(0, at) + surname.substring(at + 1), plain(given) + " " + surname, true);
        add("typo", plain(given) + " " + surname.substring(0, at) + surname.charAt(at) + surname.substring(at), name, true);
        String other = any(GIVEN.stream().filter(someone -> plain(someone).charAt(0) != plain(given).charAt(0)).toList());
        add("other given name", other + " " + family, name, false);
        add("other given name", plain(other).charAt(0) + ". " + family, name, false);
        String surnameOfAnother = any(FAMILY.stream().filter(someone -> !someone.equals(family)).toList());
        add("other surname", given + " " + surnameOfAnother, name, false);
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O');
    }

    /** Writes the set to the file named first. */
    public static void main(String[] arguments) throws IOException {
        StringBuilder text = new StringBuilder("# Invented people, made by NamePairs from the seed " + SEED + ". kind, typed, names of the person, whether it is the person\n");
        make().forEach(pair -> text.append(pair.line()).append('\n'));
        Files.writeString(Path.of(arguments[0]), text, StandardCharsets.UTF_8);
    }
}
