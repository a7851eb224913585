package bole.normalise;

import bole.profile.Profile;
import bole.profile.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins the profiles of one person: those that share an id of a register of persons (see {@link StableIds}), directly or through
 * others. Never those that share a name. Two different ORCIDs are two people, whatever else they share: then only profiles of one ORCID are joined.
 * The order in which profiles are given makes no difference.
 */
public final class Merging {

    private static final Comparator<Profile> ORDER = Comparator.comparing(Profile::id)
        .thenComparing(profile -> profile.sources().stream().map(SourceRecord::uri).collect(Collectors.joining("\n"))).thenComparing(Profile::toString);

    private final Normaliser normaliser;

    public Merging(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /**
     * A person.
     *
     * @param profile what all of the parts say; a single part is given as it is
     * @param parts ids of the profiles that were joined
     */
    public record Person(Profile profile, Set<String> parts) {
        public Person {
            parts = Set.copyOf(parts);
        }
    }

    /** {@code profiles} with those of one person joined, by id. A joined profile has the first id of its parts. */
    public List<Profile> merge(Collection<Profile> profiles) {
        return people(profiles).stream().map(Person::profile).toList();
    }

    /** The same, saying who was joined. */
    public List<Person> people(Collection<Profile> profiles) {
        List<Profile> sorted = profiles.stream().sorted(ORDER).toList();
        List<Person> people = new ArrayList<>();
        for (List<Profile> group : groups(sorted, StableIds::of)) {
            boolean oneOrcid = group.stream().flatMap(profile -> StableIds.all(profile).stream()).filter(Merging::isOrcid).distinct().count() < 2;
            List<List<Profile>> apart = oneOrcid ? List.of(group) : groups(group, Merging::orcids);
            apart.forEach(parts -> people.add(new Person(parts.size() == 1 ? parts.getFirst() : joined(parts), parts.stream().map(Profile::id).collect(Collectors.toSet()))));
        }
        people.sort(Comparator.comparing(Person::profile, ORDER));
        return List.copyOf(people);
    }

    private static boolean isOrcid(String id) {
        return id.startsWith("orcid:");
    }

    /** The ORCID of a profile that has one; a profile that claims two belongs to nobody else. */
    private static Set<String> orcids(Profile profile) {
        return StableIds.of(profile).stream().filter(Merging::isOrcid).collect(Collectors.toSet());
    }

    /** Profiles that share an id, in their order; a group stands where its first profile stood. */
    private static List<List<Profile>> groups(List<Profile> profiles, Function<Profile, Set<String>> ids) {
        int[] leader = new int[profiles.size()];
        Map<String, Integer> holders = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (String id : ids.apply(profiles.get(i))) {
                Integer holder = holders.putIfAbsent(id, i);
                if (holder != null) {
                    unite(leader, holder, i);
                }
            }
        }
        Map<Integer, List<Profile>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leaderOf(leader, i), unused -> new ArrayList<>()).add(profiles.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int leaderOf(int[] leader, int index) {
        int at = index;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static void unite(int[] leader, int one, int other) {
        int first = leaderOf(leader, one);
        int second = leaderOf(leader, other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private Profile joined(List<Profile> parts) {
        List<SourceRecord> sources = parts.stream().flatMap(part -> part.sources().stream()).distinct().toList();
        List<Profile> renumbered = parts.stream().map(part -> Sources.renumbered(part, sources)).toList();
        Profile first = parts.getFirst();
        return normaliser.normalise(new Profile(first.id(), all(renumbered, Profile::names), some(parts, Profile::headline), some(parts, Profile::summary),
            all(renumbered, Profile::interests), all(renumbered, Profile::stints), all(renumbered, Profile::publications), all(renumbered, Profile::awards),
            all(renumbered, Profile::links), all(renumbered, Profile::emails), sources));
    }

    private static <T> List<T> all(List<Profile> parts, Function<Profile, List<T>> list) {
        return parts.stream().flatMap(part -> list.apply(part).stream()).toList();
    }

    private static String some(List<Profile> parts, Function<Profile, String> text) {
        return parts.stream().map(text).filter(found -> !found.isEmpty()).findFirst().orElse("");
    }
}
