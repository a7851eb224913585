package bole.query;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One parameter of a search: a row of the table in {@link Parameters}.
 *
 * @param name its name in addresses and in the JSON form
 * @param part what it belongs to; some resources take only some parts
 * @param repeatable whether it may stand more than once
 * @param help what it does, in one line
 * @param reader takes one value into a request under construction; throws {@code IllegalArgumentException} for a bad one
 * @param writer the values that a request has for it; none where it is as usual
 */
public record Parameter(String name, Part part, boolean repeatable, String help, BiConsumer<RequestDraft, String> reader,
                        Function<SearchRequest, List<String>> writer) {

    /** What a parameter belongs to. */
    public enum Part {
        /** What is typed and how it is matched. */
        QUERY,
        /** What narrows the people. */
        FILTER,
        /** What the answer holds besides people. */
        CONTENT,
        /** How facets are counted. */
        COUNTING,
        /** The order of people. */
        ORDER,
        /** Which part of the people. */
        PAGE,
        /** The language of labels. */
        LABELS
    }
}
