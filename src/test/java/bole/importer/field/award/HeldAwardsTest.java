package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Awards that sentences tell without a verb of receiving, and short Chinese honours. All prizes here are invented. */
class HeldAwardsTest {

    private static List<String> awards(String sentence) {
        return Claims.of(Reading.of(MarkdownPages.read("# Mira Oduya\n\n" + sentence + "\n"), 0)).awards().stream().map(award -> award.title() + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"I hold a Reed Society Fellowship. | Reed Society Fellowship", "She holds the Silt Union Scholarship. | Silt Union Scholarship", "He was selected for the Marsh Young Scientist Award in 2015. | Marsh Young Scientist Award 2015",
        "主要荣誉包括：雾港青年奖（2010）、落星奖学金（2012）。 | 雾港青年奖 2010; 落星奖学金 2012", "研究湖泊。获奖：雾港青年奖（2006）、落星奖学金（2008）。 | 雾港青年奖 2006; 落星奖学金 2008", "滕若澜，教授，博士生导师，雾港省教学名师。 | 雾港省教学名师", "2015年获三好学生。 | 三好学生 2015", "本科期间获三好学生、优秀毕业生。 | 三好学生; 优秀毕业生"})
    void awardIsReadBehindWhatIsHeldAndListed(String sentence, String told) {
        assertThat(awards(sentence)).containsExactly(told.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"导师为国家杰青、长江学者。", "师从雾港大学滕教授，长江学者。", "I hold a master's degree from Fenwold University.", "She holds a visiting position at the Silt Institute.", "My paper was selected for an oral presentation at FogConf."})
    void whatOthersHoldAndWhatIsNoAwardIsNotRead(String sentence) {
        assertThat(awards(sentence)).isEmpty();
    }
}
