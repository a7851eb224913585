package bole.search.engine;

import bole.index.ActiveTime;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.search.Entities;
import bole.search.Evidence;
import bole.search.Hit;
import bole.search.Labels;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
        return hit(profile, years, scored, profile.stints().stream().filter(Stint::current));
    }

    /** {@code profile} as it was on {@code day}: where the person was then, years until then, and no headline, which is of today. */
    Hit asOf(LocalDate day, Profile profile, LocalDate today, Scored scored) {
        List<Integer> years = ActiveTime.years(profile, today).headSet(day.getYear(), true).stream().toList();
        Stream<Stint> then = profile.stints().stream().filter(stint ->
            ActiveTime.of(stint, profile, today).filter(time -> !time.begin().isAfter(day) && !time.end().isBefore(day)).isPresent());
        return hit(profile, years, scored, then).withHeadline("");
    }

    private Hit hit(Profile profile, List<Integer> years, Scored scored, Stream<Stint> current) {
        return new Hit(profile.id(), profile.names(), profile.title(), profile.headline(), positions(current),
            profile.interests().stream().limit(MOST_INTERESTS).map(this::topic).toList(), edge(years, true), edge(years, false), years,
            scored.score(), scored.why(), scored.sum(), profile.sources());
    }

    /** What ranking and evidence found. */
    record Scored(double score, List<Evidence> why, List<Hit.ScorePart> sum) {
    }

    private static OptionalInt edge(List<Integer> years, boolean first) {
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(first ? years.getFirst() : years.getLast());
    }

    private List<Hit.Position> positions(Stream<Stint> stints) {
        return stints.sorted(Comparator.comparing(Stint::from, Comparator.comparing((Optional<bole.text.PartialDate> date) -> date.map(d -> -d.firstDay().toEpochDay()).orElse(0L))))
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
