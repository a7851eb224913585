package bole.vocabulary;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in an {@link Image}, read where they are asked for: a table of their keys' hashes, each with the place of the key and its meanings; a key stands in the
 * first free row from its hash on.
 */
final class StoredNames implements Names {

    /** Bytes of a row of the table: hash and place. */
    static final int ROW = 2 * Integer.BYTES;
    static final int[] NOTHING = {};

    private final ByteBuffer bytes;
    private final int count;
    private final int longest;
    private final int first;
    private final int rows;
    private final int table;

    /** @param place where {@link ImageWriter} has put them */
    StoredNames(ByteBuffer bytes, int place) {
        Cursor cursor = new Cursor(bytes, place);
        this.bytes = bytes;
        this.count = cursor.number();
        this.longest = cursor.number();
        this.first = cursor.number();
        this.rows = cursor.number();
        this.table = place + 4 * Integer.BYTES;
    }

    /** The row at which the search for a key of {@code hash} begins; {@code rows} is a power of two. */
    static int row(int hash, int rows) {
        return (hash ^ hash >>> 16) & rows - 1;
    }

    @Override
    public int[] of(String key) {
        int hash = key.hashCode();
        for (int row = row(hash, rows);; row = row + 1 & rows - 1) {
            int place = bytes.getInt(table + row * ROW + Integer.BYTES);
            if (place == 0) {
                return NOTHING;
            }
            if (bytes.getInt(table + row * ROW) == hash) {
                Cursor cursor = new Cursor(bytes, place);
                if (cursor.text().equals(key)) {
                    return cursor.numbers();
                }
            }
        }
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Iterable<String> keys() {
        List<String> keys = new ArrayList<>(count);
        Cursor cursor = new Cursor(bytes, first);
        for (int i = 0; i < count; i++) {
            keys.add(cursor.text());
            cursor.numbers();
        }
        return keys;
    }
}
