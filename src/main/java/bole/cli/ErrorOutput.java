package bole.cli;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;

/** Writes what is logged to standard error, a line each. The writer is made when there is something to write, which in most runs there never is. */
final class ErrorOutput extends AppenderBase<ILoggingEvent> {

    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: %msg%n";

    private ConsoleAppender<ILoggingEvent> console;

    @Override
    protected void append(ILoggingEvent event) {
        if (console == null) {
            console = console();
        }
        console.doAppend(event);
    }

    private ConsoleAppender<ILoggingEvent> console() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(getContext());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        ConsoleAppender<ILoggingEvent> made = new ConsoleAppender<>();
        made.setContext(getContext());
        made.setTarget("System.err");
        made.setEncoder(encoder);
        made.start();
        return made;
    }
}
