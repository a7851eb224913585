package bole.search.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.search.Hit;
import bole.search.Person;
import bole.search.SearchResult;
import bole.search.Searched;
import bole.search.VocabularyEntities;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How those who recruit, write about people or look for a supervisor look people up: several things said of one life, roles without a place, moves, and topics that look like any of it. */
class LookupsTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), List.of(
            Person.called("ada", "Ada Vale").interest("Computer Vision", "computer-vision").degree(Degree.PHD, "清华大学#tsinghua", "2013", "2018").job("Engineer", "Alibaba#alibaba", "2018", "2021")
                .job("Associate Professor", "Zhejiang University#zju", "2021", "now").profile(),
            Person.called("bai", "Bai Lowfen").interest("自然语言处理", "natural-language-processing").degree(Degree.PHD, "北京大学#pku", "2023", "2028").stint(StintKind.INTERNSHIP, "Intern", "腾讯#tencent", "2024", "2024", Optional.empty()).profile(),
            Person.called("cai", "Cai Marsh").interest("推荐系统", "recommender-systems").degree(Degree.MASTER, "浙江大学#zju", "2015", "2018").stint(StintKind.INTERNSHIP, "实习生", "百度#baidu", "2017", "2017", Optional.empty())
                .job("算法工程师", "字节跳动#bytedance", "2018", "now").profile(),
            Person.called("dov", "Dov Ember").interest("Computer Vision", "computer-vision").degree(Degree.BACHELOR, "Tsinghua University#tsinghua", "2010", "2014").degree(Degree.PHD, "Stanford University#stanford", "2014", "2019")
                .job("Research Scientist", "Google#google", "2019", "2022").job("Assistant Professor", "Chinese University of Hong Kong#cuhk", "2022", "now").profile(),
            Person.called("eli", "Eli Brook").interest("Cryptography", "cryptography").degree(Degree.PHD, "CMU#cmu", "2012", "2017").job("Postdoctoral Researcher", "Stanford#stanford", "2017", "2019").job("Professor", "University of Oxford#oxford", "2019", "now").profile(),
            Person.called("fen", "Fen Ridge").interest("机器学习", "machine-learning").degree(Degree.PHD, "复旦大学#fudan", "2017", "2022").job("博士后", "香港中文大学#cuhk", "2022", "now").profile(),
            Person.called("gil", "Gil Sandor").interest("Compilers", "compilers").degree(Degree.PHD, "MIT#mit", "2011", "2016").job("Software Engineer", "Microsoft#microsoft", "2016", "2020").job("教授", "北京大学#pku", "2020", "now").profile(),
            Person.called("hua", "Hua Weir").interest("Natural Language Processing", "natural-language-processing").degree(Degree.PHD, "SJTU#sjtu", "2016", "2021").job("Engineer", "Huawei#huawei", "2021", "now").profile(),
            Person.called("ivo", "Ivo Fenn").interest("Speech Recognition", "speech-recognition").job("Professor", "Technical University of Munich#tum", "2010", "2020").job("Research Scientist", "Meta#meta", "2020", "now").profile(),
            Person.called("jun", "Jun Holt").work("Professor Forcing for Tidal Models", "Invented Letters", 2019).work("Teacher-Student Learning on Reefs", "Invented Letters", 2020).work("Graduate Student Descent", "Invented Letters", 2021)
                .work("Mental Health of PhD Students in Sweden", "Invented Letters", 2022).work("博士研究生心理健康研究", "Invented Letters", 2022).interest("Software Engineering", "software-engineering").job("Librarian", "University of Ifako", "2015", "now").profile(),
            Person.called("kai", "Kai Moor").interest("Robotics", "robotics").degree(Degree.BACHELOR, "浙江大学#zju", "2019", "2023").degree(Degree.PHD, "HKUST#hkust", "2023", "2027").stint(StintKind.INTERNSHIP, "Research Intern", "Google#google", "2025", "2025", Optional.empty()).profile(),
            Person.called("lin", "Lin Tarn").interest("Statistics", "statistics").job("Lecturer", "University of Melbourne#melbourne", "2021", "now").profile(),
            Person.called("mei", "Mei Stroud").interest("推荐系统", "recommender-systems").degree(Degree.MASTER, "Peking University#pku", "2018", "2021").job("Engineer", "阿里巴巴#alibaba", "2021", "2022").job("Engineer", "Tencent#tencent", "2022", "now").profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static SearchResult typed(String text) {
        return people.typed(text);
    }

    static Stream<String> rows() throws IOException {
        return Searched.rows("/bole/query/lookups.txt");
    }

    private static String told(String text) {
        SearchResult result = typed(text);
        List<String> found = result.hits().stream().map(Hit::id).toList();
        String told = result.query().relaxed() ? "~ " + found.getFirst() : String.join(" ", found.stream().sorted().toList());
        return String.join(" ⇒ ", text, told, Searched.stints(result)).strip();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoIsMeantIsFound(String row) {
        assertThat(told(row.split(" ⇒ ?")[0])).isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void wordsThatWereUnderstoodAreNotCorrected(String row) {
        assertThat(typed(row.split(" ⇒ ?")[0]).query().didYouMean()).isEmpty();
    }

    @Test
    void anyOrderOfSuchWordsIsReadWithinItsText() {
        String[] words = ("PhD professors postdoc at from in of to Tsinghua 清华 Google 腾讯 在 从 的 博士 教授 毕业 加入 离开 过 和 ， and or who now 现在 former ex- 前 曾 2020 2021年 2018-2020 next year UK 香港 industry 高校"
            + " working on machine learning 机器学习 people 人 谁 left joined moved İ 経歴 经历 𠀀").split(" ");
        VocabularyEntities entities = new VocabularyEntities(Vocabularies.shipped());
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(1 + random.nextInt(20), 0, words.length).mapToObj(word -> words[word] + (random.nextInt(3) == 0 ? "" : " ")).collect(Collectors.joining());
            List<Clause> clauses = SayingGrammar.clauses(SayingLexer.tokens(text, entities.mentionsIn(text).stream().filter(mention -> mention.ids().size() == 1).toList(), entities, 2026));
            assertThat(clauses).as(text).flatExtracting(ClauseSayings::of).allSatisfy(saying -> {
                assertThat(saying.start()).isLessThanOrEqualTo(saying.end()).isNotNegative();
                assertThat(saying.end()).isLessThanOrEqualTo(text.length());
                assertThat(saying.ways()).isNotEmpty().allSatisfy(way -> assertThat(way.text()).isNotEmpty());
            });
        }
    }

    @Test
    void aLongSentenceIsReadInTimeInProportionToItsLength() {
        VocabularyEntities entities = new VocabularyEntities(Vocabularies.shipped());
        for (String piece : List.of("PhD and ", "professors working on ", "清华和", "在", "博士", "from 2020 to ", "a")) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                String text = piece.repeat(8_000 / piece.length());
                SayingGrammar.clauses(SayingLexer.tokens(text, entities.mentionsIn(text), entities, 2026)).forEach(ClauseSayings::of);
            }, piece);
        }
    }
}
