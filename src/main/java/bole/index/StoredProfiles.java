package bole.index;

import bole.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Reads profiles back from the index, quickest in the order of their documents. Not for several threads. */
public final class StoredProfiles {

    private final IndexReader reader;
    private final BinaryColumn[] columns;
    private final PackedProfile packed = new PackedProfile();

    public StoredProfiles(IndexReader reader) {
        this.reader = reader;
        this.columns = new BinaryColumn[reader.leaves().size()];
    }

    /** The profile of the document {@code document}. */
    public Profile read(int document) {
        return read(document, publication -> true);
    }

    /** The same with empty publications: what a name, a headline or a history is asked of may have hundreds. */
    public Profile readWithoutWorks(int document) {
        return read(document, publication -> false);
    }

    /** The same, with an empty publication in place of each whose number {@code publications} does not want: a page shows a few of hundreds. */
    public Profile read(int document, IntPredicate publications) {
        try {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            if (columns[leaf.ord] == null) {
                columns[leaf.ord] = new BinaryColumn(leaf.reader(), Fields.PROFILE);
            }
            return packed.unpack(columns[leaf.ord].of(document - leaf.docBase), publications);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
