package bole.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Light stemming of English (Krovetz): {@code networks} is {@code network}, but {@code university} does not become {@code universe}.
 * Only words of plain letters are touched, so {@code gpt4} and {@code c++} stay. One per thread.
 */
public final class Stemmer {

    private static final int REMEMBERED = 50_000;
    private static final ThreadLocal<Stemmer> OF_THREAD = ThreadLocal.withInitial(Stemmer::new);

    private final Map<String, String> known = new HashMap<>();
    private KStemFilter filter;
    private CharTermAttribute term;

    private Stemmer() {
    }

    /** Reads {@link KnownStems} before somebody waits for a stem. */
    public static void prepare() {
        KnownStems.prepare();
    }

    /** Makes the dictionary, of tens of thousands of words, that all other words need, before somebody waits for one of these. */
    public static void prepareForAll() {
        OF_THREAD.get().compute("words");
    }

    /** The stem of {@code word}, which must be folded. */
    public static String stem(String word) {
        return isPlain(word) ? OF_THREAD.get().remembered(word) : word;
    }

    private static boolean isPlain(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private String remembered(String word) {
        String stem = known.get(word);
        if (stem == null) {
            stem = KnownStems.find(word).orElseGet(() -> compute(word));
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(word, stem);
        }
        return stem;
    }

    private String compute(String word) {
        if (filter == null) {
            filter = new KStemFilter(new One());
            term = filter.getAttribute(CharTermAttribute.class);
        }
        try {
            term.setEmpty().append(word);
            filter.incrementToken();
            return term.toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stream that stands at one token for ever. */
    private static final class One extends TokenStream {

        One() {
            addAttribute(CharTermAttribute.class);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
