package bole.search.match;

import bole.search.column.PersonClaims;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** A condition on single claims, which a person holds with any of them. */
interface ClaimTest extends PersonTest {

    /** Looking at the claims of a person costs as much as about so many steps of a list. */
    float COST = 200;

    /** Whether the claim of that number holds it, of the person that {@code claims} is at. */
    boolean holds(PersonClaims claims, int claim) throws IOException;

    /** Whether any claim of the person holds it. */
    default boolean holdsAny(PersonClaims claims) throws IOException {
        for (int claim = 0; claim < claims.reader().size(); claim++) {
            if (holds(claims, claim)) {
                return true;
            }
        }
        return false;
    }

    @Override
    default Look in(LeafReaderContext leaf) throws IOException {
        PersonClaims claims = new PersonClaims(leaf);
        return document -> {
            claims.of(document);
            return holdsAny(claims);
        };
    }

    @Override
    default float cost() {
        return COST;
    }
}
