package bole.importer.generated.fields;

import bole.importer.generated.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of telling, with slots in braces. {@code {f1}} is a field that is told, {@code {l1}} one that may have "and" or brackets in it, {@code {x1}} a field
 * that is mentioned but none of the person's; all others are slots by their name. "\n" breaks the line.
 *
 * @param group what kind of way it is: "two sentences"
 * @param language "en" or "zh"
 * @param whole whether it is a page of its own below the name; else it is a paragraph, which may stand behind a sentence about the career
 * @param text the way itself
 */
record FieldFrame(String group, String language, boolean whole, String text) {

    private static final Slots SLOTS = new Slots("fields/slots.txt");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d?)}");
    private static final int LONG_OF = 3;
    private static final Map<String, List<String>> CAREERS = Map.of(
        "en", List.of("I am an assistant professor in the {unit} at {school}.", "I am a PhD student at {school}, advised by {advisor}.", "{name} is a postdoctoral researcher at {school}.", "Hi! I'm a lecturer at {school}. I received my PhD from {school} in 2019."),
        "zh", List.of("我是{school}{unit}的副教授。", "{name}，{school}{unit}讲师，硕士生导师。", "我目前是{school}的博士生，导师是{advisor}。", "2019年毕业于{school}，获博士学位，现为{school}{unit}教授。"));

    /** How the fields of one page are set. */
    private enum Style {
        PLAIN, PLAIN_AGAIN, PLAIN_STILL, BOLD, LINKED, TITLED, HTML
    }

    /** All frames of {@code resource}: a row each, below lines "=== group | en | paragraph". */
    static List<FieldFrame> all(String resource) {
        List<FieldFrame> frames = new ArrayList<>();
        String[] head = {};
        for (String line : Slots.lines("fields/" + resource)) {
            if (line.startsWith("===")) {
                head = line.substring(3).strip().split(" \\| ");
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                frames.add(new FieldFrame(head[0], head[1], head[2].equals("page"), line.replace("\\n", "\n")));
            }
        }
        return frames;
    }

    /** A page with it, filled by {@code random}. */
    FieldPage fill(Random random) {
        Style style = whole ? Style.PLAIN : Style.values()[random.nextInt(Style.values().length)];
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> truth = new LinkedHashSet<>();
        List<String> careers = CAREERS.get(language);
        boolean career = random.nextInt(3) > 0;
        String before = !career || whole ? "" : filled(careers.get(random.nextInt(careers.size())), Style.PLAIN, new LinkedHashMap<>(), truth, random) + (isChinese() ? "" : random.nextBoolean() ? " " : "\n\n");
        String told = filled(text, style, words, truth, random);
        String name = SLOTS.any("name", isChinese(), random).text();
        return style == Style.HTML ? new FieldPage("index.html", "<html><body><h1>" + name + "</h1>\n<p>" + before.replace("\n\n", "</p>\n<p>") + told + "</p></body></html>\n", truth)
            : new FieldPage("index.md", "# " + name + "\n\n" + before + told + "\n", truth);
    }

    private boolean isChinese() {
        return language.equals("zh");
    }

    private String filled(String frame, Style style, Map<String, String> words, Set<String> truth, Random random) {
        return SLOT.matcher(frame).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), found.group(), style, words, truth, random)));
    }

    private String word(String name, String key, Style style, Map<String, String> words, Set<String> truth, Random random) {
        boolean field = name.length() == 1;
        String slot = !field ? name : name.equals("l") && random.nextInt(LONG_OF) == 0 ? "long" : "field";
        String word = words.get(key);
        while (word == null || field && words.values().stream().filter(word::equals).count() > 1) {
            word = SLOTS.any(slot, isChinese(), random).text();
            words.put(key, word);
        }
        if (!field || name.equals("x")) {
            return word;
        }
        truth.add(word);
        return switch (style) {
            case BOLD -> "**" + word + "**";
            case LINKED -> "[" + word + "](https://fenwold.example/topic)";
            case TITLED -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
            default -> word;
        };
    }
}
