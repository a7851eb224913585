package bole.search.column;

import bole.index.BinaryColumn;
import bole.index.ClaimReader;
import bole.index.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** The claims of the people of one segment, one person after another in order. */
public final class PersonClaims {

    private final LeafReaderContext leaf;
    private final ClaimReader reader = new ClaimReader();
    private final Map<String, Map<String, Long>> ordinals = new HashMap<>();
    private final Map<String, Numbers> numbers = new HashMap<>();
    private final BinaryColumn data;
    private int person = -1;

    /** The claims of the people of {@code leaf}. */
    public PersonClaims(LeafReaderContext leaf) throws IOException {
        this.leaf = leaf;
        this.data = new BinaryColumn(leaf.reader(), Fields.CLAIM_DATA);
    }

    /** Goes to {@code document} of the segment. */
    public ClaimReader of(int document) throws IOException {
        person = document;
        reader.read(data.of(document));
        return reader;
    }

    /** The claims of the person it is at. */
    public ClaimReader reader() {
        return reader;
    }

    /** The segment's numbers of what the person has in {@code field}, ascending: the places that claims speak of. Not to be changed. */
    public long[] values(String field) throws IOException {
        return numbers.computeIfAbsent(field, Numbers::new).of(person);
    }

    /** The numbers of a field, read once for a person, whose claims each ask for them. */
    private final class Numbers {

        private static final long[] NONE = new long[0];

        private final String field;
        private SortedSetDocValues column;
        private int last = Integer.MAX_VALUE;
        private long[] all = NONE;

        Numbers(String field) {
            this.field = field;
        }

        long[] of(int wanted) throws IOException {
            if (wanted < last) {
                column = DocValues.getSortedSet(leaf.reader(), field);
            }
            if (wanted != last) {
                last = wanted;
                all = column.advanceExact(wanted) ? new long[column.docValueCount()] : NONE;
                for (int i = 0; i < all.length; i++) {
                    all[i] = column.nextOrd();
                }
            }
            return all;
        }
    }

    /** The place of {@code value} among what the person has in {@code field}, or -1. */
    public int place(String field, String value) throws IOException {
        Map<String, Long> known = ordinals.computeIfAbsent(field, unused -> new HashMap<>());
        Long ordinal = known.get(value);
        if (ordinal == null) {
            ordinal = DocValues.getSortedSet(leaf.reader(), field).lookupTerm(new BytesRef(value));
            known.put(value, ordinal);
        }
        if (ordinal >= 0) {
            long[] values = values(field);
            for (int i = 0; i < values.length; i++) {
                if (values[i] == ordinal) {
                    return i;
                }
            }
        }
        return -1;
    }
}
