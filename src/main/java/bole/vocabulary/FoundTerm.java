package bole.vocabulary;

import java.util.List;

/**
 * A name of the vocabulary that stands in a text.
 *
 * @param start first UTF-16 unit of it in the text as given
 * @param end one past its last
 * @param ids what it means: one id, or several where the name is ambiguous
 */
public record FoundTerm(int start, int end, List<String> ids) {

    public FoundTerm {
        ids = List.copyOf(ids);
    }
}
