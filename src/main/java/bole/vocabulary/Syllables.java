package bole.vocabulary;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether a Latin word can be read as pinyin: such a word is no slip of the pen for another one. */
final class Syllables {

    private static final Map<String, String> FINALS = Map.ofEntries(
        Map.entry("", "a o e ai ei ao ou an en ang eng er"), Map.entry("b", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
        Map.entry("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"), Map.entry("m", "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u"),
        Map.entry("f", "a o ei ou an en ang eng u"), Map.entry("d", "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un"),
        Map.entry("t", "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un"), Map.entry("n", "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue"),
        Map.entry("l", "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue"), Map.entry("g", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
        Map.entry("k", "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang"), Map.entry("h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
        Map.entry("j", "i ia ie iao iu ian in iang ing iong u ue uan un"), Map.entry("q", "i ia ie iao iu ian in iang ing iong u ue uan un"),
        Map.entry("x", "i ia ie iao iu ian in iang ing iong u ue uan un"), Map.entry("zh", "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang"),
        Map.entry("ch", "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang"), Map.entry("sh", "a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang"),
        Map.entry("r", "e ao ou an en ang eng ong i u uo ui uan un"), Map.entry("z", "a e ai ei ao ou an en ang eng ong i u uo ui uan un"),
        Map.entry("c", "a e ai ao ou an en ang eng ong i u uo ui uan un"), Map.entry("s", "a e ai ao ou an en ang eng ong i u uo ui uan un"),
        Map.entry("y", "a e ao ou an ang i in ing ong u ue uan un"), Map.entry("w", "a o ai ei an en ang eng u"));

    private static final Set<String> ALL = all();

    private Syllables() {
    }

    static boolean arePinyin(String word) {
        boolean[] reachable = new boolean[word.length() + 1];
        reachable[0] = true;
        for (int end = 1; end <= word.length(); end++) {
            for (int start = Math.max(0, end - 6); start < end && !reachable[end]; start++) {
                reachable[end] = reachable[start] && ALL.contains(word.substring(start, end));
            }
        }
        return reachable[word.length()];
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        FINALS.forEach((initial, finals) -> {
            for (String end : finals.split(" ")) {
                all.add(initial + end);
            }
        });
        return Set.copyOf(all);
    }
}
