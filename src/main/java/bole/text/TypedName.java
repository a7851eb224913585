package bole.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody typed as a name, to be compared with the names of many people. */
public final class TypedName {

    private final String typed;
    private final Set<NameKey> keys;

    public TypedName(String typed) {
        this.typed = typed;
        this.keys = NameForms.keysOfQuery(typed);
    }

    /** The surest tier at which it is one of a person's {@code names}; empty if it is not. */
    public Optional<NameTier> among(Collection<String> names) {
        Map<String, NameTier> known = new HashMap<>();
        NameForms.of(names).forEach(key -> known.put(key.key(), key.tier()));
        NameTier best = null;
        for (NameKey key : keys) {
            NameTier tier = weaker(key.tier(), known.get(key.key()));
            boolean better = tier != null && (best == null || tier.compareTo(best) < 0);
            best = better && (tier != NameTier.TYPO || NameTypo.isBetween(typed, names)) ? tier : best;
        }
        return Optional.ofNullable(best);
    }

    private static NameTier weaker(NameTier one, NameTier other) {
        return other == null ? null : one.compareTo(other) > 0 ? one : other;
    }
}
