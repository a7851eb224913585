package bole.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spellings of one name that differ by custom, not by name. */
final class NameVariants {

    /** Characters that names use for one another, each group as its first. Source: variant forms listed in the General Standard Chinese Characters of 2013. */
    private static final String GROUPS = "哲喆 坤堃 和龢 升昇陞 同仝 苏甦 淼渺 珏玨 杰傑 晖晔 群羣 峰峯 岳嶽 恒恆 寿夀 华崋 宁甯寜 秘祕 粦磷 璇璿 旗旂 辉煇晖 丰豐 静靜 修脩 锋鋒 志誌 仙僊 凌淩 并並 泉灥 森槮 犇奔 翻飜 钟锺 游遊 于於 咏詠 勋勳 迹蹟 燕鷰 帆颿 "
        + "邱丘 肖萧 阎闫 付傅 戴代 娄楼";

    private static final Map<Integer, Integer> FIRSTS = new HashMap<>();

    static {
        for (String group : GROUPS.split(" ")) {
            group.codePoints().forEach(codePoint -> FIRSTS.putIfAbsent(Folding.simplified(codePoint), Folding.simplified(group.codePointAt(0))));
        }
    }

    private NameVariants() {
    }

    /** The name with the first of each group of variant characters. */
    static String of(String han) {
        StringBuilder out = new StringBuilder(han.length());
        han.codePoints().forEach(codePoint -> out.appendCodePoint(FIRSTS.getOrDefault(codePoint, codePoint)));
        return out.toString();
    }

    /** A reading with {@code ü} written as {@code v}, {@code u} and {@code yu}: Lv, Lu and Lyu are one. */
    static List<List<String>> spellings(List<String> reading) {
        if (reading.stream().noneMatch(NameVariants::hasU)) {
            return List.of(reading);
        }
        return List.of(reading, reading.stream().map(syllable -> hasU(syllable) ? syllable.replace("v", "u") : syllable).toList(),
            reading.stream().map(syllable -> hasU(syllable) ? syllable.replace("v", "yu") : syllable).toList());
    }

    private static boolean hasU(String syllable) {
        return syllable.startsWith("lv") || syllable.startsWith("nv") || syllable.contains("lvq");
    }

    /** A name as one word with every writing of {@code ü}, where it is pinyin and has one. */
    static Set<String> spellings(String joined) {
        Set<String> all = new LinkedHashSet<>(List.of(joined));
        for (String syllable : List.of("lv", "nv", "lyu", "nyu")) {
            int at = joined.indexOf(syllable);
            if (at >= 0 && !Pinyin.cut(joined.replace("lyu", "lv").replace("nyu", "nv")).isEmpty()) {
                String head = joined.substring(0, at + 1);
                String tail = joined.substring(at + syllable.length());
                all.addAll(List.of(head + "v" + tail, head + "u" + tail, head + "yu" + tail));
            }
        }
        return all;
    }

    /** What a name of letters is in another romanisation: pinyin in Wade-Giles and the other way, in both orders. */
    static Set<String> romanised(LatinName name) {
        Set<String> all = new LinkedHashSet<>();
        List<List<String>> orders = new ArrayList<>(List.of(name.parts()));
        if (name.parts().size() > 1) {
            orders.add(moved(name.parts(), name.parts().size() - 1, 0));
            orders.add(moved(name.parts(), 0, name.parts().size() - 1));
        }
        for (List<String> order : orders) {
            all.addAll(WadeGiles.toPinyin(order));
            if (order.stream().allMatch(part -> !Pinyin.cut(part).isEmpty())) {
                all.add(String.join("", order.stream().map(Romanisation::wadeGiles).toList()));
            }
        }
        return all;
    }

    private static List<String> moved(List<String> words, int from, int to) {
        List<String> moved = new ArrayList<>(words);
        moved.add(to, moved.remove(from));
        return moved;
    }
}
