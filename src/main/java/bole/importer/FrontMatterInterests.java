package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Interests in the front matter of a page: its list of them, or a sentence in what it says of the page. */
final class FrontMatterInterests {

    private static final List<String> SAMPLE = List.of("artificial intelligence", "computational linguistics", "information retrieval");
    private static final int LONGEST = 200;

    private FrontMatterInterests() {
    }

    /** The list of interests of {@code front}, which is source {@code source}; none where it is the template's. */
    static List<Interest> listed(DataValue front, int source) {
        List<DataValue> all = Stream.of("interests", "research_interests", "researchInterests", "research_interest", "research-interests", "research_areas", "research_topics", "research_tags", "research_fields", "research_directions", "researchAreas").flatMap(member -> Stream.of(front.at(member), front.at(member, "interests"))).flatMap(list -> list.list().stream()).toList();
        List<Interest> interests = all.stream().map(item -> new Interest(Markup.plain(item.text()), "", source, item.lines())).filter(interest -> !interest.label().isEmpty() && interest.label().length() < LONGEST).toList();
        return interests.stream().map(interest -> interest.label().toLowerCase(Locale.ROOT)).toList().equals(SAMPLE) ? List.of() : interests;
    }

    /** What a line of {@code front} about the person or the page tells of interests. */
    static List<Interest> told(DataValue front, int source) {
        DataValue author = front.at("author");
        return told(Stream.of(author.at("bio"), front.at("bio"), front.at("description"), front.at("excerpt")), source);
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
