package bole.vocabulary;

import bole.vocabulary.Whereabouts.Place;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes vocabularies as {@link StoredCatalogue} and {@link StoredNames} read them. Every part returns the place at which it begins. */
final class ImageWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Writes the fields of an entry. */
    @FunctionalInterface
    interface Fields<E> {

        void write(ImageWriter writer, E entry) throws IOException;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    int place() {
        return out.size();
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void numbers(int... numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    void text(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    <E extends Entity> int catalogue(Catalogue<E> catalogue, Fields<E> fields) throws IOException {
        Map<String, int[]> numbers = new LinkedHashMap<>();
        for (E entry : catalogue.entries()) {
            numbers.put(entry.id(), new int[] {numbers.size()});
        }
        int[] places = new int[numbers.size()];
        for (E entry : catalogue.entries()) {
            places[numbers.get(entry.id())[0]] = place();
            numbers(catalogue.children(entry.id()).stream().mapToInt(child -> numbers.get(child)[0]).toArray());
            fields.write(this, entry);
        }
        int ids = names(numbers);
        int place = place();
        number(ids);
        numbers(places);
        return place;
    }

    int names(Names names) throws IOException {
        Map<String, int[]> all = new LinkedHashMap<>();
        names.keys().forEach(key -> all.put(key, names.of(key)));
        return names(all);
    }

    /** Places by the keys of their names; {@code numbers} are those of the institutions by id. */
    int places(Map<String, Place> byName, Map<String, Integer> numbers) throws IOException {
        Map<Place, int[]> written = new IdentityHashMap<>();
        Map<String, int[]> names = new LinkedHashMap<>();
        for (Map.Entry<String, Place> named : byName.entrySet()) {
            Place place = named.getValue();
            if (!written.containsKey(place)) {
                written.put(place, new int[] {place()});
                text(place.id());
                numbers(place.institutions().stream().mapToInt(numbers::get).toArray());
                numbers(place.elsewhere().stream().mapToInt(numbers::get).toArray());
            }
            names.put(named.getKey(), written.get(place));
        }
        return names(names);
    }

    private int names(Map<String, int[]> all) throws IOException {
        List<Integer> places = new ArrayList<>();
        for (Map.Entry<String, int[]> entry : all.entrySet()) {
            places.add(place());
            text(entry.getKey());
            numbers(entry.getValue());
        }
        int place = place();
        number(all.size());
        number(all.keySet().stream().mapToInt(String::length).max().orElse(0));
        number(places.isEmpty() ? place : places.getFirst());
        table(List.copyOf(all.keySet()), places);
        return place;
    }

    /** At most half of the rows are taken, so that most searches end at the first. */
    private void table(List<String> keys, List<Integer> places) throws IOException {
        int rows = Integer.highestOneBit(keys.size() + 1) * 4;
        int[] table = new int[2 * rows];
        for (int i = 0; i < keys.size(); i++) {
            int hash = keys.get(i).hashCode();
            int row = StoredNames.row(hash, rows);
            while (table[2 * row + 1] != 0) {
                row = row + 1 & rows - 1;
            }
            table[2 * row] = hash;
            table[2 * row + 1] = places.get(i);
        }
        number(rows);
        for (int number : table) {
            number(number);
        }
    }
}
