package bole.query;

import bole.profile.InputException;
import java.util.List;
import java.util.OptionalInt;

/** A request that cannot be answered as it stands: the asker's mistake, with every parameter that is wrong. */
public final class RequestException extends InputException {

    private static final long serialVersionUID = 1L;

    /** What sort of mistake; the name in lower case with hyphens is the type of the problem document. */
    public enum Problem { UNKNOWN_PARAMETER, INVALID_VALUE, AMBIGUOUS_ENTITY, QUERY_SYNTAX, PAGE_TOO_DEEP, CURSOR_EXPIRED, TOO_COMPLEX, TOO_LARGE, NOT_FOUND }

    /**
     * One mistake.
     *
     * @param parameter name of the parameter
     * @param detail what is wrong, as a sentence
     * @param suggestion what would be right, or {@code ""}
     */
    public record Mistake(String parameter, String detail, String suggestion) {
    }

    private final Problem problem;
    private final transient List<Mistake> mistakes;
    private final transient OptionalInt offset;

    public RequestException(Problem problem, List<Mistake> mistakes, OptionalInt offset) {
        super(mistakes.isEmpty() ? "request" : "parameter " + mistakes.getFirst().parameter(),
            mistakes.isEmpty() ? problem.name() : mistakes.getFirst().detail());
        this.problem = problem;
        this.mistakes = List.copyOf(mistakes);
        this.offset = offset;
    }

    /** One mistake in one parameter. */
    public static RequestException of(Problem problem, String parameter, String detail, String suggestion) {
        return new RequestException(problem, List.of(new Mistake(parameter, detail, suggestion)), OptionalInt.empty());
    }

    public Problem problem() {
        return problem;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Where in the query text, for {@code QUERY_SYNTAX}. */
    public OptionalInt offset() {
        return offset;
    }
}
