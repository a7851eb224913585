package bole.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, with the help that lists them. */
@Command(name = "bole", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
    header = "Bole (伯乐) finds researchers by what they themselves have written.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  ./bole serve                      the web pages and the API on http://127.0.0.1:8080/",
        "  ./bole index ~/homepages          reads pages into data/ and index/",
        "  ./bole search '图神经网络' --year 2022..", "",
        "Settings are environment variables that begin with BOLE_; the README lists them.",
        "Exit codes: 0 done, 1 the program failed, 2 the caller's mistake."})
final class Commands implements Runnable {

    /**
     * By name, in the order of the help; the name is also what the command calls itself. Classes, not references to constructors: one of a class of the library's, which are of a form too old to be archived, makes the Java
     * machine of version 25 fail at the AOT cache.
     */
    private static final Map<String, Class<?>> COMMANDS = commands();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

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

    /** Runs the command of {@code arguments}; returns the exit code. */
    static int run(String... arguments) {
        CommandLine line = line(arguments.length == 0 ? "" : arguments[0]);
        line.setExecutionExceptionHandler((problem, command, result) -> Main.explain(problem, command.getErr()));
        line.setParameterExceptionHandler((problem, ignored) -> explain(problem));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setUsageHelpWidth(110);
        return line.execute(arguments);
    }

    /** The command line with the command {@code name} only, since reading what each command takes is a tenth of a start; with all of them where there is none of that name. */
    private static CommandLine line(String name) {
        CommandLine line = new CommandLine(new Commands());
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

    private static int explain(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("bole: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Try './" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return Main.CALLERS_MISTAKE;
    }
}
