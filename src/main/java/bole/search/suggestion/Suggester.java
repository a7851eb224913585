package bole.search.suggestion;

import bole.index.Fields;
import bole.index.NameStarts;
import bole.index.StoredProfiles;
import bole.profile.Profile;
import bole.query.Facet;
import bole.search.Labels;
import bole.search.Suggestion;
import bole.search.column.Columns;
import bole.search.column.Counted;
import bole.search.column.People;
import bole.search.facet.FacetNames;
import bole.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** What begins as typed: topics and institutions that people have, and people by name. Made once per snapshot. */
public final class Suggester {

    /** Names that are looked at in a segment: more begin with one or two letters than can be looked through while one types. */
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_SPELLED = 500;
    /** What is typed first meets most and is typed by everyone: what is suggested for so few signs is kept, for so many beginnings. */
    private static final int FIRST_SIGNS = 2;
    private static final int MOST_KEPT = 1_000;

    private final IndexReader reader;
    private final FacetNames names;
    /** Values that are in no vocabulary, by what they or any of their words begin with. */
    private final TreeMap<String, List<Entry>> entries = new TreeMap<>();
    /** Values of the vocabularies. */
    private final Map<Thing, Entry> known = new HashMap<>();

    /** What was suggested last for the first signs. */
    private final Map<Asked, List<Suggestion>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Suggestion>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Asked(String typed, int limit) {
    }

    private record Thing(Facet facet, String value) {
    }

    /** A value of a facet with the people it has. */
    private record Entry(Facet facet, String value, long count) {
    }

    /** A person, and how many claims are known. */
    private record Known(int document, long claims) {
    }

    /** Suggests from {@code reader}, whose people are {@code everyone}. */
    public Suggester(IndexReader reader, Columns columns, FacetNames names, People everyone) {
        this.reader = reader;
        this.names = names;
        for (Facet facet : List.of(Facet.INTEREST, Facet.INSTITUTION)) {
            try {
                add(facet, columns.of(facet.apiName()), columns.of(facet.apiName()).counted(everyone).all());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private void add(Facet facet, Columns.Column column, Counted counted) throws IOException {
        for (int number = 0; number < column.size(); number++) {
            if (counted.of(number) > 0) {
                Entry entry = new Entry(facet, column.value(number), counted.of(number));
                if (names.isKnown(facet, entry.value())) {
                    known.put(new Thing(facet, entry.value()), entry);
                } else {
                    Set<String> starts = new LinkedHashSet<>();
                    addStarts(entry.value(), starts);
                    starts.forEach(start -> entries.computeIfAbsent(start, s -> new ArrayList<>(1)).add(entry));
                }
            }
        }
    }

    /** The text from the beginning of each of its words on. */
    private static void addStarts(String text, Set<String> starts) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-' || bole.text.Han.is(text.charAt(i));
            if (begins && text.charAt(i) != ' ') {
                starts.add(text.substring(i, Math.min(text.length(), i + 40)));
            }
        }
    }

    /** At most {@code limit} that begin with {@code typed}: those with more people first; of people those of whom more is known. */
    public List<Suggestion> suggest(String typed, int limit) {
        if (typed.length() > FIRST_SIGNS) {
            return find(typed, limit);
        }
        Asked asked = new Asked(typed, limit);
        List<Suggestion> known;
        synchronized (kept) {
            known = kept.get(asked);
        }
        if (known == null) {
            known = List.copyOf(find(typed, limit));
            synchronized (kept) {
                kept.put(asked, known);
            }
        }
        return known;
    }

    private List<Suggestion> find(String typed, int limit) {
        String key = Folding.key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>(things(typed, key, limit));
        List<Suggestion> people = people(NameStarts.typed(typed), limit);
        int keptThings = Math.max(limit - people.size(), Math.min(found.size(), (limit + 1) / 2));
        List<Suggestion> all = new ArrayList<>(found.subList(0, Math.min(found.size(), keptThings)));
        all.addAll(people.subList(0, Math.min(people.size(), limit - all.size())));
        return all;
    }

    private List<Suggestion> things(String typed, String key, int limit) {
        Set<Entry> matching = new LinkedHashSet<>();
        for (Facet facet : List.of(Facet.INTEREST, Facet.INSTITUTION)) {
            names.spelled(facet, typed, MOST_SPELLED).stream().map(id -> known.get(new Thing(facet, id))).filter(Objects::nonNull).forEach(matching::add);
        }
        entries.subMap(key, key + Character.MAX_VALUE).values().stream().limit(5_000).forEach(matching::addAll);
        return matching.stream().sorted(Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::value)).limit(limit)
            .map(entry -> new Suggestion(entry.value(), names.of(entry.facet(), entry.value(), reader), entry.facet().apiName(), "", entry.count())).toList();
    }

    private List<Suggestion> people(String key, int limit) {
        if (key.isEmpty()) {
            return List.of();
        }
        try {
            List<Known> found = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                addPeople(leaf, key, found);
            }
            StoredProfiles profiles = new StoredProfiles(reader);
            List<Known> best = found.stream().sorted(Comparator.comparingLong(Known::claims).reversed().thenComparing(Known::document)).limit(2L * limit).toList();
            return best.stream().map(known -> Map.entry(known.claims(), profiles.readWithoutWorks(known.document())))
                .sorted(Map.Entry.<Long, Profile>comparingByKey().reversed().thenComparing(entry -> entry.getValue().title()).thenComparing(entry -> entry.getValue().id()))
                .limit(limit).map(entry -> person(entry.getValue())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Adds the people of {@code leaf} with a name that begins with {@code key}. */
    private static void addPeople(LeafReaderContext leaf, String key, List<Known> found) throws IOException {
        Terms terms = leaf.reader().terms(Fields.NAME_START);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        BytesRef start = new BytesRef(key);
        if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        FixedBitSet people = new FixedBitSet(leaf.reader().maxDoc());
        int seen = 0;
        PostingsEnum postings = null;
        for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, start) && seen++ < MOST_NAMES; term = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            for (int person = postings.nextDoc(); person != PostingsEnum.NO_MORE_DOCS; person = postings.nextDoc()) {
                people.set(person);
            }
        }
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues claims = DocValues.getNumeric(leaf.reader(), Fields.CLAIMS);
        BitSetIterator all = new BitSetIterator(people, 0);
        for (int person = all.nextDoc(); person != PostingsEnum.NO_MORE_DOCS; person = all.nextDoc()) {
            if (live == null || live.get(person)) {
                found.add(new Known(leaf.docBase + person, claims.advanceExact(person) ? claims.longValue() : 0));
            }
        }
    }

    private static Suggestion person(Profile profile) {
        return new Suggestion(profile.id(), Labels.same(profile.title()), "person", profile.headline(), 1);
    }
}
