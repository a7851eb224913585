package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Topics TOPICS = Vocabularies.shipped().topics();

    private static List<String> linked(String interest) {
        return TOPICS.link(interest).candidates().stream().map(Entity::id).toList();
    }

    @Test
    void pluralHyphenCaseAndSpellingMakeNoDifference() {
        assertThat(List.of("Graph Neural Network", "graph neural networks", "GRAPH NEURAL NETWORKS", "Graph-Neural Networks", "GNN", "GNNs", "图神经网络", "圖神經网络"))
            .allSatisfy(interest -> assertThat(linked(interest)).as(interest).containsExactly("graph-neural-networks"));
        assertThat(linked("Natural-language processing")).isEqualTo(linked("Natural Language Processing")).isNotEmpty();
        assertThat(linked("Combinatorial Optimisation")).isEqualTo(linked("combinatorial optimization")).isNotEmpty();
    }

    @Test
    void anAcronymInParenthesesAddsNothing() {
        assertThat(linked("Computer Vision (CV)")).containsExactly("computer-vision");
        assertThat(linked("LLM (Large Language Models)")).containsExactly("large-language-models");
        assertThat(linked("自然语言处理（NLP）")).containsExactly("natural-language-processing");
    }

    @Test
    void oneAcronymIsNotThePluralOfAnother() {
        assertThat(TOPICS.termsIn("ANNS and ANNs and ANN")).extracting(FoundTerm::ids)
            .containsExactly(List.of("approximate-nearest-neighbor-search"), List.of("neural-networks"), List.of("neural-networks"));
        assertThat(TOPICS.resolve("ANNS").candidates()).extracting(Entity::id).containsExactly("approximate-nearest-neighbor-search");
        assertThat(TOPICS.resolve("anns").candidates()).hasSize(2);
    }

    @Test
    void namesThatPeopleUseBesideTheLabelAreKnown() {
        assertThat(linked("古海洋学")).containsExactly("paleoceanography");
        assertThat(linked("Palaeoceanography")).containsExactly("paleoceanography");
        assertThat(linked("單細胞轉錄體")).containsExactly("single-cell-rna-sequencing");
        assertThat(linked("Simulation to reality")).containsExactly("sim-to-real-transfer");
        assertThat(linked("protein–ligand docking")).containsExactly("molecular-docking");
    }

    @Test
    void emptyWordsAddNothing() {
        assertThat(linked("machine learning and its applications")).containsExactly("machine-learning");
        assertThat(linked("计算机视觉技术")).containsExactly("computer-vision");
        assertThat(linked("推荐系统及其应用")).containsExactly("recommender-systems");
    }

    @Test
    void twoTopicsInOneStringAreNotOneTopic() {
        assertThat(linked("Natural language processing and machine learning")).isEmpty();
        assertThat(linked("Trustworthy Foo Representation of Bars")).isEmpty();
    }

    @Test
    void theLongestTermsOfAQueryAreFoundInBothLanguages() {
        assertThat(TOPICS.termsIn("基于图神经网络的推荐系统")).extracting(FoundTerm::ids).containsExactly(List.of("graph-neural-networks"), List.of("recommender-systems"));
        assertThat(TOPICS.termsIn("who works on graph neural networks?")).containsExactly(new FoundTerm(13, 34, List.of("graph-neural-networks")));
        assertThat(TOPICS.termsIn("graph, neural; networks")).extracting(FoundTerm::ids).doesNotContain(List.of("graph-neural-networks"));
    }

    @Test
    void aSignOfFullWidthPartsAsItsOwnOfHalfWidthDoes() {
        for (String signs : List.of(",，", ";；", "/／", "|｜", "(（", "!！")) {
            String half = "graph" + signs.charAt(0) + " neural networks";
            assertThat(TOPICS.termsIn(half.replace(signs.charAt(0), signs.charAt(1)))).as(signs).isEqualTo(TOPICS.termsIn(half)).isNotEmpty();
        }
        assertThat(TOPICS.termsIn("Bird＇s-eye-view perception")).isEqualTo(TOPICS.termsIn("Bird's-eye-view perception")).isNotEmpty();
    }

    @Test
    void topicsRollUpToBroaderOnes() {
        assertThat(TOPICS.ancestors("graph-neural-networks")).contains("machine-learning");
        assertThat(TOPICS.descendants("machine-learning")).contains("graph-neural-networks");
    }

    @Test
    void whatIsTypedFindsTopicsInAnyScript() {
        assertThat(TOPICS.matches("tsjwl", 3)).extracting(found -> found.entry().id()).contains("graph-neural-networks");
        assertThat(TOPICS.matches("神经网", 9)).extracting(found -> found.entry().id()).contains("neural-networks");
    }
}
