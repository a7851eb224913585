package bole.cli;

import bole.index.ProfileIndex;
import bole.normalise.Circles;
import bole.normalise.Merging;
import bole.normalise.Normaliser;
import bole.profile.Profile;
import bole.store.ProfileStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps the index in step with the store. The store keeps a profile for each source, as it was read; the index shows people: profiles that share an id of a
 * register ({@link Merging}) are one there. So a source can be read again or taken away without a trace in the others.
 * Who is joined in the index is kept with its commit ({@link #JOINED}), so that a crash between the two is mended.
 */
final class People {

    /** Property of the index's commit: ids that are one person, parted by blanks, a person a line. */
    static final String JOINED = "people.joined";

    private final ProfileStore store;
    private final ProfileIndex index;
    private final Normaliser normaliser;
    private final Merging merging;
    private final Circles circles = new Circles();
    private final Map<String, Set<String>> joined = new HashMap<>();
    private boolean read;

    People(ProfileStore store, ProfileIndex index, Normaliser normaliser) {
        this.store = store;
        this.index = index;
        this.normaliser = normaliser;
        this.merging = new Merging(normaliser);
        groups(index.properties()).forEach(this::remember);
    }

    /** The groups of ids that are one person in an index of these properties. */
    static List<Set<String>> groups(Map<String, String> properties) {
        return properties.getOrDefault(JOINED, "").lines().map(line -> Set.of(line.split(" "))).toList();
    }

    /** How many profiles were joined to another one, in such groups. */
    static int joinedAway(Collection<Set<String>> groups) {
        return groups.stream().mapToInt(group -> group.size() - 1).sum();
    }

    private void remember(Set<String> parts) {
        if (parts.size() > 1) {
            parts.forEach(part -> joined.put(part, parts));
        }
    }

    /** The groups as they are in the index now, for its next commit. */
    synchronized String groups() {
        return new HashSet<>(joined.values()).stream().map(group -> String.join(" ", new TreeSet<>(group))).sorted().collect(Collectors.joining("\n"));
    }

    /** How many profiles of the store are shown as part of another one. */
    synchronized int joinedAway() {
        return joinedAway(new HashSet<>(joined.values()));
    }

    /** Whether the profile of that id is shown as one person with others. */
    synchronized boolean isJoined(String id) {
        return joined.containsKey(id);
    }

    /** Brings the index up to date with {@code profiles}, which are normalised and in the store. */
    synchronized void put(Collection<Profile> profiles) {
        if (!read && profiles.stream().anyMatch(Circles::concern)) {
            readCircles();
        }
        Map<String, Profile> fresh = new LinkedHashMap<>();
        profiles.forEach(profile -> fresh.put(profile.id(), profile));
        fresh.values().forEach(circles::put);
        update(fresh.keySet(), fresh);
    }

    /** Brings the index up to date with a store from which the profiles of these ids have gone. */
    synchronized void remove(Collection<String> ids) {
        if (!read && ids.stream().anyMatch(joined::containsKey)) {
            readCircles();
        }
        ids.forEach(circles::remove);
        update(ids, Map.of());
    }

    private void readCircles() {
        circles.clear();
        store.forEach(circles::put);
        read = true;
    }

    private void update(Collection<String> changed, Map<String, Profile> fresh) {
        Set<String> done = new HashSet<>();
        for (String id : changed) {
            Set<String> touched = done.contains(id) ? Set.of() : around(id);
            done.addAll(touched);
            if (touched.size() == 1 && fresh.containsKey(id)) {
                index.put(fresh.get(id));
            } else {
                touched.forEach(index::remove);
                touched.forEach(joined::remove);
                show(parts(touched, fresh), index::put);
            }
        }
    }

    /** Everyone who was or is now in one group with the profile of that id. */
    private Set<String> around(String id) {
        Set<String> touched = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (touched.add(next)) {
                open.addAll(joined.getOrDefault(next, Set.of()));
                open.addAll(circles.around(next));
            }
        }
        return touched;
    }

    private List<Profile> parts(Collection<String> ids, Map<String, Profile> fresh) {
        List<Profile> parts = new ArrayList<>();
        for (String id : ids) {
            Profile known = fresh.get(id);
            if (known == null) {
                store.find(id).map(normaliser::normalise).ifPresent(parts::add);
            } else {
                parts.add(known);
            }
        }
        return parts;
    }

    private void show(List<Profile> parts, Consumer<Profile> shown) {
        for (Merging.Person person : merging.people(parts)) {
            shown.accept(person.profile());
            remember(person.parts());
        }
    }

    /** Gives the people of the whole store to {@code shown}, normalised; from now on the index is taken to hold them. */
    synchronized void showAll(Consumer<Profile> shown) {
        readCircles();
        joined.clear();
        Set<String> shared = new LinkedHashSet<>();
        store.forEach(profile -> {
            if (circles.around(profile.id()).size() == 1) {
                shown.accept(normaliser.normalise(profile));
            } else {
                shared.add(profile.id());
            }
        });
        Set<String> done = new HashSet<>();
        for (String id : shared) {
            if (!done.contains(id)) {
                Set<String> circle = circles.around(id);
                done.addAll(circle);
                show(parts(circle, Map.of()), shown);
            }
        }
    }
}
