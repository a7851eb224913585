package bole.search.suggestion;

import bole.index.ActiveTime;
import bole.index.FacetValues;
import bole.index.Fields;
import bole.index.StoredProfiles;
import bole.profile.Institution;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.Labels;
import bole.search.SimilarPerson;
import bole.search.column.SegmentColumns;
import bole.search.facet.FacetNames;
import bole.search.match.KnownWorld;
import bole.search.match.StintQueries;
import bole.search.match.Terms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * People like a person: those who share interests, the rarer the more; who were at the same institution at the same time; and whose words are those that
 * tell this person from others. The reasons are worked out from the two profiles, and whoever has none is not shown.
 */
public final class SimilarPeople {

    private static final int MOST_WORDS = 25;
    private static final int MOST_STINTS = 30;
    private static final int MOST_INTERESTS = 50;
    private static final int MOST_SHARED_WORDS = 8;
    private static final float INTEREST = 3;
    private static final float TOGETHER = 2;
    private static final float WORD = 0.4f;
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID_ORDER, SortField.Type.STRING));

    private final IndexReader reader;
    private final FacetNames names;
    private final SegmentColumns segments;
    private final LocalDate today;

    /** Compares the people of {@code reader}. */
    public SimilarPeople(IndexReader reader, FacetNames names, SegmentColumns segments, LocalDate today) {
        this.segments = segments;
        this.reader = reader;
        this.names = names;
        this.today = today;
    }

    /** At most {@code limit} people like {@code profile}, likest first. */
    public List<SimilarPerson> of(Profile profile, int limit) throws IOException {
        PersonWords words = PersonWords.of(profile);
        List<String> telling = telling(words);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        interests(profile).forEach(value -> query.add(worth(Terms.term(Fields.INTEREST, value), INTEREST * rarity(Fields.INTEREST, value)), Occur.SHOULD));
        profile.stints().stream().limit(MOST_STINTS).forEach(stint -> together(stint, profile).ifPresent(clause -> query.add(clause, Occur.SHOULD)));
        telling.forEach(word -> query.add(worth(Terms.term(Fields.VOTE, word), WORD * rarity(Fields.VOTE, word)), Occur.SHOULD));
        Query others = new BooleanQuery.Builder().add(query.build(), Occur.MUST).add(Terms.term(Fields.ID, profile.id()), Occur.MUST_NOT).build();
        StoredProfiles profiles = new StoredProfiles(reader);
        List<SimilarPerson> people = new ArrayList<>();
        for (ScoreDoc found : new IndexSearcher(reader).search(others, limit, BEST).scoreDocs) {
            Profile other = profiles.read(found.doc);
            List<SimilarPerson.Shared> shared = shared(profile, other);
            List<String> common = words.shared(telling, PersonWords.of(other)).stream().limit(MOST_SHARED_WORDS).toList();
            if (!common.isEmpty()) {
                shared.add(new SimilarPerson.Shared(SimilarPerson.Kind.WORDS, "", Labels.same(String.join(", ", common)), OptionalInt.empty(), OptionalInt.empty()));
            }
            if (!shared.isEmpty()) {
                people.add(new SimilarPerson(other.id(), other.names(), other.title(), other.headline(), shared));
            }
        }
        return people;
    }

    private static List<String> interests(Profile profile) {
        return profile.interests().stream().map(FacetValues::keyOf).filter(key -> !key.isEmpty()).distinct().limit(MOST_INTERESTS).toList();
    }

    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }

    /** The fewer people have a term, the more it says that two do. */
    private float rarity(String field, String term) {
        try {
            return (float) Math.log(1 + (double) reader.numDocs() / (1 + reader.docFreq(new Term(field, term))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The persons who were where {@code stint} was, in a year of it. */
    private Optional<Query> together(Stint stint, Profile profile) {
        Optional<ActiveTime> time = ActiveTime.of(stint, profile, today);
        String place = stint.institution().map(FacetValues::keyOf).orElse("");
        if (time.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        YearRange years = new YearRange(OptionalInt.of(time.get().begin().getYear()), OptionalInt.of(time.get().end().getYear()));
        StintFilter filter = new StintFilter(place, Optional.of(years), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
        return Optional.of(worth(new StintQueries(new KnownWorld(Optional.empty()), reader, segments).people(filter), TOGETHER * rarity(Fields.INSTITUTION, place)));
    }

    /** Those of {@code words} that tell a person from others, rarest first; those that nobody else has are left out. */
    private List<String> telling(PersonWords words) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (String word : words.terms()) {
            int people = reader.docFreq(new Term(Fields.VOTE, word));
            if (people > 1 && people * 4L <= Math.max(8, reader.numDocs())) {
                weights.put(word, (double) rarity(Fields.VOTE, word));
            }
        }
        return weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_WORDS).map(Map.Entry::getKey).toList();
    }

    private List<SimilarPerson.Shared> shared(Profile one, Profile other) {
        List<SimilarPerson.Shared> shared = new ArrayList<>();
        Set<String> theirs = new HashSet<>(interests(other));
        interests(one).stream().filter(theirs::contains).forEach(value -> shared.add(new SimilarPerson.Shared(SimilarPerson.Kind.INTEREST, value,
            names.of(bole.query.Facet.INTEREST, value, reader), OptionalInt.empty(), OptionalInt.empty())));
        shared.addAll(places(one, other));
        return shared;
    }

    /** The institutions where both were in the same years, each with the years of the first such time. */
    private List<SimilarPerson.Shared> places(Profile one, Profile other) {
        Map<String, SimilarPerson.Shared> places = new LinkedHashMap<>();
        for (Stint mine : one.stints()) {
            for (Stint theirs : other.stints()) {
                String place = mine.institution().map(FacetValues::keyOf).orElse("");
                if (!place.isEmpty() && place.equals(theirs.institution().map(FacetValues::keyOf).orElse(""))) {
                    overlap(ActiveTime.of(mine, one, today), ActiveTime.of(theirs, other, today)).ifPresent(years ->
                        places.putIfAbsent(place, new SimilarPerson.Shared(SimilarPerson.Kind.INSTITUTION, place, labels(mine.institution().orElseThrow(), place), years.first(), years.last())));
                }
            }
        }
        return List.copyOf(places.values());
    }

    private Labels labels(Institution institution, String place) {
        return institution.id().isEmpty() ? Labels.same(institution.name()) : names.of(bole.query.Facet.INSTITUTION, place, reader);
    }

    private static Optional<YearRange> overlap(Optional<ActiveTime> one, Optional<ActiveTime> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.max(one.get().begin().getYear(), other.get().begin().getYear());
        int last = Math.min(one.get().end().getYear(), other.get().end().getYear());
        return first <= last ? Optional.of(new YearRange(OptionalInt.of(first), OptionalInt.of(last))) : Optional.empty();
    }
}
