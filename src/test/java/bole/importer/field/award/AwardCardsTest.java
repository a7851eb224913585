package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awards that stand over or under lines of their own with their dates. All prizes and givers here are invented. */
class AwardCardsTest {

    private static List<String> awards(String section) {
        return Claims.of(Reading.of(MarkdownPages.read("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n" + section + "\n\n## Contact\n\nm.oduya@fenwold.edu\n"), 0)).awards().stream()
            .map(award -> award.title().replaceFirst(",.*", "") + " " + (award.year().isPresent() ? award.year().getAsInt() : "-")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Awards", "**Awards**", "## Honors and Recognition", "# Grants & Prizes"})
    void dateMayEndACard(String heading) {
        String[] cards = {"<div class='item'><h4>%s</h4><p>%s</p><span class='date'>%s</span></div>", "<div class='timeline-content'><h3>%s</h3><p>For work on slow water in raised bogs. Given by the %s.</p><small>%s</small></div>",
            "<div><p><strong>%s</strong><br><em>%s, %s</em></p></div>", "<div class='card'><h5>%s</h5><p>%s, %s</p></div>"};
        for (String card : cards) {
            assertThat(awards(heading + "\n\n" + card.formatted("Reed Teaching Award", "Fen Society", 2019) + "\n" + card.formatted("Top Reviewer", "FogConf", 2021) + "\n" + card.formatted("Best Paper Award", "Silt Union", 2023)))
                .containsExactly("Reed Teaching Award 2019", "Top Reviewer 2021", "Best Paper Award 2023");
        }
    }

    @Test
    void dateMayBeginACard() {
        String card = "<div class='item'><span class='year'>%s</span><h3>%s</h3><p>Fen Society</p></div>\n";
        assertThat(awards("## Awards\n\n" + card.formatted(2019, "Reed Teaching Award") + card.formatted(2021, "Silt Medal"))).containsExactly("Reed Teaching Award 2019", "Silt Medal 2021");
        assertThat(awards("**Awards**\n\n" + card.formatted(2019, "Reed Teaching Award") + card.formatted(2021, "Silt Medal"))).containsExactly("Reed Teaching Award 2019", "Silt Medal 2021");
    }

    @Test
    void headingOverAwardsIsNoCard() {
        assertThat(awards("## Awards\n\n### Scholarships\n\nReed Scholarship, 2018\n\n### Competitions of Fenwold\n\nFirst Prize, Fog Race, 2020\n\nSecond Prize, Silt Race, 2021")).containsExactly("Reed Scholarship 2018", "First Prize 2020", "Second Prize 2021");
    }

    @Test
    void medalOfANamedContestIsOneAward() {
        assertThat(awards("## Awards\n\n- Silver Medal, International Fog Olympiad\n- Reed Prize, Fen Medal\n- Honorable Mention, Silt Championship")).containsExactly("Silver Medal -", "Reed Prize -", "Fen Medal -", "Honorable Mention -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSC奖学金", "ACM奖励计划一等奖", "IEEE荣誉"})
    void shortCapitalsBeforeChineseWordsAreNoTranslation(String title) {
        assertThat(awards("## 获奖情况\n\n雾港奖（2018）\n\n" + title + "（2019）")).containsExactly("雾港奖 2018", title + " 2019");
        assertThat(awards("## NEWS 新闻\n\n- 2024: 获雾港奖\n\n## AWARDS 奖项\n\n- 落星奖（2019）")).containsExactly("落星奖 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phi Beta Kappa", "NSERC PGS-D", "Best Teaching Assistant", "Member of the National Academy of Silt", "Employee of the Year", "Silt Research Chair", "GATE All India Rank 12", "博士后创新人才支持计划", "全球前2%顶尖科学家"})
    void honourIsKnownByItsName(String title) {
        assertThat(awards("## Awards\n\nReed Prize (2018)\n\n" + title + " (2019)")).containsExactly("Reed Prize 2018", title + " 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>%1$s</div><div>%2$s</div><div>%3$s</div>", "<div class='a'><p>%1$s</p><p>%2$s</p><p>%3$s</p></div>", "<div>%3$s</div><div>%1$s</div><div>%2$s</div>", "<div>%1$s</div><div>%2$s</div><div>open to all of the marsh</div><div>%3$s</div>"})
    void linesWithoutAnyMarksAreCardsByTheirRhythm(String card) {
        assertThat(awards("## Awards\n\n" + card.formatted("Reed Teaching Award", "Fen Society", 2019) + "\n" + card.formatted("Silt Laurels", "Silt Union", 2021) + "\n" + card.formatted("Best Paper Award", "FogConf", 2023) + "\n"))
            .containsExactly("Reed Teaching Award 2019", "Silt Laurels 2021", "Best Paper Award 2023");
        assertThat(awards("## Awards\n\n" + card.formatted("Reed Teaching Award", "Fen Society", 2019) + "\n")).containsExactly("Reed Teaching Award 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"优秀毕业论文", "优秀博士学位论文", "优秀研究生", "Outstanding Undergraduate Thesis", "Best Paper of the Year"})
    void awardThatIsCalledLikeAnotherHeadingIsOne(String title) {
        assertThat(awards("## 荣誉\n\n<div><h3>" + title + "</h3><p>雾港大学</p><span>2019</span></div>\n<div><h3>浮灯奖学金</h3><p>雾港大学</p><span>2021</span></div>\n")).containsExactly(title + " 2019", "浮灯奖学金 2021");
        assertThat(awards("## 荣誉\n\n<div>浮灯奖学金</div><div>雾港大学</div><div>2021</div>\n<div>" + title + "</div><div>雾港大学</div><div>2019</div>\n")).containsExactly("浮灯奖学金 2021", title + " 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scholarship", "Fellowship", "Research Fellowships"})
    void titleOfOneAwardHeadsAListOfSuch(String heading) {
        assertThat(awards("## Education\n\n- B.Sc., Fenwold University, 2012\n\n## " + heading + "\n\n- Reed Fellowship, 2019\n- Silt Union, 2021\n")).containsExactly("Reed Fellowship 2019", "Silt Union 2021");
        assertThat(awards("## Education\n\n- B.Sc., Fenwold University, 2012\n\n## " + heading + "\n\n- Oduya, M. (2019). Slow water. Fen Press.\n")).isEmpty();
    }
}
