package bole.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Verifies an index: Lucene's checksums and structure, the fingerprint, and that every profile in it can be read. */
public final class IndexCheck {

    /**
     * What was found.
     *
     * @param profiles people in the index
     * @param faults what is not as it must be, each as a sentence; empty for a sound index
     */
    public record Result(long profiles, List<String> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    private IndexCheck() {
    }

    /** Verifies the index in {@code root}; nothing is changed. An index of another version of Bole is a fault; one that is not there is not. */
    public static Result run(Path root, IndexOptions options) {
        int current = IndexFolder.forReading(root).current();
        if (current == 0) {
            return new Result(0, List.of());
        }
        List<String> faults = new ArrayList<>();
        try (Directory directory = FSDirectory.open(IndexFolder.forReading(root).path(current))) {
            checksums(directory, faults);
            long profiles = faults.isEmpty() ? readable(directory, options, faults) : 0;
            return new Result(profiles, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checksums(Directory directory, List<String> faults) throws IOException {
        try (CheckIndex check = new CheckIndex(directory, null)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                faults.add("its files are damaged (" + status.numBadSegments + " of " + status.numSegments + " segments); run ./bole index --rebuild");
            }
        } catch (CorruptIndexException e) {
            faults.add("its files are damaged; run ./bole index --rebuild");
        }
    }

    private static long readable(Directory directory, IndexOptions options, List<String> faults) throws IOException {
        try {
            Generation.checkFingerprint(directory, options);
        } catch (ForeignIndexException e) {
            faults.add(e.remedy());
            return 0;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return countReadable(reader, faults);
        }
    }

    private static long countReadable(DirectoryReader reader, List<String> faults) throws IOException {
        StoredProfiles profiles = new StoredProfiles(reader);
        long read = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            DocIdSetIterator people = leaf.reader().getSortedDocValues(Fields.ID_ORDER);
            if (people == null) {
                continue;
            }
            for (int document = people.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = people.nextDoc()) {
                if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document)) {
                    profiles.read(leaf.docBase + document);
                    read++;
                }
            }
        }
        return read;
    }
}
