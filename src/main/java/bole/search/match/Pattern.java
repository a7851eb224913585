package bole.search.match;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/**
 * Something typed, before it is said where it must stand.
 *
 * @param in exactly that, in a field with places
 * @param loosely everyone who may have it, in a field with or without places
 * @param sign it in a claim
 * @param votes what whole persons count for it, as queries on sums
 * @param single whether {@code loosely} is as good as {@code in}
 */
public record Pattern(Function<String, Query> in, Function<String, Query> loosely, Sign sign, List<Query> votes, boolean single) {

    /** Keeps a copy of the votes. */
    public Pattern {
        votes = List.copyOf(votes);
    }
}
