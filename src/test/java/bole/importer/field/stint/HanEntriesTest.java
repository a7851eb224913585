package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of Chinese lists: how the number, the level of studies, the verb, the brackets and the signs between the parts are told from names. */
class HanEntriesTest {

    private static List<String> read(String heading, String entry) {
        return Claims.of(Reading.of(MarkdownPages.read("# 滕若澜\n\n## " + heading + "\n\n" + entry + "\n"), 0)).stints().stream().map(HanEntriesTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.institution().map(Institution::name).orElse("") + "/" + stint.unit() + "/" + stint.degree().map(degree -> degree.toString().toLowerCase(Locale.ROOT)).orElse(stint.kind().toString().toLowerCase(Locale.ROOT))
            + "/" + stint.from().map(Object::toString).orElse("") + "-" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2003.09-2007.06 落星湖大学 潮汐学 大学本科 | 落星湖大学//bachelor/2003-09-2007-06",
        "大学本科：落星湖大学海洋学院，2003.09-2007.06 | 落星湖大学/海洋学院/bachelor/2003-09-2007-06",
        "大学本科, 落星湖大学, 2003-2007 | 落星湖大学//bachelor/2003-2007",
        "2003-2007 大学本科（潮汐学），落星湖大学，大连 | 落星湖大学//bachelor/2003-2007",
        "落星湖大学（大学本科，2003.09 - 2007.06） | 落星湖大学//bachelor/2003-09-2007-06",
        "研究生：落星湖大学海洋学院，2007.09-2010.06 | 落星湖大学/海洋学院/master/2007-09-2010-06",
        "（1）落星湖大学 · 本科 · 2003.09 - 2007.06 | 落星湖大学//bachelor/2003-09-2007-06",
        "① 落星湖大学，硕士，2007-2010 | 落星湖大学//master/2007-2010",
        "[2] 落星湖大学，潮汐学，博士，2010-2014 | 落星湖大学//phd/2010-2014",
        "2007-2010 落星湖大学（潮汐工程）硕士 | 落星湖大学//master/2007-2010",
        "2007-2010 落星湖大学（威海）硕士 | 落星湖大学（威海）//master/2007-2010",
        "2007-2010, 落星湖大学-海洋学院-潮汐学-硕士 | 落星湖大学/海洋学院/master/2007-2010",
        "Fenwold University（博士研究生，2010.09 - 2014.07） | Fenwold University//phd/2010-09-2014-07",
        "2010-2014 Fenwold University/博士研究生 | Fenwold University//phd/2010-2014",
    })
    void studiesAreTold(String entry, String stint) {
        assertThat(read("教育经历", "- " + entry)).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2010-2012 任落星湖大学海洋学院讲师 | 落星湖大学/海洋学院/employment/2010-2012",
        "2010-2012 任谷歌高级研究员 | 谷歌//employment/2010-2012",
        "2010-2012 任Fenwold University高级研究员 | Fenwold University//employment/2010-2012",
        "2012-2014在中国社会科学院经济研究所任副研究员 | 中国社会科学院/经济研究所/employment/2012-2014",
        "落星湖大学-讲师-2012.3-2014.6 | 落星湖大学//employment/2012-03-2014-06",
        "落星湖大学-特任研究员-2016年3月-至今 | 落星湖大学//employment/2016-03-now",
        "2012.3-2014.6 Fenwold University/师资博士后 | Fenwold University//employment/2012-03-2014-06",
        "2012.3-2014.6 博士后 Fenwold University | Fenwold University//employment/2012-03-2014-06",
        "2012.3-2014.6 Postdoc 落星湖大学 | 落星湖大学//employment/2012-03-2014-06",
        "2015.3-2015.9，落星湖大学，联合培养博士生 | 落星湖大学//visit/2015-03-2015-09",
        "2023.3 - 2023.9 月之暗面 研究实习生 | 月之暗面//internship/2023-03-2023-09",
        "2023.3 - 2023.9 腾讯 日常实习生 | 腾讯//internship/2023-03-2023-09",
    })
    void postsAreTold(String entry, String stint) {
        assertThat(read("工作经历", "- " + entry)).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2012 - 2017 于落星湖大学海洋学院获得博士学位 | 落星湖大学/海洋学院/phd/2012-2017",
        "2009年-2012年在落星湖大学获得硕士学位； | 落星湖大学//master/2009-2012",
        "2017/07—2019/12，落星湖大学海洋学院，担任讲师 | 落星湖大学/海洋学院/employment/2017-07-2019-12",
    })
    void entryWithAVerbIsReadAmongStudiesAndPosts(String entry, String stint) {
        assertThat(read("学习与工作经历", "- " + entry + "\n- 2020 - 2021 | 远山大学 | 博士后")).containsExactlyInAnyOrder(stint, "远山大学//employment/2020-2021");
    }
}
