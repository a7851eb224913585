package bole.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name in Chinese characters.
 *
 * @param surname one character, or two of a compound surname; simplified
 * @param given the rest; empty where only a surname is known
 */
public record ChineseName(String surname, String given) {

    private static final int MOST_READINGS = 8;

    /** Characters of given names with more than one reading in names; the commonest is {@link Pinyin}'s. */
    private static final Map<Character, List<String>> OTHERS = new HashMap<>();

    static {
        for (String entry : ("乐=yue 行=hang 重=chong 长=chang 朝=zhao 晟=sheng 茜=xi 传=zhuan 盛=cheng 阿=e 曾=ceng 单=shan 仔=zi 娜=nuo 厦=sha 焘=dao 炅=gui 珏=yu 调=tiao 藏=cang 参=shen 尉=yu 会=kuai 均=yun 芮=rui 车=ju "
            + "度=duo 薇=wei 莎=suo 莞=guan 郗=chi 侗=dong 那=nuo 拓=ta 石=dan 泊=po 斐=fei 菲=fei 奇=ji 折=she 谷=yu 校=jiao 恪=que 铅=yan 洗=xian 祭=zhai 济=ji 囤=tun 蕃=bo 贲=ben 蔓=wan 柏=bo 省=xing").split(" ")) {
            OTHERS.put(entry.charAt(0), List.of(entry.substring(2)));
        }
    }

    /** Splits a name into surname and given name: {@code 欧阳示例 → 欧阳, 示例}. */
    public static ChineseName of(String name) {
        String simplified = Folding.simplified(name);
        int length = simplified.length() == 2 && SurnameReadings.isCompound(simplified) ? 2 : SurnameReadings.length(simplified);
        return new ChineseName(simplified.substring(0, length), simplified.substring(length));
    }

    /** The name as one word. */
    public String text() {
        return surname + given;
    }

    /** The ways to read it in pinyin, the usual one first: the surname as one word, then the syllables of the given name. */
    public List<List<String>> readings() {
        List<List<String>> readings = new ArrayList<>();
        for (String reading : SurnameReadings.of(surname)) {
            readings.add(List.of(reading));
        }
        List<String> usual = Pinyin.of(given);
        for (int i = 0; i < usual.size() && i < given.length(); i++) {
            readings = extended(readings, usual.get(i), OTHERS.getOrDefault(given.charAt(i), List.of()));
        }
        return List.copyOf(readings);
    }

    private static List<List<String>> extended(List<List<String>> readings, String usual, List<String> others) {
        List<List<String>> extended = new ArrayList<>();
        for (String syllable : others.isEmpty() ? List.of(usual) : List.of(usual, others.getFirst())) {
            for (List<String> reading : readings) {
                List<String> longer = new ArrayList<>(reading);
                longer.add(syllable);
                extended.add(longer);
            }
        }
        return extended.subList(0, Math.min(extended.size(), MOST_READINGS));
    }
}
