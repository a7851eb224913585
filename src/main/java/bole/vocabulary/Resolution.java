package bole.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What a name means: one entry, none, or several that it does not tell apart.
 *
 * @param candidates all entries it may mean, by id
 * @param <E> institutions or topics
 */
public record Resolution<E extends Entity>(List<E> candidates) {

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /** The entry, where the name means exactly one. */
    public Optional<E> one() {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** Whether it may mean several. */
    public boolean isAmbiguous() {
        return candidates.size() > 1;
    }
}
