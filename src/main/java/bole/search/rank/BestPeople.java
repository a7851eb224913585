package bole.search.rank;

import bole.search.column.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/** The first of a set of people in an order. By score, whole blocks of people who cannot be among them are passed over. */
public final class BestPeople {

    /** Where fewer than one in so many are in the set, it is quicker to look each of them up than to pass over all others. */
    private static final int FEW = 32;

    private final IndexSearcher searcher;
    private final People people;
    private final List<Query> votes;
    private final Sort order;

    /** @param votes what a score is the sum of */
    public BestPeople(IndexSearcher searcher, People people, List<Query> votes, Sort order) {
        this.searcher = searcher;
        this.people = people;
        this.votes = votes;
        this.order = order;
    }

    /** At most {@code number} that come after {@code after}, or the first if that is null. */
    public List<FieldDoc> find(FieldDoc after, int number) throws IOException {
        boolean byScore = order.getSort()[0] == SortField.FIELD_SCORE;
        if (byScore && after == null && !votes.isEmpty()) {
            List<FieldDoc> found = search(1, null, number);
            if (found.size() == number || found.size() == people.count()) {
                return found;
            }
        }
        return search(0, after, number);
    }

    /** With {@code voted} 1 only those for whom anything counts. */
    private List<FieldDoc> search(int voted, FieldDoc after, int number) throws IOException {
        Query query = people.count() * FEW < searcher.getIndexReader().maxDoc() ? new SummedVotes(people, votes, voted > 0) : overBlocks(voted);
        ScoreDoc[] found = searcher.search(query, new TopFieldCollectorManager(order, number, after, 1)).scoreDocs;
        List<FieldDoc> best = new ArrayList<>();
        Arrays.stream(found).forEach(one -> best.add((FieldDoc) one));
        return best;
    }

    private Query overBlocks(int voted) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(people.asQuery(), Occur.FILTER).setMinimumNumberShouldMatch(voted);
        votes.forEach(vote -> query.add(vote, Occur.SHOULD));
        return query.build();
    }
}
