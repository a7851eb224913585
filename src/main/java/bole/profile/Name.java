package bole.profile;

/**
 * A name of a person.
 *
 * @param text as written, white space folded
 * @param lang BCP 47: {@code en}, {@code zh-Hans}, {@code zh-Hant}, {@code zh}, or {@code ""} where unknown
 * @param kind how it is used; a profile has at most one {@code DISPLAY}
 */
public record Name(String text, String lang, NameKind kind) {
}
