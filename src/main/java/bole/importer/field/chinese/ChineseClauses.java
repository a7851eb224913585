package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.LatinPlaces;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a Chinese sentence into clauses that each tell one time at a place: at commas, unless the title stands behind one, and at 、 or 和 between two posts. */
final class ChineseClauses {

    /** 我目前在某大学，某研究所，…: a place that what follows lies within. */
    private static final Wording WITHIN = Wording.of("^我?(?:目前|现在|现|正)?(?:就读于|任职于|就职于|在|是)(?!.*(?:和|与|曾))|(?:先后|分别)(?:曾)?在");
    /** 我来自某大学，现为2023级研究生: a place, and what somebody studies for there. */
    private static final Wording FROM = Wording.of("^(?:我|本人|他|她)?(?:目前|现在|现)?(?:来自|就读于|在)[^，,]{3,40}$");
    private static final Wording STUDENT = Wording.of("^\\s?(?:目前|现在|现)?(?:为|是|读)?(?:一名|一位|名)?\\s?(?:(?:20)?[12]\\d\\s?级)?[\\u3400-\\u9fff]{0,12}?(?:研究生|博士生|硕士生|本科生|直博生|学生)(?![\\u3400-\\u9fff])");
    private static final Wording SCHOOLED = Wording.of("毕业|就读|考入|学习|保送|求学|师从");
    private static final Wording JOINED = Wording.of("加入|入职|加盟|跳槽|调入|受聘|就职|任职|工作|引进|进入|创[办立建]");

    /** 助理教授（2010–2015）、| 副教授（2015–2020）: another rank with its time. */
    private static final Wording RANK = Wording.of("(?![\\u3400-\\u9fff]{0,4}(?:学士|硕士|博士|本科)(?:学位)?[（(]|[\\u3400-\\u9fff]{1,12}(?:大学|学院|研究院|研究所|公司|集团|医院|中心|实验室|科学院)[（(])[\\u3400-\\u9fff]{2,8}[（(][^（()）]{0,6}(?:19|20)\\d\\d[^（()）]{0,20}[)）]");

    /** 2015年博士毕业后 | 留校任教: studies before a clause that says that somebody stayed there. */
    private static final Wording STUDIED = Wording.of("(?:毕业|畢業|学位|學位|出站)(?:之?后|之?後|并|且|即|便|就|又)*$");

    /** 某科学院院士: an honour, which is the post of no clause. */
    static final Wording HONOUR = Wording.of("(?:院士|会士|获得者|入选者|委员会委员|学会会员|协会会员|(?<!秘书处|董事会|监事会)理事|学科带头人|学术带头人)$");

    private static final Wording TIME = Wording.of("\\s?[于至到]?(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月 ?)?(?:\\d{1,2} ?日)?\\s?");
    private static final Wording GOT = Wording.of("\\s?(?:顺利|如期|提前)?(?:毕业(?!于|设计|论文)|获(?:得|授)?(?!.{0,4}奖)|取得|被?授予)");
    private static final int LONGEST_TIME = 16;

    /** 2012年获学士学位后 | 免试进入某大学: a degree that was got, and a step behind it. */
    private static final Wording GOT_THEN = Wording.of("^[^，,在于]{0,14}(?:获得?|取得)[^，,在于]{0,14}(?:学士|硕士|博士)(?:学位)?之?后$");
    private static final Wording SET_OUT = Wording.of("(?:即|便|又|被|经)?(?:免试|直接|继续|被?保送|推免|考入|进入|留校|赴|前往|加入|入职|转入|到(?!期))");

    private ChineseClauses() {
    }

    /** The clauses of {@code sentence}, none empty. */
    static List<RichText> of(RichText sentence) {
        String text = sentence.text();
        List<RichText> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            depth = i < text.length() ? depth(depth, text, i) : 0;
            boolean sign = i == text.length() || depth == 0 && ("，,；;。：".indexOf(text.charAt(i)) >= 0 || text.startsWith(" · ", i - 1) || isPoint(text, i));
            sign = sign && !isWithinName(text, i) && !(i < text.length() && isTimeOfDegree(text, start, i));
            boolean posts = !sign && depth == 0 && "、和与及".indexOf(text.charAt(i)) >= 0 && isPost(text.substring(start, i)) && isPost(text.substring(i + 1).split("[，,；;。：、]", 2)[0]);
            boolean ranks = !sign && "、和与及".indexOf(text.charAt(i)) >= 0 && depth == 0 && i > 0 && "）)".indexOf(text.charAt(i - 1)) >= 0 && RANK.matcher(text).region(i + 1, text.length()).lookingAt()
                && isTitle(text.substring(i + 1).split("[（(]", 2)[0]) && (text.charAt(i) == '、' || HanRanks.isRank(text.substring(i + 1).split("[（(]", 2)[0]));
            boolean stays = !sign && depth == 0 && text.startsWith("留校", i) && i > start && STUDIED.matcher(text.substring(start, i)).find();
            stays |= !sign && depth == 0 && i > start && text.charAt(i - 1) == '后' && SET_OUT.matcher(text).region(i, text.length()).lookingAt() && GOT_THEN.matcher(text.substring(start, i)).find();
            if (posts || ranks || stays || sign && !awaitsTitle(text, start, i)) {
                RichText clause = sentence.slice(start, i);
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                }
                start = stays ? i : i + 1;
            }
        }
        return clauses;
    }

    /** 2010年7月 | ，毕业并获学士学位: whether the comma at {@code at} stands between a time and the degree that was got then. */
    private static boolean isTimeOfDegree(String text, int start, int at) {
        return "，,".indexOf(text.charAt(at)) >= 0 && at - start <= LONGEST_TIME && TIME.matcher(text.substring(start, at)).matches() && GOT.matcher(Folding.simplified(text.substring(at + 1, Math.min(text.length(), at + 8)))).lookingAt();
    }

    /** "University of California, | Berkeley": whether the comma at {@code at} stands between words in Latin letters. */
    private static boolean isWithinName(String text, int at) {
        return at > 0 && at + 2 < text.length() && text.charAt(at) == ',' && text.charAt(at + 1) == ' ' && isLatin(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 2));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Whether the point at {@code at} ends a sentence that is Chinese but for its signs. */
    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.' && at > 0 && (Han.is(text.charAt(at - 1)) || text.charAt(at - 1) == '）') && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || Han.is(text.charAt(at + 1)));
    }

    /** How many brackets are open behind the character at {@code at}; one that is never closed opens none. */
    private static int depth(int before, String text, int at) {
        char c = text.charAt(at);
        boolean closed = c == '（' && text.indexOf('）', at) > 0 || c == '(' && text.indexOf(')', at) > 0;
        return Math.max(0, before + (closed ? 1 : c == '）' || c == ')' ? -1 : 0));
    }

    /** Whether {@code text} ends with a place and a title at it. */
    private static boolean isPost(String text) {
        int place = text.length() > 60 ? -1 : LatinPlaces.employerEnd(text);
        Optional<int[]> title = place < 0 ? Optional.empty() : HanPlaces.title(text, place);
        return title.filter(span -> span[1] == text.length()).isPresent();
    }

    /** Whether {@code text} ends in a title: not 晶湖科技. */
    private static boolean isTitle(String text) {
        return HanPlaces.title(text, 0).filter(span -> span[1] == text.length()).isPresent();
    }

    private static boolean endsInPlace(String clause) {
        int end = HanPlaces.institutionEnd(clause, 0);
        for (int next = end; next > 0; next = HanPlaces.institutionEnd(clause, next)) {
            end = next;
        }
        return end == clause.length();
    }

    /** Whether a clause such as 毕业于某大学, 加入某大学 or a bare 某大学 has its degree or its position in the clause after it. */
    private static boolean awaitsTitle(String text, int start, int end) {
        String clause = ChineseProseStints.AFTER_DEGREE.matcher(Folding.simplified(text.substring(start, end))).replaceFirst("");
        int place = end < text.length() ? LatinPlaces.employerEnd(clause) : -1;
        if (place < 0 || HONOUR.matcher(clause).find() || Degrees.first(clause).isPresent() || HanPlaces.title(clause, place).isPresent()) {
            return false;
        }
        if (FROM.matcher(clause).find() && STUDENT.matcher(Folding.simplified(text.substring(end + 1, Math.min(text.length(), end + 40)))).find()) {
            return true;
        }
        String next = Folding.simplified(text.substring(end + 1, Math.min(text.length(), end + 40))).split("[，,；;。：]", 2)[0].strip();
        if (endsInPlace(clause) && WITHIN.matcher(clause).find() && HanPlaces.institutionEnd(next, 0) > 0 && HanPlaces.institutionStart(next, 0, HanPlaces.institutionEnd(next, 0)) == 0) {
            return true;
        }
        if (LatinPlaces.employerEnd(next) >= 0 || !DateReader.find(next).isEmpty()) {
            return false;
        }
        boolean degree = Degrees.first(next).isPresent();
        return SCHOOLED.matcher(clause).find() && !JOINED.matcher(clause).find() ? degree : degree || HanPlaces.title(next, 0).isPresent() && (JOINED.matcher(clause).find() || !HanTenses.PRESENT.matcher(next).find());
    }
}
