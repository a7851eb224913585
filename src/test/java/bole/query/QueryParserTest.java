package bole.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.query.RequestException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static final int LEAST_ROWS = 150;
    private static final int RANDOM_QUERIES = 100_000;
    private static final Limits GENEROUS = new Limits(2_000_000, 4_096, 32, 10_000);

    private record Row(String typed, String text, String notes) {
    }

    private static List<Row> table() throws IOException {
        try (InputStream in = QueryParserTest.class.getResourceAsStream("queries.txt")) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole.lines().filter(line -> !line.startsWith("# ")).map(QueryParserTest::row).toList();
        }
    }

    private static Row row(String line) {
        String[] columns = (line + " ").split(" ⇒ ?", -1);
        return new Row(columns[0].replace("\\t", "\t"), columns[1].strip(), columns[2].strip());
    }

    @Test
    void everyRowOfTheTableIsReadAsItSays() throws IOException {
        List<Row> rows = table();
        assertThat(rows).hasSizeGreaterThan(LEAST_ROWS);
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows) {
            ParsedQuery parsed = QueryParser.parse(row.typed());
            softly.assertThat(parsed.query().toString()).as("typed <%s>", row.typed()).isEqualTo(row.text());
            softly.assertThat(String.join(" | ", parsed.notes())).as("notes on <%s>", row.typed()).isEqualTo(row.notes());
        }
        softly.assertAll();
    }

    @Test
    void theTreeIsWhatTheSignsSay() {
        assertThat(QueryParser.parse("name:chen* (\"a b\"~2 OR grph~) -year:2018..2020").query()).isEqualTo(new Query.And(List.of(
            new Query.Prefix(QueryField.NAME, "chen"),
            new Query.Or(List.of(new Query.Phrase(QueryField.ANY, "a b", 2), new Query.Fuzzy(QueryField.ANY, "grph"))),
            new Query.Not(new Query.Years(YearRange.parse("2018..2020"))))));
        assertThat(QueryParser.parse("*").query()).isEqualTo(new Query.All());
        assertThat(QueryParser.parse("C++").query()).isEqualTo(new Query.Word(QueryField.ANY, "C++"));
    }

    @Test
    void textFormParsesBackForEveryRowOfTheTable() throws IOException {
        table().forEach(row -> assertTextParsesBack(row.typed(), "table"));
    }

    @Test
    void textFormParsesBackWhateverIsTyped() {
        long seed = Long.getLong("seed", 20261120L);
        Random random = new Random(seed);
        String[] pieces = {" ", " ", " ", "a", "bc", "OR", "AND", "NOT", "-", "--", "\"", "(", ")", "name:", "year:", "姓名：", "年:", "2018", "..", "2020", "*", "~", "~2",
            "图", "神经", "C++", "+", ",", ";", ":", "foo:", "“", "”", "（", "）", "、", "||", "&&", "'", "．", "－", "|", "title:", "🎓", "·", "\u200b", "\ud83c", "%"};
        for (int i = 0; i < RANDOM_QUERIES; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(14), 0, pieces.length).forEach(piece -> typed.append(pieces[piece]));
            assertTextParsesBack(typed.toString(), "seed " + seed);
        }
    }

    private static void assertTextParsesBack(String typed, String hint) {
        Query query = QueryParser.parse(typed).query();
        assertThat(QueryParser.parse(query.toString()).query()).as("typed <%s>, %s", typed, hint).isEqualTo(query);
    }

    @Test
    void textIsKeptAsTyped() {
        assertThat(QueryParser.parse("  （Graph ").text()).isEqualTo("  （Graph ");
        assertThat(QueryParser.parse("   ")).isEqualTo(ParsedQuery.empty());
    }

    @Test
    void tooLongQueryIsCutBetweenCharactersAndSaysSo() {
        ParsedQuery parsed = QueryParser.parse("🎓".repeat(30), new Limits(21, 10, 5, 100));
        assertThat(parsed.text()).isEqualTo("🎓".repeat(10));
        assertThat(parsed.notes()).containsExactly("the query is longer than 21 characters; the rest was left out");
        assertThat(QueryParser.parse("a".repeat(100_000)).text()).hasSize(Limits.standard().characters());
    }

    @Test
    void chineseCharacterCountsAsTwo() {
        ParsedQuery parsed = QueryParser.parse("潮汐与雾", new Limits(5, 3, 5, 100));
        assertThat(parsed.text()).isEqualTo("潮汐");
        assertThat(parsed.notes()).containsExactly("the query is longer than 2 characters; the rest was left out");
    }

    @Test
    void wordsBeyondTheLimitAreLeftOutAndParenthesesStayBalanced() {
        ParsedQuery parsed = QueryParser.parse("(a (b OR c) d) e", new Limits(1_000, 3, 5, 100));
        assertThat(parsed.query().toString()).isEqualTo("a (b OR c)");
        assertThat(parsed.notes()).containsExactly("only the first 3 words and phrases are used");
    }

    @Test
    void aTextMayHaveManyWords() {
        String advert = IntStream.range(0, 2_048).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(QueryParser.parse(advert).notes()).isEmpty();
        assertThat(QueryParser.parse(advert + " more").notes()).containsExactly("only the first 2048 words and phrases are used");
        assertThat(QueryParser.parse(advert.replace(" ", " OR ")).notes()).containsExactly("only the first 256 words and phrases are used");
    }

    @Test
    void onlySomeWordsMayStandForOthers() {
        String starred = IntStream.range(0, 20).mapToObj(i -> "word" + i + (i % 2 == 0 ? "*" : "~")).collect(Collectors.joining(" "));
        ParsedQuery parsed = QueryParser.parse(starred);
        assertThat(parsed.notes()).containsExactly("only the first 16 words with * or ~ were taken so; the others were read as they stand");
        assertThat(parsed.query().toString()).endsWith(" word14* word15~ word16 word17 word18 word19");
        assertThatThrownBy(() -> QueryParser.parseStrictly(starred, Limits.standard())).isInstanceOf(RequestException.class).hasMessageContaining("only the first 16");
    }

    @Test
    void deeperParenthesesThanAllowedAreReadAsText() {
        ParsedQuery parsed = QueryParser.parse("(".repeat(1_000) + "a OR b" + ")".repeat(1_000) + " c");
        assertThat(parsed.query().toString()).isEqualTo("(a OR b) c");
        assertThat(parsed.notes()).containsExactly("parentheses nested deeper than 32 were read as plain text");
    }

    @Test
    @Timeout(20)
    void hostileTextTakesTimeInProportionToItsLength() {
        Stream.of("(", "\"", "-", "a ", "(a ", "a:", "*", "~1", "NOT ", "OR ", "\"a\" ", "-(", "name:", "year:", "图", ") (").forEach(piece -> {
            String typed = piece.repeat(1_000_000 / piece.length());
            long begin = System.nanoTime();
            QueryParser.parse(typed, GENEROUS).query().toString();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("%s…", piece).isLessThan(Duration.ofSeconds(5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph (tree", "a OR", "\"graph", "g*", "country:china", "year:20x1", "a *", "()", "NOT"})
    void strictReadingRefusesWhatIsReadKindlyOtherwise(String typed) {
        assertThatThrownBy(() -> QueryParser.parseStrictly(typed, Limits.standard())).isInstanceOfSatisfying(RequestException.class, e -> {
            assertThat(e.problem()).isEqualTo(Problem.QUERY_SYNTAX);
            assertThat(e.offset()).isPresent();
            assertThat(e.mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.parameter()).isEqualTo("q"));
        });
    }

    @Test
    void strictReadingTellsThePlace() {
        assertThatThrownBy(() -> QueryParser.parseStrictly("graph (tree", Limits.standard()))
            .isInstanceOfSatisfying(RequestException.class, e -> assertThat(e.offset()).hasValue(6));
    }

    @Test
    void strictReadingTakesAFaultlessQuery() {
        String typed = "graph -tree (name:chen OR \"a b\"~2) year:2020..";
        assertThat(QueryParser.parseStrictly(typed, Limits.standard())).isEqualTo(QueryParser.parse(typed));
    }

    @Test
    void strictReadingRefusesWhatIsTooMuch() {
        assertThatThrownBy(() -> QueryParser.parseStrictly("a".repeat(30_000), Limits.standard()))
            .isInstanceOfSatisfying(RequestException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_LARGE));
        assertThatThrownBy(() -> QueryParser.parseStrictly("a OR ".repeat(300), Limits.standard()))
            .isInstanceOfSatisfying(RequestException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_COMPLEX));
    }
}
