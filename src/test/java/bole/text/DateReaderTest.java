package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    /** The interval in ISO 8601's manner: {@code from/to}, {@code ..} for an open end, {@code ?} for what is not said; {@code !} for expected. */
    private static String readings(String text) {
        return DateReader.find(text).stream().map(DateReaderTest::reading).collect(Collectors.joining(" "));
    }

    private static String reading(FoundDate found) {
        DateInterval time = found.interval();
        String from = date(time.from());
        String to = time.current() ? ".." : date(time.to());
        String mark = found.expected() ? "!" : "";
        return (!found.range() && from.equals(to) ? from : from + "/" + to) + mark;
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("?");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "dates.txt", delimiter = '|', quoteCharacter = '\f', nullValues = "none")
    void everyFormIsRead(String written, String meaning) {
        assertThat(readings(written)).isEqualTo(meaning == null ? "" : meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ph.D., 2018 – 2022, Example University", "自2020年起任教", "since Sep. 2019, at", "(expected May 2025)", "WWW'24 paper", "CVPR2021"})
    void spanCoversTheDateAndItsWords(String text) {
        FoundDate found = DateReader.find(text).getFirst();
        assertThat(text.substring(found.start(), found.end()))
            .isIn("2018 – 2022", "自2020年起", "since Sep. 2019", "expected May 2025", "'24", "2021");
    }

    @Test
    void rangeDoesNotGoOverTheEndOfALine() {
        assertThat(readings("2018 -\n2022")).isEqualTo("2018/.. 2022");
    }

    @Test
    void findingNeverFailsAndSpansAreInOrderOverRandomText() {
        long seed = 20261120L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String[] parts = {"2018", "2020", "19", "9", "31", "12", ".", "-", "–", "/", " ", "年", "月", "日", "至今", "Sep", "May", "fall", "present", "to", "since", "expected",
            "(", ")", "'", ",", ":", "pp", "\n", "&", "<a", ">", "http://x", "自", "起", "二〇一八年", "10.1145/", "th", "of", "COCO", "0", "02", "and", "between", "tel", "202109"};
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int last = 0;
            for (FoundDate found : DateReader.find(text.toString())) {
                assertThat(found.start()).as(text.toString()).isGreaterThanOrEqualTo(last).isLessThan(found.end());
                assertThat(found.end()).isLessThanOrEqualTo(text.length());
                last = found.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2018-", "expected ", "since ", "<a ", "年", "9月", "http://", "www.", "tel 2012 ", "arXiv: ", "May ", "'19", "2018 - 2022, ", "(", "-", "1.", "10.1145/", "a", "二"})
    void millionCharactersAreReadWithinASecond(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertThat(CpuTime.of(() -> DateReader.find(text))).isLessThan(Duration.ofSeconds(1));
    }
}
