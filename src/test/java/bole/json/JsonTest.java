package bole.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.Profile;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final String PROFILE = """
        {"id":"ada-okonkwo","names":[{"text":"Ada Okonkwo","lang":"en","kind":"display"}],"headline":"Engineer",\
        "interests":[{"label":"Graphs","topic":"graph-theory","source":0,"lines":[3,4]}],\
        "stints":[{"kind":"education","institution":{"name":"University of Lagos"},"title":"BSc","degree":"bachelor","from":"2018-09","to":"2022","current":false,"source":0,"lines":[1,1]}],\
        "publications":[{"title":"On graphs","authors":["A. Okonkwo"],"year":2024,"abstract":"We study graphs.","source":0,"lines":[9,9]}],\
        "awards":[],"links":[],"emails":[],"sources":[{"uri":"a.md","format":"markdown","sha256":"00","retrieved":"2026-11-20T00:00:00Z","repairs":[]}]}""";

    @Test
    void profileSurvivesTheRoundTripToTheLetter() {
        assertThat(Json.write(Json.read(PROFILE, Profile.class))).isEqualTo(PROFILE);
    }

    @Test
    void absentMembersBecomeEmptyValues() {
        Profile profile = Json.read("{\"id\":\"x\",\"headline\":null}", Profile.class);
        assertThat(profile).isEqualTo(Profile.empty("x"));
    }

    @Test
    void unknownMemberIsNamedWithItsPlace() {
        assertThatThrownBy(() -> Json.read("{\"id\":\"x\",\n\"interest\":[]}", Profile.class))
            .isInstanceOf(JsonException.class).hasMessageContaining("line 2").hasMessageContaining("\"interest\"").hasMessageContaining("interests");
    }

    @Test
    void badDateNamesTheMember() {
        assertThatThrownBy(() -> Json.read("{\"id\":\"x\",\"stints\":[{\"kind\":\"visit\",\"from\":\"May 2020\"}]}", Profile.class))
            .isInstanceOf(JsonException.class).hasMessageContaining("stints[0].from").hasMessageContaining("YYYY-MM");
    }

    @Test
    void duplicateMembersTrailingTextAndDeepNestingAreRefused() {
        assertThatThrownBy(() -> Json.readObject("{\"a\":1,\"a\":2}")).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.readObject("{} x")).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.readAny("[".repeat(100) + "]".repeat(100))).isInstanceOf(JsonException.class);
    }

    @Test
    void completeAnswersShowAbsentValuesAsNull() {
        record Answer(String nextCursor, Integer count) { }
        assertThat(Json.writeComplete(new Answer(null, 3))).isEqualTo("{\"next_cursor\":null,\"count\":3}");
    }
}
