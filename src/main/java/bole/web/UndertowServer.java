package bole.web;

import bole.settings.Setting;
import bole.settings.Settings;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * The only file that knows Undertow: sockets to {@link Request} and {@link Response} to sockets.
 *
 * <p>Threads that read and write sockets never run a handler and never wait. They read a request with its body, up to the limits; then it goes to one of the
 * worker threads, or, where too many wait already, is told to come back. A whole answer is handed back to the socket threads, so that a slow reader holds no
 * worker; a streamed one gets a thread of its own, of which there are few.
 *
 * <p>Limits: connections, bytes of head and body, bytes of all bodies that are being received, time without a word, time for a body, requests that wait.
 */
final class UndertowServer {

    private static final Logger LOG = LoggerFactory.getLogger(UndertowServer.class);
    /** An address longer than the limit still gets an answer up to this size; beyond, the connection is closed. */
    private static final int LEAST_PARSED_HEAD = 1_000_000;
    private static final int WORKERS_FOR_EACH_PROCESSOR = 4;
    private static final int STREAMS = 8;
    /** A body has so many times the idle time to arrive. */
    private static final int BODY_IDLE_TIMES = 4;
    private static final int LINGER_SECONDS = 5;
    private static final int RETRY_SECONDS = 1;
    private static final int MISDIRECTED = 421;
    private static final int MOST_HEADERS = 100;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Kernel kernel;
    private final Settings settings;
    private final BodyBudget budget;
    private final ExecutorService workers;
    private final ExecutorService streaming = Executors.newCachedThreadPool(named("stream"));
    private final Semaphore streams = new Semaphore(STREAMS);
    private final Semaphore admission;
    private final GracefulShutdownHandler underWay = new GracefulShutdownHandler(new HttpContinueReadHandler(this::receive));
    private final Undertow undertow;
    private volatile boolean closing;

    private UndertowServer(Kernel kernel, Settings settings, String host, int port) {
        int threads = threads(settings);
        this.kernel = kernel;
        this.settings = settings;
        this.budget = new BodyBudget(settings.get(Setting.BODY_BYTES));
        this.workers = Executors.newFixedThreadPool(threads, named("worker"));
        this.admission = new Semaphore(threads + settings.get(Setting.WAITING_REQUESTS));
        this.undertow = build(host, port);
    }

    private static int threads(Settings settings) {
        int wanted = settings.get(Setting.WORKERS);
        return wanted > 0 ? wanted : WORKERS_FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().name("bole-" + name + "-", 0).factory();
    }

    private Undertow build(String host, int port) {
        Management.isNotTold();
        int idle = settings.get(Setting.IDLE_SECONDS) * 1_000;
        int connections = settings.get(Setting.CONNECTIONS);
        return Undertow.builder().addHttpListener(port, host).setHandler(this::enter)
            .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors())).setWorkerThreads(1)
            .setServerOption(UndertowOptions.MAX_HEADER_SIZE, Math.max(LEAST_PARSED_HEAD, 2 * settings.get(Setting.HEADER_BYTES)))
            .setServerOption(UndertowOptions.MAX_HEADERS, MOST_HEADERS)
            .setServerOption(UndertowOptions.MAX_PARAMETERS, Integer.MAX_VALUE)
            .setServerOption(UndertowOptions.DECODE_URL, false)
            .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
            .setServerOption(UndertowOptions.IDLE_TIMEOUT, idle)
            .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, idle)
            .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, idle)
            .setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, 1_000)
            .setSocketOption(Options.WRITE_TIMEOUT, idle)
            .setSocketOption(Options.TCP_NODELAY, true)
            .setSocketOption(Options.CONNECTION_HIGH_WATER, connections)
            .setSocketOption(Options.CONNECTION_LOW_WATER, connections)
            .build();
    }

    /** Makes what sockets need of the Java machine. */
    static void prepare() {
        Xnio.getInstance();
    }

    static UndertowServer start(Kernel kernel, Settings settings, String host, int port) {
        UndertowServer server = new UndertowServer(kernel, settings, host, port);
        try {
            server.undertow.start();
        } catch (RuntimeException e) {
            server.end();
            throw Listening.refusal(e, host, port);
        }
        return server;
    }

    URI address() {
        return Listening.address((InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress());
    }

    void stop() {
        closing = true;
        underWay.shutdown();
        int seconds = settings.get(Setting.SHUTDOWN_SECONDS);
        try {
            if (seconds > 0 && !underWay.awaitShutdown(seconds * 1_000L)) {
                LOG.warn("some requests were not finished within {} seconds", seconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        undertow.stop();
        end();
    }

    private void end() {
        workers.shutdownNow();
        streaming.shutdownNow();
    }

    private void enter(HttpServerExchange exchange) throws Exception {
        if (closing) {
            exchange.setPersistent(false);
            respond(exchange, kernel.refuse(unread(exchange), Problem.unavailable("Bole is shutting down", RETRY_SECONDS)));
        } else {
            underWay.handleRequest(exchange);
        }
    }

    /** Reads the head, then the body where there may be one, then hands over to a worker. */
    private void receive(HttpServerExchange exchange) {
        Request head;
        try {
            head = head(exchange);
        } catch (RuntimeException e) {
            respond(exchange, kernel.refuse(unread(exchange), e));
            return;
        }
        if (WITHOUT_BODY.contains(head.method())) {
            dispatch(exchange, head);
        } else {
            new BodyReception(exchange, head).begin();
        }
    }

    private void dispatch(HttpServerExchange exchange, Request request) {
        if (!admission.tryAcquire()) {
            budget.release(request.body().length);
            respond(exchange, kernel.refuse(request, Problem.unavailable("more requests wait than can be answered soon", RETRY_SECONDS)));
            return;
        }
        exchange.dispatch(workers, (HttpHandler) dispatched -> {
            try {
                respond(dispatched, kernel.handle(request));
            } finally {
                budget.release(request.body().length);
                admission.release();
            }
        });
    }

    private Request head(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        if (headers.count(Headers.HOST) > 1) {
            throw new ProblemException(Problem.plain(400, "Bad Request", "a request has one Host header"));
        }
        return rawHead(exchange).read(settings.get(Setting.HEADER_BYTES));
    }

    private static RawHead rawHead(HttpServerExchange exchange) {
        Map<String, String> first = new HashMap<>();
        int bytes = 0;
        for (HeaderValues values : exchange.getRequestHeaders()) {
            first.put(values.getHeaderName().toString().toLowerCase(Locale.ROOT), values.getFirst());
            bytes += values.getHeaderName().length() + values.stream().mapToInt(String::length).sum();
        }
        return new RawHead(exchange.getRequestMethod().toString(), exchange.getRequestURI(), exchange.getQueryString(), first, bytes);
    }

    private static Request unread(HttpServerExchange exchange) {
        return rawHead(exchange).unread();
    }

    private void respond(HttpServerExchange exchange, Response response) {
        if (response.length() < 0 && !isHead(exchange)) {
            stream(exchange, response);
            return;
        }
        byte[] content = response.length() < 0 ? new byte[0] : Conditional.content(response);
        writeHead(exchange, response);
        if (response.status() == 204 || response.status() == 304) {
            exchange.endExchange();
        } else if (isHead(exchange)) {
            if (response.length() >= 0) {
                exchange.setResponseContentLength(content.length);
            }
            exchange.endExchange();
        } else {
            exchange.setResponseContentLength(content.length);
            exchange.getResponseSender().send(ByteBuffer.wrap(content));
        }
    }

    private static boolean isHead(HttpServerExchange exchange) {
        return exchange.getRequestMethod().toString().equals("HEAD");
    }

    private static void writeHead(HttpServerExchange exchange, Response response) {
        exchange.setStatusCode(response.status());
        if (response.status() == MISDIRECTED) {
            exchange.setReasonPhrase("Misdirected Request");
        }
        exchange.getResponseHeaders().put(Headers.DATE, HttpDate.now());
        response.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
    }

    private void stream(HttpServerExchange exchange, Response response) {
        if (!streams.tryAcquire()) {
            respond(exchange, kernel.refuse(unread(exchange), Problem.unavailable("as many exports as can be run at once are running", RETRY_SECONDS)));
            return;
        }
        exchange.dispatch(streaming, (HttpHandler) dispatched -> {
            try {
                writeHead(dispatched, response);
                chunked(dispatched);
                dispatched.startBlocking();
                writeStream(dispatched, response);
            } finally {
                streams.release();
            }
        });
    }

    /** In chunks even where the connection closes behind it: otherwise a stream that is cut off would look whole. */
    private static void chunked(HttpServerExchange exchange) {
        if (exchange.isHttp11()) {
            exchange.getResponseHeaders().put(Headers.TRANSFER_ENCODING, "chunked");
        }
    }

    /** A stream that fails, or whose reader stops reading, is cut off, so that nobody takes a part for the whole. */
    private void writeStream(HttpServerExchange exchange, Response response) {
        WatchedOutput out = new WatchedOutput(exchange.getOutputStream(), settings.get(Setting.IDLE_SECONDS));
        XnioExecutor.Key watch = exchange.getIoThread().executeAtInterval(out::interruptIfStalled, 1, TimeUnit.SECONDS);
        try {
            response.body().writeTo(out);
            out.close();
        } catch (IOException e) {
            LOG.debug("a reader went away", e);
            IoUtils.safeClose(exchange.getConnection());
        } catch (RuntimeException e) {
            LOG.error("a stream failed and was cut off", e);
            IoUtils.safeClose(exchange.getConnection());
        } finally {
            watch.remove();
            Thread.interrupted();
        }
    }

    /** Receives the body of one request on the socket threads. */
    private final class BodyReception {

        private final HttpServerExchange exchange;
        private final Request head;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final int limit = settings.get(Setting.BODY_BYTES);
        private XnioExecutor.Key deadline;

        BodyReception(HttpServerExchange exchange, Request head) {
            this.exchange = exchange;
            this.head = head;
        }

        void begin() {
            int seconds = BODY_IDLE_TIMES * settings.get(Setting.IDLE_SECONDS);
            deadline = exchange.getIoThread().executeAfter(this::giveUp, seconds, TimeUnit.SECONDS);
            if (exchange.getRequestContentLength() > limit) {
                refuse(tooLarge());
            } else {
                read(exchange.getRequestChannel());
            }
        }

        private void read(StreamSourceChannel channel) {
            try (PooledByteBuffer pooled = exchange.getConnection().getByteBufferPool().allocate()) {
                ByteBuffer buffer = pooled.getBuffer();
                int count = channel.read(buffer);
                while (count > 0) {
                    Optional<Problem> refusal = take(buffer.flip());
                    if (refusal.isPresent()) {
                        channel.suspendReads();
                        refuse(refusal.get());
                        return;
                    }
                    count = channel.read(buffer.clear());
                }
                goOn(channel, count < 0);
            } catch (IOException e) {
                giveUp();
            }
        }

        private Optional<Problem> take(ByteBuffer buffer) {
            int count = buffer.remaining();
            if (content.size() + count > limit) {
                return Optional.of(tooLarge());
            }
            if (!budget.take(count)) {
                return Optional.of(Problem.unavailable("too many large requests at once", RETRY_SECONDS));
            }
            byte[] bytes = new byte[count];
            buffer.get(bytes);
            content.writeBytes(bytes);
            return Optional.empty();
        }

        private void goOn(StreamSourceChannel channel, boolean complete) {
            if (complete) {
                channel.suspendReads();
                deadline.remove();
                dispatch(exchange, new Request(head.method(), head.path(), head.parameters(), head.headers(), content.toByteArray()));
            } else {
                channel.getReadSetter().set(this::read);
                channel.resumeReads();
            }
        }

        /**
         * Refuses at once, and throws away what still comes of the body: a client that sends it all before it reads would otherwise find the connection
         * reset instead of the answer. One that asked to close has less time for it.
         */
        private void refuse(Problem problem) {
            release();
            boolean closes = !exchange.isPersistent();
            exchange.setPersistent(true);
            if (closes) {
                deadline.remove();
                deadline = exchange.getIoThread().executeAfter(this::giveUp, LINGER_SECONDS, TimeUnit.SECONDS);
            }
            exchange.addExchangeCompleteListener((done, next) -> {
                deadline.remove();
                next.proceed();
                if (closes) {
                    IoUtils.safeClose(done.getConnection());
                }
            });
            respond(exchange, kernel.refuse(head, problem));
        }

        private Problem tooLarge() {
            return Problem.tooLarge("a body has at most " + limit + " bytes");
        }

        private void giveUp() {
            deadline.remove();
            release();
            IoUtils.safeClose(exchange.getConnection());
        }

        private void release() {
            budget.release(content.size());
            content.reset();
        }
    }
}
