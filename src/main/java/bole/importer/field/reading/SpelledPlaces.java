package bole.importer.field.reading;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.ShortForms;
import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.text.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places that a page calls by a short form and spells out elsewhere: "a master's degree from LBS" beside "Lowfen Business School (LBS)", whatever the place is; and universities
 * called by their first letters, "a student at FWU" beside "Fenwold Western University".
 */
public final class SpelledPlaces {

    private static final Wording ACRONYM = Wording.of("\\p{Lu}{3,7}");
    private static final Wording BRIEF = Wording.of("(?=.*\\p{Lu}.*\\p{Lu})\\p{Lu}[\\p{L}&.-]{1,9}");
    private static final Wording BRACKET = Wording.of("\\s?[(（](?<brief>\\p{Lu}[\\p{L}&.-]{1,9})[)）]");
    private static final int MOST_BLOCKS = 60;
    private static final int LONGEST = 2_000;

    /** The names behind which a short form stands in brackets, by the short form. */
    private final Map<String, Set<String>> defined = new HashMap<>();
    private final Set<String> universities = new HashSet<>();

    private SpelledPlaces(Reading reading) {
        Stream<RichText> lines = reading.page().blocks().stream().limit(MOST_BLOCKS).map(Block::text).filter(text -> text.text().length() < LONGEST).map(text -> RichText.plain(text.text().replace('\n', ' '), 1));
        Stream.concat(lines, reading.sentences().stream().limit(MOST_BLOCKS)).forEach(this::note);
    }

    /** {@code stints}, each at the place that the page spells out where its own place is only a short form. */
    public static List<Stint> out(List<Stint> stints, Reading reading) {
        if (stints.stream().noneMatch(SpelledPlaces::isBrief)) {
            return stints;
        }
        SpelledPlaces places = new SpelledPlaces(reading);
        return stints.stream().map(stint -> isBrief(stint) ? places.spelled(stint).map(name -> stint.withInstitution(Institution.named(name))).orElse(stint) : stint).toList();
    }

    private static boolean isBrief(Stint stint) {
        return stint.institution().filter(place -> BRIEF.matcher(place.name()).matches()).isPresent();
    }

    private void note(RichText text) {
        for (InstitutionFinder.Found place : InstitutionFinder.find(text)) {
            Matcher bracket = BRACKET.matcher(text.text()).region(place.end(), text.text().length());
            if (bracket.lookingAt() && ShortForms.isAmong(bracket.group("brief"), place.name())) {
                defined.computeIfAbsent(bracket.group("brief"), brief -> new HashSet<>()).add(place.name());
            }
            if (place.form() == InstitutionForm.UNIVERSITY) {
                universities.add(place.name());
            }
        }
    }

    private Optional<String> spelled(Stint stint) {
        String brief = stint.institution().orElseThrow().name();
        Set<String> fitting = defined.containsKey(brief) ? defined.get(brief)
            : ACRONYM.matcher(brief).matches() ? universities.stream().filter(name -> ShortForms.isShortFor(brief, name)).collect(Collectors.toSet()) : Set.of();
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }
}
