package bole.search.facet;

import bole.query.Choice;
import bole.query.Facet;
import bole.search.Labels;
import bole.search.column.CountedColumn;
import bole.text.Folding;
import bole.text.Han;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * Whether the names of a facet's value hold what was typed: the vocabulary knows it under that, or every typed word begins a word of a label; Chinese may
 * stand anywhere.
 */
public final class LabelSearch {

    private static final int MOST_SPELLED = 2_000;

    private final Facet facet;
    private final List<String> words;
    private final Set<String> spelled;
    private final FacetNames names;
    private final IndexReader reader;

    /** Looks for {@code typed} in the names of the rows of {@code facet}. */
    public LabelSearch(Facet facet, String typed, FacetNames names, IndexReader reader) {
        this.facet = facet;
        this.words = Arrays.stream(Folding.key(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        this.spelled = names.spelled(facet, typed, MOST_SPELLED);
        this.names = names;
        this.reader = reader;
    }

    /** Whether the row {@code number} of {@code column} has a name that holds all words. */
    public boolean holds(CountedColumn column, long number) {
        try {
            String value = column.value(number);
            if (spelled.contains(Choice.entity(value))) {
                return true;
            }
            Labels labels = names.of(facet, value, reader);
            return holds(Folding.key(labels.en())) || holds(Folding.key(labels.zh()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean holds(String text) {
        return words.stream().allMatch(word -> Han.in(word) ? text.contains(word) : beginsAWord(text, word));
    }

    private static boolean beginsAWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || Han.is(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
