package bole.importer.generated.retold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A page that tells the facts of a career twice or three times, each time in another manner and with other names of the places. What it says of each fact is known:
 * {@link #from} and {@link #to} hold the years that any of the tellings gives.
 */
final class RetoldPage {

    private final Random random;
    private final List<Fact> facts;
    private final Map<Fact, Integer> from = new HashMap<>();
    private final Map<Fact, Integer> to = new HashMap<>();
    private final List<String> head = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<String> studies = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();
    private final List<String> hanStudies = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private String front = "";

    /** @param shape which tellings the page has, as bits: list, sentences, news, Chinese list, front matter */
    RetoldPage(List<Fact> facts, int shape, Random random) {
        this.random = random;
        this.facts = facts;
        boolean terse = random.nextBoolean();
        for (Fact fact : facts) {
            if (fact.goesOn()) {
                head(fact);
            }
            if ((shape & 1) > 0) {
                list(fact, terse && (shape & 2) > 0);
            }
            if ((shape & 2) > 0) {
                told(fact, terse);
            }
            if ((shape & 4) > 0) {
                news(fact);
            }
            if ((shape & 8) > 0) {
                han(fact);
            }
        }
        Fact first = facts.getFirst();
        front = (shape & 16) > 0 ? "title: Mira Oduya\nrole: " + (first.isStudy() ? "PhD Student" : first.role()) + "\norganizations:\n  - name: " + any(first.place()) + "\n" : "";
    }

    private void knows(Fact fact, boolean begin, boolean end) {
        if (begin) {
            from.put(fact, fact.from());
        }
        if (end || fact.goesOn()) {
            to.put(fact, fact.to());
        }
        from.putIfAbsent(fact, 0);
        to.putIfAbsent(fact, 0);
    }

    private String any(Place place) {
        List<String> brief = place.brief();
        int one = random.nextInt(brief.size() + 2);
        return one < brief.size() ? brief.get(one) : one == brief.size() && !place.within().isEmpty() ? place.within() : place.full();
    }

    private void head(Fact fact) {
        head.add((head.isEmpty() ? "I am currently " : "I am also ") + (fact.isStudy() ? "a PhD student" : article(fact.role())) + " at " + any(fact.place()) + ".");
        knows(fact, false, false);
    }

    private static String article(String role) {
        String small = role.startsWith("Director") ? "director" + role.substring("Director".length()) : role.toLowerCase(Locale.ROOT);
        return role.startsWith("Director") ? "the " + small : ("aeio".indexOf(small.charAt(0)) >= 0 ? "an " : "a ") + small;
    }

    private void list(Fact fact, boolean terse) {
        String years = fact.goesOn() ? fact.from() + " - Present" : terse && fact.isStudy() ? "" + fact.to() : fact.from() == fact.to() ? "" + fact.from() : fact.from() + " - " + fact.to();
        String what = fact.isStudy() ? fact.degree() + " in " + fact.field() : fact.role();
        (fact.isStudy() ? studies : posts).add("- " + what + ", " + fact.place().full() + ", " + years);
        knows(fact, !(terse && fact.isStudy()) || fact.goesOn(), true);
    }

    private void told(Fact fact, boolean terse) {
        String at = any(fact.place());
        boolean begun = fact.goesOn() || terse;
        if (fact.isStudy()) {
            prose.add(begun ? "I started my " + fact.degree() + " in " + fact.field() + " at " + at + " in " + fact.from() + "." : "I received my " + fact.degree() + " in " + fact.field() + " from " + at + " in " + fact.to() + ".");
            knows(fact, begun, !begun);
        } else if (fact.goesOn()) {
            prose.add("I joined " + at + " as " + article(fact.role()) + " in " + fact.from() + ".");
            knows(fact, true, true);
        } else {
            prose.add(fact.from() == fact.to() ? "In " + fact.from() + ", I was " + article(fact.role()) + " at " + at + "." : "From " + fact.from() + " to " + fact.to() + ", I was " + article(fact.role()) + " at " + at + ".");
            knows(fact, true, true);
        }
    }

    private void news(Fact fact) {
        if (fact.goesOn()) {
            news.add("- [09/" + fact.from() + "] I joined " + any(fact.place()) + " as " + (fact.isStudy() ? "a PhD student" : article(fact.role())) + ".");
        }
    }

    private void han(Fact fact) {
        if (fact.isStudy() && !fact.place().han().isEmpty()) {
            String degree = switch (fact.meaning()) {
                case "PHD" -> "博士";
                case "MASTER" -> "硕士";
                default -> "学士";
            };
            hanStudies.add("- " + fact.from() + " - " + (fact.goesOn() ? "至今" : "" + fact.to()) + "，" + fact.place().han() + "，" + (fact.field().equals("Law") ? "法学" : "物理学") + "，" + degree);
            knows(fact, true, true);
        }
    }

    int from(Fact fact) {
        return from.getOrDefault(fact, 0);
    }

    int to(Fact fact) {
        return to.getOrDefault(fact, 0);
    }

    /** The facts of which the page says anything. */
    List<Fact> facts() {
        return facts.stream().filter(from::containsKey).toList();
    }

    String file() {
        return front.isEmpty() ? "index.md" : "content/authors/admin/_index.md";
    }

    String text() {
        StringBuilder page = new StringBuilder(front.isEmpty() ? "# Mira Oduya\n\n" : "---\n" + front + "---\n\n");
        page.append(String.join(" ", head)).append("\n\n");
        section(page, "", prose, " ");
        section(page, "## News\n\n", news, "\n");
        section(page, "## Education\n\n", studies, "\n");
        section(page, "## Experience\n\n", posts, "\n");
        section(page, "## 教育经历\n\n", hanStudies, "\n");
        return page.toString();
    }

    private static void section(StringBuilder page, String heading, List<String> lines, String between) {
        if (!lines.isEmpty()) {
            page.append(heading).append(String.join(between, lines)).append("\n\n");
        }
    }
}
