package bole.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import bole.profile.Profile;
import bole.text.Han;
import bole.vocabulary.Vocabularies;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final Vocabularies VOCABULARIES = Vocabularies.shipped();
    private static final int PEOPLE = 400;

    private static List<Profile> people(long seed) {
        ProfileGenerator generator = new ProfileGenerator(VOCABULARIES, seed);
        return LongStream.range(0, PEOPLE).mapToObj(generator::person).toList();
    }

    @Test
    void sameSeedGivesTheSamePeopleWhoeverIsMadeBefore() {
        List<Profile> people = people(3);
        assertThat(people(3)).isEqualTo(people);
        assertThat(new ProfileGenerator(VOCABULARIES, 3).person(77)).isEqualTo(people.get(77));
        assertThat(new ProfileGenerator(VOCABULARIES, 4).person(77)).isNotEqualTo(people.get(77));
    }

    @Test
    void aboutHalfOfThePeopleWriteChinese() {
        long chinese = people(3).stream().filter(person -> Han.in(person.headline()) || Han.in(person.summary())).count();
        assertThat(chinese).isBetween(PEOPLE * 2L / 5, PEOPLE * 3L / 5);
    }

    @Test
    void everyoneHasANameAStintAndAnInterest() {
        assertThat(people(3)).allSatisfy(person -> {
            assertThat(person.names()).isNotEmpty();
            assertThat(person.stints()).isNotEmpty();
            assertThat(person.interests()).isNotEmpty();
        });
    }

    @Test
    void stintsFollowEachOther() {
        assertThat(people(3)).allSatisfy(person -> {
            for (int i = 1; i < person.stints().size(); i++) {
                assertThat(person.stints().get(i).from()).isEqualTo(person.stints().get(i - 1).to());
            }
        });
    }

    @Test
    void logHasEachKindEquallyOftenAndHalfOfItInChinese() {
        List<LoggedQuery> log = new QueryLog(VOCABULARIES, 5).queries(1_600);
        Map<String, Long> kinds = log.stream().collect(Collectors.groupingBy(LoggedQuery::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds).hasSize(16);
        assertThat(kinds.values()).containsOnly(100L);
        assertThat(log.stream().filter(query -> query.kind().startsWith("word-zh")))
            .allSatisfy(query -> assertThat(Han.in(URLDecoder.decode(query.path(), StandardCharsets.UTF_8))).isTrue());
        assertThat(new QueryLog(VOCABULARIES, 5).queries(1_600)).isEqualTo(log);
    }

    @Test
    void loggedQueryReadsBackFromItsLine() {
        LoggedQuery query = new QueryLog(VOCABULARIES, 5).queries(1).getFirst();
        assertThat(LoggedQuery.parse(query.toString())).isEqualTo(query);
        assertThatThrownBy(() -> LoggedQuery.parse("word http://elsewhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secondValueIsDrawnHalfAsOftenAsTheFirst() {
        Zipf<String> zipf = new Zipf<>(List.of("first", "second", "third"));
        SplittableRandom random = new SplittableRandom(9);
        Map<String, Long> drawn = java.util.stream.Stream.generate(() -> zipf.draw(random)).limit(60_000)
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        assertThat(drawn.get("first") / (double) drawn.get("second")).isCloseTo(2, within(0.1));
        assertThat(drawn.get("first") / (double) drawn.get("third")).isCloseTo(3, within(0.2));
    }

    @Test
    void percentileIsTheNearestRank() {
        Latencies times = new Latencies(10);
        for (int i = 10; i >= 1; i--) {
            times.add(i * 1_000_000L);
        }
        assertThat(times.percentile(0.5)).isEqualTo(5);
        assertThat(times.percentile(0.9)).isEqualTo(9);
        assertThat(times.percentile(0.99)).isEqualTo(10);
        assertThat(new Latencies(1).percentile(0.5)).isZero();
    }
}
