package bole.vocabulary;

import bole.vocabulary.Linked.How;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the institutions of one name is meant. The context decides if it clearly speaks for one; else custom does, where a name that several bear
 * is used for one of them ({@code customary.tsv}: MIT, 清华); else nobody knows, and nothing is chosen.
 */
final class Choice {

    /** What speaks for a candidate. A mail address or the same institution elsewhere in the life is as good as a proof; that all else happened in a country is a hint. */
    private static final int HOST = 8;
    private static final int SAME_ELSEWHERE = 8;
    private static final int SAID_COUNTRY = 5;
    private static final int SAID_CITY = 2;
    private static final int COUNTRY = 4;
    private static final int LIFE_IN_COUNTRY = 1;
    private static final int LANGUAGE = 1;
    /** Below it a lead is chance. */
    private static final int ENOUGH = 2;

    private final Institutions institutions;
    private final LinkContext context;
    private final Surroundings.Rest said;

    /** @param said what the string itself says */
    Choice(Institutions institutions, LinkContext context, Surroundings.Rest said) {
        this.institutions = institutions;
        this.context = context;
        this.said = said;
    }

    /** The one of {@code candidates} that {@code key} means. */
    Linked of(String key, List<InstitutionEntry> candidates, How how) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? Linked.NOTHING : Linked.to(candidates.getFirst(), how);
        }
        Linked supported = supported(candidates, how);
        if (supported.entry().isPresent()) {
            return supported;
        }
        String customary = institutions.customary(key);
        return candidates.stream().filter(entry -> entry.id().equals(customary) && agrees(entry)).findFirst().map(entry -> Linked.to(entry, how)).orElse(supported);
    }

    private boolean agrees(InstitutionEntry entry) {
        boolean agrees = said.countries().isEmpty() || Places.agrees(entry.country(), said.countries());
        return agrees && (context.country().isEmpty() || Places.agrees(entry.country(), Set.of(context.country())));
    }

    /** The one of {@code candidates} that the context speaks for, even if it is the only candidate. */
    Linked supported(List<InstitutionEntry> candidates, How how) {
        int best = 0;
        int second = 0;
        InstitutionEntry chosen = null;
        for (InstitutionEntry entry : candidates) {
            int score = score(entry);
            if (chosen == null || score > best) {
                second = chosen == null ? 0 : best;
                best = score;
                chosen = entry;
            } else {
                second = Math.max(second, score);
            }
        }
        return chosen != null && best >= ENOUGH && best > second ? Linked.to(chosen, how) : Linked.ambiguous(candidates);
    }

    private int score(InstitutionEntry entry) {
        int score = context.others().contains(entry.id()) ? SAME_ELSEWHERE : 0;
        score += context.hosts().stream().anyMatch(host -> entry.domains().stream().anyMatch(domain -> Institutions.isWithin(host, domain))) ? HOST : 0;
        score += said.countries().contains(entry.country()) ? SAID_COUNTRY : 0;
        score += said.places().contains(Keys.of(entry.city(), Wording.INSTITUTION)) ? SAID_CITY : 0;
        score += !entry.country().isEmpty() && context.country().equals(entry.country()) ? COUNTRY : 0;
        score += livedIn(entry.country()) ? LIFE_IN_COUNTRY : 0;
        return score + (speaks(entry.country()) ? LANGUAGE : 0);
    }

    private boolean livedIn(String country) {
        return !country.isEmpty() && !context.others().isEmpty()
            && context.others().stream().allMatch(id -> institutions.get(id).map(other -> other.country().equals(country)).orElse(false));
    }

    private boolean speaks(String country) {
        return LANGUAGES.getOrDefault(country, "en").equals(context.language());
    }

    /** Languages that pages from a country are written in, where they say something. */
    private static final Map<String, String> LANGUAGES = Map.of("CN", "zh", "TW", "zh-Hant", "HK", "zh-Hant", "MO", "zh-Hant", "JP", "ja", "KR", "ko");
}
