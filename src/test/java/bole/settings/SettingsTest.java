package bole.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void environmentOverridesTheDefault() {
        Settings settings = Settings.fromEnvironment(Map.of("BOLE_CONNECTIONS", "77", "PATH", "x"));
        assertThat(settings.get(Setting.CONNECTIONS)).isEqualTo(77);
        assertThat(settings.get(Setting.IDLE_SECONDS)).isEqualTo(Setting.IDLE_SECONDS.standard());
    }

    @Test
    void valueOutOfRangeIsRefusedWithVariableAndRange() {
        assertThatThrownBy(() -> Settings.fromEnvironment(Map.of("BOLE_CONNECTIONS", "many")))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("BOLE_CONNECTIONS=many").hasMessageContaining("10 to 100000");
    }

    @Test
    void everyDefaultLiesInItsRange() {
        for (Setting setting : Setting.values()) {
            assertThat(setting.standard()).as(setting.variable()).isBetween(setting.least(), setting.most());
        }
    }
}
