package bole.index;

import bole.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads profiles back from the index. Not for several threads. */
public final class StoredProfiles {

    private final IndexReader reader;

    public StoredProfiles(IndexReader reader) {
        this.reader = reader;
    }

    /** The profile of the document {@code document}. */
    public Profile read(int document) {
        return read(document, publication -> true);
    }

    /** The same, with an empty publication in place of each whose number {@code publications} does not want: a page shows a few of hundreds. */
    public Profile read(int document, IntPredicate publications) {
        try {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            BinaryDocValues profiles = leaf.reader().getBinaryDocValues(Fields.PROFILE);
            if (profiles == null || !profiles.advanceExact(document - leaf.docBase)) {
                throw new IllegalStateException("document " + document + " holds no profile");
            }
            BytesRef bytes = profiles.binaryValue();
            return ProfileCodec.decode(bytes.bytes, bytes.offset, bytes.length, publications);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
