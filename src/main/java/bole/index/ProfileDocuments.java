package bole.index;

import bole.profile.Claim;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.text.Folding;
import bole.text.Han;
import bole.text.NameForms;
import bole.text.NameKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * A profile as its block of documents ({@link Fields}): claims first, the person last. Documents are made one at a time, as the writer asks for them,
 * so that a profile of ten thousand works needs no more memory than a small one.
 */
final class ProfileDocuments implements Iterable<Document> {

    private static final FieldType WITH_OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Profile profile;
    private final bole.index.IndexOptions options;
    private final LocalDate today;
    private final List<Claim> claims;
    private final List<List<Run>> wholeText = new ArrayList<>();
    private final List<Boolean> verbatim = new ArrayList<>();

    ProfileDocuments(Profile profile, bole.index.IndexOptions options) {
        this.profile = profile;
        this.options = options;
        this.today = LocalDate.ofInstant(options.clock().instant(), ZoneOffset.UTC);
        this.claims = profile.claims();
    }

    private static FieldType type(IndexOptions indexed) {
        FieldType type = new FieldType();
        type.setIndexOptions(indexed);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    @Override
    public Iterator<Document> iterator() {
        wholeText.clear();
        verbatim.clear();
        return new Iterator<>() {

            private int next = following(Fields.SUMMARY_ORDINAL);

            @Override
            public boolean hasNext() {
                return next <= claims.size();
            }

            @Override
            public Document next() {
                int ordinal = next;
                next = following(ordinal + 1);
                return ordinal == claims.size() ? person() : claimAt(ordinal);
            }
        };
    }

    /** The first ordinal from {@code ordinal} on that has a document; that of the person is the number of claims. */
    private int following(int ordinal) {
        int at = ordinal;
        while (at < claims.size() && !isSearched(at)) {
            at++;
        }
        return at;
    }

    private boolean isSearched(int ordinal) {
        return switch (ordinal) {
            case Fields.SUMMARY_ORDINAL -> !profile.summary().isBlank();
            case Fields.HEADLINE_ORDINAL -> !profile.headline().isBlank();
            default -> !(claims.get(ordinal) instanceof bole.profile.Link);
        };
    }

    private Document claimAt(int ordinal) {
        if (ordinal == Fields.SUMMARY_ORDINAL) {
            return running(profile.summary(), Fields.SUMMARY, ordinal);
        }
        return ordinal == Fields.HEADLINE_ORDINAL ? running(profile.headline(), Fields.HEADLINE, ordinal) : claim(claims.get(ordinal), ordinal);
    }

    private Document running(String text, String type, int ordinal) {
        Document document = base(type);
        document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        document.add(new NumericDocValuesField(Fields.VOTE, new Vote(Vote.Sort.valueOf(type.toUpperCase(Locale.ROOT)), 0).packed()));
        addText(document, ClaimText.running(text));
        return document;
    }

    private Document claim(Claim claim, int ordinal) {
        Document document = base(claim.claimName());
        Optional<ActiveTime> time = ActiveTime.of(claim, profile, today);
        int year = time.map(active -> active.end().getYear()).orElse(0);
        document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        document.add(new NumericDocValuesField(Fields.VOTE, new Vote(Vote.sortOf(claim), year).packed()));
        addText(document, ClaimText.of(claim));
        time.ifPresent(active -> {
            document.add(new IntField(Fields.BEGIN, (int) active.begin().toEpochDay(), Field.Store.NO));
            document.add(new IntField(Fields.END, (int) active.end().toEpochDay(), Field.Store.NO));
        });
        switch (claim) {
            case Interest interest -> addKeyword(document, Fields.TOPIC, interest.topic());
            case Stint stint -> addStint(document, stint);
            case Publication publication -> addWork(document, publication);
            case bole.profile.Award award -> { }
            case bole.profile.Link link -> { }
        }
        return document;
    }

    private Document base(String type) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, profile.id(), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
        return document;
    }

    private void addText(Document document, ClaimText text) {
        if (text.parts().isEmpty()) {
            return;
        }
        List<TokenReplay.Piece> whole = new ArrayList<>();
        List<TokenReplay.Piece> exact = new ArrayList<>();
        List<TokenReplay.Piece> words = new ArrayList<>();
        boolean chinese = false;
        for (int i = 0; i < text.parts().size(); i++) {
            ClaimText.Part part = text.parts().get(i);
            List<Run> runs = Tokeniser.runs(part.text());
            remember(runs, part.verbatim());
            List<Token> tokens = (part.verbatim() ? Analyzers.VERBATIM : Analyzers.TEXT).cut(runs);
            whole.add(new TokenReplay.Piece(tokens, text.start(i)));
            exact.add(part.verbatim() ? whole.getLast() : new TokenReplay.Piece(Analyzers.VERBATIM.cut(runs), text.start(i)));
            if (!part.verbatim()) {
                words.add(new TokenReplay.Piece(Analyzers.WORDS.cut(runs), text.start(i)));
            }
            chinese |= Han.in(part.text());
            addRole(document, part.role(), part.role() == ClaimText.Role.TITLE ? inBothForms(tokens, Analyzers.VERBATIM.cut(runs)) : tokens);
        }
        addPieces(document, Fields.CLAIM, whole, WITH_OFFSETS);
        addPieces(document, Fields.CLAIM_EXACT, exact, WITH_OFFSETS);
        addPieces(document, Fields.CLAIM_WORDS, words, WITH_POSITIONS);
        document.add(new StringField(Fields.CLAIM_LANGUAGE, chinese ? "zh" : "en", Field.Store.NO));
    }

    /** Stems and plain forms at the same places, so that exact search can look for either. */
    private static List<Token> inBothForms(List<Token> stems, List<Token> plain) {
        return Stream.concat(stems.stream(), plain.stream()).distinct().sorted(Comparator.comparingInt(Token::position)).toList();
    }

    private static void addRole(Document document, ClaimText.Role role, List<Token> tokens) {
        List<TokenReplay.Piece> pieces = List.of(new TokenReplay.Piece(tokens, 0));
        switch (role) {
            case TITLE -> addPieces(document, Fields.CLAIM_TITLE, pieces, WITH_POSITIONS);
            case INSTITUTION -> addPieces(document, Fields.CLAIM_INSTITUTION, pieces, WITH_POSITIONS);
            case VENUE -> addPieces(document, Fields.CLAIM_VENUE, pieces, WITH_POSITIONS);
            case DETAIL -> { }
        }
    }

    private void addWork(Document document, Publication work) {
        String text = work.abstract_();
        addKeyword(document, Fields.WORK_VENUE, FacetValues.key(work.venue()));
        if (!text.isBlank()) {
            List<Run> runs = Tokeniser.runs(text);
            remember(runs, false);
            addPieces(document, Fields.CLAIM_ABSTRACT, List.of(new TokenReplay.Piece(Analyzers.TEXT.cut(runs), 0)), WITH_OFFSETS);
            addPieces(document, Fields.CLAIM_ABSTRACT_EXACT, List.of(new TokenReplay.Piece(Analyzers.VERBATIM.cut(runs), 0)), WITH_OFFSETS);
        }
    }

    private static void addPieces(Document document, String field, List<TokenReplay.Piece> pieces, FieldType type) {
        if (pieces.stream().anyMatch(piece -> !piece.tokens().isEmpty())) {
            document.add(new Field(field, new TokenReplay().over(pieces), type));
        }
    }

    private void remember(List<Run> runs, boolean asName) {
        wholeText.add(runs);
        verbatim.add(asName);
    }

    private void addStint(Document document, Stint stint) {
        addKeyword(document, Fields.STINT_KIND, stint.kind().name().toLowerCase(Locale.ROOT));
        stint.degree().ifPresent(degree -> addKeyword(document, Fields.STINT_DEGREE, degree.name().toLowerCase(Locale.ROOT)));
        stint.institution().ifPresent(institution -> {
            addKeyword(document, Fields.STINT_INSTITUTION, FacetValues.keyOf(institution));
            options.wholes().apply(institution.id()).forEach(whole -> addKeyword(document, Fields.STINT_INSTITUTION, whole));
            options.country().apply(institution.id()).ifPresent(country -> addKeyword(document, Fields.STINT_COUNTRY, country));
        });
        stint.to().ifPresent(to -> document.add(new IntField(Fields.STINT_ENDED, to.year(), Field.Store.NO)));
    }

    private static void addKeyword(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new KeywordField(field, value, Field.Store.NO));
        }
    }

    private Document person() {
        Document document = base(Fields.PERSON);
        document.add(new SortedDocValuesField(Fields.ID_ORDER, new BytesRef(profile.id())));
        document.add(new NumericDocValuesField(Fields.VOTE, 0));
        document.add(new NumericDocValuesField(Fields.CLAIMS, claims.size()));
        addNames(document);
        addWholeText(document);
        addFacets(document);
        document.add(new StoredField(Fields.PROFILE, ProfileCodec.encode(profile)));
        return document;
    }

    private void addNames(Document document) {
        List<TokenReplay.Piece> pieces = new ArrayList<>();
        int offset = 0;
        for (Name name : profile.names()) {
            List<Run> runs = Tokeniser.runs(name.text());
            remember(runs, true);
            pieces.add(new TokenReplay.Piece(Analyzers.VERBATIM.cut(runs), offset));
            offset += name.text().length() + 1;
        }
        addPieces(document, Fields.NAME, pieces, WITH_POSITIONS);
        List<String> names = profile.names().stream().map(Name::text).toList();
        NameForms.of(names).stream().map(NameKey::key).distinct().forEach(key -> document.add(new StringField(Fields.NAME_KEY, key, Field.Store.NO)));
        NameStarts.of(names).forEach(start -> document.add(new StringField(Fields.NAME_START, start, Field.Store.NO)));
        profile.displayName().map(name -> Folding.key(name.text())).filter(key -> !key.isEmpty())
            .ifPresent(key -> document.add(new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(key.substring(0, Math.min(key.length(), 200))))));
    }

    private void addWholeText(Document document) {
        List<TokenReplay.Piece> text = new ArrayList<>();
        List<TokenReplay.Piece> exact = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < wholeText.size(); i++) {
            List<Run> runs = wholeText.get(i);
            List<Token> plain = Analyzers.VERBATIM.cut(runs);
            exact.add(new TokenReplay.Piece(plain, offset));
            text.add(new TokenReplay.Piece(verbatim.get(i) ? plain : Analyzers.TEXT.cut(runs), offset));
            offset += runs.isEmpty() ? 0 : runs.getLast().end();
        }
        addPieces(document, Fields.TEXT, text, WITH_POSITIONS);
        addPieces(document, Fields.EXACT, exact, WITH_POSITIONS);
    }

    private void addFacets(Document document) {
        FacetValues values = FacetValues.of(profile, options);
        values.forEachValue((facet, value) -> document.add(new KeywordField(facet, value, Field.Store.NO)));
        values.forEachLabel((facet, label) -> document.add(new StringField(facet + Fields.LABEL_SUFFIX, label, Field.Store.NO)));
        java.util.TreeSet<Integer> years = ActiveTime.years(profile, today);
        document.add(new NumericDocValuesField(Fields.LAST_YEAR, years.isEmpty() ? 0 : years.last()));
    }

}
