package bole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of the house that a compiler does not know. Each row says what is refused and what to do instead. */
class HouseRulesTest {

    private static final int LEAST_FILES = 150;
    private static final int MOST_LINES = 400;
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    /**
     * A line that is refused.
     *
     * @param name the rule, as a sentence
     * @param found what the line must not hold
     */
    private record LineRule(String name, Pattern found) {
    }

    private static final List<LineRule> MAIN_RULES = List.of(
        new LineRule("standard streams are written by the command line only", Pattern.compile("System\\.(out|err)\\b")),
        new LineRule("the stack trace goes to the log", Pattern.compile("printStackTrace")),
        new LineRule("the program ends in Main", Pattern.compile("System\\.exit")),
        new LineRule("the charset is named", Pattern.compile("getBytes\\(\\)|new String\\([a-z]+\\)|Charset\\.defaultCharset")),
        new LineRule("the locale is named", Pattern.compile("\\.to(Lower|Upper)Case\\(\\)|String\\.format\\(\"")),
        new LineRule("the clock is passed in", Pattern.compile("Instant\\.now\\(\\)|LocalDate\\.now\\(\\)|Year\\.now\\(\\)|new Date\\(\\)")),
        new LineRule("nothing is left for later", Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b")));

    private static final List<LineRule> TEST_RULES = List.of(
        new LineRule("no test is switched off", Pattern.compile("@Disabled|Assumptions\\.|assumeTrue|assumeThat")),
        new LineRule("no mocking library", Pattern.compile("org\\.mockito|org\\.easymock")));

    /** Files that are the exception a rule needs, each with its reason. */
    private static final List<String> COMMAND_LINE = List.of("/cli/");
    private static final List<String> LARGER = List.of();

    private static List<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theScanSawTheHouse() {
        assertThat(javaFiles(MAIN)).hasSizeGreaterThan(LEAST_FILES);
    }

    @TestFactory
    Stream<DynamicTest> mainLinesKeepTheRules() {
        Predicate<Path> own = file -> COMMAND_LINE.stream().noneMatch(file.toString()::contains);
        return MAIN_RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertThat(breaches(MAIN, rule,
            rule.name().contains("command line") || rule.name().contains("Main") ? own : file -> true)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> testLinesKeepTheRules() {
        return TEST_RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(),
            () -> assertThat(breaches(TEST, rule, file -> !file.endsWith("HouseRulesTest.java"))).isEmpty()));
    }

    private static List<String> breaches(Path root, LineRule rule, Predicate<Path> files) {
        List<String> found = new ArrayList<>();
        javaFiles(root).stream().filter(files).forEach(file -> {
            List<String> lines = lines(file);
            IntStream.range(0, lines.size()).filter(i -> rule.found().matcher(lines.get(i)).find())
                .forEach(i -> found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip()));
        });
        return found;
    }

    @Test
    void noMainFileIsLongerThanOnePersonHoldsInMind() {
        assertThat(javaFiles(MAIN).stream().filter(file -> LARGER.stream().noneMatch(file.toString()::endsWith))
            .filter(file -> lines(file).size() > MOST_LINES).map(file -> file + ": " + lines(file).size() + " lines")).isEmpty();
    }

    @Test
    void noTypeIsADrawerForEverything() {
        Pattern drawer = Pattern.compile("(Util|Utils|Helper|Helpers|Manager)\\.java$");
        assertThat(javaFiles(MAIN).stream().map(Path::toString).filter(name -> drawer.matcher(name).find())).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        List<Path> folders = javaFiles(MAIN).stream().map(Path::getParent).distinct().toList();
        assertThat(folders.stream().filter(folder -> Files.notExists(folder.resolve("package-info.java")))).isEmpty();
    }

    @Test
    void everyTypeBeginsWithASentence() {
        Pattern declaration = Pattern.compile("^(public |final |abstract |sealed |non-sealed )*(class|record|enum|interface|@interface) ");
        List<String> bare = new ArrayList<>();
        for (Path file : javaFiles(MAIN)) {
            List<String> lines = lines(file);
            int at = IntStream.range(0, lines.size()).filter(i -> declaration.matcher(lines.get(i)).find()).findFirst().orElse(-1);
            if (at > 0 && lines.subList(0, at).stream().noneMatch(line -> line.startsWith("/**"))) {
                bare.add(file.toString());
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void noFileNamesAMachineOrARegistry() {
        Pattern machine = Pattern.compile("/root/|/home/[a-z]+/|repo1?\\.maven|registry\\.npmjs");
        List<String> found = new ArrayList<>();
        for (Path root : List.of(MAIN, Path.of("src/main/resources"), Path.of("docs"))) {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(java|md|properties|yml|yaml|json|css|js|jte)"))
                        .forEach(file -> lines(file).stream().filter(line -> machine.matcher(line).find()).forEach(line -> found.add(file + ": " + line.strip())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
