package bole.search;

import java.util.List;

/**
 * A topic or institution as one place to stand: what it is called, what it is part of, what is part of it, and how many people there are. Counts are of people,
 * each once, with those of everything narrower.
 *
 * @param self the thing itself
 * @param otherNames aliases and acronyms in any language
 * @param country ISO 3166-1 alpha-2, or {@code ""}
 * @param city in English, or {@code ""}
 * @param broader what it belongs to directly
 * @param narrower what belongs to it directly and has people, most first
 */
public record EntityView(Node self, List<String> otherNames, String country, String city, List<Node> broader, List<Node> narrower) {

    public EntityView {
        otherNames = List.copyOf(otherNames);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
    }

    /**
     * A place in the tree.
     *
     * @param id of the vocabulary
     * @param labels what it is called
     * @param count people here or further down
     */
    public record Node(String id, Labels labels, long count) {
    }
}
