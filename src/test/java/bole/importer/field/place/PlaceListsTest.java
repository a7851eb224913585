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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Previously at the University of Bergen and Lanternly. | @ University of Bergen /; @ Lanternly /",
        "I interned at University of Tartu and Google in 2019. | @ University of Tartu 2019/2019; @ Google 2019/2019",
        "Earlier I was a postdoc at the University of Texas at Austin and CNRS. | postdoc @ University of Texas at Austin /; postdoc @ CNRS /",
        "He was a visiting researcher at Max Planck Institute for Informatics and DeepMind. | visiting researcher @ Max Planck Institute for Informatics /; visiting researcher @ DeepMind /",
        "She has held research positions at the National Institutes of Health and KPMG. | @ National Institutes of Health /; @ KPMG /",
        "She has held visiting positions at the Institute of Science and Technology Austria and Meta AI. | @ Institute of Science and Technology Austria /; @ Meta AI /",
        "I was a postdoc at the University of Modena and Reggio Emilia. | postdoc @ University of Modena and Reggio Emilia /",
        "I was a lecturer at the University of Music and Performing Arts. | lecturer @ University of Music and Performing Arts /",
        "I was an adviser at the Ministry of Agriculture and Forestry. | adviser @ Ministry of Agriculture and Forestry /",
        "I was a lecturer at Guangdong University of Finance and Economics. | lecturer @ Guangdong University of Finance and Economics /"})
    void anotherNameBehindAnd(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I have spent time at the Lowfen Institute, DESY, and Lanternly. | @ Lowfen Institute /; @ DESY /; @ Lanternly /",
        "I have spent time at Toyota Research Institute, NASA Jet Propulsion Laboratory, and Google. | @ Toyota Research Institute /; @ NASA Jet Propulsion Laboratory /; @ Google /",
        "I have worked at the Institute of Physics, Chinese Academy of Sciences, and at Google. | @ Institute of Physics, Chinese Academy of Sciences /; @ Google /",
        "I have worked at the Lowfen Institute, USA, and at Google. | @ Lowfen Institute /; @ Google /"})
    void institutesBesideOneAnother(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
