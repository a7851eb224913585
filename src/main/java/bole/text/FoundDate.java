package bole.text;

/**
 * A date or time found in a text.
 *
 * @param start first UTF-16 unit of it
 * @param end one past its last
 * @param interval what it says
 * @param range whether it is written as a range ("2018-2022", "since 2020"), not as a single date
 * @param expected whether its end is said to be in the future ("expected", "预计")
 */
public record FoundDate(int start, int end, DateInterval interval, boolean range, boolean expected) {
}
