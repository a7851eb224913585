package bole.vocabulary;

/** Files names under their keys. */
final class NameFiling {

    private final NameIndex names;
    private final Wording wording;

    NameFiling(NameIndex names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** Files the names of {@code entry}, which has the number {@code number}. */
    void addNames(Entity entry, int number) {
        addName(entry.en(), number, NameKind.LABEL);
        addName(entry.zh(), number, NameKind.LABEL);
        for (String alias : entry.aliases()) {
            addName(alias, number, NameKind.ALIAS);
        }
        for (String acronym : entry.acronyms()) {
            addName(acronym, number, NameKind.ACRONYM);
        }
    }

    /** Files one name of entry {@code number}. */
    void addName(String name, int number, NameKind kind) {
        String key = Keys.of(name, wording);
        if (!kind.isAcronym() || wording.keeps(name)) {
            names.add(key, number, kind);
        }
    }
}
