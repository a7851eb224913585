package bole.query;

import bole.query.RequestException.Mistake;
import bole.query.RequestException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The mistakes of one request, gathered so that all are told at once. */
final class MistakeList {

    private static final int MOST = 50;

    private final List<Mistake> mistakes = new ArrayList<>();
    private Problem first = Problem.INVALID_VALUE;
    private OptionalInt offset = OptionalInt.empty();

    void add(Problem problem, String parameter, String detail, String suggestion) {
        if (mistakes.isEmpty()) {
            first = problem;
        }
        if (mistakes.size() < MOST) {
            mistakes.add(new Mistake(parameter, detail, suggestion));
        }
    }

    void add(RequestException e) {
        if (mistakes.isEmpty()) {
            offset = e.offset();
        }
        e.mistakes().forEach(mistake -> add(e.problem(), mistake.parameter(), mistake.detail(), mistake.suggestion()));
    }

    /** Throws what was gathered, if anything was; the first mistake gives the answer its type. */
    void throwIfAny() {
        if (!mistakes.isEmpty()) {
            throw new RequestException(first, mistakes, offset);
        }
    }
}
