package bole.search.translation;

import bole.index.StoredProfiles;
import bole.query.Query;
import bole.query.QueryField;
import bole.search.ReadQuery;
import bole.text.NameTier;
import bole.text.TypedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;

/** The people and years in what was typed, beside the things that the vocabularies know. */
public final class Recognised {

    private static final int MOST_PEOPLE = 5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final IndexSearcher searcher;

    /** Looks for people among those of {@code searcher}. */
    public Recognised(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The people and years in {@code query}, whose plain words may be {@code names}. */
    public List<ReadQuery.Resolved> in(Query query, Translation.Names names) throws IOException {
        List<ReadQuery.Resolved> recognised = new ArrayList<>();
        addYears(query, recognised);
        Map<String, org.apache.lucene.search.Query> called = new LinkedHashMap<>();
        if (names.mayBeName()) {
            called.put(names.typed(), names.called());
        }
        called.putAll(names.mentioned());
        for (Map.Entry<String, org.apache.lucene.search.Query> name : called.entrySet()) {
            people(name.getKey(), name.getValue()).ifPresent(recognised::add);
        }
        return recognised;
    }

    /** The person called {@code typed}; where there are several, none is chosen. Initials are no name of one person. */
    private Optional<ReadQuery.Resolved> people(String typed, org.apache.lucene.search.Query called) throws IOException {
        if (called instanceof MatchNoDocsQuery) {
            return Optional.empty();
        }
        TypedName name = new TypedName(typed);
        StoredProfiles profiles = new StoredProfiles(searcher.getIndexReader());
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : searcher.search(called, MOST_PEOPLE).scoreDocs) {
            bole.profile.Profile profile = profiles.readWithoutWorks(found.doc);
            boolean sure = name.among(profile.names().stream().map(bole.profile.Name::text).toList())
                .filter(tier -> tier.compareTo(NameTier.ROMANISED) <= 0).isPresent();
            if (sure) {
                ids.add(profile.id());
            }
        }
        return ids.isEmpty() ? Optional.empty()
            : Optional.of(new ReadQuery.Resolved(typed, "person", ids.size() == 1 ? ids.getFirst() : "", ids.size() == 1 ? List.of() : ids));
    }

    private static void addYears(Query query, List<ReadQuery.Resolved> recognised) {
        switch (query) {
            case Query.Years years -> recognised.add(year(years.range().toString()));
            case Query.And and -> and.parts().forEach(part -> addYears(part, recognised));
            case Query.Or or -> or.parts().forEach(part -> addYears(part, recognised));
            case Query.Word word -> {
                if (word.field() == QueryField.ANY && isYear(word.text())) {
                    recognised.add(year(word.text()));
                }
            }
            case Query.All all -> { }
            case Query.Not not -> { }
            case Query.Phrase phrase -> { }
            case Query.Prefix prefix -> { }
            case Query.Fuzzy fuzzy -> { }
        }
    }

    private static ReadQuery.Resolved year(String text) {
        return new ReadQuery.Resolved(text, "year", text, List.of());
    }

    /** Whether {@code text} is four digits that may be a year. */
    static boolean isYear(String text) {
        boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR;
    }
}
