package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships is whole, sorted and consistent. */
class VocabularySanityTest {

    private static final Vocabularies VOCABULARIES = Vocabularies.shipped();

    /** The universities of the second round of the Double First-Class list (2022), by Chinese name. */
    private static final String DOUBLE_FIRST_CLASS = """
        北京大学 中国人民大学 清华大学 北京交通大学 北京工业大学 北京航空航天大学 北京理工大学 北京科技大学 北京化工大学 北京邮电大学 中国农业大学 北京林业大学 北京协和医学院 北京中医药大学 北京师范大学 首都师范大学
        北京外国语大学 中国传媒大学 中央财经大学 对外经济贸易大学 外交学院 中国人民公安大学 北京体育大学 中央音乐学院 中国音乐学院 中央美术学院 中央戏剧学院 中央民族大学 中国政法大学 南开大学 天津大学 天津工业大学
        天津医科大学 天津中医药大学 华北电力大学 河北工业大学 山西大学 太原理工大学 内蒙古大学 辽宁大学 大连理工大学 东北大学 大连海事大学 吉林大学 延边大学 东北师范大学 哈尔滨工业大学 哈尔滨工程大学
        东北农业大学 东北林业大学 复旦大学 同济大学 上海交通大学 华东理工大学 东华大学 上海海洋大学 上海中医药大学 华东师范大学 上海外国语大学 上海财经大学 上海体育大学 上海音乐学院 上海大学 南京大学 苏州大学
        东南大学 南京航空航天大学 南京理工大学 中国矿业大学 南京邮电大学 河海大学 江南大学 南京林业大学 南京信息工程大学 南京农业大学 南京医科大学 南京中医药大学 中国药科大学 南京师范大学 浙江大学 中国美术学院
        安徽大学 中国科学技术大学 合肥工业大学 厦门大学 福州大学 南昌大学 山东大学 中国海洋大学 中国石油大学（华东） 郑州大学 河南大学 武汉大学 华中科技大学 中国地质大学（武汉） 武汉理工大学 华中农业大学
        华中师范大学 中南财经政法大学 湘潭大学 湖南大学 中南大学 湖南师范大学 中山大学 暨南大学 华南理工大学 华南农业大学 广州医科大学 广州中医药大学 华南师范大学 海南大学 广西大学 四川大学 重庆大学 西南交通大学
        电子科技大学 西南石油大学 成都理工大学 四川农业大学 成都中医药大学 西南大学 西南财经大学 贵州大学 云南大学 西藏大学 西北大学 西安交通大学 西北工业大学 西安电子科技大学 长安大学 西北农林科技大学
        陕西师范大学 兰州大学 青海大学 宁夏大学 新疆大学 石河子大学 中国矿业大学（北京） 中国石油大学（北京） 中国地质大学（北京） 宁波大学 南方科技大学 上海科技大学 中国科学院大学 国防科技大学 海军军医大学 空军军医大学""";

    @Test
    void thereAreSixHundredInstitutionsAndEightHundredTopics() {
        assertThat(VOCABULARIES.institutions().all()).hasSizeGreaterThanOrEqualTo(600);
        assertThat(VOCABULARIES.topics().all()).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void everyDoubleFirstClassUniversityIsThere() {
        List<String> names = List.of(DOUBLE_FIRST_CLASS.split("\\s+"));
        assertThat(new HashSet<>(names)).hasSize(147);
        Set<String> labels = new HashSet<>();
        VOCABULARIES.institutions().all().forEach(entry -> labels.add(entry.zh()));
        assertThat(labels).containsAll(names);
    }

    @Test
    void everyShippedFileIsReadAndNoOther() throws IOException, URISyntaxException {
        assertThat(files("institutions")).containsExactlyElementsOf(Vocabularies.INSTITUTION_FILES);
        assertThat(files("topics")).containsExactlyElementsOf(Vocabularies.TOPIC_FILES);
    }

    private static List<String> files(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(VocabularySanityTest.class.getResource(folder).toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".tsv", "")).sorted().toList();
        }
    }

    @Test
    void filesAreSortedAndIdsAreUnique() throws IOException, URISyntaxException {
        assertUniqueAndSorted("institutions", Vocabularies.INSTITUTION_FILES, InstitutionRows.COLUMNS);
        assertUniqueAndSorted("topics", Vocabularies.TOPIC_FILES, List.of("id", "en", "zh", "synonyms", "acronyms", "broader"));
    }

    private static void assertUniqueAndSorted(String folder, List<String> files, List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (VocabularyFiles.TextFile file : new VocabularyFiles().shipped(folder, files)) {
            List<String> ids = Table.rows(file.name(), file.text(), columns).stream().map(row -> row.get("id")).toList();
            assertThat(ids).as(file.name()).isSorted().allMatch(seen::add);
        }
    }

    @Test
    void whatThingsBelongToExistsAndNothingContainsItself() {
        List<Entity> all = new ArrayList<>(VOCABULARIES.institutions().all());
        assertThat(all).allSatisfy(entry -> assertThat(VOCABULARIES.institutions().ancestors(entry.id())).doesNotContain(entry.id()));
        assertThat(VOCABULARIES.topics().all()).allSatisfy(entry -> assertThat(VOCABULARIES.topics().ancestors(entry.id())).doesNotContain(entry.id()));
    }

    @Test
    void noTwoInstitutionsOfOneCountryShareALabel() {
        Set<String> seen = new HashSet<>();
        assertThat(VOCABULARIES.institutions().all().stream().filter(entry -> !entry.en().isEmpty() && !seen.add(entry.country() + Tokens.key(entry.en(), Wording.INSTITUTION))).map(InstitutionEntry::id)).isEmpty();
    }

    @Test
    void whatCustomMeansBearsTheName() {
        VocabularyFiles.TextFile file = new VocabularyFiles().shipped("customary.tsv");
        for (Table.Row row : Table.rows(file.name(), file.text(), List.of("id", "names"))) {
            assertThat(row.list("names")).allSatisfy(name -> assertThat(VOCABULARIES.institutions().resolve(name).one().map(InstitutionEntry::id)).as(name).contains(row.get("id")));
        }
    }

    @Test
    void theShortKeyOfANameIsThatOfItsTokens() {
        for (Vocabulary<?> vocabulary : List.of(VOCABULARIES.institutions(), VOCABULARIES.topics())) {
            for (Entity entry : vocabulary.all()) {
                Stream.of(List.of(entry.en(), entry.zh()), entry.aliases(), entry.acronyms()).flatMap(List::stream)
                    .forEach(name -> assertThat(Keys.of(name, vocabulary.wording())).as(name).isEqualTo(Tokens.key(name, vocabulary.wording())));
            }
        }
    }
}
