package bole.search;

import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Stint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Profiles as people of a result. */
final class Hits {

    private static final int MOST_POSITIONS = 5;
    private static final int MOST_INTERESTS = 30;

    private final Entities entities;

    Hits(Entities entities) {
        this.entities = entities;
    }

    /** {@code profile} as a hit with that score and evidence. */
    Hit of(Profile profile, List<Integer> years, Scored scored) {
        return new Hit(profile.id(), profile.names(), profile.title(), profile.headline(), current(profile),
            profile.interests().stream().limit(MOST_INTERESTS).map(this::topic).toList(), edge(years, true), edge(years, false), years,
            scored.score(), scored.why(), scored.sum());
    }

    /** What ranking and evidence found. */
    record Scored(double score, List<Evidence> why, List<Hit.ScorePart> sum) {
    }

    private static OptionalInt edge(List<Integer> years, boolean first) {
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(first ? years.getFirst() : years.getLast());
    }

    private List<Hit.Position> current(Profile profile) {
        return profile.stints().stream().filter(Stint::current)
            .sorted(Comparator.comparing(Stint::from, Comparator.comparing((Optional<bole.text.PartialDate> date) -> date.map(d -> -d.firstDay().toEpochDay()).orElse(0L))))
            .limit(MOST_POSITIONS).map(this::position).toList();
    }

    private Hit.Position position(Stint stint) {
        String id = stint.institution().map(Institution::id).orElse("");
        String name = stint.institution().map(Institution::name).orElse("");
        Labels labels = id.isEmpty() ? Labels.same(name) : entities.labels(Entities.Kind.INSTITUTION, id).orElse(Labels.same(name));
        return new Hit.Position(id, labels, stint.title(), stint.from());
    }

    private Hit.Topic topic(Interest interest) {
        Labels labels = interest.topic().isEmpty() ? Labels.same(interest.label())
            : entities.labels(Entities.Kind.TOPIC, interest.topic()).orElse(Labels.same(interest.label()));
        return new Hit.Topic(interest.topic(), interest.label(), labels);
    }
}
