package bole.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Files the names of institutions: the own ones first, then those of a register, which count less. */
final class InstitutionNames {

    private final Catalogue<InstitutionEntry> catalogue;
    private final NameIndex names;
    private final NameFiling filing;

    private InstitutionNames(Catalogue<InstitutionEntry> catalogue) {
        this.catalogue = catalogue;
        this.names = new NameIndex(catalogue.entries().size() * 5);
        this.filing = new NameFiling(names, Wording.INSTITUTION);
    }

    /** The names of {@code own} entries and of the {@code added} rows of a register, all of which stand in {@code catalogue}. */
    static Names of(Catalogue<InstitutionEntry> catalogue, Map<String, InstitutionEntry> own, Collection<InstitutionEntry> added) {
        InstitutionNames made = new InstitutionNames(catalogue);
        made.add(own, added);
        return made.names;
    }

    private void add(Map<String, InstitutionEntry> own, Collection<InstitutionEntry> added) {
        Map<String, Integer> numbers = new HashMap<>();
        for (InstitutionEntry entry : catalogue.entries()) {
            numbers.put(entry.id(), numbers.size());
        }
        own.values().forEach(entry -> filing.addNames(entry, numbers.get(entry.id())));
        added.forEach(entry -> addRegistered(entry, numbers.get(entry.id()), own.containsKey(entry.id())));
    }

    /** A register's names never contest an own entry's, but for the label of another institution of the same name. */
    private void addRegistered(InstitutionEntry entry, int number, boolean known) {
        if (!known) {
            addRegisteredName(entry.en(), number, NameKind.LABEL);
            addRegisteredName(entry.zh(), number, NameKind.LABEL);
        }
        entry.aliases().forEach(alias -> addRegisteredName(alias, number, NameKind.ALIAS));
        entry.acronyms().forEach(acronym -> filing.addName(acronym, number, NameKind.LESSER_ACRONYM));
    }

    private void addRegisteredName(String name, int number, NameKind kind) {
        int[] held = names.of(Tokens.key(name, Wording.INSTITUTION));
        boolean contested = false;
        for (int meaning : held) {
            boolean register = catalogue.entries().get(NameIndex.entry(meaning)).id().startsWith(Institutions.REGISTER_PREFIX);
            contested |= !register && !(kind == NameKind.LABEL && NameIndex.kind(meaning) == NameKind.LABEL);
        }
        if (!contested) {
            filing.addName(name, number, kind);
        }
    }
}
