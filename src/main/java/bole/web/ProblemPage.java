package bole.web;

/** Shows a problem to a person: the page that a browser gets outside the API. */
@FunctionalInterface
public interface ProblemPage {

    /** The page for {@code problem}; its status and headers are set by the caller. */
    Response show(Request request, Problem problem);
}
