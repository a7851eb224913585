package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Profile;
import bole.query.Facet;
import bole.query.Language;
import bole.query.SearchRequest;
import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not change an answer does not; what must, does. */
class MetamorphicTest {

    private static final int QUERIES = 1_000;
    private static final List<String> SIMPLIFIED = List.of("图神经网络", "机器学习", "计算机视觉", "强化学习", "清华大学", "语音识别", "岑牧云", "欧阳晚晴", "数据库", "量子计算");
    private static final List<String> TRADITIONAL = List.of("圖神經網絡", "機器學習", "計算機視覺", "強化學習", "清華大學", "語音識別", "岑牧雲", "歐陽晚晴", "數據庫", "量子計算");
    private static final List<String> LATIN = List.of("graph", "Neural", "networks", "Tsinghua", "vision", "robot", "Kvarner", "tides", "learning", "GPT-4");

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        Random random = new Random(20_261_120);
        List<Profile> all = IntStream.range(0, 80).mapToObj(i -> person(i, random)).toList();
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of("tsinghua", "CN"), all);
    }

    private static Profile person(int number, Random random) {
        Person person = Person.called("p" + number, number % 2 == 0 ? "Ines Kvarner" : "岑牧云").headline(some(LATIN, random)).interest(some(random.nextBoolean() ? SIMPLIFIED : TRADITIONAL, random));
        return person.interest(some(LATIN, random) + " " + some(LATIN, random)).work(some(LATIN, random) + " " + some(LATIN, random), "Letters", 2000 + number % 25)
            .job("研究员", random.nextBoolean() ? "清华大学#tsinghua" : "虚构研究院", "2015", "2020").profile();
    }

    private static String some(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    /** What an answer selects, orders and counts. */
    private record Essence(long count, List<String> ids, List<Double> scores, Map<Facet, Map<String, Long>> facets) {

        static Essence of(SearchResult result) {
            return new Essence(result.count(), result.hits().stream().map(Hit::id).toList(), result.hits().stream().map(Hit::score).toList(),
                result.facets().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    entry -> entry.getValue().rows().stream().collect(Collectors.toMap(FacetResult.Row::id, FacetResult.Row::count)))));
        }
    }

    private static Essence answer(String text, Language language) {
        SearchRequest typed = Searched.withoutEvidence(SearchRequest.typed(Searched.words(text)));
        return Essence.of(people.engine.search(new SearchRequest(typed.query(), typed.match(), false, List.of(), List.of(), List.of(), Optional.empty(),
            typed.crossLanguage(), typed.facets(), typed.sort(), typed.paging(), language, typed.explain())));
    }

    private static String fullWidth(String text) {
        return text.codePoints().map(c -> c > 0x20 && c < 0x7f && Character.isLetterOrDigit(c) ? c + 0xFEE0 : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void scriptWidthCaseAndLanguageOfLabelsNeverChangeAnAnswer() {
        long seed = Long.getLong("bole.seed", System.nanoTime());
        System.out.println("MetamorphicTest: run again with -Dbole.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < QUERIES; i++) {
            List<String> simplified = new ArrayList<>();
            List<String> traditional = new ArrayList<>();
            for (int words = 1 + random.nextInt(3); words > 0; words--) {
                boolean chinese = random.nextBoolean();
                int at = random.nextInt(SIMPLIFIED.size());
                simplified.add(chinese ? SIMPLIFIED.get(at) : LATIN.get(at));
                traditional.add(chinese ? TRADITIONAL.get(at) : LATIN.get(at));
            }
            String text = String.join(" ", simplified);
            Essence usual = answer(text, Language.EN);
            String place = "seed " + seed + ", query " + i + ": " + text;
            assertThat(answer(String.join(" ", traditional), Language.EN)).as(place + " traditional").isEqualTo(usual);
            assertThat(answer(fullWidth(text), Language.EN)).as(place + " full width").isEqualTo(usual);
            assertThat(answer(text.toUpperCase(Locale.ROOT), Language.EN)).as(place + " upper case").isEqualTo(usual);
            assertThat(answer(text.toLowerCase(Locale.ROOT), Language.EN)).as(place + " lower case").isEqualTo(usual);
            assertThat(answer(text, Language.ZH)).as(place + " Chinese labels").isEqualTo(usual);
        }
    }

    @Test
    void withoutItsTopClaimAPersonScoresLess(@TempDir Path other) {
        Person with = Person.called("with", "Ann Bee").interest("Tidal turbines").work("Turbines of rivers", "Letters", 2020).interest("Pottery");
        Person without = Person.called("without", "Ann Bee").work("Turbines of rivers", "Letters", 2020).interest("Pottery");
        try (Searched both = Searched.of(other, with, without, Person.called("third", "Cora Dee").interest("Painting"))) {
            List<Hit> hits = both.engine.search(SearchRequest.typed(Searched.words("turbines"))).hits();
            assertThat(hits).extracting(Hit::id).containsExactly("with", "without");
            assertThat(hits.getFirst().why().getFirst().text()).isEqualTo("Tidal turbines");
            assertThat(hits.getLast().score()).isLessThan(hits.getFirst().score());
        }
    }

    @Test
    void wordsTogetherCountMoreThanApartWhateverStopWordStandsBetween(@TempDir Path other) {
        Person together = Person.called("together", "Ann Bee").work("Harbours of things", "Letters", 2020).work("Tides", "Letters", 2020);
        Person apart = Person.called("apart", "Ann Dee").work("Harbours", "Letters", 2020).work("Tides of things", "Letters", 2020);
        try (Searched both = Searched.of(other, together, apart)) {
            assertThat(both.ids("harbour of things")).containsExactly("together", "apart");
        }
    }
}
