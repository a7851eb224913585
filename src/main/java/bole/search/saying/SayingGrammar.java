package bole.search.saying;

import bole.search.match.Deed;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a sentence into {@link Clause clauses}, each about one stint: those of the named places, with the words around them that say when somebody was there, as what
 * and how, then what is said without a place. Words between two places go to that which lacks them: in "PhD from X, postdoc at Y" roles stand before their places,
 * in X本科 Y博士 behind them.
 */
final class SayingGrammar {

    private SayingGrammar() {
    }

    /** The clauses of the sentence of {@code tokens}, in order. */
    static List<Clause> clauses(List<SayingToken> tokens) {
        Sentence sentence = new Sentence(tokens);
        List<Clause> clauses = PlaceClauses.of(sentence);
        for (int i = 0; i + 1 < clauses.size(); i++) {
            move(clauses.get(i), clauses.get(i + 1));
        }
        LooseClauses.addTo(clauses, sentence);
        steps(clauses);
        return clauses.stream().filter(Clause::isSaid).sorted(Comparator.comparingInt(Clause::start)).toList();
    }

    /** "left X for Y", "from X to Y", "joined Y from X": not there any more, and now there. */
    private static void move(Clause first, Clause second) {
        boolean led = second.isArrival() || second.does(Deed.JOIN) || first.does(Deed.LEAVE) && second.isFor();
        if (first.isDeparture() && led) {
            first.tellLeft();
            second.tellReached();
        } else if (first.does(Deed.JOIN, Deed.MOVE) && second.isDeparture()) {
            second.tellLeft();
        }
    }

    /** Where several things are said of a life, some of them are over; "professors who left academia" are none any more. */
    private static void steps(List<Clause> clauses) {
        if (clauses.stream().filter(clause -> clause.hasRole() || clause.hasDeed()).count() > 1) {
            clauses.forEach(Clause::tellStep);
        }
        if (clauses.stream().anyMatch(clause -> clause.does(Deed.LEAVE) && clause.where().flatMap(SayingToken.Where::instead).isPresent())) {
            clauses.stream().filter(clause -> clause.places().isEmpty() && !clause.isNow() && clause.hasRole() && clause.roles().stream().allMatch(role -> role.isAcademic() && role.ofToday())).forEach(Clause::tellLeft);
        }
    }
}
