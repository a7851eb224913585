package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongHanNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"我叫杨李若澜，是一名学生。", "大家好，我是杨李若澜，来自落星湖大学。", "姓名：杨李若澜", "本人杨李若澜，教授。", "杨李若澜现为落星湖大学教授。", "杨李若澜（1990-），教授。"})
    void nameOfFourCharactersIsSaid(String text) {
        assertThat(LongHanNames.in(text)).map(Spellings::han).contains("杨李若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是江苏苏州人，学生。", "我是计算机系学生。", "关于方法，我有话说。", "方向概述，如下。", "我是高等教师，喜欢雾。"})
    void wordsOfFourCharactersAreNone(String text) {
        assertThat(LongHanNames.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"杨李若澜", "杨李若澜的个人主页", "杨李若澜 - 主页", "杨李若澜 教授"})
    void titleOfAPageIsSuchAName(String title) {
        assertThat(LongHanNames.whole(title)).map(Spellings::han).contains("杨李若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"方向概述", "江河湖海", "项目成果", "关于本站", "金石学堂"})
    void headingOfFourCharactersIsNone(String title) {
        assertThat(LongHanNames.whole(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我叫余落秋星，喜欢雾。", "大家好，我的名字是时光，来自落星湖。", "你好，我叫“安然”"})
    void whatSomebodyIsCalledNeedsNoForm(String text) {
        assertThat(LongHanNames.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我叫了一辆车，去落星湖。", "我叫上同学一起看雾。"})
    void whoCallsSomethingIsNotCalledSo(String text) {
        assertThat(LongHanNames.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"时光", "余落秋星", "时光（教授）", "时光，男"})
    void labelForNamesNeedsNoForm(String value) {
        assertThat(LongHanNames.labelled(value)).isPresent();
    }
}
