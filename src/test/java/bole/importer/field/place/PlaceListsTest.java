package bole.importer.field.place;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several places behind one post. */
class PlaceListsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I have worked at Brackwater Inc., Lanternly and Google. | @ Brackwater Inc /; @ Lanternly /; @ Google /",
        "His previous employers include Brackwater Inc., Lanternly and Google. | @ Brackwater Inc /; @ Lanternly /; @ Google /",
        "Dr. Lind was previously with Brackwater Inc. and Fenwold University. | @ Brackwater Inc /; @ Fenwold University /",
        "I worked for Brackwater Ltd. in 2012. | @ Brackwater Ltd 2012/2012"})
    void firmsWithAPointAmongThem(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Earlier I did postdocs in the department of tidal physics at [WHOX](https://a.b) and LMRI in the [University of Lowfen](https://b.c). | postdoc @ WHOX /; postdoc @ University of Lowfen /",
        "I was a teaching assistant for a number of courses in mathematics at Fenwold University and Lowfen College. | teaching assistant @ Fenwold University /; teaching assistant @ Lowfen College /",
        "I spent summers at Brackwater Research, Lanternly, and Fenwold University. | @ Brackwater Research /; @ Lanternly /; @ Fenwold University /",
        "I have done research stays at Fenwold University (2018), Lowfen College (2019) and the Korean Institute of Tides (2021). | @ Fenwold University 2018/2018; @ Lowfen College 2019/2019; @ Korean Institute of Tides 2021/2021"})
    void placesBehindLongWords(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
