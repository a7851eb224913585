package bole.importer.field.form;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.StintKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StintKindsTest {

    @ParameterizedTest
    @CsvSource({
        "research intern, INTERNSHIP", "PhD intern, INTERNSHIP", "visiting student intern, INTERNSHIP", "实习研究员, INTERNSHIP",
        "visiting scholar, VISIT", "visiting PhD student, VISIT", "visiting postdoc, VISIT", "访问学者, VISIT", "visiting student with Professor Mira Oduya, VISIT", "交流生, VISIT",
        "visiting professor, EMPLOYMENT", "visiting lecturer, EMPLOYMENT", "客座教授, EMPLOYMENT",
        "postdoc, EMPLOYMENT", "博士后, EMPLOYMENT", "assistant professor, EMPLOYMENT",
        "student researcher, EMPLOYMENT", "undergraduate research assistant, EMPLOYMENT", "student teaching assistant, EMPLOYMENT", "博士生导师, EMPLOYMENT",
        "Doktorandin, EDUCATION", "doctorante, EDUCATION", "estudiante de doctorado, EDUCATION", "Postdoktorand, EMPLOYMENT", "PhD student, EDUCATION", "doctoral candidate, EDUCATION", "博士研究生, EDUCATION"})
    void kindOfStintFollowsFromTheWordsOfTheTitle(String title, StintKind kind) {
        assertThat(StintKinds.of(title)).isEqualTo(kind);
    }
}
