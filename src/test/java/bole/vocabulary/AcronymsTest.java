package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

    @ParameterizedTest
    @CsvSource({"AM, AM", "AMs, AM", "GNNs, GNN", "gnn, GNN", "nlp, NLP", "LIDAR, LiDAR", "Lidar, LiDAR", "lidar, LiDAR", "P&R, P&R", "ＧＮＮ, GNN", "scRNA seq, scRNA-seq", "ANNS, ANNS", "ViT, ViT"})
    void whatLooksLikeAnAcronymIsOne(String written, String acronym) {
        assertThat(Acronyms.says(written, acronym)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"am, AM", "Am, AM", "Ann, ANNS", "ANN, ANNS", "ANNs, ANNS", "mit, MIT", "Gan, GAN", "it, IT", "rag, RAG", "Team, TEAM", "des, DES", "el, EL"})
    void aWordOrANameOfTheSameLettersIsNot(String written, String acronym) {
        assertThat(Acronyms.says(written, acronym)).isFalse();
    }
}
