package bole.normalise;

import bole.profile.Profile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which profiles share an id of a register with which others, directly or through others: what {@link Merging} joins lies within one circle.
 * Holds ids only, and only of profiles that have one of a register. Not for several threads.
 */
public final class Circles {

    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Map<String, Set<String>> idsOf = new HashMap<>();

    /** Whether {@code profile} has an id of a register, so that it may be in a circle with others. */
    public static boolean concern(Profile profile) {
        return !StableIds.of(profile).isEmpty();
    }

    /** Takes {@code profile} in, in place of what was known of its id. */
    public void put(Profile profile) {
        remove(profile.id());
        Set<String> ids = StableIds.of(profile);
        if (!ids.isEmpty()) {
            idsOf.put(profile.id(), ids);
            ids.forEach(id -> holders.computeIfAbsent(id, unused -> new TreeSet<>()).add(profile.id()));
        }
    }

    /** Forgets the profile of that id. */
    public void remove(String profile) {
        for (String id : idsOf.getOrDefault(profile, Set.of())) {
            Set<String> others = holders.get(id);
            others.remove(profile);
            if (others.isEmpty()) {
                holders.remove(id);
            }
        }
        idsOf.remove(profile);
    }

    /** The profile of that id and all in its circle. */
    public Set<String> around(String profile) {
        Set<String> circle = new TreeSet<>(Set.of(profile));
        Deque<String> open = new ArrayDeque<>(circle);
        while (!open.isEmpty()) {
            for (String id : idsOf.getOrDefault(open.pop(), Set.of())) {
                holders.get(id).stream().filter(circle::add).forEach(open::push);
            }
        }
        return circle;
    }

    /** Forgets all. */
    public void clear() {
        holders.clear();
        idsOf.clear();
    }
}
