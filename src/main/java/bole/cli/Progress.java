package bole.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far something long is: a bar on a terminal, a plain line every few seconds otherwise. Both go to standard error. */
final class Progress implements AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int BAR_WIDTH = 100;

    private final String task;
    private final PrintStream err;
    private final Clock clock;
    private final ProgressBar bar;
    private Instant nextLine;
    private long done;

    private Progress(String task, PrintStream err, Clock clock, ProgressBar bar) {
        this.task = task;
        this.err = err;
        this.clock = clock;
        this.bar = bar;
        this.nextLine = clock.instant().plus(BETWEEN_LINES);
    }

    /**
     * Begins.
     *
     * @param task what is done, as a word or two
     * @param total how many steps there will be, or -1 if that is not known
     */
    static Progress start(String task, long total, Clock clock) {
        ProgressBar bar = System.console() == null ? null : new ProgressBarBuilder().setTaskName(task).setInitialMax(total)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(200).setMaxRenderedLength(BAR_WIDTH)
            .setConsumer(new ConsoleProgressBarConsumer(System.err)).showSpeed().build();
        return new Progress(task, System.err, clock, bar);
    }

    /** One more step is done. */
    synchronized void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (clock.instant().isAfter(nextLine)) {
            err.println(task + ": " + done);
            nextLine = clock.instant().plus(BETWEEN_LINES);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
