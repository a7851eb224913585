package bole.importer.generated.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a page: fills the slots of a layout with what is to be said of a person, and notes on the sheet what it said. */
final class Pen {

    private static final Pattern SLOT = Pattern.compile("\\{(?:([a-z]+)\\.)?([a-z]+\\d?)(?::(low|cap|up))?}");
    private static final Pattern CHOICE = Pattern.compile("\\[~(.+?)~]");
    private static final Pattern OPTION = Pattern.compile("\\[\\?(.+?)\\?]");
    private static final Pattern FIELD = Pattern.compile("i[1-4]");
    private static final String EACH = "@@each ";
    private static final String END = "@@end";
    private static final String MAYBE = "@? ";

    private final Person person;
    private final Sheet sheet;
    private final Random random;

    /** What slots without a key mean here. */
    private interface Scope extends Function<String, String> {
    }

    Pen(Person person, Sheet sheet, Random random) {
        this.person = person;
        this.sheet = sheet;
        this.random = random;
    }

    /** The text of {@code lines}, filled. */
    String write(List<String> lines) {
        return String.join("\n", written(lines, name -> null, List.of())) + "\n";
    }

    private List<String> written(List<String> lines, Scope scope, List<Entry> posts) {
        List<String> out = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith(EACH)) {
                int end = end(lines, at);
                out.addAll(each(line.substring(EACH.length()).split(" "), lines.subList(at + 1, end), posts));
                at = end;
            } else if (!line.startsWith(MAYBE) || random.nextBoolean()) {
                out.add(filled(line.startsWith(MAYBE) ? line.substring(MAYBE.length()) : line, scope));
            }
        }
        return out;
    }

    private static int end(List<String> lines, int begin) {
        int depth = 0;
        for (int at = begin; at < lines.size(); at++) {
            depth += lines.get(at).startsWith(EACH) ? 1 : lines.get(at).equals(END) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no end of " + lines.get(begin));
    }

    /** {@code lines} for each of what {@code words} name first, with what they name then between. */
    private List<String> each(String[] words, List<String> lines, List<Entry> posts) {
        List<Entry> entries = person.career().entries();
        List<List<String>> parts = switch (words[0]) {
            case "education" -> entries(entries.stream().filter(Entry::isEducation).toList(), lines);
            case "work" -> entries(entries.stream().filter(entry -> !entry.isEducation()).toList(), lines);
            case "jobs" -> entries(entries.stream().filter(Entry::isPost).toList(), lines);
            case "interns" -> entries(entries.stream().filter(entry -> !entry.isEducation() && !entry.isPost()).toList(), lines);
            case "timeline" -> entries(entries, lines);
            case "posts" -> entries(posts, lines);
            case "employers" -> employers(entries.stream().filter(entry -> !entry.isEducation()).collect(Collectors.groupingBy(entry -> entry.word("place"), LinkedHashMap::new, Collectors.toList())), lines);
            case "interests" -> person.fields().stream().map(field -> written(lines, name -> name.equals("interest") ? told(field) : null, posts)).toList();
            case "awards" -> awards(lines);
            case "works" -> works(lines);
            default -> throw new IllegalArgumentException("no list of " + words[0]);
        };
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            if (!all.isEmpty() && words.length > 1) {
                all.set(all.size() - 1, all.getLast() + words[1]);
            }
            all.addAll(part);
        }
        return all;
    }

    private List<List<String>> entries(List<Entry> entries, List<String> lines) {
        return entries.stream().map(entry -> written(lines, entry::tell, List.of())).toList();
    }

    private List<List<String>> employers(Map<String, List<Entry>> places, List<String> lines) {
        return places.values().stream().map(posts -> written(lines, name -> {
            posts.forEach(post -> post.tell(name));
            return posts.getFirst().word(name);
        }, posts)).toList();
    }

    private List<List<String>> awards(List<String> lines) {
        sheet.tellAwards(lines.stream().anyMatch(line -> line.contains("{year}")));
        return person.awards().stream().map(award -> written(lines, award::get, List.of())).toList();
    }

    private List<List<String>> works(List<String> lines) {
        sheet.tellWorks();
        return person.works().stream().map(work -> written(lines, work::get, List.of())).toList();
    }

    private String filled(String line, Scope scope) {
        String chosen = CHOICE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(any(found.group(1).split("~"))));
        String kept = OPTION.matcher(chosen).replaceAll(found -> random.nextBoolean() ? Matcher.quoteReplacement(found.group(1)) : "");
        return SLOT.matcher(kept).replaceAll(found -> Matcher.quoteReplacement(shaped(word(found.group(1), found.group(2), scope), found.group(3))));
    }

    private String any(String... ways) {
        return ways[random.nextInt(ways.length)];
    }

    private static String shaped(String word, String shape) {
        if (shape == null) {
            return word;
        }
        if (shape.equals("up")) {
            return word.toUpperCase(Locale.ROOT);
        }
        return shape.equals("low") ? word.toLowerCase(Locale.ROOT).replace("ph.d.", "Ph.D.").replace("phd", "PhD") : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String word(String key, String name, Scope scope) {
        if (key != null) {
            return person.career().entry(key).tell(name);
        }
        String here = scope.apply(name);
        return here != null ? here : person.fact(name) != null ? fact(name) : FIELD.matcher(name).matches() ? told(person.fields().get(name.charAt(1) - '1')) : other(name);
    }

    private String fact(String name) {
        sheet.tell(name, person.fact(name));
        return person.fact(name);
    }

    private String told(String field) {
        sheet.tellField(field);
        return field;
    }

    private String other(String name) {
        return switch (name) {
            case "interests" -> listed();
            case "topic" -> mentioned(person.fields().getFirst());
            case "other" -> person.words().elsewhere(true).text();
            case "othercompany" -> person.words().elsewhere(false).text();
            case "otherfield" -> mentioned(person.words().text("field"));
            case "n" -> Integer.toString(1 + random.nextInt(8));
            default -> person.words().text(name);
        };
    }

    private String mentioned(String field) {
        sheet.mention(field);
        return field;
    }

    private String listed() {
        List<String> fields = person.fields();
        fields.forEach(sheet::tellField);
        boolean chinese = person.words().isChinese();
        String most = String.join(chinese ? "、" : ", ", fields.subList(0, fields.size() - 1));
        return most + (chinese ? "、" : " and ") + fields.getLast();
    }
}
