package bole.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Any script in the letters a to z, for addresses and ids: Chinese as pinyin without tones, kana and Hangul romanised, accents dropped (ICU's Any-Latin). */
public final class PlainLetters {

    private static final int LONGEST = 200;

    private PlainLetters() {
    }

    /** Made at first use: it takes a tenth of a second. */
    private static final class Tables {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Any-Latin; Latin-ASCII; Lower");
    }

    /** The first 200 characters of {@code text} as words of a–z and 0–9, parted by single hyphens; may be empty. */
    public static String slug(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String ascii = isPlain(start) ? start : transliterate(start);
        return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String transliterate(String text) {
        synchronized (Tables.LATIN) {
            return Tables.LATIN.transliterate(text);
        }
    }
}
