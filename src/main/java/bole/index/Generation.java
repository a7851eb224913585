package bole.index;

import bole.profile.Profile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** One Lucene index, open for writing. Its commits carry the fingerprint and the caller's properties. */
final class Generation implements Closeable {

    private static final String FINGERPRINT = "bole.fingerprint";
    private static final String PROPERTY = "property.";
    /** About so many segments may wait for {@link #merge}: each keeps files open and is asked for the id of every profile that comes. */
    private static final int MOST_WAITING = 50;
    /** What stands outside the largest segment, or is deleted in it, is merged into it from this share of all on: less is not worth reading and writing everything. */
    private static final double MERGED_FROM = 0.2;

    private final int number;
    private final IndexOptions options;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * Opens {@code directory}, or begins a new index in it.
     *
     * @throws ForeignIndexException if it was made with another schema, other analyzers or other vocabularies
     */
    Generation(int number, Directory directory, IndexOptions options) throws IOException {
        this.number = number;
        this.options = options;
        this.directory = directory;
        if (DirectoryReader.indexExists(directory)) {
            checkFingerprint(directory, options);
        }
        this.writer = new IndexWriter(directory, config(options));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    private static IndexWriterConfig config(IndexOptions options) {
        return new IndexWriterConfig(new KeywordAnalyzer())
            .setCodec(ReadColumnFormat.codec())
            .setUseCompoundFile(false)
            .setMergePolicy(merging())
            .setRAMBufferSizeMB(options.memoryMegabytes())
            .setCommitOnClose(false);
    }

    private static TieredMergePolicy merging() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setNoCFSRatio(0);
        return merging;
    }

    /** Refuses an index that was made otherwise than {@code options} say. Only what its last commit says of itself is read. */
    static void checkFingerprint(Directory directory, IndexOptions options) throws IOException {
        try {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            String found = commit.getUserData().getOrDefault(FINGERPRINT, "");
            boolean untouched = found.isEmpty() && commit.totalMaxDoc() == 0;
            if (!untouched && !found.equals(options.fingerprint())) {
                throw new ForeignIndexException("was made by another version of Bole or with other vocabularies (" + found + "; now "
                    + options.fingerprint() + "); run ./bole index --rebuild");
            }
        } catch (IllegalArgumentException | org.apache.lucene.index.IndexFormatTooOldException | org.apache.lucene.index.IndexFormatTooNewException e) {
            throw new ForeignIndexException("was written by another version of Lucene; run ./bole index --rebuild");
        }
    }

    int number() {
        return number;
    }

    void put(Profile profile) throws IOException {
        writer.updateDocument(new Term(Fields.ID, profile.id()), ProfileDocument.of(profile, options));
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Leaves merging to {@link #merge} or {@link #tidy}, which reads and writes everything anyway: what is merged before is merged twice. */
    void mergeAtLast() {
        writer.getConfig().setMergePolicy(merging().setSegmentsPerTier(MOST_WAITING));
    }

    /** Makes one segment of all. Every search pays for each segment anew, and an index that was filled at once is asked long before it changes much. */
    void merge() throws IOException {
        writer.getConfig().setMergePolicy(merging());
        writer.forceMerge(1);
    }

    /** Makes one segment of all where much of it is spread over others. */
    void tidy() throws IOException {
        if (isSpread()) {
            merge();
        }
    }

    private boolean isSpread() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            int largest = reader.leaves().stream().mapToInt(leaf -> leaf.reader().numDocs()).max().orElse(0);
            return reader.maxDoc() - largest > MERGED_FROM * reader.maxDoc();
        }
    }

    void commit(Map<String, String> properties) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(FINGERPRINT, options.fingerprint());
        properties.forEach((name, value) -> data.put(PROPERTY + name, value));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    Map<String, String> properties() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null ? Map.of() : properties(data);
    }

    /** The caller's part of the data of a commit. */
    static Map<String, String> properties(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> properties = new HashMap<>();
        data.forEach(entry -> {
            if (entry.getKey().startsWith(PROPERTY)) {
                properties.put(entry.getKey().substring(PROPERTY.length()), entry.getValue());
            }
        });
        return properties;
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    /**
     * The state of the last refresh.
     *
     * @throws org.apache.lucene.store.AlreadyClosedException if this was closed
     */
    Snapshot acquire() throws IOException {
        DirectoryReader reader = (DirectoryReader) searchers.acquire().getIndexReader();
        return new Snapshot(reader, number + "-" + reader.getVersion());
    }

    /** Closes without keeping anything. */
    void abandon() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes; what was not committed is not kept. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
