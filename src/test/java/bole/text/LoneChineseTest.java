package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneChineseTest {

    @ParameterizedTest
    @ValueSource(strings = {"教育", "# 簡介", "## 🎓 奖学金", "王子涵", "劉雨桐", "- 陈宇"})
    void headingsAndNamesAreKnownInBothScripts(String line) {
        assertThat(LoneChinese.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王", "鏉庢槑", "教育 王子涵", "教a育", "教育背景", "2018 教育"})
    void otherLinesAreNeither(String line) {
        assertThat(LoneChinese.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王子涵，教授", "# 劉雨桐研究"})
    void linesMayBeginWithAName(String line) {
        assertThat(LoneChinese.beginsWithName(line)).isTrue();
    }
}
