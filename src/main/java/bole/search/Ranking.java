package bole.search;

import bole.index.Fields;
import bole.index.VoteWeights;
import bole.text.NameTier;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How people are ordered. A person's score is a sum, and the same sum is the explanation:
 *
 * <pre>{@code
 * score = Σ over signs of the query: worth · ( Σ over claims with it: weight(sort of claim) · saturation(claim) · (1 + recency(claim)) · share(claims)
 *                                             + PROFILE · saturation(all the person's words) )
 *       + NAME · BM25(words of the names) + name(how the query is a name of the person)
 *
 * worth = rarity of a word;  PHRASE · rarity of both for two neighbouring words of the query next to each other;  LINKED for an entry of the vocabulary said in other words;
 *         NARROWER for a narrower one;
 *         DICTIONARY_WORD · rarity for a Chinese word
 * }</pre>
 *
 * The inner sum of a word does not depend on the query: the index keeps it ({@link VoteWeights}, with the weights in it), so that the best are found without
 * looking at claims. What it does not know (the world on a day, forms as typed, parts of claims) is worked out claim by claim for
 * the first {@link #NEAR} of the order that the sums give; these come by the exact sum, everyone behind by the sums alone. Nobody is found or left out by that.
 *
 * <p>Nothing about age, gender, photo or birth date is known to the index, so nothing of it can count.
 *
 * <table>
 * <caption>Weights</caption>
 * <tr><th>constant</th><th>reason</th></tr>
 * <tr><td>{@link #NAME}, {@link #name}</td><td>who types a name wants that person before people who mention the name, the surer form first</td></tr>
 * <tr><td>{@link #PHRASE}</td><td>words together say more than words apart</td></tr>
 * <tr><td>{@link #LINKED}</td><td>a claim that is linked to the vocabulary's entry, or says it in other words, speaks of it as much as any other: rare abbreviations are not worth more</td></tr>
 * <tr><td>{@link #NARROWER}</td><td>who says something narrower than a topic works on it too, which its own name says more surely; where a person with any of the words will do</td></tr>
 * <tr><td>{@link #MOST_NARROWER}</td><td>the narrower topics of most people: each is looked up, and those of few bring few</td></tr>
 * <tr><td>{@link #DICTIONARY_WORD}</td><td>tells a Chinese word from two neighbouring characters</td></tr>
 * <tr><td>{@link #MOST_VOTES_OF_ONE}</td><td>the words that begin as typed are many; those of most people say whom to look at</td></tr>
 * </table>
 */
public final class Ranking {

    /** What the words of a name count, times the surer form of it. */
    public static final float NAME = 4;
    /** What two neighbouring words of the query count next to each other. */
    public static final float PHRASE = 0.75f;
    /** What a claim counts that is linked to the entry asked for, or says it in other words. */
    public static final float LINKED = 9;
    /** What one counts that is linked to a narrower entry. */
    public static final float NARROWER = 0.5f;
    /** So many narrower entries are looked up. */
    public static final int MOST_NARROWER = 32;
    /** What a Chinese word counts, times its rarity. */
    public static final float DICTIONARY_WORD = 0.5f;
    /** So many words count of those that begin as typed. */
    public static final int MOST_VOTES_OF_ONE = 32;

    /** So many are looked at claim by claim; two pages of the usual size. */
    public static final int NEAR = 50;

    private Ranking() {
    }

    /** What a person gets whose name the query is. */
    public static float name(NameTier tier) {
        return switch (tier) {
            case SAME -> 1_000;
            case VARIANT -> 900;
            case PINYIN -> 500;
            case ROMANISED -> 100;
            case INITIALS -> 50;
            case TYPO -> 20;
        };
    }

    /** Sums as they were indexed, times what the query says a word is worth; BM25 for names. */
    public static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {

        private final Similarity sums = new Sums();
        private final Similarity names = new BM25Similarity(1.2f, 0.75f);

        @Override
        public Similarity get(String field) {
            return field.equals(Fields.VOTE) || field.equals(Fields.SAID) ? sums : names;
        }
    };

    /** The frequency of a term is a coded sum. */
    private static final class Sums extends Similarity {

        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return boost * VoteWeights.value((int) frequency);
                }
            };
        }
    }
}
