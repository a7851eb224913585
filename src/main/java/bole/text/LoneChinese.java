package bole.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a line of two or three Chinese characters and nothing else is on a page of a person: a heading or a name. In so short a line the characters alone
 * tell little, so the words and names in use are written down.
 *
 * <p>Few words: by chance two characters out of three thousand are one of them about once in 80,000 times.
 */
final class LoneChinese {

    private static final int LONGEST = 3;

    /** The commonest surnames; nine of ten people in China have one. */
    private static final Set<Integer> SURNAMES = characters("""
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺
        毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文葛洪萧单解仇查区朴盖""");

    /** Characters that given names of the last decades are made of. */
    private static final Set<Integer> GIVEN = characters("""
        英华玉明红秀文国建志丽伟平军芳敏静强磊洋艳勇杰娟涛超霞刚辉鹏飞波斌宇浩凯健俊帆雪荣爱梅琳晓雨欣怡梓萱涵轩子博然思远诗琪嘉佳一天睿泽晨阳昊宸铭桐若曦逸翔婷慧瑞鑫龙林海山峰
        云清成春永德庆东立中亚振兴家新小少学正光宏民仁义安康宁心洁莹莉娜倩颖琴燕雅雯蕾璐瑶瑜琦珊瑾璇薇菲芸兰菊莲桂珍凤素淑贤惠美丹月秋冬夏彤悦可妍婉如诚信毅恒哲彬彦骏驰豪威武胜
        凡川江河洪源泉润泓淼森松柏楠栋梁桥炜炎烨煜熙耀晖晗晟昕昱旭旺景星辰朗皓锐钧锋钢锦钰铮坤培城增均圣基坚奇奕宜宝宗定宾富寒尧岩岚岳崇川巍帅希廷弘强彪征律徽忠恩恺悠慕懿成戈扬
        承拓捷政敬旻昌易晋智曼曙朋望本权松枫柯树桦梦楚榕槿正殊毓沁沛治泰津浚涌淳添清渊湘溪滢滨漫潇澄澜灿炳烁焕焱照爽珂玲珏理琛琨琰瑛瑄璟璞甜申畅白百益盈真睦石祎祖祥禹秉程竹笑筠
        绍维绮翰聪胤育腾舒航良艺芃芊芝苏茂茜茹荟荷莎菁萌蓉蓓蔚蕊薪虹行裕西言训诺谦贝贵跃辛达远迪进通逢郁采钦铎长闻阔雄霄霖霆露青靖韬韵顺颂颜风馨驿鸣鸿鹤鹭麒麟黎儒嗣伦俐俏倪元先克
        全公兵典冉冰凌利剑力功勋千卓南卿厚原友双发合同名君吟启和善喜团园圆在壮声复多大奎女好妮姗姣娅娇婧媛孝季孟守宛宣宽容宵密尚展""");

    private static final Set<String> HEADINGS = Arrays.stream("""
        简介 简历 教育 背景 学历 经历 履历 工作 任职 职务 兼职 实习 研究 方向 领域 兴趣 论文 发表 著作 论著 专著 专利 成果 出版 文章 期刊 会议 项目 课题 基金 获奖 奖励 奖项 荣誉 竞赛
        服务 审稿 教学 课程 授课 助教 讲座 报告 新闻 动态 消息 近况 公告 通知 招生 招聘 联系 邮箱 地址 电话 链接 友链 关于 介绍 概况 主页 首页 团队 成员 学生 导师 合作 博客 爱好 生活 其他
        技能 语言 证书 软件 开源 代码 数据 姓名 性别 职称 学位 学校 学院 专业 单位 教授 讲师 博士 硕士 本科 学士 院士 院长 主任 博导 硕导 副教授 研究员 工程师 博士后 研究生 博士生 硕士生
        实验室 课题组 奖学金 联系我 关于我 毕业生 出版物""".strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private LoneChinese() {
    }

    private static Set<Integer> characters(String list) {
        return list.chars().filter(Han::is).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line says a heading or a person's name and nothing else, but for signs of ASCII and emoji around it. */
    static boolean is(String line) {
        return isHeading(line) || isName(line);
    }

    /** Whether a line says a heading and nothing else. */
    static boolean isHeading(String line) {
        return HEADINGS.contains(simplified(line));
    }

    /** Whether a line says a person's name and nothing else. */
    static boolean isName(String line) {
        String han = simplified(line);
        return han.length() >= 2 && SURNAMES.contains((int) han.charAt(0)) && han.chars().skip(1).allMatch(GIVEN::contains);
    }

    /** Whether {@code text} begins, after signs and blanks, with a surname and the first character of a given name. */
    static boolean beginsWithName(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at + 1 < text.length() && SURNAMES.contains(SimplifiedTable.of(text.charAt(at))) && GIVEN.contains(SimplifiedTable.of(text.charAt(at + 1)));
    }

    /** The Chinese characters of a line, simplified; nothing where they are too many, do not stand together or other letters stand beside them. */
    private static String simplified(String line) {
        StringBuilder han = new StringBuilder();
        int last = -1;
        for (int i = 0; i < line.length() && han.length() <= LONGEST; i++) {
            char unit = line.charAt(i);
            if (Han.is(unit)) {
                if (last >= 0 && last != i - 1) {
                    return "";
                }
                last = i;
                han.append((char) SimplifiedTable.of(unit));
            } else if (Character.isLetterOrDigit(unit)) {
                return "";
            }
        }
        return han.length() > LONGEST ? "" : han.toString();
    }
}
