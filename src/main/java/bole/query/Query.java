package bole.query;

import java.util.List;

/**
 * What a person typed, as a tree; its text form ({@code toString}) parses back to an equal tree. Not a Lucene query.
 * Grammar and text forms: {@link QueryParser}.
 */
public sealed interface Query {

    /** Matches everyone. */
    record All() implements Query {
        @Override
        public String toString() {
            return "";
        }
    }

    /** One run of characters between white space, not yet analysed; Chinese without spaces is one word here. */
    record Word(QueryField field, String text) implements Query {
        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** Words next to each other in this order, or with at most {@code slop} moves between them. */
    record Phrase(QueryField field, String text, int slop) implements Query {
        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** Words that begin so, two characters or more. */
    record Prefix(QueryField field, String text) implements Query {
        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** Words one typing mistake away. */
    record Fuzzy(QueryField field, String text) implements Query {
        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** Active in these years. */
    record Years(YearRange range) implements Query {
        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** All of these, in whatever claims of a person. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** At least one of these. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }

    /** Not this. */
    record Not(Query part) implements Query {
        @Override
        public String toString() {
            return QueryText.of(this);
        }
    }
}
