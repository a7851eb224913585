package bole.index;

/**
 * The schema: every field of the Lucene index, and what it is for.
 *
 * <p>A person is one <b>block</b> of documents that are written, replaced and removed together: one document per claim, then one for the person. A claim's
 * document answers "which line says so" and votes for its person; the person's document answers "who has all these words, in whatever claims", and
 * is what facets count. An invented example, Ada Okonkwo who worked on graph learning at Tencent from 2021 to 2023:
 *
 * <pre>{@code
 * claim     type=interest  id=ada-okonkwo  ordinal=0  vote=(interest, no year)
 *           claim="Graph Learning"  topic=graph-learning
 * claim     type=stint     id=ada-okonkwo  ordinal=1  vote=(stint, 2023)
 *           claim="Engineer, Search Lab, Tencent"  claim.title="Engineer"  claim.institution="Tencent"
 *           stint.institution=tencent  stint.kind=employment  begin=2021-01-01  end=2023-12-31  stint.ended=2023
 * person    type=person    id=ada-okonkwo
 *           text=all of the above and her names  exact=the same, not stemmed  name="Ada Okonkwo"  name.key=l:ada okonkwo, …  name.start=ada okonkwo, okonkwo ada, …
 *           interest=graph-learning  institution=tencent  kind=employment  year=2021,2022,2023  country=CN
 *           last=2023  claims=2  sort=okonkwo…  profile={…}
 * }</pre>
 *
 * <p>Because institution, kind, degree and days stand in the document of <em>one</em> stint, "at Tencent in 2022" needs one stint that says both.
 */
public final class Fields {

    /** Changes whenever the schema does: an index of another version is refused. */
    static final int VERSION = 3;

    // On every document of a block.

    /** Id of the person, by which the block is replaced. */
    public static final String ID = "id";
    /** {@link #PERSON}, or for a claim its {@code claimName()}, {@link #HEADLINE} or {@link #SUMMARY}. */
    public static final String TYPE = "type";

    /** Value of {@link #TYPE}. */
    public static final String PERSON = "person";
    /** Value of {@link #TYPE} for the headline, which is searched like a claim. */
    public static final String HEADLINE = "headline";
    /** Value of {@link #TYPE} for the summary, which is searched like a claim. */
    public static final String SUMMARY = "summary";

    // The person: what is searched.

    /** All words of the person, claims and names; a gap of positions between any two texts. */
    public static final String TEXT = "text";
    /** The same, not stemmed: prefixes, typing mistakes, exact search. */
    public static final String EXACT = "exact";
    /** Words of the names. */
    public static final String NAME = "name";
    /** The keys under which the names are found, one per form; see {@link bole.text.NameForms}. */
    public static final String NAME_KEY = "name.key";
    /** What is typed when one begins to type the name; see {@link NameStarts}. */
    public static final String NAME_START = "name.start";

    // The person: what is counted and filtered; each a set of terms and a column. Names are those of the facets.

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

    // The person: order and content.

    /** The id as a column, for a stable order. */
    public static final String ID_ORDER = "id.order";
    /** Last active year, 0 where nothing is dated. */
    public static final String LAST_YEAR = "last";
    /** Number of claims. */
    public static final String CLAIMS = "claims";
    /** Folded name for sorting; absent where there is no name. */
    public static final String SORT_NAME = "sort";
    /** The whole profile as JSON. */
    public static final String PROFILE = "profile";

    // A claim.

    /** The claim's text with offsets into {@link ClaimText#shown()}. */
    public static final String CLAIM = "claim";
    /** Chinese dictionary words of the claim. */
    public static final String CLAIM_WORDS = "claim.words";
    /** The same as {@link #CLAIM}, not stemmed: exact search. */
    public static final String CLAIM_EXACT = "claim.exact";
    /** Abstract of a publication, not stemmed. */
    public static final String CLAIM_ABSTRACT_EXACT = "claim.abstract.exact";
    /** Abstract of a publication. */
    public static final String CLAIM_ABSTRACT = "claim.abstract";
    /** The part that is its title: position, work, prize. */
    public static final String CLAIM_TITLE = "claim.title";
    /** The part that names the institution. */
    public static final String CLAIM_INSTITUTION = "claim.institution";
    /** The part that names the venue. */
    public static final String CLAIM_VENUE = "claim.venue";
    /** {@code zh} where it holds a Chinese character, else {@code en}. */
    public static final String CLAIM_LANGUAGE = "claim.language";
    /** Topic id of an interest. */
    public static final String TOPIC = "topic";
    /** Position in {@code Profile.claims()}; {@link #HEADLINE_ORDINAL} and {@link #SUMMARY_ORDINAL} for those. */
    public static final String ORDINAL = "ordinal";
    /** Sort of claim and year, as {@link Vote} packs them; on the person 0. */
    public static final String VOTE = "vote";
    /** First day covered, as days since 1970; absent where the claim has no date. */
    public static final String BEGIN = "begin";
    /** Last day covered. */
    public static final String END = "end";
    /** Folded venue of a publication. */
    public static final String WORK_VENUE = "work.venue";
    /** Institution id or folded name. */
    public static final String STINT_INSTITUTION = "stint.institution";
    /** Kind of stint. */
    public static final String STINT_KIND = "stint.kind";
    /** Degree. */
    public static final String STINT_DEGREE = "stint.degree";
    /** Country of the institution. */
    public static final String STINT_COUNTRY = "stint.country";
    /** Year in which it ended, where the source says so. */
    public static final String STINT_ENDED = "stint.ended";

    /** {@link #ORDINAL} of the headline. */
    public static final int HEADLINE_ORDINAL = -1;
    /** {@link #ORDINAL} of the summary. */
    public static final int SUMMARY_ORDINAL = -2;

    private Fields() {
    }
}
