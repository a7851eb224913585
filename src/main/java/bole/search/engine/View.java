package bole.search.engine;

import bole.index.Fields;
import bole.query.Facet;
import bole.query.Language;
import bole.search.Entities;
import bole.search.column.ColumnCounts;
import bole.search.column.Columns;
import bole.search.column.People;
import bole.search.column.RolledColumn;
import bole.search.column.SegmentColumns;
import bole.search.facet.EntityTree;
import bole.search.facet.FacetCounts;
import bole.search.facet.FacetNames;
import bole.search.match.Hierarchy;
import bole.search.match.Terms;
import bole.search.suggestion.Suggester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;

/** What is worked out once for a snapshot and used by every search in it. */
final class View {

    private final IndexReader reader;
    private final Entities entities;
    private final SegmentColumns segments;
    private final Map<Entities.Kind, EntityTree> trees = new EnumMap<>(Entities.Kind.class);
    private final Map<Entities.Kind, RolledColumn> rolledUp = new EnumMap<>(Entities.Kind.class);
    private final Map<Entities.Kind, RolledColumn> tops = new EnumMap<>(Entities.Kind.class);
    private final FacetNames names;
    private final Columns columns;
    private Suggester suggester;
    private People everyone;

    View(IndexReader reader, Entities entities, SegmentColumns segments) {
        this.reader = reader;
        this.entities = entities;
        this.segments = segments;
        this.names = new FacetNames(entities);
        this.columns = new Columns(reader, segments);
    }

    Columns columns() {
        return columns;
    }

    /** What is kept of each segment. */
    SegmentColumns segments() {
        return segments;
    }

    FacetNames names() {
        return names;
    }

    /** Counts, rows sorted by label in {@code language} where they are. */
    FacetCounts counts(Language language) {
        return new FacetCounts(reader, names, language);
    }

    /** How many people are in the snapshot; every document is one. */
    int size() {
        return reader.numDocs();
    }

    /** Everyone in the snapshot. */
    synchronized People everyone() {
        if (everyone == null) {
            everyone = People.matching(new IndexSearcher(reader), Terms.PEOPLE);
        }
        return everyone;
    }

    /** The tree that the values of {@code facet} stand in. */
    synchronized EntityTree tree(Facet facet) {
        return trees.computeIfAbsent(Hierarchy.kind(facet),
            kind -> new EntityTree(entities, facet, rolledUp(facet), new ColumnCounts(reader, rolledUp(facet), everyone()).all()));
    }

    /** The hierarchy of {@code facet}, which must have one. */
    Hierarchy hierarchy(Facet facet) {
        return new Hierarchy(entities, facet);
    }

    /** The values of {@code facet} and all that they belong to. */
    synchronized RolledColumn rolledUp(Facet facet) {
        return rolledUp.computeIfAbsent(Hierarchy.kind(facet), kind -> rolled(facet, hierarchy(facet)::rolledUpAll));
    }

    /** The highest that the values of {@code facet} belong to. */
    synchronized RolledColumn tops(Facet facet) {
        return tops.computeIfAbsent(Hierarchy.kind(facet), kind -> rolled(facet, hierarchy(facet)::tops));
    }

    private RolledColumn rolled(Facet facet, Function<String, Collection<String>> wholes) {
        try {
            return new RolledColumn(reader, columns.of(FacetCounts.field(facet)), wholes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Suggester suggester() {
        if (suggester == null) {
            suggester = new Suggester(reader, columns, names, everyone());
        }
        return suggester;
    }

    /** The years in which the person at {@code person} of {@code leaf} did anything. */
    List<Integer> years(LeafReaderContext leaf, int person) throws IOException {
        List<Integer> years = new ArrayList<>();
        Columns.Column column = columns.of(Fields.YEAR);
        SortedSetDocValues values = column.in(leaf);
        if (values.advanceExact(person)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                years.add(Integer.parseInt(column.value(column.global(leaf).get(values.nextOrd()))));
            }
        }
        return years;
    }
}
