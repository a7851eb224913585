package bole.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the row of the table that answers a request, and answers where there is none. */
final class Router implements Handler {

    private static final String NO_ROUTE = "none";

    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    @Override
    public Response handle(Request request) {
        Optional<Route> route = find(request);
        return route.isPresent() ? route.get().handler().handle(request) : withoutRoute(request);
    }

    /** The pattern that answers {@code request}, for counting: never a path as given. */
    String label(Request request) {
        return find(request).map(Route::pattern).orElse(NO_ROUTE);
    }

    private Optional<Route> find(Request request) {
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        return routes.stream().filter(route -> route.method().equals(method) && route.fits(request.path())).findFirst();
    }

    private Response withoutRoute(Request request) {
        Set<String> allowed = allowed(request.path());
        if (allowed.isEmpty()) {
            throw new ProblemException(Problem.notFound("nothing is at this address"));
        }
        String allow = String.join(", ", allowed);
        if (request.method().equals("OPTIONS")) {
            return new Response(204, Map.of("Allow", allow), out -> { }, 0);
        }
        throw new ProblemException(Problem.plain(405, "Method Not Allowed", "this address answers " + allow).with("Allow", allow));
    }

    private Set<String> allowed(String path) {
        Set<String> allowed = new TreeSet<>();
        routes.stream().filter(route -> route.fits(path)).map(Route::method).forEach(allowed::add);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        if (!allowed.isEmpty()) {
            allowed.add("OPTIONS");
        }
        return allowed;
    }
}
