package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same in Chinese. All people, places and fields are invented. */
class ChineseInterestClausesTest {

    private static List<String> read(String sentence) {
        String page = "# Mira Holt\n\nI am a lecturer at Fenwold University.\n\n" + sentence + "\n";
        return Claims.of(Reading.of(MarkdownPages.read(page), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "我的博士论文围绕潮汐建模与湿地生态展开。 | 潮汐建模;湿地生态",
        "目前的研究集中在湿地生态、潮汐建模和泥炭化学三个方面。 | 湿地生态;潮汐建模;泥炭化学",
        "本人长期耕耘于湿地生态与泥炭化学领域。 | 湿地生态;泥炭化学",
        "研究内容涉及大语言模型和GeoAI应用。 | 大语言模型;GeoAI应用",
        "我感兴趣的是图神经网络和可解释AI方法。 | 图神经网络;可解释AI方法",
        "我的兴趣在于概率论、随机过程及其应用。 | 概率论;随机过程",
        "平时主要琢磨编译器优化和程序分析。 | 编译器优化;程序分析",
        "研究上主要关注多模态学习、视频理解。 | 多模态学习;视频理解",
        "我的工作处于机器学习与材料科学的交叉点。 | 机器学习;材料科学",
        "他的学术兴趣涵盖中国近代史、城市史和医疗社会史。 | 中国近代史;城市史;医疗社会史",
        "现任职于雾原大学，从事潮汐建模、海岸工程方面的教学与科研工作。 | 潮汐建模;海岸工程",
        "以强化学习、机器人控制为主要研究方向。 | 强化学习;机器人控制",
        "强化学习、机器人控制是我目前的主要研究方向。 | 强化学习;机器人控制",
        "我对编译器、操作系统等底层技术充满好奇。 | 编译器;操作系统",
        "我热衷于探索计算机视觉与图形学的结合。 | 计算机视觉;图形学",
        "研究兴趣：强化学习 (RL) 算法及其在机器人中的应用 | 强化学习 (RL) 算法",
        "课题组主要从事湿地生态、泥炭化学研究。 | 湿地生态;泥炭化学",
        "目前聚焦的问题有：图像分割、目标检测与视频理解。 | 图像分割;目标检测;视频理解",
        "我的研究横跨计算语言学与认知科学两个领域。 | 计算语言学;认知科学",
        "我在攻读博士期间研究遥感图像解译。 | 遥感图像解译",
        "博士期间主要研究遥感图像解译和变化检测。 | 遥感图像解译;变化检测",
        "近年来的研究工作以湿地生态为主。 | 湿地生态",
        "我的研究关键词：扩散模型、三维重建、具身智能 | 扩散模型;三维重建;具身智能",
        "目前在研究大模型推理加速和KV缓存压缩。 | 大模型推理加速;KV缓存压缩",
        "主攻：电化学储能；副业：科普写作 | 电化学储能",
        "我主要做计算机体系结构，尤其是存储系统和加速器设计。 | 计算机体系结构;存储系统;加速器设计",
        "研究方向：1）湿地生态；2）泥炭化学；3）潮汐建模 | 湿地生态;泥炭化学;潮汐建模",
        "我一直探索时空数据挖掘和GeoAI应用。 | 时空数据挖掘;GeoAI应用",
        "我的研究方向包括时空数据挖掘、遥感和GeoAI应用。 | 时空数据挖掘;遥感;GeoAI应用",
        "研究方向：遥感图像处理和GeoAI应用 | 遥感图像处理;GeoAI应用",
        "主要从事湿地遥感与AI方法研究。 | 湿地遥感;AI方法"})
    void aFrameAroundFieldsNamesThem(String sentence, String fields) {
        assertThat(read(sentence)).containsExactlyInAnyOrder(fields.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我主要利用毫米波观测，研究泥炭地如何演化。",
        "希望在博士阶段继续深入湿地生态方向。",
        "我的研究旨在理解湿地的碳循环。",
        "在那里学习了一年，主要是基于潮汐数据和雾图对湿地进行分类。",
        "两座灯塔目前处于测试阶段。",
        "喜欢研究美食。",
        "长期招收湿地生态方向的研究生。"})
    void aClauseAboutOtherThingsNamesNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
