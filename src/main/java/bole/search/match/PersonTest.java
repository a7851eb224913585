package bole.search.match;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** A condition on persons that no term of a whole person tells. Its kinds are records, so that equal conditions are equal. */
interface PersonTest {

    /** The condition in one segment. Not for several threads. */
    interface Look {

        /** Whether {@code document} holds it; asked in the order of documents. */
        boolean at(int document) throws IOException;
    }

    /** Looks at the people of {@code leaf}. */
    Look in(LeafReaderContext leaf) throws IOException;

    /** What one look costs, in steps of a list. */
    float cost();
}
