package bole.importer.field.form;

import bole.text.Wording;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Names in Chinese characters that no Chinese surname begins: those that Uyghurs, Kazakhs and others write with a dot between their own and their father's name (古丽仙·艾合买提), and those that Tibetans and
 * Mongols put together of two words (次仁拉姆, 乌云其其格).
 */
final class UnsurnamedNames {

    private static final String SOUNDS = ForeignNames.SOUNDS.replace("于", "") + "合买则孜肉吐衣依仙木江力别娅吾玉夏甫不都外如居再";
    private static final String DOT = "[·•・‧∙⋅]";
    /** Such a name as it stands in a text. */
    static final String DOTTED = "[" + SOUNDS + "]{2,7}\\s?" + DOT + "\\s?[" + SOUNDS + "]{2,8}";
    private static final Wording WHOLE = Wording.of(DOTTED);
    private static final Set<String> TIBETAN = Set.of(("格桑 卓玛 扎西 次仁 丹增 央金 多吉 旦增 洛桑 平措 拉姆 白玛 仁青 仁增 索朗 索南 边巴 尼玛 达瓦 普布 巴桑 米玛 拉巴 强巴 罗布 顿珠 曲珍 德吉 旺堆 措姆 桑吉 才让 加措 坚赞 贡布 群培 益西 嘎玛 次旺 旺姆 旺杰 旺久 旺扎 卓嘎 央宗 曲扎 曲吉 曲央 多杰 才旦 三旦 三智 华旦 拉毛 卓么 加布 南杰 朗杰 群宗 晋美 阿旺 土登 欧珠 次珍 德央 德庆 贡嘎 江白 江村 洛追 落桑 美朵 梅朵 普珍 琼达 石确 石曲 扎巴 扎桑 占堆 仓决 仓姆 泽仁 泽旺 邓珠 翁姆 志玛 俄木 切吉 项秀 公保 完么 吉毛 措毛 才吉 周毛 更登 更尕 拉加 娘吉 尕藏 多旦").split(" "));
    private static final Set<String> MONGOL = Set.of(("巴图 孟克 苏日娜 乌兰 其其格 格日勒 图雅 巴特尔 呼和 那日苏 萨日娜 宝音 朝鲁 斯琴 高娃 乌云 娜仁 托娅 阿拉坦 额尔敦 额尔德尼 布和 毕力格 吉日嘎拉 敖日其楞 青格勒 哈斯 恩和 满都拉 苏和 苏和巴特尔 照日格图 乌力吉 乌日娜 塔娜 牧仁 其木格 巴根 哈达 图门 德力格尔 达来 白音 白乙拉 朝克图 巴雅尔 斯日古楞 胡日查 通拉嘎 莫日根 阿古拉 苏德 苏日古格 查干 那木拉 赛汉 赛罕 娜日莎 萨仁 高勒 布日古德 特木尔 宝力道 呼斯楞 呼日勒 伊拉图 必力格 珠拉 珊丹 乌吉莫 阿木古楞 敖登 敖敦 通力嘎 孟和").split(" "));
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    private UnsurnamedNames() {
    }

    /** Whether {@code text} is such a name. */
    static boolean is(String text) {
        Matcher dotted = WHOLE.matcher(text);
        return dotted.matches() || text.length() >= SHORTEST && text.length() <= LONGEST && (isPair(text, TIBETAN) || isPair(text, MONGOL));
    }

    private static boolean isPair(String text, Set<String> words) {
        return words.stream().anyMatch(first -> text.startsWith(first) && words.contains(text.substring(first.length())));
    }
}
