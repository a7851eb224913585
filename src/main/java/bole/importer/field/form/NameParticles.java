package bole.importer.field.form;

import bole.text.Wording;
import java.util.Locale;
import java.util.Set;

/** Small words inside names: "van", "bin", "de la". Those that headings have too ("Storia della Scienza", "Haus am See") count only behind a given name that is known, or behind initials. */
public final class NameParticles {

    private static final Set<String> SURE = Set.of("de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "ibn", "al", "el", "dos", "los", "las", "du", "ter", "ten", "y", "e", "af", "zu", "binti", "bint", "bt", "dela", "delos", "ould", "ait", "ul", "ur", "uz", "ud", "arap", "vander", "vanden", "ap", "ferch");
    private static final Set<String> BEHIND_GIVEN = Set.of("te", "della", "dello", "degli", "dei", "delle", "dalla", "dalle", "dal", "do", "das", "des", "vom", "zum", "zur", "am", "im", "na", "ole", "wa", "av", "het", "ad", "und", "'s", "’s", "in", "op", "auf", "aus", "an", "uit", "bij", "b.", "lo", "li", "sae", "ab", "mac", "nic", "i", "z", "ze", "kyzy", "uulu", "oglu", "qizi");
    /** Those of {@link #BEHIND_GIVEN} behind which an article stands: "in 't Veld", "auf der Heide". */
    private static final Set<String> BEFORE_ARTICLE = Set.of("in", "op", "auf", "aus", "an", "uit", "bij");
    private static final Set<String> ARTICLES = Set.of("de", "den", "der", "dem", "het", "'t", "’t");
    /** The article that nothing but names has: "van 't Riet", "op 't Land". */
    private static final Set<String> DUTCH = Set.of("'t", "’t");
    private static final Wording INITIALS = Wording.of("(?:\\p{Lu}\\.-?){1,4}");
    /** One that is joined to a surname: "d'Arbois", "al-Rashid", "ul-Haq", "de' Sperati". */
    private static final Wording ELIDED = Wording.of("(?:[dlo](?!-)|dell|dall|all|sant|al|el|ad|ul|ur|uz|an|as|ar|ash|az|at|es|ez|er|et|en|ech|ben|van|ibn|bin|abu)['’-]\\p{Lu}");
    private static final Set<String> ALONE = Set.of("de'", "de’");

    private NameParticles() {
    }

    /** Whether {@code word} is one inside any name. */
    public static boolean isSure(String word) {
        return SURE.contains(word) || ALONE.contains(word);
    }

    /** Whether {@code word} is one or may be one. */
    public static boolean is(String word) {
        return isSure(word) || DUTCH.contains(word) || BEHIND_GIVEN.contains(word);
    }

    /** Whether {@code word} begins with one that is joined to a surname. */
    static boolean isJoined(String word) {
        return ELIDED.matcher(word).lookingAt();
    }

    /** Whether {@code word}, which stands in a name that begins with {@code first} and goes on with {@code next}, is one there. */
    public static boolean isIn(String first, String word, String next) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean dutch = DUTCH.contains(small) || BEFORE_ARTICLE.contains(small) && DUTCH.contains(next.toLowerCase(Locale.ROOT));
        boolean written = BEHIND_GIVEN.contains(small) && (word.equals(small) || Words.of("not-name").has(word));
        return isSure(word) || dutch || written && (!BEFORE_ARTICLE.contains(small) || ARTICLES.contains(next.toLowerCase(Locale.ROOT))) && isGiven(first);
    }

    private static boolean isGiven(String first) {
        return INITIALS.matcher(first).matches() || KnownNames.isGiven(first);
    }
}
