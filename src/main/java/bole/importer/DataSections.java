package bole.importer;

import bole.importer.field.person.NameReader;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the lists about a person in a tree of data, as the sections of a page are found by their headings. The forms:
 * <ul>
 *   <li>RenderCV: {@code cv: {sections: {Education: […]}}};</li>
 *   <li>al-folio's first form: a list of sections with {@code title} and {@code contents}, {@code items} or {@code entries};</li>
 *   <li>a mapping of names to lists: {@code education: […]}, or to mappings that hold one: {@code education: {title: Studies, info: […]}} (online-cv, Toha, front matter of pages);</li>
 *   <li>the blocks of a HugoBlox page: {@code sections: [{block: experience, content: {title: Work, items: […]}}]};</li>
 *   <li>a bare list of entries in a file that is called by what it lists: {@code _data/education.yml}.</li>
 * </ul>
 */
final class DataSections {

    /** Posts of now and of before: names of lists that are no headings of such on a page. */
    private static final String NOW = "current";
    private static final Set<String> POSTS = Set.of(NOW, "past", "former", "previous", "appointments");
    /** Names of lists written short. */
    private static final Map<String, String> SHORT = Map.of("edu", "education", "exp", "experience", "xp", "experience");
    /** Nobody held more. */
    private static final int MOST_POSTS = 200;
    private static final List<String> LISTS = List.of("contents", "items", "entries", "info", "list");
    private static final Set<SectionKind> STINTS = Set.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE);

    private DataSections() {
    }

    /**
     * A list about a person.
     *
     * @param title its heading, or the name of its key in words
     * @param kind what it is about
     * @param now whether what it lists goes on unless it says otherwise
     * @param entries what it lists
     */
    record DataSection(String title, SectionKind kind, boolean now, List<DataValue> entries) {

        /** Whether it lists degrees or posts with place, title or time. */
        boolean hasStints() {
            return STINTS.contains(kind) && entries.stream().filter(entry -> !entry.members().isEmpty()).flatMap(DataEntry::of).anyMatch(entry -> !entry.place().isEmpty() || !entry.title().isEmpty());
        }
    }

    /** The lists in {@code root}, the value of a file whose name without its ending is {@code stem}. */
    static List<DataSection> of(DataValue root, String stem) {
        if (!root.at("cv").isEmpty()) {
            return root.at("cv", "sections").members().entrySet().stream().map(member -> section(words(member.getKey()), member.getValue().each())).toList();
        }
        if (isTitled(root)) {
            return root.items().stream().map(part -> section(part.string("title"), list(part).orElse(List.of()))).toList();
        }
        return root.items().isEmpty() ? keyed(root) : List.of(section(words(stem), root.items()));
    }

    /** Whether {@code root} is a list of sections with a title each. */
    static boolean isTitled(DataValue root) {
        return !root.items().isEmpty() && root.items().stream().allMatch(part -> part.members().containsKey("title") && (part.members().containsKey("contents") || list(part).isPresent() || part.members().containsKey("type")))
            && root.items().stream().anyMatch(part -> list(part).isPresent());
    }

    /** The lists of mappings in {@code root}: what it lists in words is read elsewhere. */
    static List<DataSection> keyed(DataValue root) {
        List<DataSection> sections = new ArrayList<>(root.at("sections").items().stream().flatMap(block -> block(block).stream()).toList());
        for (Map.Entry<String, DataValue> member : root.members().entrySet()) {
            DataValue value = member.getValue();
            Stream.of(Optional.of(value.items()), list(value), Optional.of(value.at(member.getKey()).items())).flatMap(Optional::stream).filter(entries -> entries.stream().anyMatch(entry -> !entry.members().isEmpty()))
                .findFirst().ifPresent(entries -> sections.add(section(words(member.getKey()), entries)));
        }
        return sections;
    }

    /** What a block of a page lists, called by its title or, where that does not tell, by what kind of block it is. */
    private static Optional<DataSection> block(DataValue block) {
        List<DataValue> items = block.at("content", "items").items();
        String title = Markup.plain(block.at("content").string("title"));
        return block.string("block").isEmpty() || items.isEmpty() ? Optional.empty() : Optional.of(section(Sections.kind(title).isPresent() ? title : words(block.string("block")), items));
    }

    private static Optional<List<DataValue>> list(DataValue part) {
        return LISTS.stream().map(key -> part.at(key).items()).filter(items -> !items.isEmpty()).findFirst();
    }

    private static DataSection section(String title, List<DataValue> entries) {
        SectionKind kind = POSTS.contains(title) ? SectionKind.EXPERIENCE : Sections.kind(title).orElse(SectionKind.OTHER);
        return new DataSection(title, kind == SectionKind.OTHER && arePosts(entries) ? SectionKind.EXPERIENCE : kind, title.equals(NOW), entries);
    }

    private static boolean arePosts(List<DataValue> entries) {
        return !entries.isEmpty() && entries.size() <= MOST_POSTS && entries.stream().allMatch(entry -> !entry.members().isEmpty() && !isOfSomebodyElse(entry) && DataEntry.of(entry).allMatch(DataEntry::isDatedPost));
    }

    /** Whether {@code entry} says who holds the post, as that of a list of speakers does. */
    private static boolean isOfSomebodyElse(DataValue entry) {
        return Stream.of("name", "speaker", "author", "person").map(entry::string).anyMatch(name -> !NameReader.parse(name).isEmpty() && DataEntry.of(entry).noneMatch(post -> post.place().equals(name)));
    }

    /** {@code key} as words: "work_experience", "workExperience". */
    private static String words(String key) {
        String words = key.replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ").strip();
        return SHORT.getOrDefault(words.toLowerCase(Locale.ROOT), words);
    }
}
