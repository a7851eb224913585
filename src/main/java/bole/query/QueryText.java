package bole.query;

/** The text form of a query, which {@link QueryParser} reads back. */
final class QueryText {

    private QueryText() {
    }

    static String of(Query query) {
        return query.getClass().getSimpleName();
    }
}
