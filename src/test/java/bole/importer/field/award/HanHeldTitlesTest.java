package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanHeldTitlesTest {

    private static List<String> read(String sentence) {
        return new AwardReader(Reading.of(MarkdownPages.read("# 莫远帆\n\n" + sentence + "\n"), 0)).read().stream().map(award -> award.title() + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "莫远帆，雾原大学教授，国家杰出青年科学基金获得者，长江学者特聘教授。 | 国家杰出青年科学基金获得者;长江学者特聘教授",
        "现任雾原大学教授，FEN Fellow（2015年），芦苇人才计划入选者。 | FEN Fellow 2015;芦苇人才计划入选者",
        "莫远帆，雾原科学院院士，享受政府特殊津贴，雾原省教学名师。 | 雾原科学院院士;享受政府特殊津贴;雾原省教学名师",
        "国家杰出青年基金获得者，先后获2011年芦苇奖，2013年泥沙奖一等奖。 | 国家杰出青年基金获得者;芦苇奖 2011;泥沙奖一等奖 2013",
    })
    void titlesInARowAreHeld(String sentence, String titles) {
        assertThat(read(sentence)).containsExactly(titles.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2012年，荣获“湖区科学技术一等奖”。 | 湖区科学技术一等奖 2012",
        "1998年，项目《潮汐与雾》荣获“湖区自然科学奖二等奖”。 | 湖区自然科学奖二等奖 1998",
        "2003年当选为雾原学会会士。 | 雾原学会会士 2003",
        "2019年和2021年分别获得芦苇奖和泥沙奖学金。 | 芦苇奖 2019;泥沙奖学金 2021",
        "2019年、2020年获芦苇奖学金。 | 芦苇奖学金 2019;芦苇奖学金 2020",
        "2015年起任雾原大学教授，曾获芦苇教学奖。 | 芦苇教学奖",
        "2011年毕业于雾原大学并获芦苇优秀毕业生。 | 芦苇优秀毕业生",
    })
    void yearBeforeTheVerbIsThatOfItsAward(String sentence, String awards) {
        assertThat(read(sentence)).containsExactly(awards.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"导师为国家杰出青年基金获得者江知远教授。", "师从长江学者特聘教授江知远。", "指导的学生为国家奖学金获得者。", "我与FEN Fellow江知远合作。"})
    void titlesOfOthersAreNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
