package bole.web;

import java.util.concurrent.atomic.AtomicLong;

/** Memory for the bodies of all requests that are being received or answered, so that many large ones at once are refused rather than fill the memory. */
final class BodyBudget {

    private static final int BODIES = 8;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    /** Room for some bodies of {@code largest} bytes. */
    BodyBudget(int largest) {
        this.most = (long) BODIES * largest;
    }

    /** Takes {@code bytes}, or nothing where so much is not left. */
    boolean take(int bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void release(int bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
