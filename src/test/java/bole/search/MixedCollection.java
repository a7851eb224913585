package bole.search;

import bole.normalise.Normaliser;
import bole.profile.Profile;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A test collection in two languages, made from the vocabulary and a seed: invented people of whom each writes in one language about a topic of their own, a topic
 * beside it, and others that share words with them. Titles name a topic by its label, by a synonym, or loosely, with other words among those of the label, which no
 * vocabulary has: so much of it no bridge over the vocabulary can reach, and {@code loosely} says how much that is.
 */
final class MixedCollection {

    static final long SEED = 20_261_126L;
    static final int TOPICS = 120;
    private static final int PEOPLE_OF_A_TOPIC = 4;
    private static final List<String> ENGLISH = List.of("Towards scalable %s for rivers", "On the limits of %s", "%s in practice: lessons of a decade", "A careful look at %s under noise",
        "Measuring %s with little data");
    private static final List<String> CHINESE = List.of("面向河流观测的%s方法研究", "论%s的边界", "%s在工业中的应用与经验", "噪声条件下的%s", "小样本%s评测");

    private final Random random = new Random(SEED);
    private final int loosely;
    private final Vocabularies vocabularies = Vocabularies.shipped();
    private final List<TopicEntry> topics;
    private final List<TopicEntry> others;
    private final List<Profile> people = new ArrayList<>();
    private final Map<String, Map<String, Integer>> english = new HashMap<>();
    private final Map<String, Map<String, Integer>> chinese = new HashMap<>();

    private MixedCollection(int loosely) {
        this.loosely = loosely;
        List<TopicEntry> all = new ArrayList<>(vocabularies.topics().all().stream().filter(MixedCollection::isPlain).toList());
        Collections.shuffle(all, random);
        topics = List.copyOf(all.subList(0, TOPICS));
        others = List.copyOf(all.subList(TOPICS, all.size()));
        Normaliser normaliser = new Normaliser(vocabularies);
        for (int i = 0; i < TOPICS * PEOPLE_OF_A_TOPIC; i++) {
            people.add(normaliser.normalise(person(i, true)));
            people.add(normaliser.normalise(person(i, false)));
        }
    }

    /** @param loosely of how many mentions in a hundred are not in the words of the vocabulary */
    static MixedCollection make(int loosely) {
        return new MixedCollection(loosely);
    }

    /** Labels of two words or more in English, of three characters or more in Chinese, so that a topic is more than a common word. */
    private static boolean isPlain(TopicEntry topic) {
        return topic.en().contains(" ") && topic.zh().length() >= 3 && topic.zh().chars().allMatch(sign -> sign > 0x2e80);
    }

    List<TopicEntry> topics() {
        return topics;
    }

    List<Profile> people() {
        return Collections.unmodifiableList(people);
    }

    /** Who is right for a topic, of those who write in one language: 2 for a topic of their own, 1 for one beside it. */
    Map<String, Integer> right(TopicEntry topic, boolean inChinese) {
        return (inChinese ? chinese : english).getOrDefault(topic.id(), Map.of());
    }

    static boolean isChinese(String id) {
        return id.startsWith("zh-");
    }

    private Profile person(int number, boolean inChinese) {
        String id = (inChinese ? "zh-" : "en-") + number;
        TopicEntry own = topics.get(number % TOPICS);
        TopicEntry beside = topics.get(random.nextInt(TOPICS));
        Person person = Person.called(id, inChinese ? "虚构人" + number : "Invented Person" + number).language(inChinese ? "zh" : "en");
        person.interest(phrase(own, inChinese)).interest(named(any(others), inChinese));
        person.work(title(phrase(own, inChinese), inChinese), "", 2010 + random.nextInt(15)).work(title(phrase(beside, inChinese), inChinese), "", 2010 + random.nextInt(15));
        for (int i = 0; i < 3; i++) {
            person.work(title(phrase(neighbour(own, inChinese), inChinese), inChinese), "", 2010 + random.nextInt(15));
        }
        Map<String, Map<String, Integer>> right = inChinese ? chinese : english;
        right.computeIfAbsent(beside.id(), topic -> new HashMap<>()).merge(id, 1, Math::max);
        right.computeIfAbsent(own.id(), topic -> new HashMap<>()).put(id, 2);
        return person.profile();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A topic that shares a word with {@code topic}, and is not asked for. */
    private TopicEntry neighbour(TopicEntry topic, boolean inChinese) {
        String shared = inChinese ? topic.zh().substring(topic.zh().length() - 2) : topic.en().substring(topic.en().lastIndexOf(' ') + 1);
        List<TopicEntry> near = others.stream().filter(other -> (inChinese ? other.zh() : other.en()).contains(shared) && !isWithin(other, topic) && !isWithin(topic, other)).toList();
        return near.isEmpty() ? any(others) : any(near);
    }

    private boolean isWithin(TopicEntry part, TopicEntry whole) {
        return vocabularies.topics().ancestors(part.id()).contains(whole.id());
    }

    private String phrase(TopicEntry topic, boolean inChinese) {
        return random.nextInt(100) < loosely ? loosely(topic, inChinese) : named(topic, inChinese);
    }

    /** The label, or now and then a synonym of the same language. */
    private String named(TopicEntry topic, boolean inChinese) {
        List<String> synonyms = topic.aliases().stream().filter(name -> name.charAt(0) > 0x2e80 == inChinese).toList();
        return !synonyms.isEmpty() && random.nextInt(3) == 0 ? any(synonyms) : inChinese ? topic.zh() : topic.en();
    }

    /** The words of the label with others among them: no vocabulary has it. */
    private String loosely(TopicEntry topic, boolean inChinese) {
        if (inChinese) {
            int middle = topic.zh().length() / 2;
            return topic.zh().substring(0, middle) + "型轻量" + topic.zh().substring(middle);
        }
        int last = topic.en().lastIndexOf(' ');
        return topic.en().substring(0, last) + " and lightweight" + topic.en().substring(last);
    }

    private String title(String phrase, boolean inChinese) {
        return any(inChinese ? CHINESE : ENGLISH).replace("%s", phrase);
    }
}
