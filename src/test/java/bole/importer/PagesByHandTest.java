package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole pages of forms that people make by hand or with a generator of their own. All people and most places here are invented. */
class PagesByHandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cv.md | # Vera Lind⏎⏎<iframe height=\"90\" src=\"/life.pdf\"/>⏎⏎## Education⏎⏎- MSc in Tides, Fenwold University, 2018",
        "cv.html | <h1>Vera Lind</h1><script src=\"x.js\" /><h2>Education</h2><ul><li>MSc in Tides, Fenwold University, 2018</ul>",
        "cv.html | <h1>Vera Lind</h1><canvas id=c⏎/><h2>Education</h2><p>MSc in Tides, Fenwold University, 2018</p>"})
    void elementThatIsClosedByASlashHidesNothingBehindIt(String name, String text) {
        assertThat(ToldPage.of(name, text).stints()).containsExactly("master Tides @ Fenwold University /2018");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<h1>Contact Information</h1><p><b>Letters</b></p><p>Otto B. Lind<br>Professor of Tides and Director<br>Lamp Center<br>Fenwold University<br>12 Quay Road<br>Northmere</p><p><b>E-mail</b></p><p>oblind@fenwold.edu</p> | Professor of Tides and Director @ Fenwold University /now",
        "<h2>Contact</h2><p>Otto B. Lind<br>Reader in Optics<br>Saltwick University</p><p>oblind@saltwick.edu</p> | Reader @ Saltwick University /now"})
    void addressForLettersSaysWhoSomebodyIs(String html, String stint) {
        ToldPage page = ToldPage.of("contact.html", html);
        assertThat(page.names()).containsExactly("Otto B. Lind");
        assertThat(page.stints()).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# 关于我⏎⏎## 教育背景⏎⏎- **博士** - 潮汐学，某大学 (2020-2024)⏎- **学士** - 潮汐学，某知名大学 (2014-2018)⏎⏎## 研究兴趣⏎⏎- 潮汐建模⏎- 泥炭生态",
        "# 关于我⏎⏎## 工作经历⏎⏎**高级工程师** - XX科技公司 (2020-至今)⏎⏎**工程师** - YY网络公司 (2018-2020)⏎⏎## 荣誉⏎⏎- 2022年：国家奖学金",
        "# My CV⏎⏎Name: John Doe⏎⏎Email: john.doe@mail.example⏎⏎## Work⏎⏎- Engineer, Brackwater Inc., 2020 - 2022",
        "# About⏎⏎I study fog.⏎⏎## Education⏎⏎- **PhD in Tides** (2020 - now)  ⏎  University of Example⏎- **MSc** (2018 - 2020)  ⏎  Example University⏎⏎## Honors⏎⏎- Lamp Prize (2022)",
        "# About⏎⏎## Education⏎⏎- PhD in Tides, University Name, 2020⏎- BSc in Tides, XYZ University, 2016⏎⏎## Interests⏎⏎- lamps⏎- fog"})
    void lifeAtPlacesThatAreNoneIsATemplate(String text) {
        assertThat(ToldPage.of("about.md", text).outcome()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TEMPLATE));
    }

    @Test
    void whatIsStillToBeFilledInIsNoInterest() {
        ToldPage page = ToldPage.of("about.md", "# 滕若澜⏎⏎我是落星湖大学的本科生。⏎⏎## 研究兴趣⏎⏎* 此处可以填写第一个方向 (例如：潮汐)⏎* 请替换成第二个方向⏎* 泥炭生态⏎* 雾灯");
        assertThat(page.interests()).containsExactly("泥炭生态", "雾灯");
    }

    @Test
    void aboutPageOfQuartoKeepsPostPlaceAndLinksInItsFrontMatter() {
        ToldPage page = ToldPage.of("index.qmd", "---⏎title: Mira Oduya⏎about:⏎  template: jolla⏎  links:⏎  - href: mailto:mira@fenwold.edu⏎    icon: envelope⏎  - href: https://github.com/moduya⏎    icon: github⏎role: Reader⏎org_name: Fenwold University⏎---⏎⏎:::{#about}⏎:::⏎");
        assertThat(page.stints()).containsExactly("Reader @ Fenwold University /now");
        assertThat(page.links()).containsExactly("https://github.com/moduya");
        assertThat(page.profile().emails()).containsExactly("mira@fenwold.edu");
    }

    @Test
    void welcomeInTheFrontMatterMayTellWhoSomebodyIs() {
        ToldPage page = ToldPage.of("_index.md", "---⏎title: Mira Oduya⏎subtitle: PhD student⏎description: Welcome to my notes! I am now PhD student of tides at Fenwold University. You find my notes on the *NOTES* page.⏎---⏎");
        assertThat(page.stints()).containsExactly("phd @ Fenwold University /now");
    }

    @Test
    void yearInAnElementOfItsOwnIsNoPartOfTheWordBeforeIt() {
        ToldPage page = ToldPage.of("a.html", "<h1>Mira Oduya</h1><h2>Awards</h2><ul><li>Lamp Prize<span class=\"year\">2021</span></li><li>Fog Medal<small>2012</small></li><li><b>2019</b>Reed Award</li></ul>");
        assertThat(page.profile().awards()).extracting(award -> award.title() + " " + award.year().orElse(0)).containsExactlyInAnyOrder("Lamp Prize 2021", "Fog Medal 2012", "Reed Award 2019");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<ul><li><span>🌾</span><div><div>Fen hydrology</div><div>Water tables and drains.</div></div></li><li><span>🌊</span><div><div>Tidal data</div><div>Statistics of the sea.</div></div></li></ul>",
        "<ul><li><p>⚓</p><p>Fen hydrology</p><p>Water tables and drains.</p></li><li><p>⚙</p><p>Tidal data</p><p>Statistics of the sea.</p></li></ul>"})
    void pictureAloneOnItsLineStandsBeforeTheNext(String list) {
        assertThat(ToldPage.of("a.html", "<h1>Mira Oduya</h1><h2>Research Interests</h2>" + list).interests()).containsExactly("Fen hydrology", "Tidal data");
    }

    @Test
    void remarkInsideHtmlDoesNotEndItInMarkdown() {
        String page = "<div class=\"card\">⏎  <div>⏎    <!-- picture -->⏎    <img⏎      src=\"a.jpg\"⏎      alt=\"me\"⏎    >⏎    <h1>Mira Oduya</h1>⏎    {% comment %} role {% endcomment %}⏎    <p⏎      class=\"role\">Reader at Fenwold University</p>⏎  </div>⏎</div>⏎";
        assertThat(ToldPage.of("a.md", page).names()).containsExactly("Mira Oduya");
        assertThat(ToldPage.of("a.md", page).stints()).containsExactly("Reader @ Fenwold University /now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "index.md | ---⏎layout: home⏎excerpt: Mira Oduya (滕若澜) — reader in optics at Fenwold University, who keeps the lamps of the harbour and of all the reeds below it.⏎---⏎⏎<p>Reader<br>Fenwold University</p> | Mira Oduya;滕若澜",
        "index.html | <head><title>Home</title><meta name=\"description\" content=\"Mira Oduya is a reader in optics at Fenwold University. She keeps the lamps of the harbour, and some of the reeds.\"></head><p>Reader at Fenwold University</p> | Mira Oduya",
        "index.html | <head><title>Home</title><meta name=\"description\" content=\"Fenwold Lamps is a shop\"></head><p>Reader at Fenwold University</p> |"})
    void descriptionMayNameWhomItDescribes(String file, String text, String names) {
        assertThat(ToldPage.of(file, text).names()).containsExactlyElementsOf(names == null ? List.of() : List.of(names.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2018 - 2019: Postdoc with Prof. Ada Stern, Fenwold University | Postdoc @ Fenwold University 2018/2019",
        "2018 - 2019: Postdoc with Ada Stern at Fenwold University | Postdoc @ Fenwold University 2018/2019",
        "2018 - 2019: Engineer, Saltwick Labs with Dr. A. Stern | Engineer @ Saltwick Labs 2018/2019",
        "2018 - 2019: Engineer with Google | Engineer @ Google 2018/2019"})
    void whoSomebodyWorkedWithIsNoPartOfThePost(String entry, String stint) {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎## Experience⏎⏎- " + entry + "⏎").stints()).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**重庆交通大学** (2015 - 2019)<br>港口、水道与海岸工程学士 | bachelor @ 重庆交通大学 2015/2019",
        "2015-2018 云南大学 土木、水利与交通工程 硕士 | master 土木、水利与交通工程 @ 云南大学 2015/2018",
        "云南大学，潮汐、泥炭及雾灯科学，博士，2010-2014 | phd 潮汐、泥炭及雾灯科学 @ 云南大学 2010/2014"})
    void chineseFieldMayBeAList(String entry, String stint) {
        assertThat(ToldPage.of("a.md", "# 滕若澜⏎⏎## 教育背景⏎⏎- " + entry + "⏎").stints()).containsExactly(stint);
    }

    @Test
    void itemOverSampleTextIsSampleTextToo() {
        ToldPage page = ToldPage.of("cv.md", "# Mira Oduya⏎⏎Work⏎======⏎* 2016: Assistant⏎  * Github University⏎  * Tagging issues⏎⏎* 2019 - 2021: Lecturer⏎  * Fenwold University⏎");
        assertThat(page.stints()).containsExactly("Lecturer @ Fenwold University 2019/2021");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "---⏎title: Mira Oduya⏎edu:⏎  - college: Fenwold University⏎    degree: MSc in Tides⏎    time: 2010 - 2013⏎--- | master Tides @ Fenwold University 2010/2013",
        "# Mira Oduya⏎⏎## Work experience⏎⏎{period}⏎{rule}⏎{first} | Engineer @ Lanternly, London (UK) 2014-03/now",
        "# Mira Oduya⏎⏎## Work⏎⏎- Mar 2012 Jun 2014⏎  Engineer, Brackwater Inc. | Engineer @ Brackwater Inc. 2012-03/2014-06",
        "# Mira Oduya⏎⏎## Education⏎⏎- **2018-2022**  ⏎  Xi'an Jiaotong University, Physics, PhD  ⏎  西安交通大学，物理学，博士 | phd Physics @ Xi'an Jiaotong University 2018/2022",
        "# Mira Oduya⏎⏎## Education⏎⏎### Associate of Science in Tides⏎⏎Institution: Lowfen City College⏎⏎Graduation Date: May 2021 | study @ Lowfen City College /2021-05",
        "# Mira Oduya⏎⏎I finished my master's at the Fog and Silt Processing lab at Fenwold University. | master @ Fenwold University, Fog and Silt Processing /",
        "# Mira Oduya⏎⏎She is PhD candidate at UCLouvain (Belgium) within the Institute of Tides and Statistical Sciences. | phd @ UCLouvain /now"})
    void entryKeepsWhatIsItsOwn(String text, String stint) {
        String page = text.replace("{period}", "&#124; Period &#124; Job &#124;").replace("{rule}", "&#124; ---: &#124; --- &#124;").replace("{first}", "&#124; Mar 2014 Ongoing &#124; [Lanternly](http://lanternly.example), _London (UK)_ - __Engineer__ &#124;").replace("&#124;", "|");
        assertThat(ToldPage.of("a.md", page).stints()).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "---⏎title: Test Page Please Ignore⏎date: 2018-09-02⏎tags: [lamps, fog]⏎---⏎⏎With the new year I have rebuilt my site, and my training was in lamps.",
        "---⏎title: A new blog⏎date: 2018-09-02⏎excerpt: Exploring the intersection of statistics, lamps and teaching.⏎tags: [lamps]⏎---⏎⏎Here I will share what I find."})
    void postOfABlogIsNoProfile(String text) {
        assertThat(ToldPage.of("a.md", text).outcome()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void partThatATabOpensIsHeadedByTheTab() {
        ToldPage page = ToldPage.of("a.html", "<h1>Mira Oduya</h1><button onclick=\"show('bio')\">About</button><button onclick=\"show('prizes')\">Awards</button><a href='#fields'>Research Interests</a>"
            + "<div id=bio><p>I am a reader at Fenwold University.</p></div><div id=prizes><ul><li>Lamp Prize, 2020</li><li>Fog Medal, 2012</li></ul></div><section id=fields><ul><li>fen hydrology</li><li>tidal data</li></ul></section>");
        assertThat(page.profile().awards()).hasSize(2);
        assertThat(page.interests()).containsExactly("fen hydrology", "tidal data");
        assertThat(page.stints()).containsExactly("reader @ Fenwold University /now");
    }

    @Test
    void sentenceBesideChipsIsNoFurtherField() {
        ToldPage page = ToldPage.of("a.html", "<h1>滕若澜</h1><h2>研究方向</h2><p>围绕潮汐机制、泥炭可塑性展开。</p><div><span class=tag>潮汐建模</span><span class=tag>泥炭生态</span><span class=tag>雾灯光学</span></div>");
        assertThat(page.interests()).containsExactly("潮汐建模", "泥炭生态", "雾灯光学");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>Hi! I'm Mira (“Mee-rah”) Oduya, a reader at Fenwold University.</p> | Mira Oduya",
        "<h2>滕若澜</h2><p>Ruolan Teng</p><p>教授<br>落星湖大学</p><h3>代表性论文</h3><ul><li>Lind O，<b>Teng R</b>。Fog in lamps. Lamp Letters，2020。</li><li><b>Teng R</b>，Lind O。Peat in lamps. Lamp Letters，2021。</li></ul> | Ruolan Teng;滕若澜"})
    void nameIsShownWhole(String html, String names) {
        assertThat(ToldPage.of("a.html", html).names()).containsExactly(names.split(";"));
    }

    @Test
    void whatIsDoneAtTheEdgeIsDoneNowhere() {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎I got my PhD from Lowfen University. During my PhD, I worked on lamps and computing at the Edge.").stints()).containsExactly("phd @ Lowfen University /");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "### 2021-2022⏎⏎Postdoc at Fenwold University, working on predicting the fog of harbours with statistical models. | Postdoc @ Fenwold University 2021/2022",
        "- 2021-2022: Engineer at Saltwick Labs, working on lamps | Engineer @ Saltwick Labs 2021/2022",
        "- 2019 - 2021: Researcher, Norwegian University of Science and Technology, Norway | Researcher @ Norwegian University of Science and Technology 2019/2021",
        "- 2019 - 2021: Researcher, University of Technology, Sydney | Researcher @ University of Technology, Sydney 2019/2021"})
    void postBelowItsTimeIsRead(String entry, String stint) {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎## Employment⏎⏎" + entry + "⏎").stints()).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>I am a data scientist at Lanternly India Pvt. Ltd. and look for a PhD.</p> | data scientist @ Lanternly India Pvt. Ltd /now",
        "<p>Research Affiliate @ Fenwold University</p> | Research Affiliate @ Fenwold University /now"})
    void placeIsNamedWhole(String html, String stint) {
        assertThat(ToldPage.of("a.html", "<h1>Mira Oduya</h1>" + html).stints()).containsExactly(stint);
    }

    @Test
    void whoSupervisedADegreeIsNoPartOfItsField() {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎## Education⏎⏎- PhD in tides supervised by [Ada Stern](http://stern.example), at University of Fenwold, Germany, 2016-2020⏎").stints()).containsExactly("phd tides @ University of Fenwold 2016/2020");
    }

    @Test
    void shortFormBesideAYearInBracketsIsThePlaceOfADegree() {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎## Education⏎⏎- Ph.D. in Tides (FWU, 2020)⏎- B.Sc. in Fog (UC Irvine, 2013)⏎").stints()).containsExactly("phd Tides @ FWU /2020", "bachelor Fog @ UC Irvine /2013");
    }

    @Test
    void authorOfHugoNeedsNoName() {
        ToldPage page = ToldPage.of("_index.md", "---⏎bio: Student⏎education:⏎  courses:⏎  - course: MA in Tides⏎    institution: Fenwold University⏎    year: 2018⏎organizations:⏎- name: Saltwick University⏎role: PhD Candidate in Tides⏎---⏎");
        assertThat(page.stints()).contains("master Tides @ Fenwold University /2018");
    }

    @Test
    void whoLooksForADegreeHasNone() {
        ToldPage page = ToldPage.of("a.md", "# Mira Oduya⏎⏎In 2024 I finished my master's in tides offered by Fenwold University. I am exploring PhD opportunities with Ada Stern (Lowfen University).⏎");
        assertThat(page.stints()).containsExactly("master tides @ Fenwold University /2024");
    }

    @ParameterizedTest
    @CsvSource({"Here is a list of my lamp papers and articles:", "Below are some selected publications:", "The following are my recent preprints:"})
    void sentenceMayHeadWorks(String sentence) {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎I am a reader at Fenwold University.⏎⏎" + sentence + "⏎⏎* \"Fog in Lamps\" 2019. Working paper.⏎* \"Reeds in Silt\" Lamp Letters, 2017 (with Otto Lind)⏎").works()).containsExactly("Fog in Lamps", "Reeds in Silt");
    }

    @Test
    void sentenceAboutPapersIsNoHeading() {
        assertThat(ToldPage.of("a.md", "# Mira Oduya⏎⏎I am a reader at Fenwold University.⏎⏎These are the rooms:⏎⏎* \"Fog in Lamps\" 2019.⏎").profile().publications()).isEmpty();
    }
}
