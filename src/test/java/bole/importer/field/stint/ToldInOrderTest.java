package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts of which the order of sentences tells the time. */
class ToldInOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "From 2015 to 2020 I was a lecturer at Fenwold University. Since then, I have been a professor at Lowfen College. | lecturer @ Fenwold University 2015/2020; professor @ Lowfen College 2020/now",
        "From 2015 until 2020 I was a lecturer at Fenwold University; since then I have been a professor at Lowfen College. | lecturer @ Fenwold University 2015/2020; professor @ Lowfen College 2020/now",
        "She was a postdoc at Fenwold University until 2018. Since then she has worked as a data scientist at Brackwater Inc. | postdoc @ Fenwold University /2018; data scientist @ Brackwater Inc 2018/now",
        "She was a postdoc at Fenwold University until 2018. She is now a lecturer at Lowfen College. | postdoc @ Fenwold University /2018; lecturer @ Lowfen College /now"})
    void sinceThenIsWhenTheLastPostEnded(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Ada Stern is an assistant professor at Fenwold University, joined in 2024.⏎⏎Her work is on fog.⏎⏎落星湖大学助理教授，研究方向为雾。 | assistant professor @ Fenwold University 2024/now"})
    void whatIsToldAgainInChineseIsOnePost(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "He has been a lecturer in sound at the University of Lowfen. He is a teaching professor at Fenwold University. | lecturer @ University of Lowfen /; teaching professor @ Fenwold University /now",
        "Ada is a professor at Fenwold University. She has been the director of the Tide Institute. | professor @ Fenwold University /now; director @ Tide Institute /",
        "Ada is a professor at Fenwold University. She has been a consultant at Brackwater Inc. and a lecturer at Lowfen College. | professor @ Fenwold University /now; consultant @ Brackwater Inc /; lecturer @ Lowfen College /",
        "I have been an engineer at Brackwater Inc. for ten years. | engineer @ Brackwater Inc /now",
        "I am a reader at Fenwold University. I have been a lecturer at Lowfen College since 2010. | reader @ Fenwold University /now; lecturer @ Lowfen College 2010/now",
        "I have been a PhD student at Fenwold University since 2021. | phd @ Fenwold University 2021/now"})
    void whoHasBeenOneThingAndIsAnotherIsNoLongerTheFirst(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
