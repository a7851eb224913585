package bole.search.saying;

import java.util.List;

/**
 * What a stretch of a typed text says of the stints of a person.
 *
 * @param start its first UTF-16 unit
 * @param end one past its last
 * @param clauses stretches within it whose words need not be found, since the wish says the same
 * @param ways a person must have a stint like one of these
 * @param without and none like one of these
 * @param wider what each of the ways implies, of which one is enough where nobody is as wished: somebody there, whatever the role
 * @param orWords whether those will do as well who have the words of the clauses
 * @param unsure whether it may mean nothing of the sort: where nobody is so who has the other words, it is read as words
 */
public record Saying(int start, int end, List<Question.Stretch> clauses, List<StintWish> ways, List<StintWish> without, List<StintWish> wider, boolean orWords, boolean unsure) {

    /** Keeps copies of the lists. */
    public Saying {
        clauses = List.copyOf(clauses);
        ways = List.copyOf(ways);
        without = List.copyOf(without);
        wider = List.copyOf(wider);
    }

    boolean overlaps(Saying other) {
        return start < other.end && other.start < end;
    }

    boolean overlaps(int from, int until) {
        return start < until && from < end;
    }
}
