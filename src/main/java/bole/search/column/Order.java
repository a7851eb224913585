package bole.search.column;

import bole.index.Fields;
import bole.query.SearchRequest;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The order of results. Whoever is equal in everything else comes by id, so that an order never depends on how the index was made. */
public final class Order {

    private static final SortField ID = new SortField(Fields.ID_ORDER, SortField.Type.STRING);
    private static final SortField RECENT = new SortField(Fields.LAST_YEAR, SortField.Type.INT, true);
    private static final SortField MOST_CLAIMS = new SortField(Fields.CLAIMS, SortField.Type.INT, true);

    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, ID);
    private static final Sort BY_RECENCY = new Sort(RECENT, SortField.FIELD_SCORE, ID);
    private static final Sort BY_RECENCY_AND_CLAIMS = new Sort(RECENT, MOST_CLAIMS, ID);
    private static final Sort BY_NAME = new Sort(byName(), ID);

    private Order() {
    }

    private static SortField byName() {
        SortField field = new SortField(Fields.SORT_NAME, SortField.Type.STRING);
        field.setMissingValue(SortField.STRING_LAST);
        return field;
    }

    /** The order of {@code request}; when browsing there is no relevance, and the recently active come first. */
    public static Sort of(SearchRequest request, boolean browsing) {
        return switch (request.sort()) {
            case RELEVANCE -> browsing ? BY_RECENCY_AND_CLAIMS : BY_RELEVANCE;
            case RECENT -> browsing ? BY_RECENCY_AND_CLAIMS : BY_RECENCY;
            case NAME -> BY_NAME;
        };
    }

    /** Whether the score decides. */
    public static boolean isByScore(SearchRequest request, boolean browsing) {
        return of(request, browsing) == BY_RELEVANCE;
    }

    /** {@code found} with another score, of an order by score. */
    public static FieldDoc withScore(FieldDoc found, double score) {
        return new FieldDoc(found.doc, (float) score, new Object[] {(float) score, found.fields[1]});
    }

    /** {@code found} by score and id. */
    public static void sortByScore(List<FieldDoc> found) {
        found.sort(Comparator.comparingDouble((FieldDoc one) -> -score(one)).thenComparing(one -> (BytesRef) one.fields[1]));
    }

    /** {@code found} in the order in which columns are read. */
    public static List<FieldDoc> byDocument(List<FieldDoc> found) {
        return found.stream().sorted(Comparator.comparingInt(one -> one.doc)).toList();
    }

    /** The score of {@code found}, 0 where the order has none. */
    public static double score(FieldDoc found) {
        for (Object value : found.fields) {
            if (value instanceof Float score) {
                return score;
            }
        }
        return 0;
    }

    /** The id of {@code found}, by which every order ends. */
    public static String id(FieldDoc found) {
        return ((BytesRef) found.fields[found.fields.length - 1]).utf8ToString();
    }
}
