package bole.index;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives terms that were made before to the index writer, at places or with a frequency. Filled and used again for the next person. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute frequency;

    private String[] terms = new String[256];
    private int[] numbers = new int[256];
    private int size;
    private int next;
    private int position;

    private TermStream(boolean withFrequencies) {
        this.frequency = withFrequencies ? addAttribute(TermFrequencyAttribute.class) : null;
    }

    /** Of terms at places. */
    static TermStream placed() {
        return new TermStream(false);
    }

    /** Of terms that have a frequency and no place. */
    static TermStream weighed() {
        return new TermStream(true);
    }

    void clear() {
        Arrays.fill(terms, 0, size, null);
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** {@code number} is the place, not before that of the last term, or the frequency. */
    void add(String text, int number) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        terms[size] = text;
        numbers[size++] = number;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        term.setEmpty().append(terms[next]);
        if (frequency == null) {
            increment.setPositionIncrement(numbers[next] - position);
            position = numbers[next];
        } else {
            increment.setPositionIncrement(1);
            frequency.setTermFrequency(numbers[next]);
        }
        next++;
        return true;
    }
}
