package bole.web;

import bole.search.SearchEngine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * What is counted and timed, as Prometheus text: requests by route and status, the size of the index, the Java machine. No words of anybody's query. The machine is looked
 * at when somebody first asks for the text, which keeps a start short.
 */
public final class Metrics {

    private static final Duration[] BOUNDS = {Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(25), Duration.ofMillis(100), Duration.ofMillis(500),
        Duration.ofSeconds(2)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private final AtomicBoolean machine = new AtomicBoolean();

    private Metrics() {
    }

    public Metrics(SearchEngine engine) {
        Gauge.builder("bole.index.profiles", engine, source -> source.state().profiles()).description("people in the index").register(registry);
    }

    /** Makes what the first to be counted would wait for. */
    static void prepare() {
        new Metrics().record("", 0, 0);
    }

    /** {@code next}, timed under the name that {@code label} gives a request. */
    Handler around(Function<Request, String> label, Handler next) {
        return request -> {
            long begin = System.nanoTime();
            Response response = next.handle(request);
            record(label.apply(request), response.status(), System.nanoTime() - begin);
            return response;
        };
    }

    private void record(String route, int status, long nanoseconds) {
        Timer.builder("bole.http.requests").description("requests answered, without the time to send the answer")
            .tag("route", route).tag("status", String.valueOf(status)).serviceLevelObjectives(BOUNDS)
            .register(registry).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** The route that shows them. */
    Route route() {
        return Route.get("/metrics", "counts and times as Prometheus text",
            request -> Response.of(200, "text/plain; version=0.0.4; charset=utf-8", text().getBytes(StandardCharsets.UTF_8)).with("Cache-Control", "no-store"));
    }

    private String text() {
        if (machine.compareAndSet(false, true)) {
            List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics()).forEach(part -> part.bindTo(registry));
        }
        return registry.scrape();
    }
}
