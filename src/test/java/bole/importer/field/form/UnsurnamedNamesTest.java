package bole.importer.field.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsurnamedNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"古丽仙·艾合买提", "吐尔逊·买买提", "阿孜古丽・吾买尔", "叶尔兰·合孜尔", "次仁拉姆", "格桑央金", "扎西平措", "乌云其其格", "额尔敦毕力格"})
    void namesWithoutAChineseSurname(String name) {
        assertThat(UnsurnamedNames.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"滕若澜·主页", "雾·灯笼", "首页·简介", "拉萨扎西街", "乌兰察布", "论文·成果"})
    void otherWordsAreNone(String text) {
        assertThat(UnsurnamedNames.is(text)).isFalse();
    }
}
