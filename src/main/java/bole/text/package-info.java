/**
 * Strings: Unicode form, script, traditional and simplified Chinese, romanisation, encodings and their repair, dates and intervals.
 *
 * <pre>{@code
 * PartialDate.parse("2021-09").interval()    // 2021-09-01 to 2021-09-30
 * }</pre>
 *
 * <p>May not enter: profiles, files, anything that knows where a text came from.
 */
package bole.text;
