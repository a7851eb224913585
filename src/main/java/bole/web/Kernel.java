package bole.web;

/**
 * Everything between the socket and a route, as one function from request to answer that never fails: each concern is a small class that wraps the next.
 * From outside in: the headers of every answer; counting; failures as problems; who may ask; compression; unchanged answers; the route.
 */
final class Kernel implements Handler {

    private final Handler chain;
    private final Problems problems;

    /** For a server that listens on {@code host}. */
    Kernel(Site site, String host) {
        this.problems = new Problems(site.problemPage());
        Router router = new Router(site.routes());
        Handler answering = Compression.around(Conditional.around(router));
        Handler safe = problems.around(new Security(host).around(answering));
        this.chain = site.metrics().around(router::label, safe);
    }

    @Override
    public Response handle(Request request) {
        return Security.secured(chain.handle(request));
    }

    /** The answer for a request that is refused before any route is asked. */
    Response refuse(Request request, Problem problem) {
        return Security.secured(problems.answer(request, problem));
    }

    /** The answer for a request that could not be read. */
    Response refuse(Request request, RuntimeException failure) {
        return Security.secured(problems.around(ignored -> {
            throw failure;
        }).handle(request));
    }
}
