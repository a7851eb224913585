package bole.vocabulary;

import java.util.List;

/**
 * A topic of research.
 *
 * @param id {@code graph-neural-networks}
 * @param en English label
 * @param zh Chinese label in simplified characters
 * @param aliases synonyms in either language
 * @param acronyms {@code GNN}, {@code SLAM}
 * @param broader ids of the topics it is part of
 */
public record TopicEntry(String id, String en, String zh, List<String> aliases, List<String> acronyms, List<String> broader) implements Entity {

    public TopicEntry {
        aliases = List.copyOf(aliases);
        acronyms = List.copyOf(acronyms);
        broader = List.copyOf(broader);
    }
}
