package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

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
}
