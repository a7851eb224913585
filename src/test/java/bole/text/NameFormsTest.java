package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvFileSource(resources = "names.txt", delimiter = '|', quoteCharacter = '\f')
    void typedNameFindsThePersonAtItsTier(String typed, String names, String tier) {
        assertThat(NameForms.between(typed, List.of(names.split(" = "))).map(Enum::name).orElse("none")).isEqualTo(tier);
    }

    @Test
    void everyWayOfWritingMeetsEveryOther() {
        List<String> ways = List.of("钟嗣例", "鍾嗣例", "Zhong Sili", "Sili Zhong", "ZHONG Sili", "Zhong, Si-Li", "zhongsili", "SiLi Zhong", "Si Li Zhong");
        for (String typed : ways) {
            for (String name : ways) {
                assertThat(NameForms.between(typed, List.of(name))).as(typed + " / " + name).isPresent();
            }
        }
    }

    @Test
    void keysStayFew() {
        assertThat(NameForms.of(List.of("欧阳示例", "Shili Ouyang")).size()).isLessThan(150);
        assertThat(NameForms.keysOfQuery("Shili Ouyang").size()).isLessThan(40);
    }

    @Test
    void eachKeyStandsOnce() {
        assertThat(NameForms.of(List.of("钟示例", "Shili Zhong")).stream().map(NameKey::key).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "·", "-", "'", "Dr.", "1", "🎓", "\ud800", "ﬁ", "A", "钟", "尉迟", "a b c d e f g h i j k l"})
    void oddNamesAreNoTrouble(String odd) {
        NameForms.of(odd);
        NameForms.keysOfQuery(odd);
        NameForms.between(odd, List.of(odd, "Sili Zhong"));
    }

    @Test
    void longNamesAreReadQuickly() {
        for (String part : List.of("Zhong ", "钟", "(", "a-", "lv", "曾乐")) {
            String name = part.repeat(200_000);
            assertThat(CpuTime.of(() -> NameForms.between(name, List.of(name)))).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void anyChineseNameIsFoundByItsPinyinInBothOrdersAndByItself() {
        long seed = 20261120L;
        System.out.println("seed " + seed);
        GeneratedText generated = new GeneratedText(new Random(seed));
        for (int i = 0; i < 5_000; i++) {
            String name = generated.chineseName();
            ChineseName split = ChineseName.of(name);
            String given = String.join("", Pinyin.of(split.given()));
            for (String surname : SurnameReadings.of(split.surname())) {
                assertThat(NameForms.between(surname + " " + given, List.of(name))).as(name).isPresent();
                assertThat(NameForms.between(given + " " + surname, List.of(name))).as(name).isPresent();
                assertThat(NameForms.between(name, List.of(given + " " + surname))).as(name).isPresent();
            }
            assertThat(NameForms.between(name, List.of(name))).contains(NameTier.SAME);
        }
    }
}
