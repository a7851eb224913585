package bole.vocabulary;

import java.util.List;

/** A thing with an id and names in two languages. */
public sealed interface Entity permits InstitutionEntry, TopicEntry {

    /** Short, lower-case, stable: what a profile stores and an address shows. */
    String id();

    /** English label, or {@code ""}. */
    String en();

    /** Chinese label in simplified characters, or {@code ""}. */
    String zh();

    /** Other names in any language. */
    List<String> aliases();

    /** Short forms made of initials. */
    List<String> acronyms();

    /** Ids of what it belongs to directly: the parent of an institution, the broader topics of a topic. */
    List<String> broader();

    /** The label in Chinese or English, the other one where it is missing. */
    default String label(boolean chinese) {
        return chinese ? zh().isEmpty() ? en() : zh() : en().isEmpty() ? zh() : en();
    }
}
