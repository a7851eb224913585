package bole.importer.field.form;

import bole.text.Folding;
import bole.text.Wording;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chinese short forms of universities that a table knows, where the words around them show that they are no other words: 港科大读博, 于杭电任讲师. */
public final class HanShortNames {

    private static final Words KNOWN = Words.of("han-short");
    /** Short forms that are also other words: 重大, 东南. */
    private static final Words DOUBTFUL = Words.of("han-short-doubtful");
    private static final String BEFORE = "^|(?<![\\u3400-\\u9fff])|(?<=[在于从赴到获任为是至自和与及年月入职后了由级届])";
    private static final String STUDIES = "获|取得|拿到|攻读|读|就读|求学|深造|学习|毕业|本科|本硕|硕士|硕博|博士|学士|直博|研究生|大[一二三四]|研[一二三]|[一二三四五]年级|完成|保送|推免|(?:20)?[012]\\d ?[级届]";
    private static final String WORK = "任|担任|从事|工作|执教|做|访|进修|交流|交换|留学|联合培养|在站|副?教授|讲师|助教|助理(?:教授|研究员)|副?研究员|特[聘任]|[长准预校]聘|终身|讲[席座](?=[教副研])|[客兼]座|兼职|[荣名]誉教授|新?百人计划|青年(?:副?研究员|教师)|专[职任]|全职|师资|博士后|博后|副?[院校所]长|副?系主任|高级(?:工程师|实验师|研究员|讲师)|正高级|教授级|工程师|实验师|科研助理|研究助理|研究实习员|实习|学科带头人|[一二三四]级教授";
    private static final String UNIT = "(?!大学)[\\u3400-\\u9fff]{1,14}(?:学院|学部|学系|研究院|(?<!关|联|体|派)系(?!列|统|数))";
    /** 西交 | 利物浦大学: the beginning of a longer name. */
    private static final String NO_LONGER = "(?!(?<=中科)院|学(?!习|士)|[\\u3400-\\u9fff&&[^和与及并的获在]]{0,8}大学|(?<=哈佛|耶鲁|康奈尔|霍普金斯)医学院)";
    private static final String BEHIND = NO_LONGER + "(?=$|(?:[^\\u3400-\\u9fff]|" + STUDIES + "|" + WORK + "|" + UNIT + "|的|和|与|及|并|[\\u3400-\\u9fff]{2,12}(?:专业|博士|硕士|本科|学士)|[\\u3400-\\u9fff]{2,10}(?:实验室|课题组|校区)))";
    private static final String BEHIND_DOUBTFUL = NO_LONGER + "(?=$|[，,。；;、（(|｜/·]|[\\u3400-\\u9fff]{2,12}专业|" + STUDIES + "|" + WORK + "|" + UNIT + ")";
    /** Where such a short form stands, as a part of a regular expression. */
    public static final String EXPRESSION = "(?=[" + firsts() + "])(?:" + BEFORE + ")(?:(?:" + listed(KNOWN) + ")" + BEHIND + "|(?:" + listed(DOUBTFUL) + ")" + BEHIND_DOUBTFUL + ")";
    private static final Wording NAME = Wording.of(EXPRESSION);

    private HanShortNames() {
    }

    /** Whether {@code text} begins with such a short form. */
    static boolean leads(String text) {
        return NAME.matcher(Folding.simplified(text)).lookingAt();
    }

    private static String listed(Words words) {
        return words.han().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).collect(Collectors.joining("|"));
    }

    private static String firsts() {
        return Stream.of(KNOWN, DOUBTFUL).flatMap(Words::han).map(word -> word.substring(0, 1)).distinct().sorted().collect(Collectors.joining());
    }
}
