package bole.text;

import java.nio.charset.Charset;

/**
 * How likely a text is to be one that somebody wrote in Chinese or a Latin language: the sum of the logarithms of its characters' chances, each given the
 * character before it. Only differences between readings of the same bytes mean anything.
 *
 * <p>Sources: the common characters are level 1 of GB 2312 (3,755 characters) and level 1 of Big5 (5,401), which the JDK's charsets know by their rows;
 * the commonest characters are written down here, the pairs in {@link ChinesePairs}.
 */
final class Plausibility {

    private static final double RARE = -15;
    private static final double IMPOSSIBLE = -22;
    private static final double PAIR = 3;

    private static final byte[] HAN = hanClasses();
    private static final double[] CLASS = {RARE, -12, -10.5, -8.5, -6};

    private static final String COMMONEST = """
        的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些
        主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回
        特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命
        山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争
        运研究技硕博士奖授算智网络图毕读职副导师课项目件软件言模型训练深视频语音器翻译融推荐检索跨态知识谱据库系统控制材料化物医药环境经济管理金融会议期刊刊载专利秋春夏冬级届届至
        今获优秀荣誉证章邮箱址联方向兴趣主页简介个历背景育作验务志愿竞赛等第省校区京上海广州深圳杭浙江苏南武汉华师范交通哈尔滨工西安川重庆天津山厦福建湖李王张刘陈杨赵黄周吴徐孙胡朱
        高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文""";

    private Plausibility() {
    }

    private static byte[] hanClasses() {
        byte[] classes = new byte[0x10000];
        mark(classes, "Big5", 0xA4, 0xC6, 2);
        mark(classes, "GB2312", 0xD8, 0xF7, 1);
        mark(classes, "GB2312", 0xB0, 0xD7, 3);
        COMMONEST.chars().forEach(unit -> classes[unit] = 4);
        markTraditional(classes);
        return classes;
    }

    /** The traditional form of one of the commonest characters is a common one. */
    private static void markTraditional(byte[] classes) {
        for (int unit = 0x4e00; unit <= 0x9fff; unit++) {
            int simplified = SimplifiedTable.of(unit);
            if (classes[unit] == 2 && simplified < classes.length && classes[simplified] == 4) {
                classes[unit] = 3;
            }
        }
    }

    private static void mark(byte[] classes, String charset, int firstRow, int lastRow, int value) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = 0x40; cell <= 0xFE; cell++) {
                String decoded = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName(charset));
                if (decoded.length() == 1 && isUnified(decoded.charAt(0)) && classes[decoded.charAt(0)] <= value) {
                    classes[decoded.charAt(0)] = (byte) value;
                }
            }
        }
    }

    private static boolean isUnified(int codePoint) {
        return codePoint >= 0x4e00 && codePoint <= 0x9fff;
    }

    /** The score of a whole text. */
    static double of(CharSequence text) {
        return of(text, ' ', ' ');
    }

    /** The score of a text that stands between two characters. */
    static double of(CharSequence text, int before, int after) {
        double sum = 0;
        int previous = before;
        for (int i = 0; i < text.length();) {
            int codePoint = Character.codePointAt(text, i);
            sum += of(previous, codePoint);
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        return sum + seam(previous, after);
    }

    /** The chance of {@code codePoint} after {@code previous}. */
    static double of(int previous, int codePoint) {
        return alone(codePoint) + seam(previous, codePoint) + (isPair(previous, codePoint) ? PAIR : 0);
    }

    private static boolean isPair(int first, int second) {
        return isUnified(first) && isUnified(second) && ChinesePairs.contains(first, second);
    }

    /** What it costs that two characters stand side by side. */
    private static double seam(int previous, int codePoint) {
        boolean letterBefore = isLatin(previous);
        boolean letterAfter = isLatin(codePoint);
        if (letterBefore && isUnified(codePoint) || letterAfter && isUnified(previous)) {
            return -2.5;
        }
        if (previous >= 0x80 && codePoint >= 0x80 && letterBefore && letterAfter) {
            return -3;
        }
        if (previous >= 0x370 && codePoint >= 0x370 && isOneAlphabet(previous, codePoint)) {
            return 5;
        }
        boolean capitalInside = letterBefore && letterAfter && codePoint >= 0x80 && Character.isUpperCase(codePoint) && Character.isLowerCase(previous);
        boolean oddSign = codePoint >= 0x80 && codePoint < 0x2000 && letterBefore && !letterAfter && !isUnified(codePoint);
        return capitalInside || oddSign ? -4 : 0;
    }

    /** Two letters of Greek or Cyrillic, two syllables of Korean, two kana. */
    private static boolean isOneAlphabet(int first, int second) {
        return first < 0x530 && second < 0x530 && (first < 0x400) == (second < 0x400)
            || first >= 0xac00 && first < 0xd7a4 && second >= 0xac00 && second < 0xd7a4 || first >= 0x3041 && first < 0x3100 && second >= 0x3041 && second < 0x3100;
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x250 && Character.isLetter(codePoint);
    }

    /** Whether it is a unified ideograph in everyday use, simplified or traditional. */
    static boolean isCommonHan(int codePoint) {
        return codePoint < 0x10000 && HAN[codePoint] >= 2;
    }

    /** Whether it is one of the commonest ideographs, or of level 1 of GB 2312. */
    static boolean isCommonest(int codePoint) {
        return codePoint < 0x10000 && HAN[codePoint] >= 3;
    }

    /** Whether it is a unified ideograph of GB 2312 or of level 1 of Big5. */
    static boolean isKnownHan(int codePoint) {
        return codePoint < 0x10000 && HAN[codePoint] >= 1;
    }

    private static double alone(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint < 0x20 && "\t\n\r\f".indexOf(codePoint) < 0 ? IMPOSSIBLE : -3;
        }
        if (isUnified(codePoint)) {
            return CLASS[HAN[codePoint]];
        }
        if (codePoint < 0x2000) {
            return western(codePoint);
        }
        if (codePoint < 0x3400) {
            return sign(codePoint);
        }
        return beyond(codePoint);
    }

    private static double western(int codePoint) {
        if (codePoint < 0xa0) {
            return IMPOSSIBLE;
        }
        if (codePoint < 0xc0) {
            return codePoint == 0xb7 || codePoint == 0xa0 || codePoint == 0xb0 || codePoint == 0xa9 || codePoint == 0xae ? -7 : -9.5;
        }
        if (codePoint < 0x180) {
            return codePoint < 0x100 && Character.isLetter(codePoint) ? -5.5 : -7.5;
        }
        return Character.isLetter(codePoint) && codePoint >= 0x370 && codePoint < 0x460 ? -10 : Character.isDefined(codePoint) ? -14 : IMPOSSIBLE;
    }

    private static double sign(int codePoint) {
        if (codePoint <= 0x206f) {
            return "–—‘’“”•…†".indexOf(codePoint) >= 0 ? -6 : -11;
        }
        if (codePoint >= 0x3000 && codePoint <= 0x3011) {
            return -6;
        }
        return !Character.isDefined(codePoint) ? IMPOSSIBLE : Character.isLetter(codePoint) ? -12 : -11;
    }

    private static double beyond(int codePoint) {
        if (codePoint >= 0xff01 && codePoint <= 0xff5e) {
            return -6.5;
        }
        if (codePoint >= 0x1f300 && codePoint <= 0x1faff || codePoint == 0xfe0f) {
            return -9;
        }
        boolean written = Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE && codePoint != 0xfffd;
        return written ? RARE : IMPOSSIBLE;
    }
}
