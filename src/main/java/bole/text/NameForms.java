package bole.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms under which a name is found. {@link #of} gives the keys of a person, {@link #keysOfQuery} those of what somebody typed; where two are equal,
 * the name is found, at the weaker of their two tiers.
 *
 * <p>A key's first letter says which form it is, so that only forms meet which mean something together:
 * <pre>
 * l  letters in any order        h  Chinese characters           v  the same, variant characters as one
 * j  letters as one word         p  pinyin of characters, as one word
 * k  like j, of people whose characters are not known: found by characters, as known characters would have to be equal
 * r  other romanisations         i  surname and initials of people with full names, {@code *} for more that are not known; o  of people with initials only
 * a  all initials                t  the name as one word, with one letter left out
 * </pre>
 * Never are two people one because their names meet.
 */
public final class NameForms {

    private static final int SHORTEST_WITH_TYPO = 6;

    private NameForms() {
    }

    /** The keys of a person who has one name. */
    public static Set<NameKey> of(String name) {
        return of(List.of(name));
    }

    /** The keys of a person by all names; each key once, at its surest tier. */
    public static Set<NameKey> of(Collection<String> names) {
        PersonNames read = PersonNames.of(names);
        Keys keys = new Keys();
        read.chinese().forEach(name -> addChinese(keys, name));
        read.latin().forEach(name -> addLatin(keys, name, read.chinese().isEmpty()));
        return keys.all();
    }

    private static void addChinese(Keys keys, ChineseName name) {
        keys.add(NameTier.SAME, "h", name.text());
        keys.add(NameTier.VARIANT, "v", NameVariants.of(name.text()));
        for (List<String> reading : name.readings()) {
            for (List<String> spelt : NameVariants.spellings(reading)) {
                keys.addAll(NameTier.PINYIN, "p", orders(spelt));
                orders(spelt).forEach(order -> addTypos(keys, order));
                addInitials(keys, spelt.getFirst(), spelt.subList(1, spelt.size()));
            }
            if (reading.size() == 4) {
                keys.add(NameTier.PINYIN, "p", String.join("", reading.subList(2, 4)) + reading.get(0) + reading.get(1));
            }
        }
        Romanisation.of(name).forEach(spelling -> keys.addAll(NameTier.ROMANISED, "r", orders(spelling)));
    }

    private static Set<String> orders(List<String> surnameFirst) {
        String given = String.join("", surnameFirst.subList(1, surnameFirst.size()));
        return new LinkedHashSet<>(List.of(surnameFirst.getFirst() + given, given + surnameFirst.getFirst()));
    }

    private static void addLatin(Keys keys, String written, boolean alone) {
        LatinName name = LatinName.of(written);
        keys.add(NameTier.SAME, "l", sorted(name));
        for (LatinName form : forms(written)) {
            for (String order : form.orders()) {
                keys.addAll(NameTier.VARIANT, "j", NameVariants.spellings(order));
                keys.addAll(NameTier.PINYIN, "k", alone ? NameVariants.spellings(order) : List.of());
                addTypos(keys, order);
            }
        }
        LatinInitials.of(name).forEach(initials -> addInitials(keys, initials.surname(), initials.given()));
        LatinInitials.of(name).stream().filter(initials -> initials.given().size() == 1 && !name.isPinyin())
            .forEach(initials -> keys.add(NameTier.INITIALS, "i", initials.surname() + " " + initials.given().getFirst().charAt(0) + "*"));
        LatinInitials.abbreviated(LatinName.withCapitalsAsInitials(written)).forEach(key -> keys.add(NameTier.INITIALS, "o", key));
        for (String spelling : NameVariants.romanised(name)) {
            keys.add(NameTier.ROMANISED, "r", spelling);
            keys.addAll(NameTier.ROMANISED, "k", alone ? List.of(spelling) : List.of());
        }
    }

    private static List<LatinName> forms(String written) {
        LatinName name = LatinName.of(written);
        List<LatinName> forms = new ArrayList<>(List.of(name));
        LatinName writtenOut = LatinName.withUmlautsWrittenOut(written);
        if (!writtenOut.equals(name)) {
            forms.add(writtenOut);
        }
        forms.addAll(name.shorter());
        return forms;
    }

    private static String sorted(LatinName name) {
        return String.join(" ", name.parts().stream().sorted().toList());
    }

    private static void addInitials(Keys keys, String surname, List<String> given) {
        if (surname.isEmpty() || given.isEmpty()) {
            return;
        }
        String letters = letters(given);
        keys.add(NameTier.INITIALS, "i", surname + " " + letters.charAt(0));
        keys.add(NameTier.INITIALS, "i", surname + " " + letters);
        keys.add(NameTier.INITIALS, "a", surname.charAt(0) + letters);
        keys.add(NameTier.INITIALS, "a", letters + surname.charAt(0));
    }

    static String letters(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    private static void addTypos(Keys keys, String word) {
        if (word.length() < SHORTEST_WITH_TYPO || word.length() > 40) {
            return;
        }
        keys.add(NameTier.TYPO, "t", word);
        for (int i = 0; i < word.length(); i++) {
            keys.add(NameTier.TYPO, "t", word.substring(0, i) + word.substring(i + 1));
        }
    }

    /** The keys of what somebody typed as a name; each key once, at its surest tier. Those of {@link NameTier#TYPO} find too much: {@link TypedName} decides. */
    public static Set<NameKey> keysOfQuery(String typed) {
        PersonNames read = PersonNames.of(List.of(typed));
        Keys keys = new Keys();
        read.chinese().forEach(name -> addTypedChinese(keys, name));
        read.latin().forEach(name -> addTypedLatin(keys, name));
        return keys.all();
    }

    private static void addTypedChinese(Keys keys, ChineseName name) {
        keys.add(NameTier.SAME, "h", name.text());
        keys.add(NameTier.VARIANT, "v", NameVariants.of(name.text()));
        for (List<String> reading : name.readings()) {
            NameVariants.spellings(reading).forEach(spelt -> keys.addAll(NameTier.PINYIN, "k", orders(spelt)));
            List<String> given = reading.subList(1, reading.size());
            if (!given.isEmpty()) {
                keys.add(NameTier.INITIALS, "o", reading.getFirst() + " " + letters(given));
                keys.add(NameTier.INITIALS, "o", reading.getFirst() + " " + letters(given).charAt(0));
            }
        }
        Romanisation.of(name).forEach(spelling -> keys.addAll(NameTier.ROMANISED, "k", orders(spelling)));
    }

    private static void addTypedLatin(Keys keys, String typed) {
        LatinName name = LatinName.of(typed);
        keys.add(NameTier.SAME, "l", sorted(name));
        for (LatinName form : forms(typed)) {
            keys.addAll(NameTier.VARIANT, "j", form.orders());
            keys.add(NameTier.PINYIN, "p", form.joined());
            keys.add(NameTier.ROMANISED, "r", form.joined());
        }
        for (String pinyin : WadeGiles.toPinyin(name.parts())) {
            keys.add(NameTier.ROMANISED, "j", pinyin);
            keys.add(NameTier.ROMANISED, "p", pinyin);
        }
        for (String key : LatinInitials.abbreviated(LatinName.withCapitalsAsInitials(typed))) {
            keys.add(NameTier.INITIALS, "i", key);
            keys.add(NameTier.INITIALS, "i", key.substring(0, key.indexOf(' ') + 2) + "*");
        }
        LatinInitials.of(name).forEach(initials -> {
            keys.add(NameTier.INITIALS, "o", initials.surname() + " " + letters(initials.given()));
            keys.add(NameTier.INITIALS, "o", initials.surname() + " " + letters(initials.given()).charAt(0));
        });
        if (name.words().size() == 1 && name.joined().length() >= 2 && name.joined().length() <= 5) {
            keys.add(NameTier.INITIALS, "a", name.joined());
        }
        addTypos(keys, name.joined());
    }

    /** The surest tier at which what somebody typed is one of a person's names; empty if it is not. */
    public static Optional<NameTier> between(String typed, Collection<String> names) {
        return new TypedName(typed).among(names);
    }

    /** Keys at their surest tiers. */
    private static final class Keys {

        private final Map<String, NameTier> tiers = new LinkedHashMap<>();

        void add(NameTier tier, String form, String key) {
            if (!key.isBlank()) {
                tiers.merge(form + ":" + key, tier, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }

        void addAll(NameTier tier, String form, Collection<String> keys) {
            keys.forEach(key -> add(tier, form, key));
        }

        Set<NameKey> all() {
            Set<NameKey> all = new LinkedHashSet<>();
            tiers.forEach((key, tier) -> all.add(new NameKey(tier, key)));
            return all;
        }
    }
}
