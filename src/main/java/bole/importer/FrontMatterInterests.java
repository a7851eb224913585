package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Interests in the front matter of a page: its list of them, or a sentence in what it says of the page. */
final class FrontMatterInterests {

    private static final List<String> SAMPLE = List.of("artificial intelligence", "computational linguistics", "information retrieval");
    private static final int LONGEST = 200;
    private static final String[] LABELS = {"name", "title", "label", "text", "topic", "area"};
    /** Keys, as words, that list fields of research. */
    private static final Wording KEY = Wording.of("interests|(?:my |current )?(?:research|scientific|academic) (?:interests?|tags?|topics?|areas?|keywords?|fields?|themes?|directions?|foc(?:us|i))|(?:areas|fields) of (?:interest|research)|研究(?:兴趣|方向|领域|关键词)");
    /** Several of them in one line of text. */
    private static final Wording ENUMERATION = Wording.of("[,，;；、·|]");

    private FrontMatterInterests() {
    }

    /** The list of interests of {@code front}, which is source {@code source}; none where it is the template's. */
    static List<Interest> listed(DataValue front, int source) {
        List<DataValue> lists = front.members().entrySet().stream().filter(member -> KEY.matcher(words(member.getKey())).matches()).map(Map.Entry::getValue).flatMap(value -> Stream.of(value, value.at("interests"), value.at("items"))).toList();
        Stream<Interest> enumerated = told(lists.stream().filter(list -> ENUMERATION.matcher(list.text()).find()).map(FrontMatterInterests::announced), source).stream();
        Stream<Interest> items = lists.stream().filter(list -> !ENUMERATION.matcher(list.text()).find()).flatMap(list -> list.list().stream()).map(item -> new Interest(Markup.plain(label(item)), "", source, item.lines()));
        List<Interest> interests = Stream.concat(enumerated, items).filter(interest -> !interest.label().isEmpty() && interest.label().length() < LONGEST).toList();
        return interests.stream().map(interest -> interest.label().toLowerCase(Locale.ROOT)).toList().equals(SAMPLE) ? List.of() : interests;
    }

    private static String words(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** What {@code item} calls an interest: its text, a part of it, or the key before an explanation. */
    private static String label(DataValue item) {
        String named = item.text().isBlank() ? item.any(LABELS) : item.text();
        return named.isEmpty() && item.members().size() == 1 ? item.members().keySet().iterator().next() : named;
    }

    private static DataValue announced(DataValue list) {
        return new DataValue("Research interests: " + list.string(), Map.of(), List.of(), list.lines());
    }

    /** What a line of {@code front} about the person or the page tells of interests; of a post, which has a date and tags, it tells what that is about. */
    static List<Interest> told(DataValue front, int source) {
        DataValue author = front.at("author");
        boolean post = !front.string("date").isEmpty() && Stream.of("tags", "categories").anyMatch(key -> !front.at(key).items().isEmpty());
        return post ? List.of() : told(Stream.of(author.at("bio"), front.at("bio"), front.at("description"), front.at("excerpt")), source);
    }

    /** Adds to {@code draft}, where nothing lists interests, what {@code summary} tells of them. */
    static void toldBeside(Draft draft, DataValue summary) {
        if (!draft.hasInterests()) {
            told(Stream.of(summary), 0).forEach(draft::interest);
        }
    }

    /** What the first of {@code lines} to tell of interests tells. */
    static List<Interest> told(Stream<DataValue> lines, int source) {
        return lines.filter(line -> !line.text().isBlank() && !Templates.in(line.text()))
            .map(line -> Claims.of(Reading.of(MarkdownPages.read(Markup.plain(line.text()), line.lines().first() - 1), source)).interests()).filter(told -> !told.isEmpty()).findFirst().orElse(List.of());
    }
}
