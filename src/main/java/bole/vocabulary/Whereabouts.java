package bole.vocabulary;

import bole.text.Folding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which institutions lie in a city or a country, by the names of these in English and Chinese, and which are of a kind. */
public final class Whereabouts {

    private final Function<String, Optional<Place>> places;
    private final Supplier<Set<String>> companies;
    private final Supplier<Set<String>> universities;

    /**
     * A city, a country, or all others.
     *
     * @param id {@code city:Shanghai}, {@code country:CN} or {@code outside:CN}
     * @param institutions ids of those that lie there
     * @param elsewhere ids of parts of these that lie elsewhere
     */
    public record Place(String id, Set<String> institutions, Set<String> elsewhere) {
    }

    /** @param places by the key of a name the place where any of {@code institutions} lies */
    Whereabouts(Institutions institutions, Function<String, Optional<Place>> places) {
        this.places = places;
        this.companies = Later.of(() -> ofKind(institutions, InstitutionKind.COMPANY));
        this.universities = Later.of(() -> ofKind(institutions, InstitutionKind.UNIVERSITY));
    }

    /** Of {@code institutions}. */
    public static Whereabouts of(Institutions institutions) {
        Map<String, Place> places = Gazetteer.of(institutions);
        return new Whereabouts(institutions, key -> Optional.ofNullable(places.get(key)));
    }

    /** The place of that name, in any case and script; empty where no institution is known to lie there. */
    public Optional<Place> named(String name) {
        return places.apply(Folding.key(name));
    }

    /** Ids of the companies. */
    public Set<String> companies() {
        return companies.get();
    }

    /** Ids of the universities. */
    public Set<String> universities() {
        return universities.get();
    }

    private static Set<String> ofKind(Institutions institutions, InstitutionKind kind) {
        return institutions.all().stream().filter(entry -> entry.kind() == kind).map(InstitutionEntry::id).collect(Collectors.toUnmodifiableSet());
    }
}
