package bole.search;

import bole.query.Language;

/**
 * What a thing is called. Where one language is missing the other stands in.
 *
 * @param en English label
 * @param zh Chinese label
 */
public record Labels(String en, String zh) {

    /** A thing with one name for every language. */
    public static Labels same(String label) {
        return new Labels(label, label);
    }

    /** The label in {@code language}. */
    public String in(Language language) {
        String wanted = language == Language.ZH ? zh : en;
        return wanted.isEmpty() ? en + zh : wanted;
    }
}
