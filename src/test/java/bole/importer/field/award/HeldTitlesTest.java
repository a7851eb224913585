package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldTitlesTest {

    private static List<String> read(String sentence) {
        List<String> titles = new ArrayList<>();
        new HeldTitles((title, year) -> titles.add(title + (year.isPresent() ? " " + year.getAsInt() : ""))).read(sentence);
        return titles;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I'm a Reed Scholar (2024) and a Fen-Marsh Scholar (2023).            | Reed Scholar 2024;Fen-Marsh Scholar 2023",
        "I am a Silt Scholar (Class of 2019).                                 | Silt Scholar 2019",
        "I am a Kite Graduate Fellow (2020 cohort).                           | Kite Graduate Fellow 2020",
        "He was a Fen Optics Scholar from 2013 to 2016.                       | Fen Optics Scholar 2013",
        "She is a 2018 Reed Fellow and a 2014 Kite Fellow.                    | Reed Fellow 2018;Kite Fellow 2014",
        "I was a Tide Science Scholar, FEN Graduate Research Fellow, and SILT Predoctoral Fellow. | Tide Science Scholar;FEN Graduate Research Fellow;SILT Predoctoral Fellow",
        "She is a FEN Fellow (2019) and a SILT Fellow since 2021.             | FEN Fellow 2019;SILT Fellow 2021",
        "He is a FEN Distinguished Member (2018).                             | FEN Distinguished Member 2018",
        "She is a fellow of the Fen Society (2015) and the Royal Silt Society. | Fellow of the Fen Society 2015;Fellow of the Royal Silt Society",
        "He is now a Fellow of the Reed Institute, elected in 2009.           | Fellow of the Reed Institute 2009",
        "I study optics at Fenwold, am a doctoral student and a Marsh Scholar.                   | Marsh Scholar",
        "She is a professor of fog, a Kite Fellow (2011), and a member of the Fen Academy of Reeds. | Kite Fellow 2011;Member of the Fen Academy of Reeds",
        "He was elected to the National Academy of Tides in 2015.             | Member of the National Academy of Tides 2015",
        "She was elected a foreign member of the Fenland Academy of Sciences in 2003. | Member of the Fenland Academy of Sciences 2003",
        "He is a Fellow of the Royal College of Opticians.                    | Fellow of the Royal College of Opticians",
    })
    void titlesThatFewAreGivenAreHeld(String sentence, String titles) {
        assertThat(read(sentence)).containsExactly(titles.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "She is a Senior Research Fellow at Fenwold University.",
        "He is a Visiting Scholar.",
        "I am a Reed Postdoctoral Fellow.",
        "She is a Fellow of Reed College.",
        "He is a Kite Fellow at the Fen Institute.",
        "She is a Silt Fellow and lecturer in optics.",
        "My advisor is a FEN Fellow.",
        "I work with Bo Holt, a Reed Fellow.",
        "He is a Research Scholar in the group for fog.",
        "She is a member of the Fen Academy.",
        "I am a fellow of the department.",
    })
    void postsAndTitlesOfOthersAreNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
