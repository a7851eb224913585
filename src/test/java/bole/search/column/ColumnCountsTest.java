package bole.search.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Counts from sets of people in memory, against counting by hand. */
class ColumnCountsTest {

    private static final String FIELD = "interest";
    private static final int PEOPLE = 3_000;
    private static final int VALUES = 400;

    private record Index(IndexReader reader, List<Set<String>> values) {
    }

    @Test
    void everyCountIsTheOneThatCountingByHandGivesForSetsOfAnySizeInSeveralSegments() throws IOException {
        long seed = Long.getLong("bole.seed", System.nanoTime());
        System.out.println("ColumnCountsTest: -Dbole.seed=" + seed);
        Random random = new Random(seed);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            Index index = index(directory, random);
            Columns.Column column = new Columns(index.reader(), new SegmentColumns()).of(FIELD);
            for (double share : new double[] {0, 0.001, 0.01, 0.1, 0.5, 0.9, 1}) {
                People people = new People(new IndexSearcher(index.reader()));
                Set<Integer> chosen = choose(share, random, people, index.reader());
                check(new ColumnCounts(index.reader(), column, people), column, chosen, index.values());
                for (int read = 0; read <= index.reader().leaves().size(); read++) {
                    check(ofWhichSomeIsRead(read, index.reader()).counted(people), column, chosen, index.values());
                }
            }
            index.reader().close();
        }
    }

    private static Columns.Column ofWhichSomeIsRead(int segments, IndexReader reader) {
        SegmentColumns read = new SegmentColumns();
        reader.leaves().subList(0, segments).forEach(leaf -> read.of(leaf, FIELD));
        return new Columns(reader, read).of(FIELD);
    }

    @Test
    void aColumnIsReadWhenCountingWithoutItHasCostAsMuch() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory(); IndexReader reader = index(directory, new Random(1)).reader()) {
            SegmentColumns read = new SegmentColumns();
            Columns.Column column = new Columns(reader, read).of(FIELD);
            People half = new People(new IndexSearcher(reader));
            choose(0.5, new Random(1), half, reader);
            for (int asked = 0; asked < 4; asked++) {
                boolean isRead = asked == 3;
                column.counted(half).most(1);
                assertThat(reader.leaves()).allSatisfy(leaf -> assertThat(read.known(leaf, FIELD).isPresent()).isEqualTo(isRead));
            }
        }
    }

    private static Index index(ByteBuffersDirectory directory, Random random) throws IOException {
        List<Set<String>> values = new ArrayList<>();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(org.apache.lucene.index.NoMergePolicy.INSTANCE))) {
            for (int person = 0; person < PEOPLE; person++) {
                Set<String> own = new HashSet<>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    own.add("value-" + (int) (VALUES * Math.pow(random.nextDouble(), 3)));
                }
                Document document = new Document();
                own.forEach(value -> document.add(new KeywordField(FIELD, value, Field.Store.NO)));
                writer.addDocument(document);
                values.add(own);
                if (random.nextInt(700) == 0) {
                    writer.flush();
                }
            }
        }
        return new Index(DirectoryReader.open(directory), values);
    }

    private static Set<Integer> choose(double share, Random random, People people, IndexReader reader) {
        Set<Integer> chosen = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (random.nextDouble() < share) {
                    people.bits(leaf).set(document);
                    chosen.add(leaf.docBase + document);
                }
            }
        }
        return chosen;
    }

    private static void check(Counted counted, Columns.Column column, Set<Integer> people, List<Set<String>> values) throws IOException {
        Map<String, Integer> byHand = new TreeMap<>();
        people.forEach(person -> values.get(person).forEach(value -> byHand.merge(value, 1, Integer::sum)));
        List<String> best = byHand.keySet().stream().sorted(Comparator.<String>comparingInt(value -> -byHand.get(value)).thenComparing(Comparator.naturalOrder())).toList();
        assertThat(counted.missing()).isEqualTo(people.stream().filter(person -> values.get(person).isEmpty()).count());
        assertThat(counted.total()).isEqualTo(byHand.values().stream().mapToLong(Integer::longValue).sum());
        for (int limit : new int[] {1, 20, 1_000}) {
            List<String> found = new ArrayList<>();
            for (int number : counted.most(limit)) {
                found.add(column.value(number));
            }
            assertThat(found).isEqualTo(best.stream().limit(limit).toList());
        }
        for (int number = 0; number < column.size(); number++) {
            assertThat(counted.of(number)).isEqualTo(byHand.getOrDefault(column.value(number), 0)).isEqualTo(counted.all().of(number));
        }
    }
}
