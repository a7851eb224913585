package bole.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bole.search.column.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Looking up the votes of a few people finds whom passing over all others finds, with the same sums. */
class SummedVotesTest {

    private static final int PEOPLE = 3_000;
    private static final int WORDS = 30;
    /** Some steps of a {@code float} at sums of ten and below. Compared as numbers, since two that are a step apart may be rounded to different digits. */
    private static final float ROUNDING = 1e-5f;

    @Test
    void fewPeopleGetTheSumsThatGoingThroughEveryoneGivesThem() throws IOException {
        long seed = Long.getLong("bole.seed", System.nanoTime());
        System.out.println("SummedVotesTest: -Dbole.seed=" + seed);
        Random random = new Random(seed);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory(); IndexReader reader = index(directory, random)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int round = 0; round < 50; round++) {
                People people = some(searcher, reader, random);
                List<Query> votes = votes(random);
                for (boolean voted : new boolean[] {true, false}) {
                    BooleanQuery.Builder all = new BooleanQuery.Builder().add(people.asQuery(), Occur.FILTER).setMinimumNumberShouldMatch(voted ? 1 : 0);
                    votes.forEach(vote -> all.add(vote, Occur.SHOULD));
                    assertSame(found(searcher, new SummedVotes(people, votes, voted)), found(searcher, all.build()));
                }
            }
        }
    }

    private static List<ScoreDoc> found(IndexSearcher searcher, Query query) throws IOException {
        return List.of(searcher.search(query, PEOPLE).scoreDocs);
    }

    /** The same people in the same order; their sums, which are added in another order, differ by less than {@link #ROUNDING}. */
    private static void assertSame(List<ScoreDoc> found, List<ScoreDoc> expected) {
        assertThat(found).extracting(one -> one.doc).isEqualTo(expected.stream().map(one -> one.doc).toList());
        for (int at = 0; at < found.size(); at++) {
            assertThat(found.get(at).score).as("sum of %s", found.get(at).doc).isCloseTo(expected.get(at).score, within(ROUNDING));
        }
    }

    private static IndexReader index(ByteBuffersDirectory directory, Random random) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int person = 0; person < PEOPLE; person++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(8); i > 0; i--) {
                    text.append(" word").append((int) (WORDS * Math.pow(random.nextDouble(), 2)));
                }
                Document document = new Document();
                document.add(new TextField("text", text.toString(), Field.Store.NO));
                writer.addDocument(document);
                if (person == PEOPLE / 3) {
                    writer.flush();
                }
            }
        }
        return DirectoryReader.open(directory);
    }

    private static People some(IndexSearcher searcher, IndexReader reader, Random random) {
        People people = new People(searcher);
        int share = 1 + random.nextInt(200);
        for (LeafReaderContext leaf : reader.leaves()) {
            for (int document = random.nextInt(share); document < leaf.reader().maxDoc(); document += 1 + random.nextInt(share)) {
                people.bits(leaf).set(document);
            }
        }
        return people;
    }

    private static List<Query> votes(Random random) {
        List<Query> votes = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            votes.add(new BoostQuery(new TermQuery(new Term("text", "word" + random.nextInt(WORDS + 2))), 1 + random.nextInt(3)));
        }
        return votes;
    }
}
