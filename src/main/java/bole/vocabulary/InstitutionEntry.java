package bole.vocabulary;

import java.util.List;

/**
 * An institution that employs, trains or funds researchers.
 *
 * @param id the handle people use: {@code tsinghua}, {@code hkust-gz}
 * @param en official English name, without a leading "The"
 * @param zh Chinese name in simplified characters
 * @param aliases former names, short forms, spellings, names in other languages
 * @param acronyms as written: {@code SJTU}
 * @param country ISO 3166-1 alpha-2, or {@code ""}
 * @param city in English, or {@code ""}
 * @param parent id of the institution it is part of, or {@code ""}
 * @param kind what sort it is
 * @param domains its mail and web domains
 */
public record InstitutionEntry(String id, String en, String zh, List<String> aliases, List<String> acronyms, String country, String city,
                               String parent, InstitutionKind kind, List<String> domains) implements Entity {

    public InstitutionEntry {
        aliases = List.copyOf(aliases);
        acronyms = List.copyOf(acronyms);
        domains = List.copyOf(domains);
    }

    @Override
    public List<String> broader() {
        return parent.isEmpty() ? List.of() : List.of(parent);
    }
}
