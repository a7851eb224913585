package bole.search.match;

import bole.query.Choice;
import bole.query.Facet;
import bole.search.Entities;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of one facet as a hierarchy, in the words of a rolled-up facet: a topic with everything narrower is {@code within:ID}, which is also the filter for
 * it. A topic with nothing narrower, and an institution, which always comes with its institutes, are their plain ids.
 */
public final class Hierarchy {

    private final Entities entities;
    private final Entities.Kind kind;

    /** The hierarchy of {@code facet}, which must have one. */
    public Hierarchy(Entities entities, Facet facet) {
        this.entities = entities;
        this.kind = kind(facet);
    }

    /** The vocabulary of {@code facet}, which must have one. */
    public static Entities.Kind kind(Facet facet) {
        return switch (facet) {
            case INTEREST -> Entities.Kind.TOPIC;
            case INSTITUTION, STINT_INSTITUTION -> Entities.Kind.INSTITUTION;
            case YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE, STINT_YEAR -> throw new IllegalArgumentException(facet + " has no vocabulary");
        };
    }

    /** What the entity {@code id} with everything beneath it is as a value. */
    public String rolledUp(String id) {
        return kind == Entities.Kind.TOPIC && opens(id) ? Choice.WITHIN + id : id;
    }

    /** Whether the vocabulary has {@code id}. */
    public boolean knows(String id) {
        return entities.labels(kind, id).isPresent();
    }

    /** Whether anything belongs to the entity {@code id}. */
    boolean opens(String id) {
        return !entities.parts(kind, id).isEmpty();
    }

    /** The highest that {@code value} belongs to, as rolled-up values. */
    public Collection<String> tops(String value) {
        return all(value).stream().filter(id -> isAt(id, "")).map(this::rolledUp).toList();
    }

    /** What belongs directly to the entity {@code id}, as values. */
    public Collection<String> beneath(String id) {
        return entities.entry(kind, id).map(Entities.Entry::narrower).orElse(java.util.List.of()).stream().map(this::rolledUp).toList();
    }

    /** {@code value} and all that it belongs to, as ids. */
    Set<String> all(String value) {
        Set<String> all = new TreeSet<>(entities.wholes(kind, value));
        all.add(value);
        return all;
    }

    /** Whether {@code id} stands at the level that {@code opened} asks for. */
    private boolean isAt(String id, String opened) {
        return opened.isEmpty() ? entities.wholes(kind, id).isEmpty() : entities.entry(kind, id).filter(entry -> entry.broader().contains(opened)).isPresent();
    }

    /** Whether {@code value} can be a row of the level that {@code opened} asks for. */
    public boolean isRow(String value, String opened) {
        return holds(value, opened) && rolledUp(Choice.entity(value)).equals(value);
    }

    /** Whether the value {@code value} stands at the level that {@code opened} asks for. */
    public boolean holds(String value, String opened) {
        return isAt(Choice.entity(value), opened);
    }

    /** Whether the value {@code value} stands anywhere beneath {@code opened}; all do beneath {@code ""}. */
    public boolean isBeneath(String value, String opened) {
        return opened.isEmpty() || entities.wholes(kind, Choice.entity(value)).contains(opened);
    }

    /** {@code value} and all that it belongs to, as rolled-up values. */
    public Collection<String> rolledUpAll(String value) {
        return all(value).stream().map(this::rolledUp).toList();
    }
}
