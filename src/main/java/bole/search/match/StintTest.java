package bole.search.match;

import bole.search.column.PersonStints;
import bole.search.column.SegmentColumns;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** A condition on single stints, which a person holds with any of them. */
public interface StintTest extends PersonTest {

    /** The condition in one segment. */
    interface OfSegment {

        /** Whether the stint of that number holds it, of the person that the stints are at. */
        boolean holds(int stint) throws IOException;
    }

    /** Where the stints of a segment are kept. */
    SegmentColumns segments();

    /** The condition over {@code stints}. */
    OfSegment over(PersonStints stints) throws IOException;

    @Override
    default Look in(LeafReaderContext leaf) throws IOException {
        PersonStints stints = new PersonStints(leaf, segments().stints(leaf));
        OfSegment test = over(stints);
        return document -> {
            stints.to(document);
            for (int stint = stints.first(); stint < stints.end(); stint++) {
                if (test.holds(stint)) {
                    return true;
                }
            }
            return false;
        };
    }

    @Override
    default float cost() {
        return 10;
    }
}
