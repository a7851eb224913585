package bole.search.facet;

import bole.index.FacetValues;
import bole.index.Fields;
import bole.query.Choice;
import bole.query.Facet;
import bole.search.Entities;
import bole.search.Labels;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** What the values of facets are called: by the vocabulary, by fixed words, or as most people write them. */
public final class FacetNames {

    private static final Map<String, Labels> WORDS = Map.ofEntries(
        Map.entry("education", new Labels("Education", "教育经历")), Map.entry("employment", new Labels("Employment", "工作经历")),
        Map.entry("internship", new Labels("Internship", "实习")), Map.entry("visit", new Labels("Visit", "访问")),
        Map.entry("service", new Labels("Service", "学术服务")), Map.entry("bachelor", new Labels("Bachelor", "学士")),
        Map.entry("master", new Labels("Master", "硕士")), Map.entry("phd", new Labels("PhD", "博士")),
        Map.entry("engineer", new Labels("Engineer", "工程师学位")), Map.entry("habilitation", new Labels("Habilitation", "特许任教资格")),
        Map.entry("other", new Labels("Other", "其他")), Map.entry("en", new Labels("English", "英文")), Map.entry("zh", new Labels("Chinese", "中文")));

    private final Entities entities;

    /** Names by what {@code entities} knows. */
    public FacetNames(Entities entities) {
        this.entities = entities;
    }

    /** What {@code value} is called. */
    public Labels of(Facet facet, String value, IndexReader reader) {
        return switch (facet) {
            case INTEREST -> named(Entities.Kind.TOPIC, Fields.INTEREST, Choice.entity(value), reader);
            case INSTITUTION, STINT_INSTITUTION -> named(Entities.Kind.INSTITUTION, Fields.INSTITUTION, value, reader);
            case VENUE -> Labels.same(written(Fields.VENUE, value, reader).orElse(value));
            case KIND, DEGREE, LANGUAGE -> WORDS.getOrDefault(value, Labels.same(value));
            case COUNTRY -> country(value);
            case YEAR, STINT_YEAR -> Labels.same(value);
        };
    }

    private Labels named(Entities.Kind kind, String field, String value, IndexReader reader) {
        return entities.labels(kind, value).orElseGet(() -> Labels.same(written(field, value, reader).orElse(value)));
    }

    private static Labels country(String code) {
        Locale country = new Locale.Builder().setRegion(code.length() == 2 ? code : "ZZ").build();
        return code.length() == 2 ? new Labels(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)) : Labels.same(code);
    }

    /** The values of {@code facet} in the vocabularies that {@code typed} begins to spell. */
    public Set<String> spelled(Facet facet, String typed, int limit) {
        return kind(facet).map(known -> Set.copyOf(entities.matching(known, typed, limit))).orElse(Set.of());
    }

    /** Whether {@code value} is an entry of a vocabulary. */
    public boolean isKnown(Facet facet, String value) {
        return kind(facet).flatMap(known -> entities.labels(known, value)).isPresent();
    }

    private static Optional<Entities.Kind> kind(Facet facet) {
        return switch (facet) {
            case INTEREST -> Optional.of(Entities.Kind.TOPIC);
            case INSTITUTION, STINT_INSTITUTION -> Optional.of(Entities.Kind.INSTITUTION);
            case VENUE, KIND, DEGREE, LANGUAGE, COUNTRY, YEAR, STINT_YEAR -> Optional.empty();
        };
    }

    /** The way most people write a value that is in no vocabulary. */
    private static Optional<String> written(String field, String value, IndexReader reader) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                count(leaf.reader().terms(field + Fields.LABEL_SUFFIX), value + FacetValues.LABEL_MARK, counts);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    }

    private static void count(Terms terms, String start, Map<String, Integer> counts) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = each.term(); term != null && term.utf8ToString().startsWith(start); term = each.next()) {
            counts.merge(term.utf8ToString().substring(start.length()), each.docFreq(), Integer::sum);
        }
    }
}
