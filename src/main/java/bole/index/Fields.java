package bole.index;

/**
 * The schema: every field of the Lucene index, and what it is for.
 *
 * <p>A person is <b>one document</b>; claims are not documents of their own. Three kinds of field share the work:
 *
 * <ul>
 * <li><b>sets</b> say exactly who is found and what is counted: {@link #TEXT}, the facets, {@link #SAID}, {@link #STINT_AT};</li>
 * <li><b>sums</b> say who comes first: {@link #VOTE} and {@link #SAID} keep, as the frequency of a term, what all claims of the person together say for it
 *     ({@link VoteWeights}); Lucene knows the highest of each block, so the best ten are found without looking at most people;</li>
 * <li>the <b>column of claims</b> ({@link #CLAIM_DATA}, laid out in {@link ClaimData}) answers what only single claims can: which line says so and where in it,
 *     the world on a day. It is read for the people on a page or near it, and for those who may match;</li>
 * <li>the <b>column of stints</b> ({@link #STINTS}, laid out in {@link StintData}) answers what only single stints can: one at that place in that year. It is short and kept
 *     in memory ({@link StintTable}), since joint counts go through the stints of everyone who is found.</li>
 * </ul>
 *
 * <p>An invented example, Ada Okonkwo who worked on graph learning at Tencent from 2021 to 2023:
 *
 * <pre>{@code
 * id=ada-okonkwo
 * text=ada okonkwo … graph learning … engineer … search lab … tencent   exact=the same, not stemmed, without places
 * name=ada okonkwo   name.key=l:ada okonkwo, …   name.start=ada okonkwo, okonkwo ada, …
 * vote=graph^742, learning^742, engineer^655, …        the logarithm of a sum, as a frequency
 * said=topic:graph-learning:en^731, institution:tencent:en^664
 * interest=graph-learning  institution=tencent  kind=employment  year=2021,2022,2023  country=CN
 * stint.at=tencent 2021, tencent 2022, tencent 2023
 * claims.data=[interest, 2 words] [stint, 2021-01-01 to 2023-12-31, 4 words]
 * stints=[employment, 2021-01-01 to 2023-12-31, institution 0]
 * last=2023  claims=2  sort=ada okonkwo  profile={…}
 * }</pre>
 */
public final class Fields {

    /** Changes whenever the schema does: an index of another version is refused. */
    static final int VERSION = 10;

    /** Id of the person, by which the document is replaced. */
    public static final String ID = "id";

    // What is searched.

    /** All words of the person, claims and names; a gap of places between any two texts. */
    public static final String TEXT = "text";
    /** The same, not stemmed and without places: prefixes, typing mistakes, exact search. */
    public static final String EXACT = "exact";
    /** What each word of the claims counts for the person, as {@link VoteWeights} codes it; dictionary words under {@link #dictionaryWord}, neighbours under {@link #pair}. */
    public static final String VOTE = "vote";
    /** The vocabulary entries that claims say or are linked to ({@link Mentions#term}), with what they count. */
    public static final String SAID = "said";
    /** Words of the interests, stems and plain forms. */
    public static final String INTEREST_WORDS = "interest.words";
    /** Words of the institutions of stints. */
    public static final String INSTITUTION_WORDS = "institution.words";
    /** Words of the venues of publications. */
    public static final String VENUE_WORDS = "venue.words";
    /** Words of the names. */
    public static final String NAME = "name";
    /** The keys under which the names are found, one per form; see {@link bole.text.NameForms}. */
    public static final String NAME_KEY = "name.key";
    /** What is typed when one begins to type the name; see {@link NameStarts}. */
    public static final String NAME_START = "name.start";

    // What is counted and filtered; each a set of terms and a column. Names are those of the facets.

    /** Topic id, or the folded label where it is not linked. */
    public static final String INTEREST = "interest";
    /** Institution id, or the folded name where it is not linked. */
    public static final String INSTITUTION = "institution";
    /** Every year that a dated claim covers. */
    public static final String YEAR = "year";
    /** Kinds of stint. */
    public static final String KIND = "kind";
    /** Degrees. */
    public static final String DEGREE = "degree";
    /** Countries of the institutions, ISO 3166. */
    public static final String COUNTRY = "country";
    /** Folded venue. */
    public static final String VENUE = "venue";
    /** Languages of the sources. */
    public static final String LANGUAGE = "language";
    /** Suffix of the field that says how a folded value is written: terms {@code value U+001F label}. */
    public static final String LABEL_SUFFIX = ".label";

    // Order and content.

    /** The id as a column, for a stable order. */
    public static final String ID_ORDER = "id.order";
    /** Last active year, 0 where nothing is dated. */
    public static final String LAST_YEAR = "last";
    /** Number of claims. */
    public static final String CLAIMS = "claims";
    /** Folded name for sorting; absent where there is no name. */
    public static final String SORT_NAME = "sort";
    /** The whole profile ({@link PackedProfile}), as a column: to read one takes no unpacking of its neighbours. */
    public static final String PROFILE = "profile";

    // Claims.

    /** All claims, as {@link ClaimData} lays them out. */
    public static final String CLAIM_DATA = "claims.data";
    /** What the stints are, as {@link StintData} lays them out. */
    public static final String STINTS = "stints";
    /** Where the person was in which year ({@link #stintAt}), and the years in which stints ended ({@link #stintEnded}). */
    public static final String STINT_AT = "stint.at";

    /** What stands for a position in {@code Profile.claims()} for the headline. */
    public static final int HEADLINE_ORDINAL = -1;
    /** The same for the summary. */
    public static final int SUMMARY_ORDINAL = -2;
    /** The same for the names. */
    public static final int NAMES_ORDINAL = -3;

    private Fields() {
    }

    /** The term of {@link #STINT_AT} for a stint at {@code institution} that covers a day of {@code year}. */
    public static String stintAt(String institution, int year) {
        return institution + '\u001f' + year;
    }

    /** The term of {@link #STINT_AT} for a stint that, as the source says, ended in {@code year}. */
    public static String stintEnded(int year) {
        return "\u001f\u001f" + year;
    }

    /** The term of {@link #VOTE} for two words, as stems, next to each other or with nothing but {@link StopWords} between them. */
    public static String pair(String first, String second) {
        return first + ' ' + second;
    }

    /** The term of {@link #VOTE} for the Chinese dictionary word {@code word}, which is another one than that of two neighbouring characters. */
    public static String dictionaryWord(String word) {
        return "w:" + word;
    }
}
