package bole.vocabulary;

/** How an entry is called by a name, the surest first. */
enum NameKind {

    LABEL, ALIAS, ACRONYM,
    /** An acronym from an added register: it counts only where no entry of Bole's own has it. */
    LESSER_ACRONYM;

    boolean isAcronym() {
        return this == ACRONYM || this == LESSER_ACRONYM;
    }
}
