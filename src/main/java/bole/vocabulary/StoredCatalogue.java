package bole.vocabulary;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Entries in an {@link Image}: each is made when first asked for, and there is one of it whoever asks.
 *
 * @param <E> institutions or topics
 */
final class StoredCatalogue<E extends Entity> extends AbstractList<E> implements Catalogue<E>, RandomAccess {

    private final ByteBuffer bytes;
    private final Function<Cursor, E> reader;
    private final int places;
    private final StoredNames ids;
    private final AtomicReferenceArray<E> made;

    /**
     * @param place where {@link ImageWriter} has put them
     * @param reader makes an entry of what the writer wrote of it
     */
    StoredCatalogue(ByteBuffer bytes, int place, Function<Cursor, E> reader) {
        Cursor cursor = new Cursor(bytes, place);
        this.bytes = bytes;
        this.reader = reader;
        this.ids = new StoredNames(bytes, cursor.number());
        this.made = new AtomicReferenceArray<>(cursor.number());
        this.places = place + 2 * Integer.BYTES;
    }

    @Override
    public int size() {
        return made.length();
    }

    @Override
    public E get(int number) {
        E known = made.get(number);
        if (known == null) {
            Cursor cursor = cursor(number);
            cursor.numbers();
            made.compareAndSet(number, null, reader.apply(cursor));
        }
        return made.get(number);
    }

    private Cursor cursor(int number) {
        return new Cursor(bytes, bytes.getInt(places + number * Integer.BYTES));
    }

    @Override
    public List<E> entries() {
        return this;
    }

    @Override
    public Optional<E> find(String id) {
        int[] number = ids.of(id);
        return number.length == 0 ? Optional.empty() : Optional.of(get(number[0]));
    }

    @Override
    public List<String> children(String id) {
        int[] number = ids.of(id);
        return number.length == 0 ? List.of() : Arrays.stream(cursor(number[0]).numbers()).mapToObj(child -> get(child).id()).toList();
    }
}
