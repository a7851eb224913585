package bole.vocabulary;

import bole.text.Han;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The institutions that Bole knows. */
public final class Institutions extends Vocabulary<InstitutionEntry> {

    /** Begins the id of every entry that comes from a register only. */
    static final String REGISTER_PREFIX = "ror-";

    private final Map<String, String> customary;
    private final Supplier<InstitutionLinker> linker = Later.of(() -> new InstitutionLinker(this));

    /** @param customary by key the id of the one that is meant of several that bear it */
    Institutions(Catalogue<InstitutionEntry> catalogue, Names names, Map<String, String> customary) {
        super(catalogue, names, Wording.INSTITUTION);
        this.customary = customary;
    }

    /**
     * @param own entries that ship or that the user corrected
     * @param added rows of a register: names for known ids, or new entries
     * @param customary by name the id of the one that is meant of several that bear it
     * @throws VocabularyException if a parent is missing or institutions contain each other
     */
    static Institutions of(Entries<InstitutionEntry> own, Entries<InstitutionEntry> added, Map<String, String> customary) {
        Map<String, InstitutionEntry> all = new TreeMap<>(own.byId());
        added.byId().forEach((id, entry) -> all.merge(id, entry, Institutions::joined));
        new Ids<>(all, "parent", ids -> own.lastPlace(ids).or(() -> added.lastPlace(ids))).check();
        Map<String, String> keys = new HashMap<>();
        customary.forEach((name, id) -> keys.put(Tokens.key(name, Wording.INSTITUTION), id));
        Catalogue<InstitutionEntry> catalogue = new ReadCatalogue<>(all);
        return new Institutions(catalogue, InstitutionNames.of(catalogue, own.byId(), added.byId().values()), keys);
    }

    private static InstitutionEntry joined(InstitutionEntry known, InstitutionEntry more) {
        return new InstitutionEntry(known.id(), known.en(), known.zh(), union(known.aliases(), more.aliases()), union(known.acronyms(), more.acronyms()), known.country(), known.city(),
            known.parent(), known.kind(), union(known.domains(), more.domains()));
    }

    private static List<String> union(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    Map<String, String> customary() {
        return customary;
    }

    /** Id of the institution that custom means by the name of {@code key}, which several bear; {@code ""} if there is no such custom. */
    String customary(String key) {
        return customary.getOrDefault(key, "");
    }

    /** All that may be meant by the name of {@code key}, which has {@code meanings}. */
    List<InstitutionEntry> bearers(String key, int[] meanings) {
        List<InstitutionEntry> bearers = meant(meanings);
        return customary(key, meanings).filter(entry -> !bearers.contains(entry)).map(entry -> Stream.concat(bearers.stream(), Stream.of(entry)).toList()).orElse(bearers);
    }

    @Override
    Optional<InstitutionEntry> customary(String key, int[] meanings) {
        String id = meanings.length < 2 ? "" : customary(key);
        return id.isEmpty() ? Optional.empty() : Arrays.stream(meanings).mapToObj(meaning -> entry(NameIndex.entry(meaning))).filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** "open ai" in small letters is OpenAI, whose name is written in two words as well; "a vast" field is not Avast, and "light-matter" is no company. */
    @Override
    boolean mayStandApart(int[] meanings, String written, String key) {
        return Han.in(written) || !written.equals(written.toLowerCase(Locale.ROOT)) || Arrays.stream(meanings).mapToObj(meaning -> entry(NameIndex.entry(meaning)))
            .flatMap(entry -> Stream.of(Stream.of(entry.en()), entry.aliases().stream(), entry.acronyms().stream()).flatMap(names -> names))
            .anyMatch(name -> name.codePoints().anyMatch(Institutions::isGap) && Keys.of(name, Wording.INSTITUTION).equals(key));
    }

    private static boolean isGap(int sign) {
        return !Character.isLetterOrDigit(sign);
    }

    /**
     * The institution that a string from a page names: exactly, by an acronym, as the employer of a department or laboratory, or with one wrong letter in a long name.
     * What may mean several, or names several, is not linked; the candidates are given.
     */
    public Linked link(String raw, LinkContext context) {
        return linker.get().link(raw, context);
    }

    /** Entries that hold {@code host} or a domain above it. */
    public List<InstitutionEntry> ofHost(String host) {
        List<InstitutionEntry> found = new ArrayList<>();
        for (InstitutionEntry entry : all()) {
            if (entry.domains().stream().anyMatch(domain -> isWithin(host, domain))) {
                found.add(entry);
            }
        }
        return found;
    }

    static boolean isWithin(String host, String domain) {
        return host.endsWith(domain) && (host.length() == domain.length() || host.charAt(host.length() - domain.length() - 1) == '.');
    }
}
