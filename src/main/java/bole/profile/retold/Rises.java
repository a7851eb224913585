package bole.profile.retold;

import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.List;
import java.util.Optional;

/** Ranks at one place of which the lower ended when the higher began: "joined in 2014 as an assistant professor", and in a list "Associate Professor, since 2020". */
public final class Rises {

    private static final int MOST = 150;

    private Rises() {
    }

    /** {@code stints}, a rank without an end ended when the next higher one at the same place began. */
    public static List<Stint> ended(List<Stint> stints, Places places) {
        List<Telling> ranks = stints.stream().filter(stint -> stint.kind() == StintKind.EMPLOYMENT).limit(MOST).map(Telling::listed).toList();
        return stints.stream().map(stint -> isOpen(stint) ? next(Telling.listed(stint), ranks, places).map(higher -> stint.until(higher.from())).orElse(stint) : stint).toList();
    }

    private static boolean isOpen(Stint stint) {
        return stint.kind() == StintKind.EMPLOYMENT && stint.from().isPresent() && stint.to().isEmpty();
    }

    private static Optional<Stint> next(Telling rank, List<Telling> ranks, Places places) {
        return ranks.stream().filter(other -> rank.rank().risesTo(other.rank()) && other.stint().from().filter(begun -> begun.year() >= rank.stint().from().orElseThrow().year()).isPresent())
            .filter(other -> places.between(rank, other) == Where.SAME).map(Telling::stint).min((one, other) -> one.from().orElseThrow().compareTo(other.from().orElseThrow()));
    }
}
