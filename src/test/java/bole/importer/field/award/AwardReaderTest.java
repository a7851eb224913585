package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardReaderTest {

    private static List<String> read(String markdown) {
        return awards(MarkdownPages.read(markdown));
    }

    private static List<String> awards(Page page) {
        return new AwardReader(Reading.of(page, 0)).read().stream()
            .map(award -> award.title() + (award.grantor().isEmpty() ? "" : " | " + award.grantor()) + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList();
    }

    @Test
    void cardsOfADateATitleAndADescriptionAreAnAwardEach() {
        assertThat(read("## Honors\n\n2024 to 2025\n\n### Reed Fellowship in Fennish\n\nI received it in 2024 with a scholarship of 38,000 for studies.\n\n2023\n\n### Silt Grant Semifinalist\n\nI proposed a project on silt.\n")).containsExactly("Reed Fellowship in Fennish 2024", "Silt Grant Semifinalist 2023");
        assertThat(read("## Honors\n\n### Reed Prize\n\nFen Society, May 2024\n\n### Silt Medal\n\nMarsh Union, 2023\n")).containsExactly("Reed Prize | Fen Society 2024", "Silt Medal | Marsh Union 2023");
        assertThat(read("## Honors\n\n2024\n: Reed Prize, Fen Society\n\n2023\n: Silt Medal\n")).containsExactly("Reed Prize | Fen Society 2024", "Silt Medal 2023");
    }

    @Test
    void yearMayStandInBoldOverAwardsAndInTheDetailBelowOne() {
        assertThat(read("## Awards\n\n**2021**\n\n- Reed Prize\n- Silt Prize\n\n**2020**\n\n- Kite Prize\n")).containsExactly("Reed Prize 2021", "Silt Prize 2021", "Kite Prize 2020");
        assertThat(read("## Awards\n\n- Reed Prize\n  - Fen Society, 2021\n- Silt Prize\n  - Marsh Union, 2020\n")).containsExactly("Reed Prize | Fen Society 2021", "Silt Prize | Marsh Union 2020");
        assertThat(read("## Awards\n\nYear | Award | Amount\n---|---|---\n2021 | Reed Prize | 500\n")).hasSize(1);
    }

    @Test
    void itemsBelowAwardsInBoldSayWhatTheyWereFor() {
        assertThat(read("## Awards\n\n**Reed Foundation |** Protocol Fellowship\n*2022*\n\n- Working with a group on fens.\n- I model flows of water.\n\n**Silt Union |** Technology Scholarship\n*2015*\n\n- One of 25 in the country.\n")).hasSize(2);
    }

    @Test
    void yearThatASentenceBeginsWithIsThatOfItsAward() {
        assertThat(read("In 1992 she was awarded the Reed Prize for Teaching.\n")).containsExactly("Reed Prize for Teaching 1992");
        assertThat(read("In 1996 she was elected to the rank of FENS Fellow.\n")).containsExactly("FENS Fellow 1996");
        assertThat(read("In 1990 and 1992 she was awarded the Reed Prize.\n")).containsExactly("Reed Prize 1990", "Reed Prize 1992");
    }

    @Test
    void yearsOfAnEnumerationAreAnAwardEach() {
        assertThat(read("## Awards\n\n- Fen Scholarship, 2018, 2020\n- Silt Fellowship, 2018-2019\n- Reed Prize (2021) and dinner, Mar 2022\n")).containsExactly("Fen Scholarship 2018", "Fen Scholarship 2020", "Silt Fellowship 2018",
            "Reed Prize and dinner 2022");
    }

    @Test
    void whatStandsBesideAnAwardIsNoOtherOne() {
        assertThat(read("## Awards\n\n- Best Poster Award. [FogFest 2019](x).\n- Best Paper, Tides @ Scale, 2022\n")).containsExactly("Best Poster Award. FogFest 2019", "Best Paper, Tides @ Scale 2022");
        assertThat(read("## 荣誉\n\n- 2017，**戈登·晶湖奖** — 潮汐领域最高奖，被誉为潮汐界的诺贝尔奖\n")).containsExactly("戈登·晶湖奖 — 潮汐领域最高奖，被誉为潮汐界的诺贝尔奖 2017");
    }

    @Test
    void institutionBelowAnAwardIsNoneItself() {
        assertThat(read("## Honours\n\n`2015`\n__Reed & Silt Prize__\n- University of Fenwold\n\n`2014`\n__Kite Prize__\n- Fenwold University\n")).containsExactly("Reed & Silt Prize 2015", "Kite Prize 2014");
        assertThat(read("## 荣誉\n\n- 2015 国家奖学金\n- 落星湖大学\n- 落星湖大学优秀毕业生\n")).containsExactly("国家奖学金 2015", "落星湖大学优秀毕业生");
    }

    @Test
    void boxesSideBySideAreOneLine() {
        String row = "<div><div>%s</div><div>%s</div></div>";
        String page = "<h2>Awards</h2>" + row.formatted("Reed Prize", "2021") + row.formatted("Teaching Award", "2020") + row.formatted("Silt Medal", "May 2019");
        assertThat(awards(HtmlPages.read(page, 0))).containsExactly("Reed Prize 2021", "Teaching Award 2020", "Silt Medal 2019");
        String datesFirst = "<h2>Awards</h2>" + row.formatted("2021", "Reed Prize") + row.formatted("2020", "Teaching Award");
        assertThat(awards(HtmlPages.read(datesFirst, 0))).containsExactly("Reed Prize 2021", "Teaching Award 2020");
    }

    @Test
    void oneAwardMayHaveItsYearBesideIt() {
        assertThat(read("## Awards\n\nReed Prize\n\n2021\n")).containsExactly("Reed Prize 2021");
        assertThat(read("## Awards\n\n2021\n\nReed Prize\n\n## Fog\n\n2020\n")).containsExactly("Reed Prize 2021");
    }

    @Test
    void headingBelowAwardsMayBeOverWhatIsNone() {
        String page = "# Mira Oduya\n\n## Activities & honors\n\n### %s\n\n- Lantern Conference, 2023\n\n### Awards\n\n- Reed Medal, 2022\n";
        for (String heading : List.of("Research Presentations", "Invited Talks", "Service", "Teaching", "Professional Memberships")) {
            assertThat(read(page.formatted(heading))).containsExactly("Reed Medal 2022");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My work was recognized by the Reed Early Career Award (2018) and the Fen Prize in 2020. | Reed Early Career Award 2018;Fen Prize 2020",
        "Her work has been recognised with a Reed Award (2018), a Fen Best Paper Award (2020), and a Lantern Fellowship. | Reed Award 2018;Fen Best Paper Award 2020;Lantern Fellowship",
        "Her work was recognized by the Reed Prize in 2019, and she has also received the Fen Medal. | Reed Prize 2019;Fen Medal",
        "Her awards include the Reed Prize (2018), the Fen Medal (2019), and a Lantern Fellowship (2020). | Reed Prize 2018;Fen Medal 2019;Lantern Fellowship 2020",
        "My honors and awards include a Reed Career Award (2015), the Fen Medal and two best paper awards at FogConf. | Reed Career Award 2015;Fen Medal;best paper award at FogConf",
        "My students have been recognized with a Fen Best Paper Award (2020). |"})
    void sentenceSaysByWhichAwardsWorkIsRecognised(String sentence, String expected) {
        assertThat(read("# Mira Oduya\n\nI am a professor of fog. " + sentence + "\n")).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
    }

    @Test
    void numberInBracketsIsNoPartOfATitle() {
        assertThat(read("# 林知远\n\n## 荣誉奖励\n\n（1）2021年省自然科学一等奖（2/5）；（2）2019年雾原优秀教师奖\n")).containsExactly("省自然科学一等奖（2/5） 2021", "雾原优秀教师奖 2019");
        assertThat(read("# Mira Oduya\n\n## Awards\n\n(1) Reed Prize, 2016\n\n[2] Fen Medal, 2015\n")).containsExactly("Reed Prize 2016", "Fen Medal 2015");
    }

    @Test
    void occasionMayStandAboveItsAward() {
        assertThat(read("# Mira Oduya\n\n## Awards\n\n- October 17th, 2021, FOG 2021, Northmere<br>**Best Paper Award**\n- 2019, Lowfen<br>**Reed Medal**\n")).containsExactly("Best Paper Award, FOG, Northmere 2021", "Reed Medal, Lowfen 2019");
    }

    @Test
    void longNameOfAnAwardMaySayForWhomItIs() {
        assertThat(read("# Mira Oduya\n\nI won the 2021 Fog Review Lantern Foundation Competition for Conceptual Articles (FLC) Award, and I have presented my work at the Fen Conference.\n"))
            .containsExactly("Fog Review Lantern Foundation Competition for Conceptual Articles (FLC) Award 2021");
    }

    @Test
    void talksBelowAwardsAndLastUpdatesAreNone() {
        assertThat(read("## Awards & Presentations\n\n- Best Poster Award, FogFest 2024\n- Invited talk – Reed Symposium (2024)\n- Poster presentation at FogFest, 2023\n\nLast update: May 2024\n")).containsExactly("Best Poster Award, FogFest 2024");
    }

    @Test
    void awardsInSmallLettersAreNamedByWhoGivesThem() {
        assertThat(read("My work has been honored with several awards, including an outstanding paper award at FOG 2017, an area chair favorites award at SILT 2018 and the best paper award at REED 2019.\n"))
            .containsExactly("outstanding paper award at FOG 2017", "area chair favorites award at SILT 2018", "best paper award at REED 2019");
        assertThat(read("I received an award for my teaching in 2019.\n")).isEmpty();
    }

    @Test
    void awardsMayShareTheirWord() {
        assertThat(read("I have been awarded the Mayfly Prize by the Faculty of Fog, the Kite Essay Prize by Reed College, and the Harrow Moss and FENS prizes by Fenwold.\n"))
            .containsExactly("Mayfly Prize by the Faculty of Fog", "Kite Essay Prize by Reed College", "Harrow Moss prize", "FENS prize by Fenwold");
    }

    @Test
    void certificateOfSchoolingIsNoAward() {
        assertThat(read("# Tamsin Vale\n\nAfter receiving my Certificate of Vocational Education in August 2008, I went to Fenwold.\n")).isEmpty();
    }

    @Test
    void awardMayStandBehindSomethingElseThatWasEarned() {
        assertThat(read("# Tamsin Vale\n\nPreviously, I earned a B.S. in Optics from Fenwold University and was awarded the Reed Research Award in 2025.\n")).containsExactly("Reed Research Award 2025");
    }

    @Test
    void lineHoldsSeveralAwards() {
        assertThat(read("## Honours\n\nReed Medal, Royal Fen Society (2021). Fellow of the Silt Institute (2018).\n")).containsExactly("Reed Medal | Royal Fen Society 2021", "Fellow of the Silt Institute 2018");
        assertThat(read("## Honours\n\nReed Honourable Mention, 2026 · Silt Design Prize, 2019, 2024 · Fen Medal, 2021\n")).containsExactly("Reed Honourable Mention 2026", "Silt Design Prize 2019", "Silt Design Prize 2024", "Fen Medal 2021");
        assertThat(read("**Awards**: Fen Scholarship, Reed Excellence Award, Merit Student\n")).containsExactly("Fen Scholarship", "Reed Excellence Award", "Merit Student");
    }

    @Test
    void groupsAreNoAwardsAndDetailsBelongToTheirAward() {
        assertThat(read("## Awards\n\n- Competitions\n  - Gold in the Silt Cup, 2021\n  - Bridge building, 2020\n- Fen Medal, 2019\n  - for a talk on reeds\n")).containsExactly("Gold in the Silt Cup 2021", "Bridge building 2020", "Fen Medal 2019");
    }

    @Test
    void remarksBelowAListAreNoAwards() {
        assertThat(read("## Awards\n\n- Fen Medal, 2019\n\nThe person on this page is invented.\n\nCommittees: Silt Conference, 2021\n\n[GitHub](https://github.com/tamsin) · [Scholar](https://scholar.google.com/citations?user=x) · tamsin@fen.example\n"))
            .containsExactly("Fen Medal 2019");
    }

    @Test
    void wordsThatAnnounceATableAndItsColumnsAreNoAwards() {
        assertThat(read("## 荣誉奖项\n\n本人近两年的一些荣誉奖项：\n\n| 时间 | 比赛/荣誉 | 奖项 | 等级 |\n| --- | --- | --- | --- |\n| 2024 | 落星湖市优秀本科毕业论文 | -- | 市级 |\n| 2023 | 潮汐程序设计竞赛 | 银牌 | 国家级 |\n"))
            .hasSize(2).noneMatch(award -> award.contains("比赛/荣誉") || award.contains("近两年"));
    }

    @Test
    void awardsAreReadFromSentences() {
        assertThat(read("Tamsin received the Reed Faculty Award (2024), the [Fen Prize for Teaching](https://a.example) (2022), and the Silt Sculling Award (2017) from Fenwold University. "
            + "Her papers received much praise, including Best Paper Awards at REEDS’19, FENS’04, and SILT’04.\n")).containsExactly("Reed Faculty Award 2024", "Fen Prize for Teaching 2022",
            "Silt Sculling Award from the Fenwold University 2017".replace("the ", ""), "Best Paper Award at REEDS 2019", "Best Paper Award at FENS 2004", "Best Paper Award at SILT 2004");
        assertThat(read("I was awarded a Reed Starting Grant (HONEY) in 2025, and the Fen Prize of the Silt Academy in 2012.\n")).containsExactly("Reed Starting Grant (HONEY) 2025", "Fen Prize of the Silt Academy 2012");
    }

    @Test
    void awardsAreReadFromChineseSentences() {
        assertThat(read("参与项目两项。获得2019年硕士研究生芦苇奖学金与2021年，2022年博士研究生芦苇奖学金。获2021年泥沙学会优秀研究生，2020年FEN青年论坛一等奖。\n")).containsExactly("硕士研究生芦苇奖学金 2019", "博士研究生芦苇奖学金 2021", "博士研究生芦苇奖学金 2022",
            "泥沙学会优秀研究生 2021", "FEN青年论坛一等奖 2020");
        assertThat(read("曾获得2022年“芦苇学者”，2023年白鹭洲水利科技二等奖（排名末位）等。\n")).containsExactly("芦苇学者 2022", "白鹭洲水利科技二等奖（排名末位） 2023");
    }

    @Test
    void whatOthersReceivedIsNoAward() {
        assertThat(read("My student received the Fen Prize in 2021. I received my PhD from Fenwold University. We won a grant proposal. Congratulations to Bo, who won the Reed Award (2020).\n")).isEmpty();
    }

    @Test
    void sentencesRepeatWhatTheListHas() {
        assertThat(read("I received the Fen Medal (2019).\n\n## Awards\n\n- Fen Medal, 2019\n")).containsExactly("Fen Medal 2019");
    }

    @Test
    void commasDivideAwardsThatEachHaveADate() {
        assertThat(read("**Awards:** Reed Fellowship (2015), Fen Starting Grant (2018), Fellow of the Silt Society (2023)\n"))
            .containsExactly("Reed Fellowship 2015", "Fen Starting Grant 2018", "Fellow of the Silt Society 2023");
    }

    @Test
    void linesOfTheFileAreAwardsEachAndColumnNamesAreNone() {
        assertThat(read("## 荣誉奖励\n\n2023.06 芦苇市优秀毕业生\n2022.12 泥沙奖学金\n2021.10 湖区一等奖学金\n")).containsExactly("芦苇市优秀毕业生 2023", "泥沙奖学金 2022", "湖区一等奖学金 2021");
        assertThat(read("## Awards\n\n| Year | Award |\n|---|---|\n| 2023 | Reed Dissertation Award |\n")).containsExactly("Reed Dissertation Award 2023");
    }

    @Test
    void fellowsAndChineseYearsBehindATitleAreRead() {
        assertThat(read("She is a Fellow of the Silt Society (elected 2016) and the recipient of the 2019 Reed Lecture Award.\n")).containsExactly("Fellow of the Silt Society 2016", "Reed Lecture Award 2019");
        assertThat(read("入选“芦苇计划”青年拔尖人才（2018年），获2020年度湖区科学一等奖，2016年获泥沙学会优秀博士学位论文奖，2021年FEN论坛一等奖。\n"))
            .containsExactly("“芦苇计划”青年拔尖人才 2018", "湖区科学一等奖 2020", "泥沙学会优秀博士学位论文奖 2016", "FEN论坛一等奖 2021");
    }

    @Test
    void yearMayStandOverItsAwards() {
        assertThat(read("## Awards\n\n- 2022\n  - Best Demo, REEDS\n  - Fen Fellowship\n- 2020\n  - Gold Medal, Silt Cup\n")).containsExactly("Best Demo, REEDS 2022", "Fen Fellowship 2022", "Gold Medal, Silt Cup 2020");
        assertThat(read("## Awards\n\n### 2023\n- Reed Prize\n\n### 2021\n- Fen Fellowship\n")).containsExactly("Reed Prize 2023", "Fen Fellowship 2021");
    }

    @Test
    void barsPartFieldsOfOneAwardAndVenuesShareOne() {
        assertThat(read("## Awards\n\n- Reed Scholarship | University of Saltwick | 2012\n- Outstanding Reviewer, REEDS 2021, FENS 2022\n"))
            .containsExactly("Reed Scholarship | University of Saltwick 2012", "Outstanding Reviewer, REEDS, FENS 2021", "Outstanding Reviewer, REEDS, FENS 2022");
    }

    @Test
    void fellowsOfSeveralSocietiesAndNamesWithAndStayWhole() {
        assertThat(read("She has received the Reed Early Career Award for Scientists and Engineers (2012), and she is a Fellow of the SILT (2019) and the FEN (2021).\n"))
            .containsExactly("Fellow of the SILT 2019", "Fellow of the FEN 2021", "Reed Early Career Award for Scientists and Engineers 2012");
    }

    @Test
    void placeBehindADatedAwardIsNoAward() {
        assertThat(read("## Awards\n\n- Champion (Gold Medal) in the Lantern Race 2016; Asia Pacific Zone.\n- Top 10 at the Fenwold Olympiad 2019; Brackwater, France.\n- Reed Prize 2019; Fen Medal 2020\n"))
            .containsExactly("Champion (Gold Medal) in the Lantern Race 2016", "Top 10 at the Fenwold Olympiad 2019", "Reed Prize 2019", "Fen Medal 2020");
    }

    @Test
    void thesisMayBeWhatIsAwarded() {
        assertThat(read("我的博士学位论文入选 2025 年雾原大学优秀博士学位论文。\n")).containsExactly("雾原大学优秀博士学位论文 2025");
    }

    @Test
    void cardsMayHaveTheirDatesBelowThem() {
        assertThat(read("## Honors\n\n### Reed Prize\n\n2023\n\n### Silt Medal\n\n2021\n\n### Kite Award\n\n2020\n")).containsExactly("Reed Prize 2023", "Silt Medal 2021", "Kite Award 2020");
        String page = "<h2>Awards</h2><div>2024</div><h3>Reed Prize</h3><ul><li>Fen Society</li><li>Nov. 2024</li></ul><div>2022</div><h3>Silt Fellowship</h3><ul><li>Marsh University</li><li>Sep. 2022 - May 2023</li></ul>";
        assertThat(awards(HtmlPages.read(page, 0))).containsExactly("Reed Prize 2024", "Silt Fellowship 2022");
        assertThat(read("## Honors\n\n### Reed Medal for Fog\n\n- Fen Society\n- May 2021\n\n### Prizes\n\n- Silt Cup, 2020\n")).containsExactly("Reed Medal for Fog 2021", "Silt Cup 2020");
    }

    @Test
    void linesBelowDatedAwardsTellMoreOfThem() {
        assertThat(read("## Awards\n\n- 2019.2: **Reed Fellowship**<br>Granted two years of a stipend, 7% of all who applied.<br>Thesis title: On scholarship and silt\n- 2018: Fen Scholarship<br>Awarded the scholarship for a talk on fog\n")).containsExactly("Reed Fellowship 2019", "Fen Scholarship 2018");
        assertThat(read("## Awards\n\n**Reed Fellowship** 2019\\\n• The highest honor given to students of fog\\\n**Silt Prize** 2018\\\n• for the best thesis\n")).containsExactly("Reed Fellowship 2019", "Silt Prize 2018");
        assertThat(read("## Awards\n\nReed Union for Support of Fens *2013* <br> Scholarship awarded for studies of silt\n\nFen Medal *2012*\n")).containsExactly("Reed Union for Support of Fens 2013", "Fen Medal 2012");
        assertThat(read("## Awards\n\n- **Reed Scholarship**<br>A full award for outstanding students\n- **May 2021 — Fen Race (3rd place)**<br>Third place among many\n\n**Silt Fellowship**<br>Merit-based honours for fog\n")).containsExactly("Reed Scholarship", "Fen Race (3rd place) 2021", "Silt Fellowship");
        assertThat(read("## Awards\n\n- **Scholarships**<br>Reed Scholarship<br>Fen Scholarship\n")).contains("Reed Scholarship", "Fen Scholarship");
        assertThat(read("## Awards\n\n- 2022: Best Talk, asociación de investigador@s\n")).containsExactly("Best Talk, asociación de investigador@s 2022");
        assertThat(read("## Awards\n\n- Reed Prize, 2021<br>best demo award, 2020<br>Fen Scholarship\n")).hasSize(3);
    }

    @Test
    void rowOfATableIsOneAwardWhateverStandsBehindItsDate() {
        assertThat(read("## Awards\n\n| Award | Organization | Date | Notes |\n|---|---|---|---|\n| Reed Scholarship | Fen Institute | Aug 2019 | A stipend and an award for two years |\n| Silt Fellow | Ministry of Fog | 2017, 2018 | |\n| 3rd Prize, Kite Contest | Marsh Union | May 2015 | Shown in 2016 |\n"))
            .containsExactly("Reed Scholarship | Fen Institute 2019", "Silt Fellow | Ministry of Fog 2017", "Silt Fellow | Ministry of Fog 2018", "3rd Prize, Kite Contest | Marsh Union 2015");
    }

    @Test
    void headOfATableIsTheOneRowWithoutADate() {
        assertThat(read("## 竞赛经历\n\n| 名称 | 等级 | 成员列表 | 获得时间 |\n|---|---|---|---|\n| 雾原设计大赛 | 二等奖 | 莫远帆 | 2024 |\n| 潮汐建模赛 | 三等奖 | 莫远帆 | 2023 |\n")).hasSize(2).allMatch(award -> award.contains("莫远帆"));
        assertThat(read("## Awards\n\n| Reed Prize | Fen Society |\n|---|---|\n| Silt Medal | Fen Society |\n| Kite Award | 2020 |\n")).hasSize(3);
    }

    @Test
    void namesOfPartsOfAListAreNoAwards() {
        assertThat(read("## 荣誉\n\n<div>奖学金获奖情况（2 项）</div>\n\n- 2023 芦苇奖学金\n- 2022 泥沙奖学金\n\n<div>荣誉称号（1 项）</div>\n\n- 2021 雾原优秀学生\n")).containsExactly("芦苇奖学金 2023", "泥沙奖学金 2022", "雾原优秀学生 2021");
        for (String heading : List.of("Merit Award", "Honorary Titles", "Accolades", "Travel Grants", "Programming Contests", "比赛成绩", "表彰")) {
            assertThat(read("# " + heading + "\n\n- Reed 奖, 2023\n")).containsExactly("Reed 奖 2023");
        }
    }

    @Test
    void labelOfALineIsNoPartOfItsFirstAward() {
        assertThat(read("## 荣誉与奖学金\n\n- **荣誉**：芦苇奖(2024.12)，雾原大学优秀毕业生（2022.5），雾原三好研究生(2021.12, 2020.12)\n- **奖学金**：泥沙奖学金(2019.12)\n"))
            .containsExactlyInAnyOrder("芦苇奖 2024", "雾原大学优秀毕业生 2022", "雾原三好研究生 2021", "雾原三好研究生 2020", "泥沙奖学金 2019");
    }

    @Test
    void yearsBehindAnotherNumberAndOfEachPlaceCount() {
        assertThat(read("## Awards\n\n- Fog 2000 Most Read Scholar, 2021 and 2023\n- Top Referee, FOG (2019, 2020), SILT (2021)\n- Best Paper, FOG'18 and FEN'20\n")).containsExactly("Fog Most Read Scholar 2021", "Fog Most Read Scholar 2023",
            "Top Referee, FOG, SILT 2019", "Top Referee, FOG, SILT 2020", "Top Referee, FOG, SILT 2021", "Best Paper, FOG and FEN 2018", "Best Paper, FOG and FEN 2020");
        assertThat(read("## Awards\n\n- Outstanding Graduate, Fenwold University 2019\n- Outstanding Graduate, Marsh Academy 2019\n")).containsExactly("Outstanding Graduate | Fenwold University 2019", "Outstanding Graduate | Marsh Academy 2019");
    }

    @Test
    void chineseAwardInARowHasNoDateOfItsNeighbour() {
        assertThat(read("## 荣誉\n\n- 2019、2020年芦苇奖学金；优秀毕业生\n- 2016年泥沙奖学金；雾原优秀学生\n- 2013 湖区奖学金；雾原标兵\n")).containsExactly("芦苇奖学金 2019", "芦苇奖学金 2020", "优秀毕业生", "泥沙奖学金 2016", "雾原优秀学生", "湖区奖学金 2013", "雾原标兵 2013");
        assertThat(read("## 荣誉\n\n- 2019年获芦苇奖学金\n- 2017年、2018年连续两年获得泥沙奖学金\n- 2016年获奖学金\n")).containsExactly("芦苇奖学金 2019", "泥沙奖学金 2017", "泥沙奖学金 2018", "获奖学金 2016");
    }

    @Test
    void stayAndNoticeAmongAwardsAreNone() {
        assertThat(read("## 荣誉\n\n- 2012年 芦苇奖\n- 2013年赴晶湖大学作访问学者\n- 2011年在远山大学做访问学者\n- 2014.09-2015.09 到晶湖大学进行访学\n- 2016年 国家公派访问学者奖学金\n\n版权所有 © 2026 滕若澜\n")).containsExactly("芦苇奖 2012", "国家公派访问学者奖学金 2016");
        assertThat(read("## Awards\n\n- Reed Prize, 2019\n\n© 2026 Mira Oduya. All rights reserved\n")).containsExactly("Reed Prize 2019");
    }
}
