package bole.importer.generated.pages;

import bole.importer.generated.Slots;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Words for one page, in its language. Words of {@code pages/slots.txt} go before those of single entries; no place or title comes twice. */
final class Words {

    private static final Slots STINTS = new Slots("slots.txt");
    private static final Slots FIELDS = new Slots("fields/slots.txt");
    private static final Slots PAGES = new Slots("pages/slots.txt");

    private final Tongue tongue;
    private final Random random;
    private final Set<String> used = new HashSet<>();

    Words(Tongue tongue, Random random) {
        this.tongue = tongue;
        this.random = random;
    }

    /** A word of the slot {@code name} in the language of the page; what it means is left out where that only is the other language. */
    Slots.Word any(String name) {
        boolean own = PAGES.has(name);
        Slots.Word word = (own ? PAGES : STINTS).any(name, isChinese(), random);
        return own && isChinese() && !word.meaning().isEmpty() ? new Slots.Word(word.meaning(), "") : word;
    }

    String text(String name) {
        return any(name).text();
    }

    /** A word of the slot {@code name} that no other call of this has given. */
    String fresh(String name) {
        String word;
        do {
            word = text(name);
        } while (!used.add(word));
        return word;
    }

    /** A word of the slot {@code name} with its meaning, whatever the language. */
    Slots.Word pair(String name) {
        return PAGES.any(name, false, random);
    }

    /** A field of research. */
    String field() {
        return FIELDS.any("field", isChinese(), random).text();
    }

    /** A university or company not yet named; with its name in Chinese if the page has both languages. */
    Slots.Word elsewhere(boolean university) {
        Slots.Word place;
        do {
            place = tongue == Tongue.BOTH ? pair(university ? "university" : "firm") : STINTS.any(university ? "place" : "company", isChinese(), random);
        } while (!used.add(place.text()));
        return place;
    }

    String present() {
        return isChinese() ? "至今" : "Present";
    }

    boolean isChinese() {
        return tongue == Tongue.ZH;
    }

    /** Whether a name in Chinese stands on the page. */
    boolean isBoth() {
        return tongue == Tongue.BOTH;
    }
}
