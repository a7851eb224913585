package bole.importer.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing the entries of a section, with slots in braces: "- {degree} in {field}, {place}, {span}". Slots of one entry may carry a number,
 * "{role1} … {role2}": then there are several stints, which share what has none. Between lines "[[" and "]]" stands what is repeated for each entry;
 * without them all is.
 *
 * @param group what kind of way it is: "items of one line"
 * @param chinese whether it is Chinese
 * @param heading the slot of the heading above it, "education" or "work", "prose"; "none" if it tells of no stints and brings its own heading
 * @param head what stands above the entries
 * @param body one entry
 * @param foot what stands below
 */
record Frame(String group, boolean chinese, String heading, String head, String body, String foot) {

    /** What all entries are filled with. */
    static final Slots SLOTS = new Slots("slots.txt");
    static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d?)}");
    /** The heading of a page that tells in sentences: once, and with "a(n)" for the article that the next word wants. */
    private static final String PROSE = "prose";
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])\\(n\\) (?=([AEIOaeio]?))");
    private static final int MOST_ENTRIES = 4;

    /** All frames of {@code resource}: parts between lines "---" below lines "=== group | en | education". */
    static List<Frame> all(String resource) {
        List<Frame> frames = new ArrayList<>();
        String[] group = {};
        StringBuilder text = new StringBuilder();
        List<String> lines = new ArrayList<>(Slots.lines(resource));
        lines.add("---");
        for (String line : lines) {
            if (line.startsWith("===") || line.equals("---")) {
                if (!text.toString().isBlank()) {
                    frames.add(of(group, text.toString()));
                }
                text.setLength(0);
                group = line.startsWith("===") ? line.substring(3).strip().split(" \\| ") : group;
            } else {
                text.append(line).append('\n');
            }
        }
        return frames;
    }

    private static Frame of(String[] group, String text) {
        int open = text.indexOf("[[\n");
        int close = text.indexOf("]]\n");
        boolean all = open < 0;
        return new Frame(group[0], group[1].equals("zh"), group[2], all ? "" : text.substring(0, open), all ? text : text.substring(open + 3, close), all ? "" : text.substring(close + 3));
    }

    /** A page with it, filled by {@code random}. */
    Telling fill(Random random) {
        List<Told> truth = new ArrayList<>();
        StringBuilder entries = new StringBuilder();
        boolean told = !heading.equals("none");
        Filling filling = new Filling(chinese, heading, random);
        int count = !told || heading.equals(PROSE) ? 1 : body.contains("1}") ? 1 + random.nextInt(2) : 1 + random.nextInt(MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            filling.next();
            entries.append(filled(body, filling));
            if (told) {
                truth.addAll(filling.told());
            }
        }
        boolean html = (head + body).stripLeading().startsWith("<");
        String section = head + entries + foot;
        String title = told ? SLOTS.any(heading, chinese, random).text() : "";
        String page = html ? html(title, section, filling) : markdown(title, section, filling);
        Set<String> words = filling.used();
        words.add("heading: " + title);
        return new Telling(html ? "index.html" : "index.md", page, truth, words);
    }

    private static String filled(String text, Filling filling) {
        String words = SLOT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(filling.word(found.group(1), found.group(2))));
        return ARTICLE.matcher(words).replaceAll(found -> found.group(1) + (found.group(2).isEmpty() ? " " : "n "));
    }

    private String markdown(String title, String section, Filling filling) {
        return filled(chinese ? "# {self}\n\n我的研究方向是{field}。\n\n" : "# {self}\n\nI work on {field}.\n\n", filling) + (title.isEmpty() ? "" : "## " + title + "\n\n") + section
            + (chinese ? "\n## 联系方式\n\n请写信给我。\n" : "\n## Contact\n\nWrite to me.\n");
    }

    private String html(String title, String section, Filling filling) {
        return filled(chinese ? "<html><body><h1>{self}</h1>\n<p>我的研究方向是{field}。</p>\n" : "<html><body><h1>{self}</h1>\n<p>I work on {field}.</p>\n", filling)
            + (title.isEmpty() ? "" : "<h2>" + title + "</h2>\n") + section + (chinese ? "<h2>联系方式</h2><p>请写信给我。</p></body></html>\n" : "<h2>Contact</h2><p>Write to me.</p></body></html>\n");
    }
}
