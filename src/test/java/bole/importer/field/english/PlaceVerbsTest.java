package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that say by themselves that somebody was at a place. */
class PlaceVerbsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I spent an exchange semester at the University of Lowfen in 2018. | study @ University of Lowfen 2018/2018",
        "She did an exchange year at Fenwold University. | study @ Fenwold University /",
        "I studied abroad at Fenwold University in 2019. | study @ Fenwold University 2019/2019",
        "I went on exchange to Fenwold University in 2015. | study @ Fenwold University 2015/2015",
        "My studies included a semester abroad at the University of Lowfen. | study @ University of Lowfen /",
        "I hold a BSc from Lowfen College, with an exchange year at Fenwold University. | bachelor @ Lowfen College /; study @ Fenwold University /",
        "I did my bachelor's at Lowfen College and an exchange semester at the University of Northmere. | bachelor @ Lowfen College /; study @ University of Northmere /",
        "While a student I also took part in the Erasmus programme at the University of Lowfen. | study @ University of Lowfen /"})
    void aPartOfStudiesAtAnotherPlace(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "My internship was at Lanternly in 2020, where I built lamps. | @ Lanternly 2020/2020",
        "Otto worked also at Lowfen University of Technology, where fog was his task. | @ Lowfen University of Technology /",
        "I had the pleasure of working at Brackwater Inc. with Ada Stern. | @ Brackwater Inc /",
        "Since last year I have been a Ph.D. scholar in Ada Stern’s group at Northmere Institute of Technology. | phd @ Northmere Institute of Technology /now"})
    void whatAPostWasCalled(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I am a member of the faculty at Fenwold University. | @ Fenwold University /now",
        "I was faculty at Lowfen College, and I have been a lecturer at Fenwold University since 2012. | @ Lowfen College /; lecturer @ Fenwold University 2012/now",
        "She was a member of the research staff at Brackwater Research from 2010 to 2014. | @ Brackwater Research 2010/2014",
        "I was a faculty member in the tide program at Fenwold University from 2014 to 2025. | faculty member @ Fenwold University 2014/2025"})
    void theBodyOfTeachersSomebodyBelongsTo(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "What I learnt serves me as a data scientist, currently with Lanternly. | data scientist @ Lanternly /now",
        "I am a machine learning engineer, now at Lanternly, previously at Brackwater. | machine learning engineer @ Lanternly /now; @ Brackwater /",
        "She worked as an analyst at Brackwater Inc. until 2016, and is now a data scientist with Lanternly. | analyst @ Brackwater Inc /2016; data scientist @ Lanternly /now",
        "I was an engineer at Brackwater Inc. for four years, and I am currently with Lanternly. | engineer @ Brackwater Inc /; @ Lanternly /now",
        "Formerly at Brackwater Inc., now at Lanternly Inc. | @ Brackwater Inc /; @ Lanternly Inc /now",
        "I am a tenure-track assistant professor at Fenwold University, joined in January 2026. | tenure-track assistant professor @ Fenwold University 2026-01/now",
        "I am currently working on and finishing my PhD at Fenwold University. | phd @ Fenwold University /now"})
    void whereSomebodyIsNow(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I am a PhD student at Fenwold University, ex-Google. | phd @ Fenwold University /now; @ Google /",
        "I am a software engineer at Lanternly, ex-Quillstone and ex-Stripe. | software engineer @ Lanternly /now; @ Quillstone /; @ Stripe /",
        "Ex-Booking.com | @ Booking.com /",
        "Previously @Embraer, @Lanternly and @Google. | @ Embraer /; @ Lanternly /; @ Google /",
        "Previously @ Google, Meta. | @ Google /; @ Meta /",
        "Previously: Google, Lanternly, Stripe. | @ Google /; @ Lanternly /; @ Stripe /",
        "Past: POSTECH, PwC, Inter-American Development Bank | @ POSTECH /; @ PwC /; @ Inter-American Development Bank /",
        "Previously: research intern at Google. | research intern @ Google /",
        "He was a summer associate with Quillstone from 2012 to 2015. | summer associate @ Quillstone 2012/2015",
        "I spent the academic year 2023–2024 visiting Lowfen College. | @ Lowfen College 2023/2024",
        "I was promoted from lecturer to senior lecturer at Lowfen College in 2014. | senior lecturer @ Lowfen College 2014/",
        "I have a dual affiliation with Raytheon. | @ Raytheon /now",
        "I build maps at Lanternly Inc. | @ Lanternly Inc /now",
        "Before that, I built boats at Lanternly Inc. | @ Lanternly Inc /",
        "She has taught at Lanternly, BP, and Saltwick College. | @ Lanternly /; @ BP /; @ Saltwick College /",
        "Her prior experience includes roles at Quillstone and Google. | @ Quillstone /; @ Google /",
        "Earlier I worked as a data analyst in the maps team of Quillstone. | data analyst @ Quillstone /"})
    void whereSomebodyWasInBrief(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I develop methods for inference at the intersection of AI and law.", "I design experiments for Bayesian inference.", "An ex-post analysis of Tides in Lowfen.",
        "Previously: two workshops on tides, a book and a film.", "The Shanghai Research Institute for Tide Systems builds boats."})
    void whatTellsOfNoEmployer(String text) {
        assertThat(ToldLines.of(text)).isEmpty();
    }
}
