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

/** What of a sentence that tells of interests names them, and where "and" joins two. All people, places and fields here are invented. */
class InterestPhrasesTest {

    private static List<String> read(String sentence) {
        String page = "# Mira Oduya\n\nI am a lecturer at Fenwold University.\n\n" + sentence.replace("\\n", "\n") + "\n";
        return Claims.of(Reading.of(MarkdownPages.read(page), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "My research interests are in phonetics and blockchain. | phonetics;blockchain",
        "My research interests are robotics and optimization. | robotics;optimization",
        "My research focuses on coastal theology and palaeography. | coastal theology;palaeography",
        "My research interests are theoretical chemistry and physics. | theoretical chemistry and physics",
        "My research is at the intersection of Tide-Computer Interaction (TCI) and accessibility. | Tide-Computer Interaction;accessibility",
        "My research interests include sensor reefs, Internet of Tides (IoT) and peat systems (PS). | sensor reefs;Internet of Tides;peat systems",
        "My research spans multiple areas, including tidal modelling, peat ecology, and fog law. | tidal modelling;peat ecology;fog law",
        "My research interests include robotics, peat ecology, and related areas. | robotics;peat ecology",
        "My research interests are generally in tidal theory, more specifically in graph and chart algorithms. | tidal theory;graph and chart algorithms",
        "My current research interests are focused on tidal modelling and fog reduction. | tidal modelling;fog reduction",
        "His research focuses on the intersection between Tidal Communication and Harbour Security, with a regional focus on Asia. | Tidal Communication;Harbour Security",
        "I focus on tidal modelling and peat ecology, with a particular interest in fog analysis and lamp extraction. | tidal modelling;peat ecology;fog analysis;lamp extraction",
        "I am broadly interested in tidal statistics (see [here](/x.html) for why I do not say fog). Recently, I have become interested in peat networks thanks to Ken Mori. | tidal statistics;peat networks",
        "My research interests are tidal modelling and peat ecology; feel free to write to me. | tidal modelling;peat ecology",
        "My research focuses on tidal modelling, digital fens, and AR/VR/MR. I have worked on lamps. | tidal modelling;digital fens;AR/VR/MR",
        "My lab uses sonar to learn how fens grow. We are interested in peat genomics, fen genetics, and lichens. | peat genomics;fen genetics;lichens",
        "I'm a PhD student working with Ken Mori on generative tides and controllable fog. | generative tides;controllable fog",
        "My research interests are in the broad area of tide networks, with emphasis on tide measurement and harbour security. | tide networks;tide measurement;harbour security",
        "My research interests lie in tidal theory, with particular emphasis on approximation and chart algorithms. | tidal theory;approximation and chart algorithms",
        "I work on syntax and semantics, with a focus on fen languages. | syntax;semantics;fen languages",
        "我目前在研究**潮汐智能体**、**灯塔调用**和**泥炭学习**，此前做过渔网。 | 潮汐智能体;灯塔调用;泥炭学习",
        "我的研究兴趣连接灯塔视觉、潮汐处理与泥炭学习，通过它们理解海。 | 灯塔视觉;潮汐处理;泥炭学习",
        "主要从事潮汐互联网、数字灯塔与智能泥炭研究，主持国家级项目三项。 | 潮汐互联网;数字灯塔;智能泥炭",
        "研究领域涉及潮汐科学、脑灯接口、类脑泥炭等多个交叉学科。 | 潮汐科学;脑灯接口;类脑泥炭",
        "我的研究从潮汐、系统到灯塔的全栈视角探索高效泥炭推理，重点关注 **高效雾推理**、**AI 灯塔架构** 和 **具身渔船**。 | 高效雾推理;AI 灯塔架构;具身渔船",
        "我的研究聚焦于**面向渔村的潮汐学**，尤其关注**市场模拟**以及**灯塔智能体**。 | 面向渔村的潮汐学;市场模拟;灯塔智能体",
        "我的研究方向为潮汐建模，重点关注三维灯塔和神经渔网。 | 潮汐建模;三维灯塔;神经渔网",
        "我的研究兴趣涵盖多个领域，包括潮汐建模、泥炭生态和灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "我的研究兴趣包括潮汐算法、灯塔网络、泥炭复杂性、海雾信息与海雾算法。 | 潮汐算法;灯塔网络;泥炭复杂性;海雾信息与海雾算法",
        "长期从事海岸文学与古典诗学研究。 | 海岸文学;古典诗学",
        "主要从事灯塔合成、潮汐催化及泥炭全合成研究。 | 灯塔合成;潮汐催化;泥炭全合成",
        "我的研究方向是潮汐安全、智能灯塔与泥炭生成，欢迎对此感兴趣的同学邮件联系。 | 潮汐安全;智能灯塔;泥炭生成",
        "研究方向为海洋微生物和碳循环。 | 海洋微生物;碳循环",
        "研究兴趣聚焦潮汐安全和移动灯塔领域，包括：\\n\\n* 泥炭挖掘；雾分析；灯塔测试；\\n* LLM for Fog | 泥炭挖掘;雾分析;灯塔测试;LLM for Fog;潮汐安全;移动灯塔"})
    void sentenceNamesInterests(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We are interested in peat genomics, fen genetics, and lichens.",
        "My current research focuses on the design and development of applications to help harbours.",
        "I was a fellow at the Centre for Research in Fog and Culture."})
    void sentenceNamesNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
