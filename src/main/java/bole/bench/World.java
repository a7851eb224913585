package bole.bench;

import bole.vocabulary.InstitutionEntry;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** What people and queries are made of: topics and institutions of the vocabularies, spread by Zipf's law, and words and names that are made up. */
final class World {

    private static final int INVENTED_WORDS = 20_000;
    private static final int INVENTED_NAMES = 4_000;
    private static final List<String> SYLLABLES = List.of("ba", "cor", "del", "fen", "ga", "hol", "ist", "jor", "ka", "lum", "mir", "no", "ost", "pel", "qua",
        "ri", "sol", "tan", "ur", "vel", "wen", "xi", "yor", "zam", "ber", "chi", "dra", "eth");
    private static final List<String> METHODS = List.of("efficient", "robust", "scalable", "adaptive", "joint", "deep", "sparse", "probabilistic", "large-scale",
        "self-supervised", "interpretable", "distributed", "hierarchical", "unified", "fast", "practical");
    private static final List<String> KINDS = List.of("methods", "models", "analysis", "framework", "learning", "estimation", "benchmark", "survey", "optimization",
        "representation", "inference", "design", "evaluation", "theory");
    private static final List<String> CHINESE_METHODS = List.of("高效", "鲁棒", "可扩展", "自适应", "联合", "深度", "稀疏", "概率", "大规模", "分布式", "层次化", "快速");
    private static final List<String> CHINESE_KINDS = List.of("方法", "模型", "分析", "框架", "学习", "估计", "综述", "优化", "表示", "推断", "设计", "评测");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文思雨晨曦子涵浩宇欣怡嘉瑞诗琪梓睿博俊志远天宏鹏飞";

    private final List<TopicEntry> topicList;
    private final Zipf<TopicEntry> topics;
    private final Zipf<InstitutionEntry> institutions;
    private final Zipf<String> rareWords;
    private final Zipf<String> surnames;
    private final Zipf<String> givenNames;
    private final Zipf<String> venues;

    World(Vocabularies vocabularies, long seed) {
        this.topicList = vocabularies.topics().all().stream().sorted(Comparator.comparing(TopicEntry::id)).toList();
        this.topics = Zipf.shuffled(topicList, seed);
        this.institutions = Zipf.shuffled(vocabularies.institutions().all().stream().filter(entry -> !entry.en().isEmpty())
            .sorted(Comparator.comparing(InstitutionEntry::id)).toList(), seed + 1);
        this.rareWords = new Zipf<>(invented(INVENTED_WORDS, seed + 2, 3));
        this.surnames = new Zipf<>(invented(INVENTED_NAMES, seed + 3, 2));
        this.givenNames = new Zipf<>(invented(INVENTED_NAMES, seed + 4, 2));
        this.venues = new Zipf<>(invented(INVENTED_NAMES / 10, seed + 5, 2).stream().map(word -> "Conference on " + capital(word) + " Systems").toList());
    }

    private static List<String> invented(int number, long seed, int syllables) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = random.nextInt(2) + syllables; j > 0; j--) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            words.add(word.toString());
        }
        return words;
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    TopicEntry topic(SplittableRandom random) {
        return topics.draw(random);
    }

    /** A topic near {@code topic} more often than not: people work in neighbouring fields. */
    TopicEntry near(TopicEntry topic, SplittableRandom random) {
        List<TopicEntry> siblings = topic.broader().isEmpty() ? List.of()
            : topicList.stream().filter(other -> other.broader().contains(topic.broader().getFirst())).toList();
        return siblings.isEmpty() || random.nextInt(3) == 0 ? topic(random) : siblings.get(random.nextInt(siblings.size()));
    }

    InstitutionEntry institution(SplittableRandom random) {
        return institutions.draw(random);
    }

    String venue(SplittableRandom random) {
        return venues.draw(random);
    }

    /** A title about {@code topic}. */
    String title(TopicEntry topic, boolean chinese, SplittableRandom random) {
        if (chinese && !topic.zh().isEmpty()) {
            return "基于" + pick(CHINESE_METHODS, random) + topic(random).zh() + "的" + topic.zh() + pick(CHINESE_KINDS, random);
        }
        return capital(pick(METHODS, random)) + " " + topic.en() + " " + pick(KINDS, random) + " for " + topic(random).en() + " with " + rareWords.draw(random);
    }

    /** A name of two words in Latin letters. */
    String latinName(SplittableRandom random) {
        return capital(givenNames.draw(random)) + " " + capital(surnames.draw(random));
    }

    /** A name in Chinese script. */
    String chineseName(SplittableRandom random) {
        String given = character(GIVEN, random) + (random.nextInt(4) == 0 ? "" : character(GIVEN, random));
        return character(SURNAMES, random) + given;
    }

    private static String character(String characters, SplittableRandom random) {
        int place = (int) (characters.length() * random.nextDouble() * random.nextDouble());
        return characters.substring(place, place + 1);
    }

    static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
