package bole.cli;

import bole.json.Json;
import bole.profile.InputException;
import bole.profile.Profile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole show}: one profile with its claims. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false, header = "Shows one profile with its claims, each with its source and lines.",
    footer = {"", "Examples:", "  ./bole show siru-zhong", "  ./bole show siru-zhong --format json"})
final class ShowCommand implements Callable<Integer> {

    /** Forms of output. */
    enum Format { TEXT, JSON }

    @Parameters(paramLabel = "ID", description = "the profile's id, as a search shows it")
    private String id;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE})")
    private Format format;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Library library = Library.open(folders)) {
            Profile profile = library.engine().profile(id).orElseThrow(() -> new InputException("profile " + id, "is not in the index; ./bole search finds ids")).profile();
            switch (format) {
                case TEXT -> ProfileText.print(profile, spec.commandLine().getOut());
                case JSON -> spec.commandLine().getOut().println(Json.writeIndented(profile));
            }
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
