package bole.importer.field.form;

import bole.text.Folding;
import bole.text.Pinyin;
import bole.text.SurnameReadings;
import bole.text.TableRows;
import bole.text.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that a table knows: given names that are common somewhere in the world, and Chinese surnames in pinyin. They settle what form leaves open: "Storia della Scienza", "Chiara della Porta". */
public final class KnownNames {

    private static final Set<String> GIVEN = read();
    private static final Set<String> SURNAMES = PersonNames.chineseSurnames().flatMap(surname -> SurnameReadings.of(surname).stream()).map(reading -> reading.replace("v", "u")).collect(Collectors.toUnmodifiableSet());
    /** Surnames of Vietnam, which stand first, and given names and second words of names there that are words of English. */
    private static final Set<String> VIETNAMESE = Set.of("nguyen", "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "truong", "doan", "dinh", "trinh", "dao", "lam", "luong", "phan", "thi");
    private static final Set<String> OF_VIETNAM = Set.of("The", "My", "Hi", "Me");
    private static final Wording INITIAL = Wording.of("\\p{Lu}\\.?");
    private static final int MOST_SYLLABLES = 2;

    private KnownNames() {
    }

    private static Set<String> read() {
        return TableRows.of("/bole/importer/given-names.txt").stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code word} is a given name, or joined of two: "Jean-Pierre", "Søren", "Seo-yeon". */
    public static boolean isGiven(String word) {
        String key = Folding.key(word);
        return GIVEN.contains(key.replace("'", "").replace("’", "")) || key.indexOf('-') > 0 && (GIVEN.contains(key.replace("-", "")) || Stream.of(key.split("-")).allMatch(GIVEN::contains));
    }

    /** Whether {@code word} is a Chinese surname in pinyin: "Zhang", "Ouyang", "Lv". */
    public static boolean isChineseSurname(String word) {
        return SURNAMES.contains(Folding.key(word).replace("v", "u"));
    }

    /** Whether {@code words} are a Chinese surname and a given name of one or two syllables in pinyin, in whatever order, initials between them left aside: "Bo Li", "Xu Ke", "Li A. Ye". */
    public static boolean isPinyin(String... words) {
        List<String> whole = Stream.of(words).filter(word -> !INITIAL.matcher(word).matches()).toList();
        return whole.size() == 2 && whole.stream().allMatch(KnownNames::isSyllables) && whole.stream().anyMatch(KnownNames::isChineseSurname);
    }

    /** Whether {@code word}, which is one of sentences, is a name behind {@code first}: "Zoé Page", "Nguyen The Anh". */
    public static boolean isNameBehind(String first, String word) {
        return Words.of("surname-too").has(word) && Character.isUpperCase(word.codePointAt(0)) && isGiven(first) || OF_VIETNAM.contains(word) && VIETNAMESE.contains(Folding.key(first));
    }

    /** Whether {@code name} is a person's by the names in it, and no company's or school's that is called after one: "Jana Vale", "Bo Li", not "Jane Street". */
    public static boolean isPerson(String name) {
        return PersonNames.isLatin(name) && InstitutionForm.of(name) == InstitutionForm.NONE && (isGiven(name.split(" ", 2)[0]) || isPinyin(name.split(" ")));
    }

    private static boolean isSyllables(String word) {
        List<String> syllables = Pinyin.cut(Folding.key(word).replace("-", "").replace("'", ""));
        return !syllables.isEmpty() && syllables.size() <= MOST_SYLLABLES;
    }
}
