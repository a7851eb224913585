package bole.search;

import bole.query.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/** One vocabulary as a tree with the people of one snapshot counted in it: each once at every place that they or anything narrower of theirs belongs to. */
final class EntityTree {

    private static final int[] NOWHERE = {};

    private final Entities entities;
    private final Entities.Kind kind;
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] counts;

    /** Counts {@code people} over the values of {@code column}. */
    EntityTree(Entities entities, Facet facet, Columns.Column column, Counting over) {
        this.entities = entities;
        this.kind = kind(facet);
        try {
            int[][] placesOf = new int[column.size()][];
            for (int number = 0; number < placesOf.length; number++) {
                placesOf[number] = placesOf(column.value(number));
            }
            this.counts = new long[places.size()];
            count(column, over, placesOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whom to count.
     *
     * @param reader the snapshot
     * @param people of it
     */
    record Counting(IndexReader reader, People people) {
    }

    /** The vocabulary of {@code facet}, which must have one. */
    static Entities.Kind kind(Facet facet) {
        return switch (facet) {
            case INTEREST -> Entities.Kind.TOPIC;
            case INSTITUTION, STINT_INSTITUTION -> Entities.Kind.INSTITUTION;
            case YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE, STINT_YEAR -> throw new IllegalArgumentException(facet + " has no vocabulary");
        };
    }

    private int[] placesOf(String value) {
        return entities.labels(kind, value).isEmpty() ? NOWHERE
            : Stream.concat(Stream.of(value), entities.wholes(kind, value).stream()).mapToInt(id -> places.computeIfAbsent(id, key -> places.size())).toArray();
    }

    private void count(Columns.Column column, Counting over, int[][] placesOf) throws IOException {
        int[] counted = new int[counts.length];
        int person = 0;
        for (LeafReaderContext leaf : over.reader().leaves()) {
            SortedSetDocValues values = column.in(leaf);
            LongValues global = column.global(leaf);
            DocIdSetIterator people = over.people().in(leaf);
            for (int document = people.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = people.nextDoc()) {
                person++;
                for (int i = values.advanceExact(document) ? values.docValueCount() : 0; i > 0; i--) {
                    for (int place : placesOf[(int) global.get(values.nextOrd())]) {
                        counts[place] += counted[place] == person ? 0 : 1;
                        counted[place] = person;
                    }
                }
            }
        }
    }

    private long count(String id) {
        Integer place = places.get(id);
        return place == null ? 0 : counts[place];
    }

    private EntityView.Node node(String id) {
        return new EntityView.Node(id, entities.labels(kind, id).orElse(Labels.same(id)), count(id));
    }

    /** Those of {@code ids} that have people, most first. */
    private List<EntityView.Node> peopled(Collection<String> ids) {
        List<EntityView.Node> nodes = new ArrayList<>(ids.stream().map(this::node).filter(node -> node.count() > 0).toList());
        nodes.sort(Comparator.comparingLong(EntityView.Node::count).reversed().thenComparing(node -> node.labels().en()));
        return nodes;
    }

    /** What belongs to nothing broader and has people, most first. */
    List<EntityView.Node> roots() {
        return peopled(entities.roots(kind));
    }

    /** The place of {@code id}; empty where the vocabulary has no such id. */
    Optional<EntityView> find(String id) {
        return entities.entry(kind, id).map(entry -> new EntityView(node(id), entry.otherNames(), entry.country(), entry.city(),
            entry.broader().stream().map(this::node).toList(), peopled(entry.narrower())));
    }
}
