package bole.text;

import java.util.Random;

/** Text as CVs have it, made up by chance: for laws over encodings. No name in it is of a person. */
final class GeneratedText {

    private static final String[] CHINESE = """
        示例大学 计算机学院 教授 副教授 博士 硕士 研究方向 为 机器学习 深度学习 图神经网络 自然语言处理 计算机视觉 推荐系统 毕业于 获得 学位 发表 论文 三十余篇 担任 审稿人 主持 国家自然科学基金 项目
        优秀 毕业生 奖学金 一等奖 指导 学生 参加 竞赛 曾在 阿里巴巴 实习 现任 讲师 欢迎 对 研究 感兴趣 的 同学 联系 我 兴趣爱好 羽毛球 摄影 旅行 个人主页 工作经历 教育背景 荣誉奖励 学术服务 新闻
        量子 凝聚态 物理 材料 化学 生物信息 基因 医学影像 遥感 地质 经济学 金融 风险 优化 控制 鲁棒性 隐私保护 联邦学习 知识图谱 大语言模型 多模态 时空数据 城市计算 数据挖掘 信息检索""".strip().split("\\s+");

    private static final String GIVEN = "嗣儒示例子涵宇轩浩然欣怡梓萱诗琪博文俊杰雨桐思远静怡晓琳志强建国丽华伟明慧敏鑫磊婷婷凯瑞翔宇佳琪泽洋若曦逸晨";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧钟曾单解仇查区朴盖";

    private static final String[] LATIN = """
        Professor at the Université d’Exemple café naïve résumé José García Müller Søren Jürgen Bäcker François Gonçalves São Paulo Zürich Köln Dvořák Łukasz Kovačić Erdős Núñez
        Ángel Íñigo Öztürk Çelik Škoda Žižek research on machine learning – and data “mining” with Prof. Schröder, École polytechnique fédérale, Technische Universität München, Universidad de Málaga,
        Ph.D. 2018–2022 … works with graphs, naïveté, coöperation, Gödel’s theorem, Poincaré, Erdős–Rényi, Itô calculus, Hölder, Lévy, Möbius, Schrödinger, Ångström, Bézier, Fréchet, Hervé, Benoît, Åsa, Noël, Zoë""".strip().split("\\s+");

    private static final String[] EMOJI = {"🎓", "📖", "👋", "💻", "🏆", "📧", "🔥", "✨"};

    private final Random random;

    GeneratedText(Random random) {
        this.random = random;
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private char pick(String from) {
        return from.charAt(random.nextInt(from.length()));
    }

    String chineseName() {
        String name = "" + pick(SURNAMES) + pick(GIVEN);
        return random.nextInt(4) == 0 ? name : name + pick(GIVEN);
    }

    /** A heading, a name, a line or a few lines in Chinese. */
    String chinese() {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "# " + pick(EMOJI) + " " : "").append(random.nextBoolean() ? chineseName() : pick(CHINESE));
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pick(CHINESE));
            text.append(switch (random.nextInt(12)) {
                case 0 -> "，";
                case 1 -> "。\n";
                case 2 -> "、";
                case 3 -> " (2018年9月 - 2022年6月) ";
                case 4 -> "：";
                case 5 -> "“" + pick(CHINESE) + "”";
                case 6 -> " Ph.D. ";
                default -> "";
            });
        }
        return text.toString();
    }

    /** A few words, with an accent among them, in Latin languages. */
    String latin() {
        StringBuilder text = new StringBuilder();
        do {
            text.append(text.isEmpty() ? "" : " ").append(pick(LATIN));
        } while (random.nextInt(8) > 0 || text.chars().allMatch(unit -> unit < 0x80));
        return text.toString();
    }
}
