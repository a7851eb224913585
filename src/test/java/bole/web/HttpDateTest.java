package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as HTTP wants them. */
class HttpDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-01T08:05:09Z | Sun, 01 Mar 2026 08:05:09 GMT
        1994-11-06T08:49:37Z | Sun, 06 Nov 1994 08:49:37 GMT
        2024-02-29T23:59:59Z | Thu, 29 Feb 2024 23:59:59 GMT
        2026-12-31T00:00:00Z | Thu, 31 Dec 2026 00:00:00 GMT
        2027-01-04T10:10:10Z | Mon, 04 Jan 2027 10:10:10 GMT
        """)
    void aTimeIsSaidAsTheStandardHasIt(Instant time, String said) {
        assertThat(HttpDate.of(time)).isEqualTo(said);
    }
}
