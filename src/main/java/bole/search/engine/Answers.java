package bole.search.engine;

import bole.query.SearchRequest;
import bole.search.SearchResult;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * The answers that were given last, for the next who asks the same. An answer holds for one snapshot and one day; those of snapshots that are gone are
 * never asked for again, and are pushed out by others. What is kept is bounded by the people and rows in the answers. For several threads.
 */
final class Answers {

    private static final int ROWS_FOR_A_PERSON = 10;

    private final int mostPeople;
    private final Map<Key, SearchResult> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int people;

    /** @param mostPeople people in all answers together; none are kept where it is 0 */
    Answers(int mostPeople) {
        this.mostPeople = mostPeople;
    }

    private record Key(IndexReader.CacheKey snapshot, LocalDate day, SearchRequest request) {
    }

    /** The answer to {@code request} over {@code reader} on {@code day}, if it is kept. */
    synchronized Optional<SearchResult> find(IndexReader reader, LocalDate day, SearchRequest request) {
        return Optional.ofNullable(kept.get(key(reader, day, request)));
    }

    /** Keeps {@code answer}. */
    synchronized void keep(IndexReader reader, LocalDate day, SearchRequest request, SearchResult answer) {
        SearchResult before = kept.put(key(reader, day, request), answer);
        people += weight(answer) - (before == null ? 0 : weight(before));
        Iterator<SearchResult> oldest = kept.values().iterator();
        while (people > mostPeople) {
            people -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static Key key(IndexReader reader, LocalDate day, SearchRequest request) {
        return new Key(reader.getReaderCacheHelper().getKey(), day, request);
    }

    /** Rows of facets are smaller than people: ten count as one. An answer with neither still counts. */
    private static int weight(SearchResult answer) {
        return 1 + answer.hits().size() + answer.facets().values().stream().mapToInt(facet -> facet.rows().size()).sum() / ROWS_FOR_A_PERSON;
    }
}
