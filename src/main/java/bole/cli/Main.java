package bole.cli;

import bole.profile.InputException;
import bole.store.StoreDamageException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code bole}: reads the command and runs it. Exit codes: 0 done, 1 the program failed, 2 the caller's mistake. */
@Command(name = "bole", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
    header = "Bole (伯乐) finds researchers by what they themselves have written.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  ./bole serve                      the web pages and the API on http://127.0.0.1:8080/",
        "  ./bole index ~/homepages          reads pages into data/ and index/",
        "  ./bole search '图神经网络' --year 2022..", "",
        "Settings are environment variables that begin with BOLE_; the README lists them.",
        "Exit codes: 0 done, 1 the program failed, 2 the caller's mistake."})
public final class Main implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int FAILED = 1;
    private static final int CALLERS_MISTAKE = 2;

    /** By name, in the order of the help; the name is also what the command calls itself. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Lucene writes to the JDK's own log, about modules that only matter to vector search. */
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene");

    /** Runs the command of {@code arguments} and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command of {@code arguments}; returns the exit code. */
    static int run(String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        CommandLine line = line(arguments.length == 0 ? "" : arguments[0]);
        line.setExecutionExceptionHandler((problem, command, result) -> explain(problem, command.getErr()));
        line.setParameterExceptionHandler((problem, ignored) -> explain(problem));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setUsageHelpWidth(110);
        return line.execute(arguments);
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("serve", ServeCommand.class);
        commands.put("index", IndexCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("show", ShowCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("eval", EvalCommand.class);
        commands.put("bench", BenchCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("vocabulary", VocabularyCommand.class);
        commands.put("warm-up", WarmUpCommand.class);
        commands.put("help", HelpCommand.class);
        return commands;
    }

    /** The command line with the command {@code name} only, since reading what each command takes is a tenth of a start; with all of them where there is none of that name. */
    private static CommandLine line(String name) {
        CommandLine line = new CommandLine(new Main());
        boolean alone = COMMANDS.containsKey(name) && !name.equals("help");
        COMMANDS.forEach((each, command) -> {
            if (!alone || each.equals(name)) {
                line.addSubcommand(command);
            }
        });
        return line;
    }

    /** Without a command: the list of commands. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(Exception problem, PrintWriter err) {
        if (problem instanceof InputException mistake) {
            err.println("bole: " + mistake.getMessage());
            return CALLERS_MISTAKE;
        }
        if (problem instanceof StoreDamageException damage) {
            err.println("bole: the data is damaged: " + damage.getMessage());
            return FAILED;
        }
        LOG.error("the program failed", problem);
        err.println("bole: the program failed: " + (problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage()));
        return FAILED;
    }

    private static int explain(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("bole: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Try './" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return CALLERS_MISTAKE;
    }
}
