package bole.index;

import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.text.Folding;
import bole.text.NameForms;
import bole.text.NameKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A profile as its document ({@link Fields}). A thread uses the parts of one document for the next. */
final class ProfileDocument {

    private static final int LONGEST_SORT_NAME = 200;
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLAIN = type(IndexOptions.DOCS);
    private static final ThreadLocal<ProfileDocument> OF_THREAD = ThreadLocal.withInitial(ProfileDocument::new);

    private final PersonText text = new PersonText();
    private final PackedProfile packed = new PackedProfile();
    private final Map<String, TermStream> streams = new HashMap<>();

    private ProfileDocument() {
    }

    private static FieldType type(IndexOptions indexed) {
        FieldType type = new FieldType();
        type.setIndexOptions(indexed);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The document of {@code profile}, good until the thread asks for the next. */
    static Document of(Profile profile, bole.index.IndexOptions options) {
        return OF_THREAD.get().make(profile, options);
    }

    private Document make(Profile profile, bole.index.IndexOptions options) {
        LocalDate today = LocalDate.ofInstant(options.clock().instant(), ZoneOffset.UTC);
        TreeSet<Integer> years = ActiveTime.years(profile, today);
        FacetValues values = FacetValues.of(profile, years, options);
        text.fill(profile, values, options);
        Document document = new Document();
        document.add(new StringField(Fields.ID, profile.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID_ORDER, new BytesRef(profile.id())));
        addTexts(document, profile.claims().size());
        addNames(document, profile);
        addFacets(document, values);
        addStints(document, profile, options);
        document.add(new NumericDocValuesField(Fields.LAST_YEAR, years.isEmpty() ? 0 : years.last()));
        document.add(new NumericDocValuesField(Fields.CLAIMS, profile.claims().size()));
        document.add(new BinaryDocValuesField(Fields.CLAIM_DATA, new BytesRef(text.data.bytes())));
        document.add(new BinaryDocValuesField(Fields.STINTS, new BytesRef(text.stints.bytes())));
        document.add(new BinaryDocValuesField(Fields.PROFILE, new BytesRef(packed.pack(profile))));
        return document;
    }

    private void addTexts(Document document, int claims) {
        add(document, Fields.TEXT, text.text, PLACED);
        add(document, Fields.NAME, text.names, PLACED);
        add(document, Fields.EXACT, text.exact);
        text.roles.forEach((field, terms) -> add(document, field, terms));
        TermStream votes = weighed(Fields.VOTE);
        text.votes.forEach(claims, votes::add);
        add(document, Fields.VOTE, votes, WEIGHED);
        TermStream said = weighed(Fields.SAID);
        double share = VoteWeights.share(claims);
        text.said.forEach((term, value) -> said.add(term, VoteWeights.coded(value * share)));
        add(document, Fields.SAID, said, WEIGHED);
    }

    private TermStream weighed(String field) {
        TermStream stream = streams.computeIfAbsent(field, name -> TermStream.weighed());
        stream.clear();
        return stream;
    }

    private void add(Document document, String field, Set<String> terms) {
        TermStream stream = streams.computeIfAbsent(field, name -> TermStream.placed());
        stream.clear();
        terms.forEach(term -> stream.add(term, 0));
        add(document, field, stream, PLAIN);
    }

    private static void add(Document document, String field, TermStream stream, FieldType type) {
        if (!stream.isEmpty()) {
            document.add(new Field(field, stream, type));
        }
    }

    private void addNames(Document document, Profile profile) {
        List<String> names = profile.names().stream().map(Name::text).toList();
        Collection<NameKey> forms = NameForms.of(names);
        Set<String> keys = new LinkedHashSet<>();
        forms.forEach(form -> keys.add(form.key()));
        add(document, Fields.NAME_KEY, keys);
        add(document, Fields.NAME_START, NameStarts.of(names, forms));
        profile.displayName().map(name -> Folding.key(name.text())).filter(key -> !key.isEmpty())
            .ifPresent(key -> document.add(new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(key.substring(0, Math.min(key.length(), LONGEST_SORT_NAME))))));
    }

    private static void addFacets(Document document, FacetValues values) {
        values.forEachValue((facet, value) -> document.add(new KeywordField(facet, value, Field.Store.NO)));
        values.forEachLabel((facet, label) -> document.add(new StringField(facet + Fields.LABEL_SUFFIX, label, Field.Store.NO)));
    }

    private void addStints(Document document, Profile profile, bole.index.IndexOptions options) {
        LocalDate today = LocalDate.ofInstant(options.clock().instant(), ZoneOffset.UTC);
        Set<String> at = new LinkedHashSet<>();
        for (Stint stint : profile.stints()) {
            stint.to().ifPresent(to -> at.add(Fields.stintEnded(to.year())));
            ActiveTime.of(stint, profile, today).ifPresent(time -> {
                for (String id : PersonText.institutionsOf(stint, options)) {
                    for (int year = time.begin().getYear(); year <= time.end().getYear(); year++) {
                        at.add(Fields.stintAt(id, year));
                    }
                }
            });
        }
        add(document, Fields.STINT_AT, at);
    }
}
