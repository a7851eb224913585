package bole.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * A column of bytes of one segment. To open one takes room for its longest value, so it is opened once for many people, who are best read in the order of their
 * documents: it is opened again for one before the last. Not for several threads.
 */
public final class BinaryColumn {

    private final LeafReader segment;
    private final String field;
    private BinaryDocValues values;
    private int last = -1;

    public BinaryColumn(LeafReader segment, String field) throws IOException {
        this.segment = segment;
        this.field = field;
        this.values = DocValues.getBinary(segment, field);
    }

    /** The bytes of {@code document}, which may be overwritten by the next call. */
    public BytesRef of(int document) throws IOException {
        if (document < last) {
            values = DocValues.getBinary(segment, field);
        }
        last = document;
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("document " + document + " of a segment holds no " + field);
        }
        return values.binaryValue();
    }
}
