package bole.search;

import bole.index.Fields;
import bole.index.Vote;
import bole.text.NameTier;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How people are ordered. A person's score is a sum, and the same sum is the explanation:
 *
 * <pre>{@code
 * score = Σ over matching claims: weight(sort of claim) · BM25(claim)^POWER · (1 + RECENCY · 2^(-age / HALF_LIFE)) / (claims + EVEN)^SHARE
 *       + PROFILE · BM25(all the person's words)
 *       + NAME · BM25(words of the names) + name(how the query is a name of the person)
 * }</pre>
 *
 * Nothing about age, gender, photo or birth date is known to the index, so nothing of it can count.
 *
 * <table>
 * <caption>Weights</caption>
 * <tr><th>constant</th><th>reason</th></tr>
 * <tr><td>{@link #weight}: interest 3</td><td>what a person declares to work on is the strongest single sign, and it is short</td></tr>
 * <tr><td>headline 2</td><td>says what the person is now</td></tr>
 * <tr><td>publication 1, stint 1</td><td>the unit: one work, one position</td></tr>
 * <tr><td>summary 1</td><td>one text however long, its length is already counted against it</td></tr>
 * <tr><td>award 0.6</td><td>often names a competition rather than a subject</td></tr>
 * <tr><td>{@link #POWER}</td><td>one: votes add up as they are; above one a single claim outweighs several, below one many weak ones outweigh a strong one</td></tr>
 * <tr><td>{@link #RECENCY}, {@link #HALF_LIFE}</td><td>a claim of this year counts half as much again as an old one; old work still counts</td></tr>
 * <tr><td>{@link #SHARE}, {@link #EVEN}</td><td>who wrote ten works, all on the subject, knows it better than who wrote eleven on it among a thousand; people
 *     with few claims are not told apart by their number</td></tr>
 * <tr><td>{@link #PROFILE}</td><td>breaks ties between people with equal claims, and carries words that stand in different claims</td></tr>
 * <tr><td>{@link #NAME}, {@link #name}</td><td>who types a name wants that person before people who mention the name, the surer form first</td></tr>
 * <tr><td>{@link #PHRASE}</td><td>words together say more than words apart</td></tr>
 * <tr><td>{@link #LINKED}</td><td>a claim that is linked to the vocabulary's entry, or says it in other words, speaks of it as much as any other: rare abbreviations are not worth more</td></tr>
 * <tr><td>{@link #DICTIONARY_WORD}</td><td>tells a Chinese word from two neighbouring characters</td></tr>
 * <tr><td>{@link #ABSTRACT}</td><td>an abstract mentions many things; a title is about one</td></tr>
 * </table>
 */
final class Ranking {

    static final double POWER = 1;
    static final double RECENCY = 0.5;
    static final double HALF_LIFE = 6;
    static final double SHARE = 0.6;
    static final double EVEN = 20;
    static final float PROFILE = 1;
    static final float NAME = 4;
    static final float PHRASE = 4;
    static final float LINKED = 6;
    static final float DICTIONARY_WORD = 0.5f;
    static final float ABSTRACT = 0.4f;

    private Ranking() {
    }

    /** What a claim of that sort counts. */
    static double weight(Vote.Sort sort) {
        return switch (sort) {
            case INTEREST -> 3;
            case HEADLINE -> 2;
            case STINT, PUBLICATION, SUMMARY -> 1;
            case AWARD -> 0.6;
            case LINK, PERSON -> 0;
        };
    }

    /** What a person gets whose name the query is. */
    static float name(NameTier tier) {
        return switch (tier) {
            case SAME -> 1_000;
            case VARIANT -> 900;
            case PINYIN -> 500;
            case ROMANISED -> 100;
            case INITIALS -> 50;
            case TYPO -> 20;
        };
    }

    /** What a claim adds for being recent, relative to its vote. */
    static double recency(int year, int thisYear) {
        return year == 0 ? 0 : RECENCY * Math.pow(2, -Math.max(0, thisYear - year) / HALF_LIFE);
    }

    /** A claim's vote without recency. */
    static double vote(Vote.Sort sort, double score) {
        return weight(sort) * Math.pow(score, POWER);
    }

    /** What every vote for a person with so many claims is multiplied with. */
    static double share(long claims) {
        return Math.pow(claims + EVEN, -SHARE);
    }

    /** The persons that {@code claims} vote for, with the sum of the votes as score. */
    static Query votes(Query claims, int thisYear) {
        Query votes = new FunctionScoreQuery(claims, new Votes(thisYear));
        return FunctionScoreQuery.boostByValue(JoinQueries.summed(votes), DoubleValuesSource.fromField(Fields.CLAIMS, Ranking::share));
    }

    /** BM25 per field: claims are short, so their length says little; a person's whole text is long. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {

        private final Similarity claim = new BM25Similarity(0.9f, 0.3f);
        private final Similarity person = new BM25Similarity(1.2f, 0.75f);

        @Override
        public Similarity get(String field) {
            return field.startsWith(Fields.CLAIM) ? claim : person;
        }
    };

    /** Turns the BM25 score of a claim into its vote. */
    private static final class Votes extends DoubleValuesSource {

        private final int thisYear;
        private final double[] weights = new double[Vote.Sort.values().length];

        Votes(int thisYear) {
            this.thisYear = thisYear;
            for (Vote.Sort sort : Vote.Sort.values()) {
                weights[sort.ordinal()] = weight(sort);
            }
        }

        @Override
        public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
            NumericDocValues votes = DocValues.getNumeric(leaf.reader(), Fields.VOTE);
            return new DoubleValues() {
                @Override
                public double doubleValue() throws IOException {
                    long packed = votes.longValue();
                    return weights[Vote.sort(packed).ordinal()] * Math.pow(scores.doubleValue(), POWER) * (1 + recency(Vote.year(packed), thisYear));
                }

                @Override
                public boolean advanceExact(int document) throws IOException {
                    return votes.advanceExact(document) && scores.advanceExact(document);
                }
            };
        }

        @Override
        public boolean needsScores() {
            return true;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return thisYear;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Votes votes && votes.thisYear == thisYear;
        }

        @Override
        public String toString() {
            return "votes(" + thisYear + ")";
        }
    }
}
