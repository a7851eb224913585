/**
 * Strings: Unicode form, script, traditional and simplified Chinese, romanisation, encodings and their repair, dates and intervals.
 *
 * <pre>{@code
 * DateReader.find("Sep 2018 - Jul 2022").getFirst().interval()   // 2018-09 to 2022-07
 * Folding.key("ＴＨＵ 清華")                                        // thu 清华
 * }</pre>
 *
 * <p>May not enter: profiles, files, anything that knows where a text came from.
 */
package bole.text;
