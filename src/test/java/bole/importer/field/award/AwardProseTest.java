package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.RichText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardProseTest {

    private static String read(String sentence) {
        List<String> awards = AwardProse.sentence(RichText.plain(sentence, 1), 0).stream().map(award -> award.title() + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList();
        return String.join("; ", awards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 2019 the Fen Society gave her the Reed Award.                     | Reed Award 2019",
        "The Marsh Union gave me the Silt Medal in 2014.                       | Silt Medal 2014",
        "The Silt Academy awarded him the Kite Prize in 2008.                  | Kite Prize 2008",
        "My thesis was given the Reed Prize in 2020.                           | Reed Prize 2020",
        "Two of our papers have been given the Fen Award (2011).               | Fen Award 2011",
        "A house of ours was given the Kite Award for Marshes, 2022 cycle.     | Kite Award for Marshes, cycle 2022",
    })
    void whoGaveAnAwardAndWhatItWasGivenForMayBeTheSubject(String sentence, String awards) {
        assertThat(read(sentence)).isEqualTo(awards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I won the Reed Prize in 2013 and 2020.                                | Reed Prize 2013; Reed Prize 2020",
        "He received the Fen Medal (2009 and 2012).                            | Fen Medal 2009; Fen Medal 2012",
        "She received the Kite Award (2009), the Silt research prize (2013 and 2020), and the Fen Medal. | Kite Award 2009; Silt research prize 2013; Silt research prize 2020; Fen Medal",
        "I obtained my PhD from Fenwold University and was the winner of the Reed Thesis Prize in 2013. | Reed Thesis Prize 2013",
        "In 2023, she earned her Doctor of Philosophy degree in tides from the University of Fenwold's Department of Fog and received the Silt Prize. | Silt Prize 2023",
    })
    void yearsJoinedByAndAreAnAwardEach(String sentence, String awards) {
        assertThat(read(sentence)).isEqualTo(awards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My students were given the Reed Prize in 2020.",
        "I was given a desk in 2020 and a key.",
        "The university gave me a chance in 2011.",
    })
    void whatIsNoAwardOfOnesOwnIsNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
