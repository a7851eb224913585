package bole.search.rank;

import bole.index.Analyzers;
import bole.index.Token;
import bole.profile.Name;
import bole.profile.Profile;
import bole.search.Evidence;
import bole.search.translation.Translation;
import bole.text.Han;
import bole.text.NameTier;
import bole.text.TypedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names of the people found what was typed speaks of, the surest first. */
final class NameEvidence {

    private static final int UNSURE = Integer.MAX_VALUE;

    private final String typed;
    private final Set<String> words;
    /** What was typed as a whole where it may be one name, and its parts that are names. */
    private final List<TypedName> wholes = new ArrayList<>();

    NameEvidence(Translation.Names names) {
        this.typed = names.typed();
        this.words = Analyzers.VERBATIM.cut(typed).stream().map(Token::term).filter(term -> term.codePointCount(0, term.length()) > 1).collect(Collectors.toSet());
        if (names.mayBeName()) {
            wholes.add(new TypedName(typed));
        }
        names.mentioned().keySet().forEach(part -> wholes.add(new TypedName(part)));
    }

    /** A name, and how what was typed is this name as a whole: 0 for the surest. */
    private record Compared(Name name, int surety) {

        boolean isWhole() {
            return surety < UNSURE;
        }
    }

    /** The names of {@code profile} that speak for it. */
    List<Evidence> of(Profile profile) {
        List<Evidence> evidence = new ArrayList<>();
        for (Compared one : profile.names().stream().map(this::compared).sorted(Comparator.comparing(Compared::surety)).toList()) {
            String text = one.name().text();
            List<Evidence.TextRange> ranges = one.isWhole() ? List.of(new Evidence.TextRange(0, text.length())) : words(text);
            if (!ranges.isEmpty()) {
                evidence.add(new Evidence("name", text, ranges, Optional.empty(), Optional.empty(), "", Optional.empty(), tier(one)));
            }
        }
        return evidence;
    }

    private List<Evidence.TextRange> words(String text) {
        return Ranges.merged(Analyzers.VERBATIM.cut(text).stream().filter(token -> words.contains(token.term()))
            .map(token -> new Evidence.TextRange(token.start(), token.end())).toList());
    }

    private Compared compared(Name name) {
        List<String> one = List.of(name.text());
        return new Compared(name, wholes.stream().mapToInt(whole -> whole.among(one).map(Enum::ordinal).orElse(UNSURE)).min().orElse(UNSURE));
    }

    /** How what was typed is this name, in words a program can read: the {@link NameTier}. */
    private Optional<Evidence.Via> tier(Compared one) {
        String from = Han.in(typed) ? "zh" : "en";
        return !one.isWhole() ? Optional.empty() : Optional.of(new Evidence.Via("name", NameTier.values()[one.surety()].name().toLowerCase(Locale.ROOT), from,
            Han.in(one.name().text()) ? "zh" : "en"));
    }
}
