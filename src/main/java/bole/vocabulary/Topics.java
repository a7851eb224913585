package bole.vocabulary;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The topics of research that Bole knows. */
public final class Topics extends Vocabulary<TopicEntry> {

    static final List<String> COLUMNS = List.of("id", "en", "zh", "synonyms", "acronyms", "broader");

    Topics(Catalogue<TopicEntry> catalogue, Names names) {
        super(catalogue, names, Wording.TOPIC);
    }

    /** @throws VocabularyException if a broader topic is missing or topics contain each other */
    static Topics of(Entries<TopicEntry> entries) {
        Map<String, TopicEntry> sorted = new TreeMap<>(entries.byId());
        new Ids<>(sorted, "broader", entries::lastPlace).check();
        Catalogue<TopicEntry> catalogue = new ReadCatalogue<>(sorted);
        NameIndex names = new NameIndex(sorted.size() * 5);
        NameFiling filing = new NameFiling(names, Wording.TOPIC);
        int number = 0;
        for (TopicEntry entry : catalogue.entries()) {
            filing.addNames(entry, number++);
        }
        return new Topics(catalogue, names);
    }

    /** @throws VocabularyException if the row is not what it must be */
    static TopicEntry entry(Table.Row row) {
        return new TopicEntry(Ids.of(row), row.get("en"), row.get("zh"), row.list("synonyms"), row.list("acronyms"), row.list("broader"));
    }

    /** The line that {@link #entry} reads {@code entry} from. */
    static String line(TopicEntry entry) {
        return String.join("\t", entry.id(), entry.en(), entry.zh(), String.join("|", entry.aliases()), String.join("|", entry.acronyms()), String.join("|", entry.broader()));
    }

    static void write(ImageWriter out, TopicEntry entry) throws IOException {
        for (String text : List.of(entry.id(), entry.en(), entry.zh())) {
            out.text(text);
        }
        for (List<String> texts : List.of(entry.aliases(), entry.acronyms(), entry.broader())) {
            out.texts(texts);
        }
    }

    /** What {@link #write} has written. */
    static TopicEntry read(Cursor from) {
        return new TopicEntry(from.text(), from.text(), from.text(), from.texts(), from.texts(), from.texts());
    }

    /**
     * The topic that an interest as written names, whole: in either language, plural or not, with its acronym in parentheses ("Computer Vision (CV)")
     * or with a word that adds nothing ("techniques", "及其应用"). What names two topics, or one that is not known, is not linked.
     */
    public Resolution<TopicEntry> link(String interest) {
        return TopicLinker.link(this, interest);
    }
}
