package bole.index;

import bole.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads profiles back from the index. Not for several threads. */
public final class StoredProfiles {

    private static final Set<String> PROFILE = Set.of(Fields.PROFILE);

    private final IndexReader reader;

    public StoredProfiles(IndexReader reader) {
        this.reader = reader;
    }

    /** The profile of the person document {@code document}. */
    public Profile read(int document) {
        try {
            StoredFields stored = reader.storedFields();
            BytesRef bytes = stored.document(document, PROFILE).getBinaryValue(Fields.PROFILE);
            return ProfileCodec.decode(bytes.bytes, bytes.offset, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
