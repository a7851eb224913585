package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HobbiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"running and photography", "bouldering with friends", "playing the cello", "hiking"})
    void pastimes(String member) {
        assertThat(Hobbies.is(member)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"robotics and hiking", "running shoes", "music information retrieval", "fog optics"})
    void fieldsBesideOrMadeOfThem(String member) {
        assertThat(Hobbies.is(member)).isFalse();
    }
}
