package bole.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * A stream to a reader who may stop reading. A write that has waited too long is interrupted, since closing the connection alone does not wake the thread
 * that writes.
 */
final class WatchedOutput extends FilterOutputStream {

    private static final long NONE = 0;

    private final Thread writer = Thread.currentThread();
    private final long patience;
    private long began = NONE;
    private boolean interrupted;

    /** Interrupts the current thread when a write takes longer than {@code seconds}. */
    WatchedOutput(OutputStream out, int seconds) {
        super(out);
        this.patience = TimeUnit.SECONDS.toNanos(seconds);
    }

    /** To be called from time to time by another thread. */
    synchronized void interruptIfStalled() {
        if (began != NONE && System.nanoTime() - began > patience) {
            interrupted = true;
            writer.interrupt();
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watched(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watched(out::flush);
    }

    @Override
    public void close() throws IOException {
        watched(out::close);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void watched(Step step) throws IOException {
        begin();
        try {
            step.run();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        began = System.nanoTime() | 1;
    }

    /** An interruption ends with the write that it was meant for: what the thread reads next must not be broken off. */
    private synchronized void end() {
        began = NONE;
        if (interrupted) {
            interrupted = false;
            Thread.interrupted();
        }
    }
}
