package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bole.settings.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: its commands run, its table of settings is the list of settings ({@code -Dreadme=update} rewrites it). */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final int LEAST_COMMANDS = 8;

    @TempDir
    static Path folder;

    private static String readme() throws IOException {
        return Files.readString(README, StandardCharsets.UTF_8);
    }

    /** The commands in the code blocks of the shell, without what starts a server, runs the tests, or asks a running server. */
    private static List<String> commands() throws IOException {
        Matcher block = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL).matcher(readme());
        List<String> commands = new ArrayList<>();
        while (block.find()) {
            block.group(1).lines().map(line -> line.replaceFirst("\\s+#.*", "").strip()).filter(line -> line.startsWith("./bole ") && !line.equals("./bole serve"))
                .forEach(commands::add);
        }
        return commands;
    }

    @TestFactory
    Stream<DynamicTest> everyCommandShownRuns() throws IOException {
        CommandLineRun read = CommandLineRun.in(folder, "index", "data/sample");
        assertThat(read.code()).as(read.err()).isZero();
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(LEAST_COMMANDS);
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> runs(command)));
    }

    private static void runs(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(command.substring("./bole ".length()));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        if (words.contains("ID")) {
            words.set(words.indexOf("ID"), anyId());
        }
        if (words.contains("--out")) {
            words.set(words.indexOf("--out") + 1, folder.resolve(words.get(words.indexOf("--out") + 1)).toString());
        }
        CommandLineRun run = words.getFirst().equals("extract") ? CommandLineRun.of(words.toArray(String[]::new))
            : CommandLineRun.in(folder, words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(words.contains("--out") ? "written" : run.out()).isNotBlank();
        if (words.getFirst().equals("search") && !words.contains("csv")) {
            assertThat(run.out()).contains("1. ");
        }
    }

    private static String anyId() {
        Matcher id = Pattern.compile("\\[([a-z0-9._-]+)]").matcher(CommandLineRun.in(folder, "search", "").out());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void theTwoCommandsStandFirst() throws IOException {
        assertThat(readme()).contains("./bole serve", "mvn verify");
        assertThat(readme().lines().count()).isBetween(110L, 150L);
    }

    @Test
    void theTableOfSettingsIsTheListOfSettings() throws IOException {
        String table = "| variable | default | range | what it is |\n| --- | --- | --- | --- |\n" + Arrays.stream(Setting.values())
            .map(setting -> String.format(Locale.ROOT, "| `%s` | %d | %d–%d | %s |", setting.variable(), setting.standard(), setting.least(), setting.most(), setting.help()))
            .collect(Collectors.joining("\n")) + "\n";
        String readme = readme();
        int start = readme.indexOf("<!-- settings -->\n") + "<!-- settings -->\n".length();
        int end = readme.indexOf("<!-- /settings -->");
        if ("update".equals(System.getProperty("readme"))) {
            Files.writeString(README, readme.substring(0, start) + table + readme.substring(end), StandardCharsets.UTF_8);
            return;
        }
        assertThat(readme.substring(start, end)).isEqualTo(table);
    }
}
