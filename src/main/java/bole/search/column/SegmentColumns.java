package bole.search.column;

import bole.index.StintTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** The {@link SegmentValues} and the {@link StintTable} of each segment in use. A segment never changes, so that a refresh reads the new ones only. */
public final class SegmentColumns {

    private final Map<IndexReader.CacheKey, Map<String, SegmentValues>> segments = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, StintTable> stints = new ConcurrentHashMap<>();

    /** The column {@code field} of {@code leaf}. */
    SegmentValues of(LeafReaderContext leaf, String field) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        return segments.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(segments::remove);
            return new ConcurrentHashMap<>();
        }).computeIfAbsent(field, name -> read(leaf, name));
    }

    /** The column {@code field} of {@code leaf} if it has been read. */
    Optional<SegmentValues> known(LeafReaderContext leaf, String field) {
        return Optional.ofNullable(segments.get(leaf.reader().getCoreCacheHelper().getKey())).map(columns -> columns.get(field));
    }

    /** The stints of {@code leaf}. */
    public StintTable stints(LeafReaderContext leaf) {
        IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
        return stints.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(stints::remove);
            return stintsOf(leaf);
        });
    }

    private static StintTable stintsOf(LeafReaderContext leaf) {
        try {
            return StintTable.read(leaf.reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SegmentValues read(LeafReaderContext leaf, String field) {
        try {
            return SegmentValues.read(DocValues.getSortedSet(leaf.reader(), field), leaf.reader().maxDoc());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
