package bole.index;

/**
 * What a word of a claim counts for its person, worked out when the person is indexed: votes are linear, so their sum over all claims is one number per word
 * and person, and no search has to go through claims to rank. For a word {@code t} and a person {@code p} the index keeps
 *
 * <pre>{@code
 * value(t, p) = share(claims of p) · Σ over claims: weight(sort) · (1 + recency(year)) · saturation(times t in the claim)
 *             + PROFILE · saturation(times t in all the person's claims)
 * }</pre>
 *
 * and ranking multiplies it with the rarity of the word. The same sum, claim by claim, is the explanation; see {@code bole.search.Ranking} for what else counts.
 *
 * <table>
 * <caption>Weights</caption>
 * <tr><th>constant</th><th>reason</th></tr>
 * <tr><td>{@link #weight}: interest 3</td><td>what a person declares to work on is the strongest single sign, and it is short</td></tr>
 * <tr><td>headline 2</td><td>says what the person is now</td></tr>
 * <tr><td>publication 1, stint 1</td><td>the unit: one work, one position</td></tr>
 * <tr><td>summary 1</td><td>one text however long, its length is already counted against it</td></tr>
 * <tr><td>award 0.6</td><td>often names a competition rather than a subject</td></tr>
 * <tr><td>{@link #RECENCY}, {@link #HALF_LIFE}</td><td>a claim of this year counts half as much again as an old one; old work still counts</td></tr>
 * <tr><td>{@link #SHARE}, {@link #EVEN}</td><td>who wrote ten works, all on the subject, knows it better than who wrote eleven on it among a thousand; people
 *     with few claims are not told apart by their number</td></tr>
 * <tr><td>{@link #PROFILE}</td><td>breaks ties between people with equal claims, and carries words that stand in different claims</td></tr>
 * <tr><td>{@link #ABSTRACT}</td><td>an abstract mentions many things; a title is about one</td></tr>
 * <tr><td>{@link #CLAIM_LENGTH}, {@link #WHOLE_LENGTH}</td><td>usual numbers of terms, to which lengths are compared: constants, so that a person's values do not depend on who
 *     else is indexed</td></tr>
 * </table>
 */
public final class VoteWeights {

    /** Changes whenever a value would: the index holds the sums. */
    static final int VERSION = 2;

    static final double RECENCY = 0.5;
    static final double HALF_LIFE = 6;
    static final double SHARE = 0.6;
    static final double EVEN = 20;
    /** What the person's whole text counts beside the votes. */
    public static final double PROFILE = 1;
    /** What an abstract counts beside its title. */
    public static final double ABSTRACT = 0.4;

    private static final double CLAIM_LENGTH = 14;
    private static final double WHOLE_LENGTH = 100;

    /** Claims are short, so their length says little; a person's whole text is long. */
    private static final double CLAIM_K1 = 0.9;
    private static final double CLAIM_B = 0.3;
    private static final double WHOLE_K1 = 1.2;
    private static final double WHOLE_B = 0.75;

    /** Values are kept as their logarithm in steps of one percent, which is far below what tells two people apart. */
    private static final double STEP = 0.01;
    private static final double LEAST = 0.001;
    private static final float[] VALUES = new float[2_048];

    static {
        for (int code = 1; code < VALUES.length; code++) {
            VALUES[code] = (float) (LEAST * Math.exp((code - 1) * STEP));
        }
    }

    private VoteWeights() {
    }

    /** What a claim of that sort counts. */
    public static double weight(Vote.Sort sort) {
        return switch (sort) {
            case INTEREST -> 3;
            case HEADLINE -> 2;
            case STINT, PUBLICATION, SUMMARY -> 1;
            case AWARD -> 0.6;
            case LINK, PERSON -> 0;
        };
    }

    /** What a claim adds for being recent, relative to its vote. */
    public static double recency(int year, int thisYear) {
        return year == 0 ? 0 : RECENCY * Math.pow(2, -Math.max(0, thisYear - year) / HALF_LIFE);
    }

    /** What every vote for a person with so many claims is multiplied with. */
    public static double share(int claims) {
        return Math.pow(claims + EVEN, -SHARE);
    }

    /** How much of a full match {@code times} occurrences in a claim of {@code length} terms are. */
    public static double inClaim(int times, int length) {
        return times / (times + CLAIM_K1 * (1 - CLAIM_B + CLAIM_B * length / CLAIM_LENGTH));
    }

    /** How much of a full match {@code times} occurrences in a person's whole text of {@code length} terms are. */
    public static double inWhole(int times, int length) {
        return times / (times + WHOLE_K1 * (1 - WHOLE_B + WHOLE_B * length / WHOLE_LENGTH));
    }

    /** {@code value}, above nought, as the number that the index keeps. */
    static int coded(double value) {
        return Math.clamp(1 + Math.round(Math.log(value / LEAST) / STEP), 1, VALUES.length - 1);
    }

    /** The value that {@code code} stands for. */
    public static float value(int code) {
        return VALUES[Math.min(code, VALUES.length - 1)];
    }
}
