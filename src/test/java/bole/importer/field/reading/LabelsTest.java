package bole.importer.field.reading;

import static bole.importer.field.person.AffiliationReaderTest.places;
import static bole.importer.field.person.AffiliationReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.profile.Interest;
import bole.profile.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All people and places here are invented. */
class LabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**职称：** 副教授，硕士生导师\\n\\n**单位：** 落星湖大学潮汐学院 | 副教授 | 落星湖大学",
        "职 称：副教授　工作单位：落星湖研究院 | 副教授 | 落星湖研究院",
        "- 学校：落星湖科技大学 硕士生 | 硕士生 | 落星湖科技大学",
        "- **Position:** Associate Professor of Optics\\n- **Affiliation:** School of Tides, Fenwold University | Associate Professor of Optics | Fenwold University",
        "Title: Lecturer Department: School of Tides, Fenwold University | Lecturer | Fenwold University"})
    void labelsGivePositionAndPlace(String page, String position, String place) {
        Claims claims = read("# 滕若澜\n\n" + page + "\n");
        assertThat(claims.headline()).isEqualTo(position);
        assertThat(places(claims)).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>姓　名：</td><td>滕若澜</td></tr><tr><td>职称</td><td>教授</td></tr><tr><td>学院</td><td>落星湖大学潮汐学院</td></tr><tr><td>研究方向</td><td>潮汐建模；泥炭生态</td></tr></table>",
        "姓名：滕若澜 性别：女 职称：教授 所在单位：落星湖大学 研究方向：潮汐建模、泥炭生态"})
    void severalLabelsStandInATableOrOnOneLine(String page) {
        Claims claims = read(page + "\n");
        assertThat(claims.names()).extracting(Name::text).containsExactly("滕若澜");
        assertThat(claims.headline()).isEqualTo("教授");
        assertThat(places(claims)).containsExactly("落星湖大学");
        assertThat(claims.interests()).extracting(Interest::label).containsExactly("潮汐建模", "泥炭生态");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Employment\n\n- **Position:** Algorithm Intern\n", "The title: a story of tides in three parts\n", "Department: Tides\n"})
    void labelsOfOtherThingsGiveNoPlace(String page) {
        assertThat(places(read(page))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "滕若澜，女，1980年生，理学博士，落星湖大学潮汐学院教授，博士生导师。 | 教授 | 落星湖大学",
        "滕若澜，博士，讲师。2019年毕业于白鹭洲大学，同年入职落星湖大学潮汐学院。 | 讲师 | 落星湖大学",
        "滕若澜，高级工程师，现就职于落星湖电力研究院。 | 高级工程师 | 落星湖电力研究院",
        "滕若澜是落星湖大学教授。 | 教授 | 落星湖大学",
        "我叫滕若澜，现为落星湖实验室助理研究员。 | 助理研究员 | 落星湖实验室",
        "我是滕若澜，就职于腾讯，担任产品经理。 | 产品经理 | 腾讯"})
    void biographyGivesPositionAndPlace(String page, String position, String place) {
        Claims claims = read(page + "\n");
        assertThat(claims.headline()).isEqualTo(position);
        assertThat(places(claims)).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira Oduya\nAssistant Professor of Optics\nFenwold University\n", "# Mira Oduya\n\n### Assistant Professor of Optics, Fenwold University\n", "# Mira Oduya\n\n🎓 Assistant Professor of Optics at Fenwold University\n",
        "# Mira Oduya\n\nI am an assistant professor of optics with Prof. Ken Mori at Fenwold University.\n"})
    void addressBlocksHeadingsAndPicturesLeadToTheLineOfThePost(String page) {
        Claims claims = read(page);
        assertThat(claims.headline()).isEqualToIgnoringCase("Assistant Professor of Optics");
        assertThat(places(claims)).containsExactly("Fenwold University");
        assertThat(claims.names()).extracting(Name::text).containsExactly("Mira Oduya");
    }
}
