package bole.importer.field.form;

import bole.text.Han;

/** Foreign names as Chinese writes them by their sound: 斯蒂芬·奥斯汀, 鲁普莱希特-卡尔. */
public final class ForeignNames {

    /** The characters by which the sounds are written. */
    public static final String SOUNDS = "阿埃艾安昂奥澳巴白拜班邦包鲍贝本比彼毕宾波伯勃博布查茨达戴丹当道德登狄迪蒂丁顿多厄恩尔法凡范方菲费芬丰冯佛弗福夫盖甘冈高戈哥格葛根贡古瓜圭哈海汉汗豪赫黑亨洪侯胡华怀惠霍基吉加贾杰金京喀卡凯坎康考柯科克肯孔库夸昆拉莱赖兰朗劳勒雷蕾黎里理利立丽莉廉列林琳留隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密缅敏明摩莫默姆穆拿纳娜乃奈南瑙内嫩尼涅宁纽努诺欧帕潘庞培佩彭蓬皮匹平珀普齐奇乔切琴丘让热仁日荣茹瑞萨塞赛桑瑟森沙山珊尚绍舍申圣施什史士舒朔斯丝思松苏索塔泰坦汤唐陶特腾提廷通图土托瓦万旺威韦维魏温文沃乌武伍西希锡辛休许雪逊雅亚延扬耶叶伊因英尤于约泽曾扎詹珍兹佐歇谢美滕藤翁涵翰荷赞保星乐";
    private static final String SIGNS = "·・-－—–";
    private static final int SOUNDED = 2;

    private ForeignNames() {
    }

    /** Whether the sign at {@code at} joins two parts of a foreign name: two characters before it and two behind it write sounds. */
    public static boolean isJoint(String text, int at) {
        boolean sign = at >= 0 && at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
        return sign && isSounded(text, at - SOUNDED, at) && isSounded(text, at + 1, at + 1 + SOUNDED) || sign && isInitial(text, at);
    }

    /** 赫瑞-瓦特, 艾因·沙姆斯, 穆罕默德·本·扎耶德: one character alone between two such signs. */
    private static boolean isInitial(String text, int at) {
        boolean next = at + 2 < text.length() && SIGNS.indexOf(text.charAt(at + 2)) >= 0 && isSounded(text, at + 1, at + 2) && isSounded(text, at - SOUNDED, at) && isSounded(text, at + 3, at + 3 + SOUNDED);
        boolean last = at > 2 && SIGNS.indexOf(text.charAt(at - 2)) >= 0 && isSounded(text, at - 1, at) && isSounded(text, at + 1, at + 1 + SOUNDED) && isSounded(text, at - 2 - SOUNDED, at - 2);
        return next || last;
    }

    private static boolean isSounded(String text, int start, int end) {
        return start >= 0 && end <= text.length() && text.substring(start, end).chars().allMatch(c -> Han.is((char) c) && SOUNDS.indexOf(c) >= 0);
    }
}
