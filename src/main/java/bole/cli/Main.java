package bole.cli;

import bole.profile.InputException;
import bole.store.StoreDamageException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.logging.Level;
import org.slf4j.LoggerFactory;

/** The program {@code bole}: reads the command and runs it. Exit codes: 0 done, 1 the program failed, 2 the caller's mistake. */
public final class Main {

    private static final int FAILED = 1;
    static final int CALLERS_MISTAKE = 2;

    /** Lucene writes to the JDK's own log, about modules that only matter to vector search. */
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene");

    private Main() {
    }

    /** Runs the command of {@code arguments} and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command of {@code arguments}; returns the exit code. */
    static int run(String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        Optional<ServeCommand> server = ServeArguments.read(arguments);
        return server.isPresent() ? run(server.get()) : Commands.run(arguments);
    }

    private static int run(ServeCommand server) {
        try {
            return server.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (RuntimeException e) {
            return explain(e, new PrintWriter(System.err, true));
        }
    }

    /** Says on {@code err} why a command ended; returns the exit code. */
    static int explain(Exception problem, PrintWriter err) {
        if (problem instanceof InputException mistake) {
            err.println("bole: " + mistake.getMessage());
            return CALLERS_MISTAKE;
        }
        if (problem instanceof StoreDamageException damage) {
            err.println("bole: the data is damaged: " + damage.getMessage());
            return FAILED;
        }
        LoggerFactory.getLogger(Main.class).error("the program failed", problem);
        err.println("bole: the program failed: " + (problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage()));
        return FAILED;
    }
}
