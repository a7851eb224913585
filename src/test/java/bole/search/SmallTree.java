package bole.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A vocabulary of a few topics and institutions; it knows names, and what belongs to what. */
final class SmallTree extends NoEntities {

    /** What each thing belongs to directly. A topic may belong to two. */
    static final Map<String, List<String>> BROADER = Map.of("topic-0", List.of("field-a"), "topic-1", List.of("field-a", "field-b"), "field-b", List.of("domain"),
        "damo", List.of("alibaba"));
    private static final Map<Kind, Set<String>> KNOWN = Map.of(Kind.TOPIC, Set.of("topic-0", "topic-1", "field-a", "field-b", "domain"),
        Kind.INSTITUTION, Set.of("damo", "alibaba"));

    @Override
    public Optional<Entry> entry(Kind kind, String id) {
        return labels(kind, id).map(labels -> new Entry(labels, List.of(), BROADER.getOrDefault(id, List.of()), narrower(id), "", ""));
    }

    static List<String> narrower(String id) {
        return BROADER.entrySet().stream().filter(entry -> entry.getValue().contains(id)).map(Map.Entry::getKey).sorted().toList();
    }

    @Override
    public List<String> roots(Kind kind) {
        return KNOWN.get(kind).stream().filter(id -> !BROADER.containsKey(id)).sorted().toList();
    }

    @Override
    public Set<String> wholes(Kind kind, String id) {
        return closed(BROADER.getOrDefault(id, List.of()), one -> BROADER.getOrDefault(one, List.of()));
    }

    @Override
    public Set<String> parts(Kind kind, String id) {
        return closed(narrower(id), SmallTree::narrower);
    }

    private static Set<String> closed(List<String> first, java.util.function.Function<String, List<String>> next) {
        return first.stream().flatMap(one -> java.util.stream.Stream.concat(java.util.stream.Stream.of(one), closed(next.apply(one), next).stream()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<Labels> labels(Kind kind, String id) {
        return Optional.of(id).filter(KNOWN.get(kind)::contains).map(Labels::same);
    }

    /** Whether any of {@code values} is {@code wanted}, or for {@code within:ID} belongs to that. */
    static boolean has(Collection<String> values, String wanted) {
        String id = wanted.replace("within:", "");
        return values.contains(id) || wanted.startsWith("within:") && narrower(id).stream().anyMatch(part -> has(values, "within:" + part));
    }
}
