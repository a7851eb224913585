package bole.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is served: the whole table of routes, and what stands around it.
 *
 * @param routes earlier rows win
 * @param metrics where requests are counted
 * @param problemPage how problems look in a browser; without it they are JSON everywhere
 */
public record Site(List<Route> routes, Metrics metrics, Optional<ProblemPage> problemPage) {

    public Site {
        routes = List.copyOf(routes);
    }

    /** The API alone. */
    public static Site of(Api api) {
        return new Site(Routes.of(api), api.metrics(), Optional.empty());
    }

    /** This site with more rows, and problems shown as {@code page} in a browser. */
    public Site with(List<Route> more, ProblemPage page) {
        List<Route> all = new ArrayList<>(routes);
        all.addAll(more);
        return new Site(all, metrics, Optional.of(page));
    }
}
