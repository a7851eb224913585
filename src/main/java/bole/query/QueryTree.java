package bole.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds queries in their one normal form: no group of one, no group of a kind directly in its like, no double negation. */
final class QueryTree {

    private QueryTree() {
    }

    static Optional<Query> and(List<Query> parts) {
        List<Query> flat = parts.stream().flatMap(part -> part instanceof Query.And and ? and.parts().stream() : Stream.of(part)).toList();
        return flat.size() > 1 ? Optional.of(new Query.And(flat)) : flat.stream().findFirst();
    }

    static Optional<Query> or(List<Query> parts) {
        List<Query> flat = parts.stream().flatMap(part -> part instanceof Query.Or or ? or.parts().stream() : Stream.of(part)).toList();
        return flat.size() > 1 ? Optional.of(new Query.Or(flat)) : flat.stream().findFirst();
    }

    static Query not(Query part) {
        return part instanceof Query.Not not ? not.part() : new Query.Not(part);
    }

    /** {@code leaf}, looked for in {@code field}. */
    static Query in(QueryField field, Query leaf) {
        return switch (leaf) {
            case Query.Word word -> new Query.Word(field, word.text());
            case Query.Phrase phrase -> new Query.Phrase(field, phrase.text(), phrase.slop());
            case Query.Prefix prefix -> new Query.Prefix(field, prefix.text());
            case Query.Fuzzy fuzzy -> new Query.Fuzzy(field, fuzzy.text());
            case Query.All all -> all;
            case Query.Years years -> years;
            case Query.And and -> and;
            case Query.Or or -> or;
            case Query.Not not -> not;
        };
    }

    /** The years that {@code text} names; besides the two dots, a dash or 至 may stand between. */
    static Optional<YearRange> years(String text) {
        String dotted = text.length() > 12 ? text : text.replaceAll("[-–—~至到]", "..");
        try {
            return Optional.of(YearRange.parse(dotted));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
