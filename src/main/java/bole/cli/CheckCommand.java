package bole.cli;

import bole.index.IndexCheck;
import bole.index.IndexOptions;
import bole.index.ReadOnlyIndex;
import bole.profile.InputException;
import bole.settings.Settings;
import bole.store.ProfileStore;
import bole.store.StoreDamageException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bole check}: whether data and index are whole. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Verifies index and data: checksums, schema fingerprint, every profile readable.",
    description = "Exit code 1, with the reasons, if something is not as it must be.",
    footer = {"", "Example:", "  ./bole check --data d --index i"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> faults = new ArrayList<>();
        long stored = checkData(faults);
        IndexCheck.Result index = IndexCheck.run(folders.index, options());
        index.faults().forEach(fault -> faults.add("index: " + fault));
        out.println("data: " + (stored < 0 ? "cannot be read" : stored + " profiles, all readable"));
        out.println("index: " + index.profiles() + " profiles" + (index.faults().isEmpty() ? ", checksums and fingerprint right" : ""));
        int joined = index.profiles() > 0 && index.faults().isEmpty() ? joinedAway() : 0;
        if (joined > 0) {
            out.println("index: " + joined + " profiles are shown as one person with another");
        }
        if (stored >= 0 && index.faults().isEmpty() && stored != index.profiles() + joined) {
            out.println("the index is behind the data; the next ./bole serve or ./bole index brings it up to date");
        }
        faults.forEach(fault -> out.println("fault: " + fault));
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }

    private IndexOptions options() {
        return Workspace.options(VocabularyFolder.load(folders.data), Settings.fromEnvironment(System.getenv()), Clock.systemUTC());
    }

    private int joinedAway() {
        try (ReadOnlyIndex index = ReadOnlyIndex.open(folders.index, options())) {
            return People.joinedAway(People.groups(index.properties()));
        }
    }

    private long checkData(List<String> faults) {
        long[] count = {0};
        try (ProfileStore store = ProfileStore.open(folders.data)) {
            store.forEach(profile -> count[0]++);
            return count[0];
        } catch (StoreDamageException e) {
            faults.add("data: " + e.getMessage());
        } catch (InputException e) {
            faults.add(e.getMessage());
        }
        return -1;
    }
}
