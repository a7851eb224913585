package bole.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The topics of research that Bole knows. */
public final class Topics extends Vocabulary<TopicEntry> {

    private static final List<String> COLUMNS = List.of("id", "en", "zh", "synonyms", "acronyms", "broader");

    private Topics(Map<String, TopicEntry> entries) {
        super(entries, Wording.TOPIC);
        int number = 0;
        for (TopicEntry entry : all()) {
            addNames(entry, number++);
        }
    }

    /** @throws VocabularyException if a broader topic is missing or topics contain each other */
    static Topics of(Map<String, TopicEntry> entries) {
        Map<String, TopicEntry> sorted = new TreeMap<>(entries);
        Ids.check(sorted, "broader");
        return new Topics(sorted);
    }

    /** @throws VocabularyException if a line is not what it must be */
    static List<TopicEntry> read(String file, String text) {
        List<TopicEntry> entries = new ArrayList<>();
        for (Table.Row row : Table.rows(file, text, COLUMNS)) {
            entries.add(new TopicEntry(Ids.of(row), row.get("en"), row.get("zh"), row.list("synonyms"), row.list("acronyms"), row.list("broader")));
        }
        return entries;
    }

    /**
     * The topic that an interest as written names, whole: in either language, plural or not, with its acronym in parentheses ("Computer Vision (CV)")
     * or with a word that adds nothing ("techniques", "及其应用"). What names two topics, or one that is not known, is not linked.
     */
    public Resolution<TopicEntry> link(String interest) {
        return TopicLinker.link(this, interest);
    }
}
