package bole.importer.field.work;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Publication;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationReaderTest {

    private static final String TITLE = "Drying Rivers: How Silt Remembers Floods";

    private static List<Publication> read(String markdown) {
        return new PublicationReader(Reading.of(MarkdownPages.read(markdown), 0), List.of()).read();
    }

    private static String told(Publication work) {
        return work.title() + " | " + String.join("; ", work.authors()) + " | " + work.venue() + " | " + (work.year().isPresent() ? work.year().getAsInt() : "") + " | " + work.status();
    }

    private static List<String> titles(String page) {
        return read("# Tamsin Vale\n\n## Publications\n\n" + page).stream().map(Publication::title).toList();
    }

    @Test
    void titleMayBeShortWhereAVenueFollows() {
        assertThat(titles("- **Tamsin Vale**, Bo Lund. Fog at Sea. CVPR 2024.\n- \"Peat Markets,\" *Econometrica*, 2018.\n- \"Lanterns\" (with Bo Lund), *Econometrica*, 2016.\n")).containsExactly("Fog at Sea", "Peat Markets", "Lanterns");
        assertThat(titles("- Fog Lanterns for All. Tamsin Vale, Bo Lund. CVPR 2024 (\"Oral\").\n- Tamsin Vale, Bo Lund. Submitted. CVPR 2024.\n")).containsExactly("Fog Lanterns for All");
    }

    @Test
    void worksOfOthersThatSomebodyLikesAreNone() {
        assertThat(titles("- Some papers that have inspired me include Drying Rivers, Peat Markets and Fog at Sea\n- **Tamsin Vale**, Bo Lund. How Silt Remembers Floods. CVPR 2024.\n")).containsExactly("How Silt Remembers Floods");
    }

    @Test
    void authorsOfRarerFormsAndTitlesThatBeginLikeAJournalAreToldApart() {
        assertThat(titles("- T. al-Valeri, B. Lund: *The lamp that never answers.* **CHI 2022**.\n- Lund B, **Vale T**. Cell–cell talk as tide prediction. *Bioinformatics*, 2023.\n")).containsExactly("The lamp that never answers", "Cell–cell talk as tide prediction");
        assertThat(titles("2. **宦若澜**, 漆远. 雾港灯塔的潮汐模拟评估. 《湖泊科学》, 2022.\n")).containsExactly("雾港灯塔的潮汐模拟评估");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vale T#, Lund B#, MoorK#, Teng R*.", "Vale T, Lund B; Northern Lamp Consortium, Teng R*.", "Vale T, Lamp Moor C, Teng R.", "Vale T, Lund B, Silt Study Group, Teng R."})
    void authorsInTheFormOfMedicineEndWhereTheTitleBegins(String authors) {
        assertThat(titles("1. " + authors + " Drying rivers remember every flood. J Slow Water. 2021 Mar;4:64.\n")).containsExactly("Drying rivers remember every flood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Working Papers", "Under Review", "Work in Progress", "Working papers and work in progress"})
    void titleIsEnoughBelowAHeadingOfWorksThatHaveNotAppeared(String heading) {
        String list = "## " + heading + "\n\n- The Price of Silt: A Slow Study\n- Do Lanterns Fear the Dark? Evidence from Northern Ports\n- Vale, T., Lund, B. Tides and Taxes.\n- Drafts available upon request\n- Coming soon, please stay tuned\n";
        assertThat(read("# Tamsin Vale\n\n" + list).stream().map(Publication::title)).containsExactly("The Price of Silt: A Slow Study", "Do Lanterns Fear the Dark? Evidence from Northern Ports", "Tides and Taxes");
    }

    @Test
    void headingOfPatentsGivesTheirStatusAndNoOtherDoes() {
        String list = "\n\n- T. Vale, B. Lund. Apparatus for weighing fog. US Patent 10,123,456, 2020.\n- Method for lighting wet lamps, EP 3 456 789, 2019.\n";
        assertThat(read("# Tamsin Vale\n\n## Patents" + list).stream().map(Publication::status)).containsExactly("patent", "patent");
        assertThat(read("# Tamsin Vale\n\n## Granted Patents" + list).stream().map(Publication::status)).containsExactly("patent", "patent");
        assertThat(read("# 滕若澜\n\n## 论文与专利\n\n1. 滕若澜, 林知远. 雾港灯塔的潮汐研究. 湖泊学报, 2021.\n").stream().map(Publication::status)).containsExactly("published");
    }

    @Test
    void yearAtTheEndOfACardIsItsOwn() {
        String card = "<div class='card'><div class='title'>%s</div><div class='authors'>Tamsin Vale, Bo Lund</div><div class='venue'>%s</div><div class='year'>%s</div></div>\n";
        String page = "<h1>Tamsin Vale</h1><h2>Publications</h2>" + card.formatted("How Silt Remembers Floods", "Journal of Slow Water", "2021") + card.formatted("Wet Lamps at Dusk", "Nature Communications", "2019");
        assertThat(new PublicationReader(Reading.of(MarkdownPages.read(page), 0), List.of()).read().stream().map(work -> work.title() + " " + work.year().orElse(0))).containsExactly("How Silt Remembers Floods 2021", "Wet Lamps at Dusk 2019");
    }

    @Test
    void proceedingsBelowTheAuthorsAreNoWork() {
        String item = "- [%s.](https://fens.example/1)\n\n**Tamsin Vale**, Bo Lund, Esra Marsh.\n\nIn *Proceedings of the 64th Annual Meeting of the Association for Slow Water and Silt in Old Harbours and Fens (ASWS'26)*. (rank A)\n";
        assertThat(titles(item.formatted("RepoSilt: Benchmarking Rivers") + item.formatted("PlaySilt: Making Rivers Playable"))).containsExactly("RepoSilt: Benchmarking Rivers", "PlaySilt: Making Rivers Playable");
    }

    @Test
    void lineEndedByTwoBackslashesKeepsItsLastAuthor() {
        String box = "<div class='box'><div class='text' markdown=\"1\">\n[%s](https://fens.example/1) \\\\\n**Tamsin Vale**, Bo Lund, Esra Marsh \\\\\n<a href=\"https://fens.example/p\">Paper</a>\n</div></div>\n\n";
        assertThat(titles(box.formatted("Extending the Design of Rivers") + box.formatted("Restricted Silt with Provable Power"))).containsExactly("Extending the Design of Rivers", "Restricted Silt with Provable Power");
    }

    @Test
    void venueOfAYearMayStandBeforeALinkedTitleHoweverLongItIs() {
        assertThat(titles("- ``Transactions on Slow Water and Silt Processing 2023`` [Rethinking rivers that remember](https://vale.example/a), **Tamsin Vale**, Bo Lund\n- ``Sensing of Northern Harbours, 2021`` [Lanterns that count ships](https://vale.example/b), Bo Lund, **Tamsin Vale**\n"))
            .containsExactly("Rethinking rivers that remember", "Lanterns that count ships");
    }

    @ParameterizedTest
    @ValueSource(strings = {"For older papers please see my CV (2009).", "A full list of publications is available here (2021).", "Please see my profile for the rest since 2015."})
    void sentenceThatLeadsToWorksElsewhereIsNone(String sentence) {
        assertThat(titles("- **Tamsin Vale**, Bo Lund. Drying rivers remember every flood. *Slow Water*, 2018.\n\n" + sentence + "\n")).containsExactly("Drying rivers remember every flood");
    }

    @Test
    void meetingByItsLettersIsNoTitle() {
        assertThat(titles("1. Exploit the Last Straw that Breaks Rivers.\n  :  Bo Lund, **Tamsin Vale (first author)**, Esra Marsh.\n  :  **F&P 2022, rank A, acceptance rate: 14.5%**\n")).containsExactly("Exploit the Last Straw that Breaks Rivers");
    }

    @Test
    void coauthorsInBracketsStandBelowATitle() {
        String paper = "### %s\n\n(With [Bo Lund](x) and [Esra Marsh](y))\n\nGlobal use of silt has increased rapidly since the early 2000s. This is in part due to lanterns.\n\n";
        assertThat(titles(paper.formatted("The Impact of Fog on Renewable Silt") + paper.formatted("Clean Lantern Paths under Change"))).containsExactly("The Impact of Fog on Renewable Silt", "Clean Lantern Paths under Change");
    }

    @Test
    void reviewsForMeetingsAreNoWorks() {
        assertThat(read("# Tamsin Vale\n\n# Academic Services\n**Conference**: The reviewer of SILT'23 and FEN'23, the sub-reviewer of FOG'22.\n")).isEmpty();
        assertThat(read("# Tamsin Vale\n\n## Publications\n\n- Vale, T. (2021). Ferns in slow water. Journal of Silt.\n\n## Presentations :microphone:\n\n- Vale, T. (2019). Silt in ferns. Silt Conference, Fenwold, 2019.\n")).hasSize(1);
    }

    static Stream<Arguments> styles() {
        return Stream.of(
            Arguments.of("APA", "Vale, T., Okoro-Lund, B. C., & Marsh, E. (2021). " + TITLE + ". *Journal of Slow Water*, 12(3), 45–67.",
                TITLE + " | Vale, T.; Okoro-Lund, B. C.; Marsh, E. | Journal of Slow Water | 2021 | published"),
            Arguments.of("IEEE", "[3] T. Vale, B. C. Okoro-Lund, and E. Marsh, \"" + TITLE + ",\" *IEEE Trans. Slow Water*, vol. 12, no. 3, pp. 45-67, Mar. 2021.",
                TITLE + " | T. Vale; B. C. Okoro-Lund; E. Marsh | IEEE Trans. Slow Water | 2021 | published"),
            Arguments.of("MLA", "Vale, Tamsin, et al. “" + TITLE + ".” Journal of Slow Water 12.3 (2021): 45-67.",
                TITLE + " | Vale, Tamsin | Journal of Slow Water | 2021 | published"),
            Arguments.of("ACM", "Tamsin Vale, Bo Okoro-Lund, and Esra Marsh. 2021. " + TITLE + ". In Proceedings of the 9th Conference on Silt (SILT '21), 45–67.",
                TITLE + " | Tamsin Vale; Bo Okoro-Lund; Esra Marsh | Proceedings of the 9th Conference on Silt | 2021 | published"),
            Arguments.of("surnames in capitals", "VALE, Tamsin Ann, LUND, Bo and MARSH, Esra. " + TITLE + ". *Journal of Slow Water*. September 2021. Vol. 14, no. 1",
                TITLE + " | VALE, Tamsin Ann; LUND, Bo; MARSH, Esra | Journal of Slow Water | 2021 | published"),
            Arguments.of("GB/T 7714", "[1] 甘雨舟, 罗知行, 木清. 干涸河道的泥沙记忆研究[J]. 水文学报, 2021, 12(3): 45-67.", "干涸河道的泥沙记忆研究 | 甘雨舟; 罗知行; 木清 | 水文学报 | 2021 | published"),
            Arguments.of("GB/T 7714 in Latin", "Vale T, Marsh E, Lund B. " + TITLE + "[C]//Proceedings of the Silt Conference. 2021: 45-67.",
                TITLE + " | Vale T; Marsh E; Lund B | Proceedings of the Silt Conference | 2021 | published"),
            Arguments.of("Chinese, commas only", "甘雨舟，罗知行，干涸河道的泥沙记忆研究，水文与环境，2021年05期 [[pdf](https://silt.example/a.pdf)]", "干涸河道的泥沙记忆研究 | 甘雨舟; 罗知行 | 水文与环境 | 2021 | published"),
            Arguments.of("title first, in bold", "**" + TITLE + "**  \n Tamsin Vale\\*, **Esra Marsh**, Bo Lund  \n *NeurIPS 2021*  \n [Paper](https://a.example) | [Code](https://b.example)",
                TITLE + " | Tamsin Vale; Esra Marsh; Bo Lund | NeurIPS 2021 | 2021 | published"),
            Arguments.of("title first, plain", TITLE + ". Tamsin Vale, Esra Marsh, Bo Lund. ICML, 2021.", TITLE + " | Tamsin Vale; Esra Marsh; Bo Lund | ICML | 2021 | published"),
            Arguments.of("badge in brackets", "[ICML 2021] " + TITLE + ". Tamsin Vale, Esra Marsh, Bo Lund. [[pdf]](https://a.example)", TITLE + " | Tamsin Vale; Esra Marsh; Bo Lund | ICML 2021 | 2021 | published"),
            Arguments.of("badge before a link", "ICML 2021 [" + TITLE + "](https://a.example), Tamsin Vale, Chi Reedmace, Bo Lund†", TITLE + " | Tamsin Vale; Chi Reedmace; Bo Lund | ICML 2021 | 2021 | published"),
            Arguments.of("year first", "2021: **Tamsin Vale** and Esra Marsh. *" + TITLE + "*. Journal of Slow Water.", TITLE + " | Tamsin Vale; Esra Marsh | Journal of Slow Water | 2021 | published"),
            Arguments.of("under review", "Tamsin Vale, Esra Marsh. " + TITLE + ". Under review at ICML 2021. [[Arxiv](https://arxiv.org/abs/2101.00001)]", TITLE + " | Tamsin Vale; Esra Marsh | ICML 2021 | 2021 | submitted"),
            Arguments.of("accepted", "T. Vale, E. Marsh, “" + TITLE + "”, accepted to IEEE Trans. on Silt, 2021.", TITLE + " | T. Vale; E. Marsh | IEEE Trans. on Silt | 2021 | accepted"),
            Arguments.of("preprint", "Tamsin Vale, Esra Marsh. " + TITLE + ". arXiv preprint arXiv:2101.00001, 2021.", TITLE + " | Tamsin Vale; Esra Marsh | arXiv preprint arXiv:2101.00001 | 2021 | preprint"),
            Arguments.of("a link called Arxiv is no preprint", "**" + TITLE + "**<br>Tamsin Vale, Esra Marsh<br>*A first look at silt that keeps floods in mind.*[[Arxiv](https://arxiv.org/abs/2101.00001)]<br>The International Silt Conference 2021, Fenwold (SILT'21)",
                TITLE + " | Tamsin Vale; Esra Marsh | The International Silt Conference 2021 | 2021 | published"),
            Arguments.of("venue of several nouns", "T. Vale, \"" + TITLE + "\", IEEE Transactions on Rivers, Lakes, and Silt: Systems, 2021, 5(1): 65-80.", TITLE + " | T. Vale | IEEE Transactions on Rivers, Lakes, and Silt: Systems | 2021 | published"),
            Arguments.of("journal without a telling word", "T. Vale, E. Fo, B. Um, “[" + TITLE + "](https://doi.org/10.1/x)”, Limnologica, 2021, 7: 31.", TITLE + " | T. Vale; E. Fo; B. Um | Limnologica | 2021 | published"),
            Arguments.of("one author, surname first", "Vale T. " + TITLE + ". Journal of Slow Water 12 (2021) 45-67.", TITLE + " | Vale T | Journal of Slow Water | 2021 | published"),
            Arguments.of("initials apart", "Vale T M, Li K, Marsh E. " + TITLE + ". Journal of Slow Water, 2021, 12: 45-67.", TITLE + " | Vale T M; Li K; Marsh E | Journal of Slow Water | 2021 | published"),
            Arguments.of("marks behind initials", "Lund C., **Vale E.-T.*** " + TITLE + ". *Journal of Slow Water*, 2021, 12: 45-67.", TITLE + " | Lund C.; Vale E.-T | Journal of Slow Water | 2021 | published"),
            Arguments.of("initials without dots between semicolons", "**Vale, T**; Marsh, EF; Lund, B\\*; E, W; Cao, J ZH\\*. " + TITLE + ", Journal of Slow Water, 2021.", TITLE + " | Vale, T; Marsh, EF; Lund, B; E, W; Cao, J ZH | Journal of Slow Water | 2021 | published"),
            Arguments.of("initials joined to surnames", "T.Vale, E.F.Marsh and **B. Lund**. " + TITLE + ". *Journal of Slow Water*, 2021.", TITLE + " | T.Vale; E.F.Marsh; B. Lund | Journal of Slow Water | 2021 | published"),
            Arguments.of("one author with a mark before a comma", "Vale T.*, Formation of silt in fens, *Journal of Slow Water*, 2021.", "Formation of silt in fens | Vale T. | Journal of Slow Water | 2021 | published"),
            Arguments.of("surname of the first of many", "Marsh et al. (2021) " + TITLE + ". Journal of Slow Water 12: 45-67.", TITLE + " | Marsh | Journal of Slow Water | 2021 | published"),
            Arguments.of("bare year behind initials", "Vale, T. 2021. " + TITLE + ". Journal of Slow Water 12: 45-67.", TITLE + " | Vale, T. | Journal of Slow Water | 2021 | published"),
            Arguments.of("question before a journal in italics", "Vale, T. (2021). Do rivers forget? *Limnos*, 131(522), 411–430.", "Do rivers forget? | Vale, T. | Limnos | 2021 | published"),
            Arguments.of("one author before a colon", "T. Vale: [The drying rivers](a.pdf). SILT 2021: 3:1-3:14", "The drying rivers | T. Vale | SILT 2021 | 2021 | published"),
            Arguments.of("title in bold like a name", "Tamsin Vale, Esra Marsh, **Deep Listening Below Silt**, in *ICML* 2021. [[pdf]](x)", "Deep Listening Below Silt | Tamsin Vale; Esra Marsh | ICML | 2021 | published"),
            Arguments.of("authors left out before the last", "Vale, T., Lund, B. C., … **Marsh, E.** et al. (2021). " + TITLE + ". Journal of Slow Water 12:45.", TITLE + " | Vale, T.; Lund, B. C.; Marsh, E. | Journal of Slow Water | 2021 | published"),
            Arguments.of("linked title like two names, with a co-author", "[Slow Water Splines and Fen Splines](https://a.example), with [E. Marsh](https://b.example), *Journal of Slow Water*, **47**, No. 5, 2021, 16-19.", "Slow Water Splines and Fen Splines | E. Marsh | Journal of Slow Water | 2021 | published"),
            Arguments.of("co-authors in brackets behind a label", "[" + TITLE + "](https://a.example), (with: Esra Marsh, and Bo Lund) **Silt Modelling**, 2021;", TITLE + " | Esra Marsh; Bo Lund | Silt Modelling | 2021 | published"),
            Arguments.of("Chinese title beside its co-authors", "[干涸河道、泥沙记忆与地区间调控。](https://a.example) (合作者：罗知行) **《水文大学学报》（社会科学版）**, 2021;", "干涸河道、泥沙记忆与地区间调控 | 罗知行 | 水文大学学报 | 2021 | published"),
            Arguments.of("book of an edition at a publisher", "Drying Rivers: An Elementary Approach, 2nd Edition, Vale Marsh & Sons, Inc., Fenwold, 2021.", "Drying Rivers: An Elementary Approach, 2nd Edition |  | Vale Marsh & Sons | 2021 | published"),
            Arguments.of("Chinese patent behind authors", "甘雨舟, 罗知行. 一种泥沙测量方法, ZL202110000000.1, 2021.", "一种泥沙测量方法 | 甘雨舟; 罗知行 |  | 2021 | patent"),
            Arguments.of("short year", "Tamsin Vale, Esra Marsh. " + TITLE + ". SILTCON'21.", TITLE + " | Tamsin Vale; Esra Marsh | SILTCON'21 | 2021 | published"),
            Arguments.of("title as a question", "Tamsin Vale, Esra Marsh. Do Rivers Forget? ICML 2021.", "Do Rivers Forget? | Tamsin Vale; Esra Marsh | ICML 2021 | 2021 | published"),
            Arguments.of("role beside a name", "[**" + TITLE + "**](https://arxiv.org/abs/2101.00001)<br>**Tamsin Vale (Head of Fieldwork & Writer)**, et al.<br>ICML 2021 (Oral)", TITLE + " | Tamsin Vale | ICML 2021 | 2021 | published"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void styleIsRead(String style, String entry, String expected) {
        assertThat(read("## Publications\n\n- " + entry.replace("\n", "\n  ") + "\n")).extracting(PublicationReaderTest::told).containsExactly(expected);
    }

    @Test
    void yearHeadingsGiveTheYear() {
        List<Publication> works = read("## Publications\n\n### 2022\n\n- Tamsin Vale, Esra Marsh. Silt in Early Spring. Journal of Slow Water.\n\n### 2020\n\n- Tamsin Vale, Bo Lund. Floods of the Lower Fen. Journal of Slow Water.\n");
        assertThat(works).extracting(work -> work.year().orElse(0)).containsExactly(2022, 2020);
    }

    @Test
    void badgeTitleAndAuthorsInParagraphsOfTheirOwnAreOneWork() {
        List<Publication> works = read("## Publications\n\nICML 2021\n\n[**Silt in Early Spring**](https://arxiv.org/abs/1)\n\nTamsin Vale, Esra Marsh, Bo Lund\n\n- We show that silt is early.\n\n[Paper](https://a.example) [Code](https://b.example)\n\n"
            + "arXiv 2020\n\n[**Floods of the Lower Fen**](https://arxiv.org/abs/2)\n\nTamsin Vale, Bo Lund\n\n- We show floods.\n");
        assertThat(works).extracting(PublicationReaderTest::told).containsExactly("Silt in Early Spring | Tamsin Vale; Esra Marsh; Bo Lund | ICML 2021 | 2021 | published",
            "Floods of the Lower Fen | Tamsin Vale; Bo Lund | arXiv 2020 | 2020 | preprint");
    }

    @Test
    void raisedSignsBehindNamesMayBeFormulas() {
        String works = "# Publications\n\n**[Silt$^2$ : Memories of a River](https://silt.example/a)**\n\nTamsin Vale$^*$, **Bo Lund$^\\*$**, Esra Marsh$^{1,\\dagger}$ **(co-first author)**\n\nConference on Slow Water **(CSW) 2021**\n";
        assertThat(read(works)).singleElement().satisfies(work -> assertThat(work.authors()).containsExactly("Tamsin Vale", "Bo Lund", "Esra Marsh"));
    }

    @Test
    void numberedLinesOfOneParagraphAreWorksOfTheirOwn() {
        List<Publication> works = new PublicationReader(Reading.of(HtmlPages.read("<h2>论文</h2><p>[1] 甘雨舟, 罗知行. 干涸河道的泥沙记忆研究[J]. 水文学报, 2021.<br>[2] 甘雨舟, 木清. 早春泥沙的运动规律[J]. 水文学报, 2020.</p>", 0), 0), List.of()).read();
        assertThat(works).extracting(Publication::title).containsExactly("干涸河道的泥沙记忆研究", "早春泥沙的运动规律");
    }

    @Test
    void cardsOfABadgeATitleAndADescriptionAreAWorkEach() {
        String card = "ICRA 2024 · first author\n\n### %s\n\nWe combine maps and models.\n\n[Paper](https://papers.example/1)\n\n";
        assertThat(read("## Publications\n\n" + card.formatted("Tide Tables: Maps of Water") + card.formatted("Fog Logs: Lanterns Counted"))).extracting(Publication::title)
            .containsExactly("Tide Tables: Maps of Water", "Fog Logs: Lanterns Counted");
        assertThat(read("## Publications\n\n**Journal**\n====\n* M. Oduya, T. Vale. <br>[Tide maps of the bay](https://p.example)<br><em>Journal of Fog 69.11, 2024</em>\n")).hasSize(1);
    }

    @Test
    void noteMayStandBesideABadge() {
        assertThat(read("## Publications\n\nFEN 2024 · 合作者\n\n### Tide Tables: Maps of Water\n\n我们绘制潮汐。\n\nICML 2023 | with the bay group\n\n### Fog Logs: Lanterns Counted\n\nWe count.\n")).extracting(work -> work.title() + " " + work.year().orElse(0))
            .containsExactly("Tide Tables: Maps of Water 2024", "Fog Logs: Lanterns Counted 2023");
    }

    @Test
    void titleMayStandAboveAuthorsAndVenueInOneLine() {
        assertThat(read("## Publications\n\n[Silt Rooms: Real-Time Boats](/p/x)\n\nTamsin Vale, Bo Lund. In Proc. FEN' 24. FPM, Fenwold, 18 pages. [[Video](v.mp4)]\n\n[Reed Rooms: A Long Way](/p/y)\n\nTamsin Vale, Bo Lund. In Proc. FEN' 23.\n")).extracting(work -> work.title() + " " + work.year().orElse(0))
            .containsExactly("Silt Rooms: Real-Time Boats 2024", "Reed Rooms: A Long Way 2023");
    }

    @Test
    void workInProgressIsAWork() {
        assertThat(read("## Working Papers\n\n### The price of fog (Job Market Paper)\n\n*Abstract: This paper studies the price of fog in the markets of 2008.*\n\n“The wage of lanterns” (job market paper) [\\[pdf\\]](fog.pdf)\n\nThe Rent of Boats and Harbours, with Esra Marsh, *Fen Economic Review*, 2021.\n"))
            .extracting(work -> work.title() + work.authors()).containsExactly("The price of fog (Job Market Paper)[]", "The wage of lanterns[]", "The Rent of Boats and Harbours[Esra Marsh]");
    }

    @Test
    void shortTitlesInBoldAreNoBadgesOfTheNext() {
        assertThat(read("## Publications\n\n- **Silt without reeds** (2021)\n- **Reeds without silt in the north** (2020)\n")).hasSize(2);
    }

    @Test
    void headingsMayBeTitlesAboveAuthorsVenueAndYear() {
        assertThat(read("## Publications\n\n#### [Silt without Reeds](https://a.example)\n*Bo Lund, Tamsin Vale*. FEN 2021.\n\n#### [Reeds without Silt](https://b.example)\n*Bo Lund, Tamsin Vale*. Fen and Marsh Letters 2020. **Best paper**\n"))
            .extracting(PublicationReaderTest::told).containsExactly("Silt without Reeds | Bo Lund; Tamsin Vale | FEN 2021 | 2021 | published", "Reeds without Silt | Bo Lund; Tamsin Vale | Fen and Marsh Letters 2020 | 2020 | published");
    }

    @Test
    void cellsSideBySideAreWorksEach() {
        String cell = "<td><img src='a.png'></td><td><b><a href='https://a.example'>%s</a></b><br>by Tamsin Vale and Esra Marsh<br>Fenwold Press<br>2021.</td>";
        String page = "<h2>Books</h2><table><tr>" + cell.formatted("A Handbook of Silt") + cell.formatted("The Reeds of the Fen") + "</tr></table>";
        assertThat(new PublicationReader(Reading.of(HtmlPages.read(page, 0), 0), List.of()).read()).extracting(Publication::title).containsExactly("A Handbook of Silt", "The Reeds of the Fen");
    }

    @Test
    void latestAndMostCitedWorksAreWorks() {
        String works = "## Publications\n\n### Latest\n\n- [Lattices in fog](https://doi.org/10.1/a)\n  *Fog Review 114 (16), 2026, 2026 · 0 citations*\n\n### Most Cited\n\n- [Reeds in peat](https://doi.org/10.1/b)\n  *Peat Today 32, 2023 · 25 citations*\n";
        assertThat(read(works)).extracting(Publication::title).containsExactly("Lattices in fog", "Reeds in peat");
        assertThat(read(works + "\n### Latest News\n\n- 2024: I moved to Fenwold.\n")).hasSize(2);
    }

    @Test
    void worksElsewhereHaveThePersonAmongTheirAuthors() {
        String page = "# Tamsin Vale\n\n## Highlights of the river group\n\n- %s. " + TITLE + ". *Journal of Slow Water*, vol. 3, 2021.\n";
        List<Name> names = List.of(new Name("Tamsin Vale", "en", NameKind.DISPLAY));
        assertThat(new PublicationReader(Reading.of(MarkdownPages.read(page.formatted("T. Vale, E. Marsh")), 0), names).read()).hasSize(1);
        assertThat(new PublicationReader(Reading.of(MarkdownPages.read(page.formatted("B. Lund, E. Marsh")), 0), names).read()).isEmpty();
    }

    @Test
    void biographyIsNoWork() {
        assertThat(read("# 滕若澜\n\n滕若澜，博士，现为落星湖大学潮汐学院助理教授，落星湖基金获得者（2024），IEEE高级会员。\n")).isEmpty();
    }

    @Test
    void rowsOfATableAreWorks() {
        List<Publication> works = read("## Publications\n\n| Year | Title | Authors | Venue |\n|---|---|---|---|\n| 2021 | Silt in Early Spring | T. Vale, E. Marsh | ICML |\n| 2020 | Floods of the Lower Fen | T. Vale, B. Lund | Journal of Slow Water |\n");
        assertThat(works).extracting(PublicationReaderTest::told).containsExactly("Silt in Early Spring | T. Vale; E. Marsh | ICML | 2021 | published", "Floods of the Lower Fen | T. Vale; B. Lund | Journal of Slow Water | 2020 | published");
    }

    @Test
    void worksNestedUnderTheirYearAreReadEach() {
        List<Publication> works = read("## Publications\n\n- 2021\n  - T. Vale, E. Marsh. Silt in Early Spring. ICML.\n  - T. Vale, B. Lund. Floods of the Lower Fen. ICML.\n- 2020\n  - T. Vale, B. Lund. Sands of the Upper Fen. ICML.\n");
        assertThat(works).extracting(work -> work.title() + " " + work.year().orElse(0)).containsExactly("Silt in Early Spring 2021", "Floods of the Lower Fen 2021", "Sands of the Upper Fen 2020");
    }

    @Test
    void worksAreFoundWhereNoHeadingSaysSo() {
        List<Publication> works = read("## Highlights of the river group\n\n- T. Vale, E. Marsh. " + TITLE + ". *Journal of Slow Water*, vol. 3, 2021.\n- In this paper, silt is modelled as memory.\n");
        assertThat(works).extracting(Publication::title).containsExactly(TITLE);
    }

    @Test
    void remarksAreNoWorks() {
        assertThat(read("## Publications\n\nI have published over 20 papers in Nature, 2021. See my [Google Scholar](https://scholar.google.com/citations?user=x).\n\n(* equal contribution of both, † for letters)\n\n- We show that silt is early, ICML 2021.\n"
            + "\n## 科研成果\n\n本人研究泥沙多年，在《Journal of Slow Water》等处发表论文三十余篇，至2021年。\n")).isEmpty();
        assertThat(read("## Publications\n\n- T. Vale, E. Marsh. Silt in Early Spring. ICML, 2021.\n\n<p>Last updated: September 16, 2026</p>\n")).hasSize(1);
        assertThat(read("## Selected publications\n\nBelow are selected papers (flagship results, instruments, and a review of tides).\n")).isEmpty();
        assertThat(read("I work with Tamsin Vale, Esra Marsh and Bo Lund. In 2021 I joined the Journal of Slow Water.\n\n## Service\n\n- Reviewer, Journal of Slow Water, 2021\n")).isEmpty();
    }

    @Test
    void numberedLinesOfOneParagraphAreWorksEach() {
        assertThat(read("## 发表论文\n\n[1] 甘雨舟, 木清. 干涸河道的泥沙记忆研究[J]. 水文学报, 2021, 12(3): 45-67.\n[2] 甘雨舟, 罗知行. 一种泥沙测量方法: CN, 202110000000.1[P]. 2022-05-10.\n"))
            .extracting(PublicationReaderTest::told).containsExactly("干涸河道的泥沙记忆研究 | 甘雨舟; 木清 | 水文学报 | 2021 | published", "一种泥沙测量方法 | 甘雨舟; 罗知行 |  | 2022 | ");
    }

    @Test
    void linkedWordsThatMightBeANameAreATitleBeforeAuthors() {
        String table = "<h2>Research</h2><table><tr><td><img src=\"a.png\"></td><td><a href=\"https://a.example\">Layered Silt Models</a><br><strong>Tamsin Vale</strong>, Esra Marsh<br><em>SIGGRAPH Asia</em>, 2021<p>We paint what cannot be seen.</p></td></tr></table>";
        assertThat(new PublicationReader(Reading.of(HtmlPages.read(table, 0), 0), List.of()).read()).extracting(PublicationReaderTest::told)
            .containsExactly("Layered Silt Models | Tamsin Vale; Esra Marsh | SIGGRAPH Asia | 2021 | published");
    }

    @Test
    void yearOfAnImpactFactorIsNotThatOfTheWork() {
        assertThat(read("## Publications\n\n- Second silt silencing mediated by fog. 2018, *Silt Biology* (IF2024=9.4).\n")).noneMatch(work -> work.year().orElse(0) == 2024);
    }

    @Test
    void biographyThatBeginsWithANameIsNoWork() {
        assertThat(read("# 个人简介\n\n滕若澜，博士，落星湖大学潮汐研究院助理研究员（[王小禾教授团队](x)）。\n女，汉族，1990年出生于晶湖省，2013年本科毕业于落星湖大学。\n2016年在晶湖大学作访问学生（导师：Prof. Otto Lind）。\n")).isEmpty();
    }
}
