package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and cards of interests, and what their items name. All people, places and fields here are invented. */
class InterestItemsTest {

    private static List<String> read(String text) {
        return Claims.of(Reading.of(MarkdownPages.read(text), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Tidal modelling (TM) | Tidal modelling (TM)",
        "潮汐建模 (Tidal Modelling) | 潮汐建模 (Tidal Modelling)",
        "潮汐建模（Tidal Modelling） | 潮汐建模（Tidal Modelling）",
        "Tidal modelling (counting, charting) | Tidal modelling (counting, charting)",
        "Tidal modelling (e.g., charts and tables) | Tidal modelling",
        "Tidal modelling (see my book) | Tidal modelling",
        "潮汐（TD）观测 | 潮汐观测",
        "Tidal modelling. I am the author of a library for charts, tables, and lamps | Tidal modelling",
        "Tidal modelling. We ask how harbours fill: slowly or at once | Tidal modelling",
        "Tidal modelling, Peat ecology | Tidal modelling;Peat ecology",
        "Tidal modelling, Healthcare | Tidal modelling;Healthcare",
        "Applied studies in lamps, fog, and buoys | Applied studies in lamps, fog, and buoys",
        "欢迎邮件联系 | ~~",
        "Contact me if you like fog | ~~",
        "正在寻找实习机会 | ~~"})
    void itemAmongOthers(String item, String expected) {
        List<String> fields = expected == null || expected.isEmpty() ? List.of() : List.of(expected.split(";"));
        assertThat(read("## Research Interests\n\n- Salt marshes\n- Harbour law\n- " + item + "\n")).startsWith("Salt marshes", "Harbour law").hasSize(2 + fields.size()).endsWith(fields.toArray(String[]::new));
    }

    @Test
    void listMayStandOnOneLineWithItsSigns() {
        for (String sign : List.of("-", "–", "•", "*")) {
            assertThat(Claims.of(Reading.of(HtmlPages.read("<h2>Research interests</h2>" + sign + " Tidal fog models " + sign + " Peat simulation and reed-order modelling " + sign + " Harbour-wide law", 0), 0)).interests()).extracting(Interest::label)
                .containsExactly("Tidal fog models", "Peat simulation and reed-order modelling", "Harbour-wide law");
        }
    }

    @Test
    void cardsAreHeadedInBold() {
        assertThat(read("# Mira Oduya\n\n## 研究方向\n\n<div class=\"areas\">\n<div><strong>潮汐智能体</strong><span>面向雾、潮汐的智能体。</span></div>\n<div><strong>Post-fog</strong><span>SFT、泥炭。</span></div>\n</div>\n<div><strong>正在寻找实习机会</strong><span>欢迎来信。</span></div>\n"))
            .containsExactly("潮汐智能体", "Post-fog");
    }

    @Test
    void linesBehindSignsAreHeadedInBold() {
        assertThat(read("## Research Interests\n\n🌊 **Tidal modelling**: how harbours fill\n🪔 **Lantern optics**: lamps and lenses\n")).containsExactly("Tidal modelling", "Lantern optics");
    }

    @Test
    void termsBeforeHeadingsOfSomethingElseAreTheInterests() {
        assertThat(read("研究方向 Research interest\n======\n潮汐建模 (Tides)\n\n泥炭生态 (Peat)\n\n雾中导航 (Fog)\n\nHow to write\n------\nWrite well and often, with a pen that you like.\n\nHow to read\n------\nRead slowly and aloud, in a chair that you like.\n"))
            .containsExactly("潮汐建模 (Tides)", "泥炭生态 (Peat)", "雾中导航 (Fog)");
    }

    @Test
    void interestsOfADegreeGiveWayToThoseOfThePerson() {
        assertThat(read("# 林知远\n\n## 教育背景\n\n* 2019 - 2022: 工学硕士，白鹭大学\n  * 研究方向: 灯塔光学\n\n## 研究兴趣\n\n* 潮汐建模\n* 泥炭生态\n")).containsExactly("潮汐建模", "泥炭生态");
    }

    @Test
    void ownInterestsAreToldBelowAnyHeading() {
        assertThat(read("# Mira Oduya\n\nLecturer, Fenwold University\n\n### Personal\n\nMy research interests include tidal modelling, peat ecology, and fog law.\n")).containsExactly("tidal modelling", "peat ecology", "fog law");
    }

    @Test
    void wordsSetAsCodeInARowAreTags() {
        assertThat(read("### Research Interests\n\n`Tidal modelling` `Peat ecology` `Gender`\n")).containsExactly("Tidal modelling", "Peat ecology", "Gender");
    }

    @Test
    void membersBetweenPointsStayWhole() {
        assertThat(read("## Research interests\n\nTidal modelling under fog · peat ecology · fen law and lamp law.\n")).containsExactly("Tidal modelling under fog", "peat ecology", "fen law and lamp law");
    }
}
