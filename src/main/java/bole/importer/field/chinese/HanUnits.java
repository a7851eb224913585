package bole.importer.field.chinese;

import bole.importer.field.place.ChineseBiography;
import bole.text.Folding;
import bole.text.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The unit that stands between an institution and a post or a degree in a Chinese clause: "晶湖大学 | 潮汐学院 | 任教授". */
final class HanUnits {

    /** What stands there and is none of it, in the order in which it is taken off. */
    private static final List<Wording> OTHER = Stream.of(
        "(?<=^|工作|任职|学习)[了过]?近?[一二两三四五六七八九十半\\d]{1,3}(?:余|多)?(?:年|个月)(?:[（(，,].*)?$",
        "(?<=研究所|学院|学部|系|中心|实验室|专业)(?:获得?|取得|攻读)[^系院所]*$",
        "[，,](?:并|且)?被?(?:获|授|取得).*$",
        "(?<=[所院系部室心])交流$",
        "(?<=专业|系|学院)(?:[工理文法医农管教史艺军]|管理|经济|哲)学$",
        "(?:19|20)?\\d\\d ?[级届]?$|[大研博][一二三四五六]$|[，,]?(?:现|目前)为$|完成$|挂[职任](?:担?任)?$",
        "[和与及][^，,]*联合培养的?$",
        "^[，,]?(?:期间|其间)?并?曾?(?:现任|任|担任|现为|历任|工作)?[，,]?(?:期间|其间)?(?:曾)?(?:现任|任|担任|现为|历任)?",
        "[，,][\u3400-\u9fff]{1,3}学$",
        "^(?:获|取得|攻读|读).*$",
        "(?:任教|工作|任职)?[，,]?(?:先后|历任|曾任).*$|的.*$",
        "^[\\s（(，,和与、及].*$",
        "(?:，?现|并)?(?:从事|获得|取得|攻读|担任|获(?:[\u3400-\u9fff]{0,2}学)?|任|做|作|读)?$",
        "(?:直接|继续|全日制|在职|脱产|免试|进行(?:短期|学术|合作|交流)*)$",
        "(?:工作|学习|任教|任职|执教|做了[\u3400-\u9fff]{0,4}|[，,]?职称[为：:]?|[，,]?(?:被|受)?聘任?为|(?<=[所院系部室心组]|学部)(?:工作|任教|任职|执教)[，,]|[“\"「『].*)$",
        "、[^、]*?(?:大学|研究院|研究所|公司|学院).*$",
        "^[，,]?[是为]?(?:一名|一位|名)?$|[，,\\s]+$").map(Wording::of).toList();
    private static final Wording NO_UNIT = Wording.of("获得|取得|从事|攻读|为期|年级");
    private static final int LONGEST = 30;

    private HanUnits() {
    }

    /** The unit in {@code between}, as written, whatever its script. */
    static String between(String between) {
        String simple = Folding.simplified(between);
        String unit = simplified(simple);
        int at = simple.indexOf(unit);
        return at < 0 ? unit : between.substring(at, at + unit.length());
    }

    private static String simplified(String between) {
        String unit = ChineseBiography.undated(between);
        for (Wording other : OTHER) {
            unit = other.matcher(unit).replaceFirst("");
        }
        unit = unit.strip();
        return unit.length() < LONGEST && !NO_UNIT.matcher(unit).find() ? unit : "";
    }
}
