package bole.vocabulary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Adds the Research Organization Registry to the institutions. An organisation that Bole knows, by a label or alias in its country or by its web domain there, gives
 * its other names to Bole's entry, which keeps its id; a company's branches in other countries ("Google (Canada)") belong to the company. Every other one becomes
 * an entry {@code ror-…}. The rows go to {@code ror.tsv} of the user's vocabulary folder and hold at every start until the file is removed.
 *
 * <pre>{@code Register.add(Path.of("ror.json.zip"), Path.of("data/vocabulary"), read -> bar.stepTo(read)); }</pre>
 */
public final class Register {

    /** How many names an entry keeps; the registry has some with hundreds. */
    private static final int MOST_ALIASES = 40;

    private final Institutions known;
    private final Map<String, InstitutionEntry> rows = new TreeMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<InstitutionEntry>> byDomain = new HashMap<>();
    private final LongConsumer progress;
    private long read;
    private long merged;

    /**
     * What an addition did.
     *
     * @param read organisations read
     * @param merged of them known to Bole
     * @param added of them new
     * @param closed of them no longer active, and left out
     */
    public record Added(long read, long merged, long added, long closed) {
    }

    private Register(Institutions known, LongConsumer progress) {
        this.known = known;
        this.progress = progress;
        known.all().forEach(entry -> entry.domains().forEach(domain -> byDomain.computeIfAbsent(domain, unused -> new ArrayList<>(1)).add(entry)));
    }

    /**
     * Reads {@code dump} and replaces {@code ror.tsv} in {@code folder}.
     *
     * @param progress is told the number of organisations read so far
     * @throws VocabularyException if {@code dump} is no such dump, or a vocabulary file in {@code folder} is wrong
     */
    public static Added add(Path dump, Path folder, LongConsumer progress) {
        Register register = new Register(Vocabularies.withoutRegister(folder).institutions(), progress);
        try {
            RorReader.read(dump, register::accept);
            register.linkParents();
            register.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot add " + dump, e);
        }
        long added = register.rows.keySet().stream().filter(id -> id.startsWith(Institutions.REGISTER_PREFIX)).count();
        return new Added(register.read, register.merged, added, register.read - register.merged - added);
    }

    private void accept(Map<String, Object> plain) {
        progress.accept(++read);
        if (!RorOrganisation.isActive(plain)) {
            return;
        }
        RorOrganisation organisation = RorOrganisation.of(plain);
        Optional<InstitutionEntry> own = own(organisation);
        InstitutionEntry entry = organisation.entry();
        idOf.put(entry.id(), own.map(InstitutionEntry::id).orElse(entry.id()));
        parents.put(entry.id(), organisation.parents());
        if (own.isPresent()) {
            merged++;
            rows.merge(own.get().id(), more(own.get(), organisation), Register::both);
        } else {
            rows.put(entry.id(), with(entry, entry.aliases(), entry.acronyms()));
        }
    }

    /** The entry of Bole's own that the organisation is: by a name in the same country, a company also by its name without the country, else by domain. */
    private Optional<InstitutionEntry> own(RorOrganisation organisation) {
        InstitutionEntry entry = organisation.entry();
        for (String label : organisation.labels()) {
            Optional<InstitutionEntry> found = bearer(label, entry);
            if (found.isPresent()) {
                return found;
            }
        }
        String host = entry.domains().isEmpty() ? "" : entry.domains().getFirst();
        List<InstitutionEntry> holders = byDomain.getOrDefault(host, List.of()).stream()
            .filter(holder -> holder.country().equals(entry.country()) && holder.kind() == entry.kind() && holder.domains().getFirst().equals(host)).toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private Optional<InstitutionEntry> bearer(String label, InstitutionEntry entry) {
        boolean company = entry.kind() == InstitutionKind.COMPANY;
        int bracket = label.indexOf(" (");
        String name = company && bracket > 0 && label.endsWith(")") ? label.substring(0, bracket) : label;
        List<InstitutionEntry> bearers = Arrays.stream(known.names().of(Tokens.key(name, Wording.INSTITUTION))).filter(meaning -> !NameIndex.kind(meaning).isAcronym())
            .mapToObj(meaning -> known.entry(NameIndex.entry(meaning)))
            .filter(bearer -> bearer.country().equals(entry.country()) && !(company && bearer.kind() == InstitutionKind.UNIVERSITY) || company && bearer.kind() == InstitutionKind.COMPANY).toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    /** The names that the organisation adds to {@code own}: none that another entry bears. */
    private InstitutionEntry more(InstitutionEntry own, RorOrganisation organisation) {
        List<String> names = new ArrayList<>(List.of(organisation.entry().en(), organisation.entry().zh()));
        names.addAll(organisation.entry().aliases());
        List<String> aliases = names.stream().filter(name -> !name.isEmpty() && known.names().of(Tokens.key(name, Wording.INSTITUTION)).length == 0).toList();
        List<String> acronyms = organisation.entry().acronyms().stream().filter(acronym -> !own.acronyms().contains(acronym)).toList();
        return with(own, aliases, acronyms);
    }

    private static InstitutionEntry both(InstitutionEntry one, InstitutionEntry other) {
        return with(one, union(one.aliases(), other.aliases()), union(one.acronyms(), other.acronyms()));
    }

    private static List<String> union(List<String> some, List<String> more) {
        Set<String> all = new java.util.LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static InstitutionEntry with(InstitutionEntry entry, List<String> aliases, List<String> acronyms) {
        return new InstitutionEntry(entry.id(), entry.en(), entry.zh(), aliases.stream().limit(MOST_ALIASES).toList(), acronyms, entry.country(), entry.city(), entry.parent(), entry.kind(),
            entry.domains());
    }

    /** Gives new entries the first parent that exists, and never one that would make something part of itself. */
    private void linkParents() {
        Set<String> linked = new HashSet<>();
        for (Map.Entry<String, List<String>> child : parents.entrySet()) {
            String id = idOf.get(child.getKey());
            if (id.startsWith(Institutions.REGISTER_PREFIX) && linked.add(id)) {
                child.getValue().stream().map(idOf::get).filter(parent -> parent != null && !isWithin(parent, id)).findFirst().ifPresent(parent -> rows.put(id, under(rows.get(id), parent)));
            }
        }
    }

    private boolean isWithin(String id, String whole) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (!at.isEmpty() && seen.add(at)) {
            if (at.equals(whole)) {
                return true;
            }
            at = rows.containsKey(at) ? rows.get(at).parent() : "";
        }
        return false;
    }

    private static InstitutionEntry under(InstitutionEntry entry, String parent) {
        return new InstitutionEntry(entry.id(), entry.en(), entry.zh(), entry.aliases(), entry.acronyms(), entry.country(), entry.city(), parent, entry.kind(), entry.domains());
    }

    /** Writes beside the old file and swaps, so that a crash leaves the one or the other. */
    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(Vocabularies.REGISTER + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            out.write(String.join("\t", InstitutionRows.COLUMNS) + "\n");
            for (InstitutionEntry entry : rows.values()) {
                out.write(InstitutionRows.line(entry) + "\n");
            }
        }
        Files.move(fresh, folder.resolve(Vocabularies.REGISTER), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
