package bole.importer.generated.heads;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The words of one page: those of its person, which stay the same wherever they stand, and others. */
final class HeadFilling {

    private final Random random;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final String first;
    private final String last;
    private final String user;
    private final String host;

    HeadFilling(Random random) {
        this.random = random;
        String[] name = HeadSlots.any("name", random).split("_");
        first = name[0];
        last = name[1];
        String letters = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        user = first.substring(0, 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "m") + "." + (letters.length() < 4 ? "strand" : letters);
        host = HeadSlots.any("host", random);
        told.put("name", first + " " + last);
        told.put("mail", user + "@" + host);
    }

    /** What stands for the slot {@code name}, with {@code dot} for its dots where that is given. */
    String word(String name, String dot) {
        String word = word(name);
        return dot == null ? word : word.replace(".", dot);
    }

    private String word(String name) {
        return switch (name) {
            case "name" -> first + " " + last;
            case "NAME" -> (first + " " + last).toUpperCase(Locale.ROOT);
            case "small" -> (first + " " + last).toLowerCase(Locale.ROOT);
            case "LAST" -> last.toUpperCase(Locale.ROOT);
            case "first" -> first;
            case "last" -> last;
            case "mail" -> user + "@" + host;
            case "liam" -> new StringBuilder(user + "@" + host).reverse().toString();
            case "entities" -> (user + "@" + host).chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
            case "percents" -> (user + "@" + host).chars().mapToObj(c -> "%" + Integer.toHexString(c)).collect(Collectors.joining());
            case "user" -> user;
            case "host" -> host;
            case "account" -> last.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "fen";
            case "zh", "py" -> spelled(name);
            default -> kept(name);
        };
    }

    /** The Chinese name or its sound, which then is the Latin one. */
    private String spelled(String name) {
        if (!told.containsKey("zh")) {
            String[] both = HeadSlots.any("zh", random).split("_");
            told.put("zh", both[0]);
            told.put("py", both[1]);
        }
        if (name.equals("py")) {
            told.put("name", told.get("py"));
        }
        return told.get(name);
    }

    private String kept(String name) {
        String word = told.computeIfAbsent(name, slot -> HeadSlots.any(slot, random));
        if (!name.equals("role") && name.startsWith("role")) {
            told.put("role", word);
        } else if (name.equals("zhlong")) {
            told.put("zh", word);
        } else if (name.equals("given")) {
            told.put("name", word);
        }
        return word;
    }

    /** What the page tells, by slots. */
    Map<String, String> told() {
        return told;
    }
}
