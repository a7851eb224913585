package bole.search.engine;

import bole.search.Entities;
import bole.search.column.SegmentColumns;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** The {@link View} of each snapshot that is in use. */
final class Views {

    private final Entities entities;
    private final SegmentColumns segments = new SegmentColumns();
    private final Map<IndexReader.CacheKey, View> views = new ConcurrentHashMap<>();

    Views(Entities entities) {
        this.entities = entities;
    }

    View of(IndexReader reader) {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        return views.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(views::remove);
            return new View(reader, entities, segments);
        });
    }
}
