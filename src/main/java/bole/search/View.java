package bole.search;

import bole.query.Facet;
import bole.query.Language;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** What is worked out once for a snapshot and used by every search in it. */
final class View {

    private final IndexReader reader;
    private final Entities entities;
    private final Map<Entities.Kind, EntityTree> trees = new EnumMap<>(Entities.Kind.class);
    private final FacetNames names;
    private final Columns columns;
    private Suggester suggester;
    private People everyone;

    View(IndexReader reader, Entities entities, SegmentColumns segments) {
        this.reader = reader;
        this.entities = entities;
        this.names = new FacetNames(entities);
        this.columns = new Columns(reader, segments);
    }

    Columns columns() {
        return columns;
    }

    FacetNames names() {
        return names;
    }

    /** Counts, rows sorted by label in {@code language} where they are. */
    FacetCounts counts(Language language) {
        return new FacetCounts(reader, columns, names, language);
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
        return trees.computeIfAbsent(EntityTree.kind(facet),
            kind -> new EntityTree(entities, facet, columns.of(FacetCounts.field(facet)), new EntityTree.Counting(reader, everyone())));
    }

    synchronized Suggester suggester() {
        if (suggester == null) {
            suggester = new Suggester(reader, columns, names, counts(Language.EN), everyone());
        }
        return suggester;
    }
}
