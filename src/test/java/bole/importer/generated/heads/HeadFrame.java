package bole.importer.generated.heads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of beginning a page, with slots in braces. What {@code {name}} and its parts {@code {first}} and {@code {last}}, {@code {zh}}, {@code {school}}, {@code {role}} and {@code {user}} at
 * {@code {host}} are filled with is what the page tells; a link that is the person's stands between ⟦ and ⟧. "\n" breaks the line. A slot may say what stands for its dots, "{host: dot }"; "{{" and "}}" are braces.
 *
 * @param group what kind of way it is: "greeting in another language"
 * @param file the name of the page, which says its format
 * @param fields what is looked at: name, zh, school, role, mail, link; with "no " before where the page says none; "refused" where it is no profile at all, "educated" where a degree is told below, so that it is one
 * @param text the way itself
 */
record HeadFrame(String group, String file, Set<String> fields, String text) {

    private static final Pattern SLOT = Pattern.compile("(?<!\\{)\\{([a-zA-Z]+)(?::([^}]*))?}");
    private static final Pattern LINK = Pattern.compile("⟦([^⟧]*)⟧");
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])\\(n\\) (?=\\W{0,3}([AEIOaeio]?))");

    /** All frames of {@code resource}: a row each, below lines "=== group | index.md | name, no mail". */
    static List<HeadFrame> all(String resource) {
        List<HeadFrame> frames = new ArrayList<>();
        String[] head = {};
        for (String line : HeadSlots.lines(resource)) {
            if (line.startsWith("===")) {
                head = line.substring(3).strip().split(" \\| ");
            } else if (!line.isBlank()) {
                frames.add(new HeadFrame(head[0], head[1], new TreeSet<>(Arrays.asList(head[2].split(", "))), line.strip().replace("\\n", "\n")));
            }
        }
        return frames;
    }

    /** A page with it, filled by {@code random}. */
    HeadPage fill(Random random) {
        HeadFilling filling = new HeadFilling(random);
        String filled = SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(filling.word(slot.group(1), slot.group(2))));
        List<String> links = LINK.matcher(filled).results().map(link -> link.group(1)).toList();
        String degree = fields.contains("educated") ? "\n\n## Education\n\n- PhD in optics, Brackmoor University, 2015" : "";
        String page = ARTICLE.matcher(LINK.matcher(filled).replaceAll("$1")).replaceAll(found -> found.group(1) + (found.group(2).isEmpty() ? " " : "n "));
        return new HeadPage(file, page.replace("{{", "{").replace("}}", "}") + degree + "\n", fields, filling.told(), links);
    }
}
