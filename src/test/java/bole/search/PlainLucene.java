package bole.search;

import bole.profile.Claim;
import bole.profile.Name;
import bole.profile.Profile;
import bole.text.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.QueryBuilder;

/** The least that Lucene does for people: one text a person, stemmed and in pairs of Chinese characters; three facets as columns. No evidence, no synonyms, no stints, no years of a topic. */
final class PlainLucene implements AutoCloseable {

    private static final List<String> FACETS = List.of("interest", "institution", "year");
    private static final int PAGE = 10;
    private static final int ROWS = 20;
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer cut = new StandardTokenizer();
            return new TokenStreamComponents(cut, new PorterStemFilter(new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(cut)))));
        }
    };

    private final MMapDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private Map<String, OrdinalMap> ordinals;

    PlainLucene(Path folder, int megabytes) throws IOException {
        directory = new MMapDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(megabytes));
    }

    void put(Profile person) {
        Document document = new Document();
        List<String> text = new ArrayList<>(person.names().stream().map(Name::text).toList());
        text.add(person.headline());
        text.add(person.summary());
        person.claims().stream().map(Claim::text).forEach(text::add);
        document.add(new TextField("text", String.join("\n", text), Field.Store.NO));
        person.interests().forEach(interest -> facet(document, "interest", interest.topic()));
        person.stints().forEach(stint -> stint.institution().ifPresent(place -> facet(document, "institution", place.id())));
        person.claims().forEach(claim -> claim.begins().map(PartialDate::year)
            .ifPresent(first -> years(document, first, claim.ends().map(PartialDate::year).orElse(first))));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void years(Document document, int first, int last) {
        for (int year = first; year <= last; year++) {
            facet(document, "year", String.valueOf(year));
        }
    }

    private static void facet(Document document, String facet, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(facet, value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(facet, new BytesRef(value)));
        }
    }

    /** Makes all durable. */
    void commit() throws IOException {
        writer.commit();
    }

    void openForSearch() throws IOException {
        reader = DirectoryReader.open(directory);
        ordinals = new HashMap<>();
        for (String facet : FACETS) {
            if (MultiDocValues.getSortedSetValues(reader, facet) instanceof MultiDocValues.MultiSortedSetDocValues many) {
                ordinals.put(facet, many.mapping);
            }
        }
    }

    /** The parameters of the log as a query; a stint is its institution and its year, whether or not they belong together. */
    static Query query(Map<String, String> parameters) {
        QueryBuilder builder = new QueryBuilder(ANALYZER);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        String typed = parameters.getOrDefault("q", "");
        Query text = typed.startsWith("\"") ? builder.createPhraseQuery("text", typed)
            : builder.createBooleanQuery("text", typed, "any".equals(parameters.get("q.match")) ? Occur.SHOULD : Occur.MUST);
        if (text != null) {
            all.add(text, Occur.MUST);
        }
        for (String pair : parameters.getOrDefault("stint", "").split(";")) {
            filter(all, pair.startsWith("institution:") ? "institution" : "year", pair.substring(pair.indexOf(':') + 1));
        }
        filter(all, "institution", parameters.getOrDefault("institution", ""));
        filter(all, "year", parameters.getOrDefault("year", ""));
        return all.build();
    }

    private static void filter(BooleanQuery.Builder all, String facet, String value) {
        if (!value.isEmpty()) {
            all.add(new TermQuery(new Term(facet, value)), Occur.FILTER);
        }
    }

    /** The ten best, and how many there are. */
    TopDocs best(Query query) throws IOException {
        return new IndexSearcher(reader).search(query, PAGE);
    }

    /** How often each of the most frequent values of three facets is among all who match. */
    List<long[]> facets(Query query) throws IOException {
        Counts counts = new Counts();
        new IndexSearcher(reader).search(query, counts);
        return counts.counts.values().stream().map(PlainLucene::most).toList();
    }

    private static long[] most(int[] counts) {
        return IntStream.range(0, counts.length).filter(value -> counts[value] > 0).mapToLong(value -> (long) counts[value] << 32 | value).sorted()
            .skip(Math.max(0, Arrays.stream(counts).filter(count -> count > 0).count() - ROWS)).toArray();
    }

    /** Counts values by their ordinals over all segments. */
    private final class Counts extends SimpleCollector {

        private final Map<String, int[]> counts = new LinkedHashMap<>();
        private final List<SortedSetDocValues> columns = new ArrayList<>();
        private final List<LongValues> global = new ArrayList<>();

        Counts() throws IOException {
            for (String facet : FACETS) {
                counts.put(facet, new int[(int) MultiDocValues.getSortedSetValues(reader, facet).getValueCount()]);
            }
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            columns.clear();
            global.clear();
            for (String facet : FACETS) {
                columns.add(segment.reader().getSortedSetDocValues(facet));
                global.add(ordinals.containsKey(facet) ? ordinals.get(facet).getGlobalOrds(segment.ord) : LongValues.IDENTITY);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            int at = 0;
            for (int[] count : counts.values()) {
                SortedSetDocValues column = columns.get(at);
                for (int i = column != null && column.advanceExact(document) ? column.docValueCount() : 0; i > 0; i--) {
                    count[(int) global.get(at).get(column.nextOrd())]++;
                }
                at++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
    }
}
