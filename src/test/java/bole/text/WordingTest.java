package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.Importers;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final int ASKED_OFTEN = 12;
    private static final int LINES = 400;
    private static final int LEAST_WORDINGS = 600;
    private static final Path GOLDEN = Path.of("src/test/resources/bole/importer/golden");

    /** Where {@code pattern} finds something in {@code text}, with its groups. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.start() + "-" + match.end() + " " + Stream.iterate(0, i -> i <= match.groupCount(), i -> i + 1).map(match::group).toList()).toList();
    }

    private static Wording asked(Wording wording) {
        for (int i = 0; i < ASKED_OFTEN; i++) {
            wording.isIn("");
        }
        return wording;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "tides|fens of (?:the )?north; the FENS of north and tides",
        "(?i)tides?; TIDES",
        "(?i:fen) (?-i:[A-Z])\\w+; FEN Reed, fen Reed, fen reed",
        "\\bstud(?:y|ies|ied)\\b; she studied; he studies",
        "(?<=in )(?:19|20)\\d\\d(?= to|$); in 2019 to 2020, in 1998",
        "(?<!not )tidal; not tidal, tidal",
        "[ab]c{2,3}d?; bccc, accd, bc",
        "潮汐(?:学|观测)?|[\\u4e00-\\u9fff]{2}大学; 晶湖大学研究潮汐观测",
        "(a)b|c(d); ab cd",
        "x*; xx",
        "[^a-z]+fen; THE fen",
        "📧|[☎✉]; mail 📧 or ✉",
        "ſtil{1,2}|\\x{212A}elp; ſtill Kelp kelp",
        "a\\.b|\\[x\\]|\\(y\\); a.b [x] (y)",
        "(?:(?:north|south) )?(?:east|west)(?:ern)?; southeastern west"
    })
    void findsWhatItsExpressionFinds(String expression, String text) {
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE}) {
            Wording wording = asked(Wording.of(expression, flags));
            assertThat(found(wording.in(text), text)).isEqualTo(found(wording.pattern(), text));
        }
    }

    @Test
    void tryingIsLeftOutWhereWhatItNeedsIsMissing() {
        Wording wording = asked(Wording.anyCase("\\b(?:research|academic) interests? (?:are|include)\\b|\\bworks? on\\b"));
        assertThat(wording.in("She walks along the shore.").pattern()).isNotEqualTo(wording.expression());
        assertThat(wording.in("She works on tides.").pattern()).isEqualTo("\\bworks? on\\b");
        assertThat(wording.in("Her Academic Interests are tides; she works on fens.").pattern()).isEqualTo(wording.expression());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tides of 2019", "潮汐与泥炭", "", "K ſ İ ı ß"})
    void whatMayMatchAnythingIsAlwaysTried(String text) {
        for (String expression : List.of("\\w*", ".", "[^x]?", "(?:fen)?", "(?x) f e n", "(?=fen)?")) {
            Wording wording = asked(Wording.of(expression));
            assertThat(found(wording.in(text), text)).as(expression).isEqualTo(found(wording.pattern(), text));
        }
    }

    @Test
    void ofLongTextsOnlyTheLastIsKept() {
        String tides = "Tides ".repeat(3_000);
        assertThat(Signature.of("Tides")).isSameAs(Signature.of("Tides"));
        Signature first = Signature.of(tides);
        assertThat(Signature.of(tides)).isSameAs(first);
        Signature.of("Fens ".repeat(5_000));
        assertThat(Signature.of(tides)).isNotSameAs(first);
        Wording wording = asked(Wording.of("Tides $|fens"));
        assertThat(found(wording.in(tides), tides)).isEqualTo(found(wording.pattern(), tides)).hasSize(1);
    }

    @Test
    void eachWordingOfTheImportersFindsWhatItsExpressionFinds() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        List<String> lines = lines(new Random(seed));
        Set<Wording> wordings = wordings();
        assertThat(wordings).hasSizeGreaterThan(LEAST_WORDINGS);
        for (Wording wording : wordings) {
            asked(wording);
            for (String line : lines) {
                if (wording.in(line) != wording.pattern()) {
                    assertThat(found(wording.in(line), line)).as(wording.expression() + " in: " + line).isEqualTo(found(wording.pattern(), line));
                }
            }
        }
    }

    /** Lines of invented people's pages, some shouted. */
    private static List<String> lines(Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)).filter(line -> line.length() > 8 && line.length() < 600).forEach(lines::add);
            }
        }
        Collections.shuffle(lines, random);
        List<String> some = new ArrayList<>(lines.subList(0, LINES));
        lines.subList(0, LINES / 8).forEach(line -> some.add(line.toUpperCase(Locale.ROOT)));
        return some;
    }

    private static Set<Wording> wordings() throws Exception {
        Path root = Path.of(Importers.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<Wording> wordings = new HashSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("bole/importer"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
                for (Field field : Class.forName(name.substring(0, name.length() - ".class".length())).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                        field.setAccessible(true);
                        collect(field.get(null), wordings);
                    }
                }
            }
        }
        return wordings;
    }

    /** Adds the wordings in {@code value}, which may be a table of rows. */
    private static void collect(Object value, Set<Wording> wordings) throws ReflectiveOperationException {
        if (value instanceof Wording wording) {
            wordings.add(wording);
        } else if (value instanceof Collection<?> rows) {
            for (Object row : rows) {
                collect(row, wordings);
            }
        } else if (value instanceof Map<?, ?> table) {
            collect(table.keySet(), wordings);
            collect(table.values(), wordings);
        } else if (value instanceof Record row) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                collect(component.getAccessor().invoke(row), wordings);
            }
        }
    }
}
