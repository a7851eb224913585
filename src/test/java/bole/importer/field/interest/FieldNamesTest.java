package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of fields that look like a clause, an enumeration or half of a name. */
class FieldNamesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("\\n", "\n")), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"并行计算", "并发编程", "并网逆变器", "在线学习", "在体成像", "在轨服务", "用户建模", "用水管理", "现代汉语", "现象学", "现实主义文学", "现场可编程器件", "以太网", "以色列史", "同时定位与建图", "相关性分析",
        "探索性分析", "最近邻搜索", "我国财政", "自我认同", "从众行为", "重点人群健康", "获得性免疫", "出版史", "提升小波", "通过率预测", "利用率优化", "他汀类药物", "让步结构", "阅读障碍", "显示器件", "生物信息", "生态系统", "生成模型"})
    void chineseNamesThatBeginLikeAClause(String field) {
        assertThat(read("研究方向：" + field + "、潮汐建模、泥炭生态。\n")).containsExactly(field, "潮汐建模", "泥炭生态");
        assertThat(read("我的研究方向为潮汐建模，" + field + "，泥炭生态。\n")).containsExactly("潮汐建模", field, "泥炭生态");
        assertThat(read("研究兴趣包括潮汐建模、泥炭生态和" + field + "。\n")).containsExactly("潮汐建模", "泥炭生态", field);
        assertThat(read("我主要研究" + field + "、潮汐建模以及泥炭生态等。\n")).containsExactly(field, "潮汐建模", "泥炭生态");
    }

    @ParameterizedTest
    @ValueSource(strings = {"她是雾原大学的博士研究生，现实习于一家公司。", "我是硕士研究生，在体育学院任教，生活在雾原。", "我在读研究生成绩优异，用于学习的时间很多。"})
    void clausesThatBeginLikeANameAreNone(String told) {
        assertThat(read(told + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I work on kinesiology, obstetrics and gynecology and peat chemistry. | kinesiology;obstetrics and gynecology;peat chemistry",
        "My research focuses on algorithms and data structures. | algorithms and data structures",
        "I study judgment and decision making and tidal modelling. | judgment and decision making;tidal modelling",
        "My work lies at the intersection of tidal modelling and surface and interface physics. | tidal modelling;surface and interface physics",
        "**Research interests:** tidal modelling, disaster prevention and mitigation | tidal modelling;disaster prevention and mitigation",
        "I am interested in fog optics, peat ecology, and science, technology and society. | fog optics;peat ecology;science, technology and society",
        "My interests include fog optics, planning and control. | fog optics;planning;control",
        "My research focuses on permafrost and coastal monitoring. | permafrost;coastal monitoring",
        "My research focuses on coastal monitoring and permafrost. | coastal monitoring;permafrost",
        "I study desertification and telemedicine. | desertification;telemedicine",
        "My research focuses on glass and luminescent materials. | glass and luminescent materials",
        "I am broadly interested in groundwater, with a focus on dike safety. | groundwater;dike safety",
        "I am broadly interested in dike safety, with a focus on groundwater. | dike safety;groundwater",
        "Interests: Harbour studies $ dependable lanterns $ peat chemistry | Harbour studies;dependable lanterns;peat chemistry",
        "Interests: building design, in vitro diagnostics, peat chemistry | building design;in vitro diagnostics;peat chemistry",
        "My research focuses on the design and analysis of algorithms. | design and analysis of algorithms",
        "研究方向：潮汐建模、灯塔光学、碳捕集与封存。 | 潮汐建模;灯塔光学;碳捕集与封存",
        "研究方向为区块链与泥炭生态建模。 | 区块链;泥炭生态建模",
        "我的研究聚焦于泥炭地球化学和林业。 | 泥炭地球化学;林业",
        "我的研究聚焦于大模型安全与隐私计算。 | 大模型安全;隐私计算",
        "研究方向：港口物流，短时潮汐预测，航道组织与设计。 | 港口物流;短时潮汐预测;航道组织与设计",
        "研究方向：潮汐信息系统分析与设计、海图处理、软件服务与应用。 | 潮汐信息系统分析与设计;海图处理;软件服务与应用",
        "研究兴趣包括：海图网络设计、多模态学习、以及AI在医疗和教育领域的应用。 | 海图网络设计;多模态学习;AI在医疗和教育领域的应用",
        "我主要从事潮汐建模相关的研究与教学工作。 | 潮汐建模",
        "本人主要从事潮汐建模相关科研工作。 | 潮汐建模"})
    void whatBelongsToAName(String told, String fields) {
        assertThat(read(told.replace('$', '|') + "\n")).containsExactly(fields.split(";"));
    }
}
