package bole.search.translation;

import bole.index.Fields;
import bole.index.StoredProfiles;
import bole.profile.Name;
import bole.profile.Profile;
import bole.search.Ranking;
import bole.text.NameForms;
import bole.text.NameKey;
import bole.text.NameTier;
import bole.text.TypedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What was typed as a name of a person, in any script, order or romanisation; the surer the form, the higher the score. */
public final class NameQueries {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_MISSPELT = 500;

    private NameQueries() {
    }

    /** The persons called {@code typed}; with {@code exact} in just these characters or letters, in whatever order. */
    static Query called(String typed, boolean exact) {
        if (typed.length() > LONGEST_NAME) {
            return new MatchNoDocsQuery();
        }
        return called(typed, key -> isSure(key, exact));
    }

    private static Query called(String typed, Predicate<NameKey> wanted) {
        Map<NameTier, List<BytesRef>> byTier = new EnumMap<>(NameTier.class);
        for (NameKey key : NameForms.keysOfQuery(typed)) {
            if (wanted.test(key)) {
                byTier.computeIfAbsent(tier(key), tier -> new ArrayList<>()).add(new BytesRef(key.key()));
            }
        }
        List<Query> tiers = new ArrayList<>();
        byTier.forEach((tier, keys) -> tiers.add(new BoostQuery(new ConstantScoreQuery(new TermInSetQuery(Fields.NAME_KEY, keys)), Ranking.name(tier))));
        return tiers.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(tiers, 0);
    }

    /** The persons called {@code typed}, a stretch of a longer text, in a form that is no guess at initials. */
    static Query calledSurely(String typed) {
        return called(typed, key -> key.tier().compareTo(NameTier.ROMANISED) <= 0 && !key.key().startsWith("o:") && !key.key().startsWith("i:") && !key.key().startsWith("a:"));
    }

    /** Not typing mistakes, which must be verified, and not initials alone, which are more often an acronym. */
    private static boolean isSure(NameKey key, boolean exact) {
        return exact ? key.tier() == NameTier.SAME : key.tier() != NameTier.TYPO && !key.key().startsWith("a:");
    }

    /** Characters typed for a name known in letters only are a guess, however they are spelt. */
    private static NameTier tier(NameKey key) {
        return key.key().startsWith("k:") ? NameTier.ROMANISED : key.tier();
    }

    /** The persons whose name is one slip of the fingers away from {@code typed}, as a query on their ids; nobody if there is no such person. */
    public static Query misspelt(String typed, IndexSearcher searcher) throws IOException {
        List<BytesRef> keys = typed.length() > LONGEST_NAME ? List.of()
            : NameForms.keysOfQuery(typed).stream().filter(key -> key.tier() == NameTier.TYPO).map(key -> new BytesRef(key.key())).toList();
        List<BytesRef> ids = new ArrayList<>();
        if (!keys.isEmpty()) {
            TypedName name = new TypedName(typed);
            StoredProfiles profiles = new StoredProfiles(searcher.getIndexReader());
            for (ScoreDoc found : searcher.search(new ConstantScoreQuery(new TermInSetQuery(Fields.NAME_KEY, keys)), MOST_MISSPELT).scoreDocs) {
                Profile profile = profiles.readWithoutWorks(found.doc);
                if (name.among(profile.names().stream().map(Name::text).toList()).isPresent()) {
                    ids.add(new BytesRef(profile.id()));
                }
            }
        }
        return ids.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(Fields.ID, ids);
    }
}
