package bole.web;

/** Answers requests. Runs on a worker thread, never on one that reads or writes sockets; may throw {@code bole.profile.InputException} for the asker's mistakes. */
@FunctionalInterface
public interface Handler {

    /** The answer to {@code request}. */
    Response handle(Request request);
}
