package bole.vocabulary;

import java.util.List;
import java.util.function.Function;

/** Entries as the text of a vocabulary file: what a user copies and corrects. */
public final class VocabularyText {

    private VocabularyText() {
    }

    /** The text of a file of {@code institutions}, with its header. */
    public static String ofInstitutions(List<InstitutionEntry> institutions) {
        return text(InstitutionRows.COLUMNS, institutions, InstitutionRows::line);
    }

    /** The text of a file of {@code topics}, with its header. */
    public static String ofTopics(List<TopicEntry> topics) {
        return text(Topics.COLUMNS, topics, Topics::line);
    }

    private static <E> String text(List<String> columns, List<E> entries, Function<E, String> line) {
        StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
        entries.forEach(entry -> text.append(line.apply(entry)).append('\n'));
        return text.toString();
    }
}
