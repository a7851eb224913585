package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedAcronymsTest {

    private static final SharedAcronyms SHARED = SharedAcronyms.of(Vocabularies.shipped().topics().all());

    @ParameterizedTest
    @ValueSource(strings = {"MS", "VR", "BP", "CPU", "GDM", "SAR", "GIS", "NLP"})
    void textsUseForSomethingElse(String acronym) {
        assertThat(SHARED.has(acronym)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIT", "SJTU", "USTC", "IBM", "EPFL", "CNRS", "NUS", "KAIST", "CAS"})
    void textsUseForTheInstitution(String acronym) {
        assertThat(SHARED.has(acronym)).isFalse();
    }
}
