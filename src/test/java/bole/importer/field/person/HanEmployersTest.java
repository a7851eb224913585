package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Employers that stand beside or below a title without a sentence; people are invented. */
class HanEmployersTest {

    private static List<String> now(String told) {
        return Claims.of(Reading.of(MarkdownPages.read("# 滕若澜\n\n" + told.replace("\\n", "\n") + "\n"), 0)).stints().stream()
            .filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(place -> place.name()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        算法工程师，中兴通讯                              | 中兴通讯
        助理教授，长沙学院                                | 长沙学院
        算法工程师，vivo                                  | vivo
        副研究员，上海博物馆                              | 上海博物馆
        助理教授\\n\\nKAUST                               | KAUST
        研究员\\n\\n海康威视                              | 海康威视
        高级工程师\\n\\n中国地质调查局                    | 中国地质调查局
        UCLA 助理教授                                     | UCLA
        荣耀 算法工程师                                   | 荣耀
        现为地平线高级算法工程师。                        | 地平线
        我是寒武纪的算法工程师。                          | 寒武纪
        单位：货拉拉\\n\\n职称：算法工程师                | 货拉拉
        学校：西湖大学\\n\\n专业：生物学                  | 西湖大学
        """)
    void employerBesideATitle(String told, String place) {
        assertThat(now(told)).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"副教授，博士生导师", "算法工程师，深度学习", "副教授\\n\\n计算机学院", "毕业学校：西湖大学", "讲师，邮箱", "算法工程师，上海"})
    void whatElseStandsThereIsNone(String told) {
        assertThat(now(told)).isEmpty();
    }
}
