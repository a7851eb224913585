package bole.vocabulary;

import bole.vocabulary.Whereabouts.Place;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Places in an {@link Image}, each made of what stands there when it is first asked for. */
final class StoredPlaces {

    private final ByteBuffer bytes;
    private final StoredNames names;
    private final Institutions institutions;
    /** What was asked for, by where it stands. */
    private final Map<Integer, Place> made = new ConcurrentHashMap<>();

    /** @param place where {@link ImageWriter} has put them */
    StoredPlaces(ByteBuffer bytes, int place, Institutions institutions) {
        this.bytes = bytes;
        this.names = new StoredNames(bytes, place);
        this.institutions = institutions;
    }

    /** The place of the name of {@code key}. */
    Optional<Place> find(String key) {
        int[] found = names.of(key);
        return found.length == 0 ? Optional.empty() : Optional.of(made.computeIfAbsent(found[0], this::read));
    }

    private Place read(int place) {
        Cursor cursor = new Cursor(bytes, place);
        return new Place(cursor.text(), Set.copyOf(ids(cursor.numbers())), new TreeSet<>(ids(cursor.numbers())));
    }

    private Set<String> ids(int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> institutions.entry(number).id()).collect(Collectors.toSet());
    }
}
