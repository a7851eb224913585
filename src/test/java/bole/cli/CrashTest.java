package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program with SIGKILL while it indexes, at random moments: data and index stay whole, and the next run completes the work.
 * {@code -Dbole.kills=200} kills more often; {@code -Dbole.seed} repeats a run.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("bole.kills", 6);
    private static final int PEOPLE = 1_500;

    @TempDir
    Path folder;

    @Test
    void killedWhileIndexingNothingIsDamagedAndTheNextRunCompletes() throws IOException, InterruptedException {
        long seed = Long.getLong("bole.seed", System.nanoTime());
        System.out.println("CrashTest: run again with -Dbole.seed=" + seed);
        Random random = new Random(seed);
        Path people = people();
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = start(people);
            if (!process.waitFor(300 + random.nextInt(2_500), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
            CommandLineRun check = CommandLineRun.in(folder, "check");
            assertThat(check.code()).as(check.out() + check.err()).isZero();
        }
        assertThat(killed).as("runs that were killed before they ended").isPositive();
        CommandLineRun last = CommandLineRun.in(folder, "index", people.toString());
        assertThat(last.code()).as(last.err()).isZero();
        assertThat(last.out()).contains("people     " + PEOPLE);
        CommandLineRun check = CommandLineRun.in(folder, "check");
        assertThat(check.out()).contains("data: " + PEOPLE + " profiles").contains("index: " + PEOPLE + " profiles");
    }

    private Process start(Path people) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"), "bole.cli.Main",
            "index", people.toString(), "--data", folder.resolve("data").toString(), "--index", folder.resolve("index").toString())
            .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    }

    private Path people() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            lines.append("{\"id\":\"person-").append(i).append("\",\"names\":[{\"text\":\"Person ").append(i)
                .append("\",\"lang\":\"en\",\"kind\":\"display\"}],\"interests\":[{\"label\":\"Topic ").append(i % 50).append("\"}]}\n");
        }
        return Files.writeString(folder.resolve("people.profiles.jsonl"), lines, StandardCharsets.UTF_8);
    }
}
