package bole.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Wade-Giles as passports and papers write it, without apostrophes and marks: {@code zhong → chung}. Several syllables of pinyin fall together
 * ({@code zhang} and {@code chang} both give {@code chang}), which is why this is a weak way of finding a name.
 */
final class WadeGiles {

    private static final int LONGEST = 7;
    private static final int MOST_READINGS = 8;

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, List<String>> TO_PINYIN = new HashMap<>();

    static {
        for (String pair : ("zhi=chih chi=chih shi=shih ri=jih zi=tzu ci=tzu si=szu yi=i yan=yen ye=yeh you=yu yong=yung er=erh ge=ko ke=ko he=ho gui=kuei kui=kuei yue=yueh "
            + "duo=to tuo=to luo=lo nuo=no zuo=tso cuo=tso suo=so zhuo=cho chuo=cho ruo=jo yun=yun lv=lu nv=nu lve=lueh nve=nueh").split(" ")) {
            WHOLE.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        for (String syllable : Pinyin.syllables()) {
            for (String spelling : spellings(syllable)) {
                TO_PINYIN.computeIfAbsent(spelling, key -> new ArrayList<>()).add(syllable);
            }
        }
        TO_PINYIN.values().forEach(readings -> readings.sort(null));
    }

    private WadeGiles() {
    }

    /** The spelling of one syllable of pinyin, itself if it is none. */
    static String of(String syllable) {
        String whole = WHOLE.get(syllable);
        if (whole != null || !Pinyin.isSyllable(syllable)) {
            return whole != null ? whole : syllable;
        }
        String initial = initial(syllable);
        return initialInWadeGiles(initial) + rest(initial, syllable.substring(initial.length()));
    }

    /** The spelling and the ones that stand for it in practice: {@code ssu, sze} for {@code szu}; {@code yi} for {@code i}; {@code ke} for {@code ko}. */
    private static List<String> spellings(String syllable) {
        String usual = of(syllable);
        return switch (usual) {
            case "szu" -> List.of("szu", "ssu", "sze");
            case "tzu" -> List.of("tzu", "tze");
            case "i" -> List.of("i", "yi");
            case "ko" -> List.of("ko", "ke");
            default -> List.of(usual);
        };
    }

    private static String initial(String syllable) {
        if (syllable.startsWith("zh") || syllable.startsWith("ch") || syllable.startsWith("sh")) {
            return syllable.substring(0, 2);
        }
        return "aeo".indexOf(syllable.charAt(0)) >= 0 ? "" : syllable.substring(0, 1);
    }

    private static String initialInWadeGiles(String initial) {
        return switch (initial) {
            case "b" -> "p";
            case "d" -> "t";
            case "g" -> "k";
            case "j", "q", "zh" -> "ch";
            case "x" -> "hs";
            case "r" -> "j";
            case "z", "c" -> "ts";
            default -> initial;
        };
    }

    private static String rest(String initial, String rest) {
        return switch (rest) {
            case "ian" -> "ien";
            case "ie" -> "ieh";
            case "ue", "ve" -> "ueh";
            case "ong" -> "ung";
            case "iong" -> "iung";
            default -> rest;
        };
    }

    /** Names of one or more syllables in Wade-Giles, as pinyin; empty if {@code letters} is no such name. */
    static List<String> toPinyin(List<String> words) {
        List<String> readings = List.of("");
        for (String word : words) {
            for (String syllable : Syllables.cut(word.length() > 40 ? "" : word, TO_PINYIN.keySet(), LONGEST)) {
                List<String> more = new ArrayList<>();
                readings.forEach(reading -> TO_PINYIN.get(syllable).forEach(next -> more.add(reading + next)));
                readings = more.size() > MOST_READINGS ? more.subList(0, MOST_READINGS) : more;
            }
            if (Syllables.cut(word.length() > 40 ? "" : word, TO_PINYIN.keySet(), LONGEST).isEmpty()) {
                return List.of();
            }
        }
        return readings;
    }
}
