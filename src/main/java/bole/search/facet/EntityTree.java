package bole.search.facet;

import bole.query.Facet;
import bole.search.Entities;
import bole.search.EntityView;
import bole.search.Labels;
import bole.search.column.Counted;
import bole.search.column.RolledColumn;
import bole.search.match.Hierarchy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One vocabulary as a tree with people counted in it: each once at every place that they or anything narrower of theirs belongs to. */
public final class EntityTree {

    private final Entities entities;
    private final Entities.Kind kind;
    private final Hierarchy hierarchy;
    private final RolledColumn column;
    private final Counted counted;
    /** Entries of the vocabulary as shown, of which a page asks for hundreds and the same again for the next page. */
    private final Map<String, EntityView.Node> nodes = new ConcurrentHashMap<>();

    /** The tree of {@code facet} over {@code column}, its values rolled up, with {@code counted} over it. */
    public EntityTree(Entities entities, Facet facet, RolledColumn column, Counted counted) {
        this.entities = entities;
        this.kind = Hierarchy.kind(facet);
        this.hierarchy = new Hierarchy(entities, facet);
        this.column = column;
        this.counted = counted;
    }

    private long count(String id) {
        long number = column.number(hierarchy.rolledUp(id));
        return number < 0 ? 0 : counted.of((int) number);
    }

    private EntityView.Node node(String id) {
        return nodes.computeIfAbsent(id, this::made);
    }

    private EntityView.Node made(String id) {
        return new EntityView.Node(id, entities.labels(kind, id).orElse(Labels.same(id)), count(id));
    }

    /** Those of {@code ids} that have people, most first. */
    private List<EntityView.Node> peopled(Collection<String> ids) {
        List<EntityView.Node> nodes = new ArrayList<>(ids.stream().map(this::node).filter(node -> node.count() > 0).toList());
        nodes.sort(Comparator.comparingLong(EntityView.Node::count).reversed().thenComparing(node -> node.labels().en()));
        return nodes;
    }

    /** What belongs to nothing broader and has people, most first. */
    public List<EntityView.Node> roots() {
        return peopled(entities.roots(kind));
    }

    /** The place of {@code id}; empty where the vocabulary has no such id. */
    public Optional<EntityView> find(String id) {
        return entities.entry(kind, id).map(entry -> new EntityView(node(id), entry.otherNames(), entry.country(), entry.city(),
            entry.broader().stream().map(this::node).toList(), peopled(entry.narrower())));
    }
}
