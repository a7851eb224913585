package bole.profile.retold;

import bole.profile.Stint;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a career, put together from tellings one after the other: each is a telling of the fact that it fits best, or of a new one. */
public final class Career {

    /** How many facts a telling is compared with; nobody has had more posts. */
    private static final int MOST = 150;
    private static final int MOST_TELLINGS = 5;

    private final Places places;
    private final List<Fact> facts = new ArrayList<>();

    /** @param places who can tell places apart */
    public Career(Places places) {
        this.places = places;
    }

    /** One fact and its tellings, the first of which says how it is told. */
    private final class Fact {

        private final List<Telling> tellings = new ArrayList<>();
        private Telling whole;

        Fact(Telling first) {
            whole = first;
            tellings.add(first);
        }

        /** How {@code telling} stands to this, empty where it tells of something else. */
        Optional<Relation> relation(Telling telling) {
            Where where = where(telling);
            if (where == Where.APART) {
                return Optional.empty();
            }
            Relation relation = Relation.of(whole, telling, where);
            boolean one = Retelling.of(relation) == Retelling.ONE && tellings.stream().allMatch(other -> Retelling.of(Relation.of(other, telling, Where.SAME)) == Retelling.ONE);
            return one ? Optional.of(relation) : Optional.empty();
        }

        /** How the place stands to the nearest that this is told of. */
        private Where where(Telling telling) {
            Where nearest = places.between(whole, telling);
            for (int i = 0; i < tellings.size() && nearest.compareTo(Where.SAME) > 0; i++) {
                Where other = places.between(tellings.get(i), telling);
                nearest = other == Where.SAME ? other : nearest;
            }
            return nearest;
        }

        void add(Telling telling) {
            Relation relation = Relation.of(whole, telling, where(telling));
            whole = whole.with(Completion.of(whole, telling, relation.where(), relation.what()));
            if (tellings.size() < MOST_TELLINGS) {
                tellings.add(telling);
            }
        }

        int lastYear() {
            return whole.stint().to().or(whole.stint()::from).map(PartialDate::year).orElse(0);
        }
    }

    /** Takes {@code telling} in; whether it tells of something that nothing told before. */
    public boolean add(Telling telling) {
        Optional<Fact> same = find(telling);
        same.ifPresentOrElse(fact -> fact.add(telling), () -> facts.add(new Fact(telling)));
        return same.isEmpty();
    }

    /** Takes {@code telling} in if it tells of something known, and says whether it does. */
    public boolean complete(Telling telling) {
        Optional<Fact> same = find(telling);
        same.ifPresent(fact -> fact.add(telling));
        return same.isPresent();
    }

    private Optional<Fact> find(Telling telling) {
        Fact best = null;
        int most = 0;
        for (Fact fact : facts.subList(0, Math.min(MOST, facts.size()))) {
            int fit = fact.relation(telling).map(Career::fit).orElse(0);
            if (fit > most || fit > 0 && fit == most && fact.lastYear() > best.lastYear()) {
                best = fact;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much of two tellings agrees, above 0. */
    private static int fit(Relation relation) {
        int what = switch (relation.what()) {
            case SAME -> 9;
            case ALIKE, TRANSLATED -> 6;
            case UNSAID -> 3;
            default -> 1;
        };
        int when = switch (relation.when()) {
            case SAME -> 6;
            case COMPLETE -> 5;
            case ONE -> 2;
            case NEITHER -> 3;
            default -> 0;
        };
        int now = switch (relation.now()) {
            case BOTH -> 5;
            case MAYBE -> 2;
            case NEITHER -> 1;
            default -> 0;
        };
        return 2 * what + when + now;
    }

    /** The facts, in the order in which they were told first. */
    public List<Stint> stints() {
        return facts.stream().map(fact -> fact.whole.stint()).toList();
    }
}
