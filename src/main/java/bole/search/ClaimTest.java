package bole.search;

import java.io.IOException;

/** A condition on single claims. Its kinds are records, so that equal conditions are equal. */
interface ClaimTest {

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
}
