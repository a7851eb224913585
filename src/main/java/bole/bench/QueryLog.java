package bole.bench;

import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Queries as visitors ask them, half in Chinese, in eight kinds of equal share; what is asked for often is what people often work on. */
public final class QueryLog {

    /** Kinds of query. */
    private enum Kind { WORD, THREE_ALL, THREE_ANY, PHRASE, FILTER, STINT, BROWSE, NAME }

    private final World world;
    private final long seed;

    public QueryLog(Vocabularies vocabularies, long seed) {
        this.world = new World(vocabularies, seed);
        this.seed = seed;
    }

    /** The first {@code number} queries. */
    public List<LoggedQuery> queries(int number) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LoggedQuery> queries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            queries.add(query(Kind.values()[i % Kind.values().length], i / Kind.values().length % 2 == 1, random));
        }
        java.util.Collections.shuffle(queries, new java.util.Random(seed));
        return queries;
    }

    private LoggedQuery query(Kind kind, boolean chinese, SplittableRandom random) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + (chinese ? "-zh" : "-en");
        String topic = label(world.topic(random), chinese);
        return LoggedQuery.search(name, switch (kind) {
            case WORD -> Map.of("q", chinese ? topic : word(topic, random));
            case THREE_ALL -> Map.of("q", three(topic, chinese, random));
            case THREE_ANY -> Map.of("q", three(topic, chinese, random), "q.match", "any");
            case PHRASE -> Map.of("q", '"' + topic + '"');
            case FILTER -> Map.of("q", topic, "institution", world.institution(random).id());
            case STINT -> Map.of("stint", "institution:" + world.institution(random).id() + ";year:" + (2005 + random.nextInt(20)));
            case BROWSE -> Map.of("year", String.valueOf(2000 + random.nextInt(26)));
            case NAME -> Map.of("q", chinese ? world.chineseName(random) : world.latinName(random));
        });
    }

    private static String label(TopicEntry topic, boolean chinese) {
        return chinese && !topic.zh().isEmpty() ? topic.zh() : topic.en();
    }

    private static String word(String label, SplittableRandom random) {
        return World.pick(Arrays.stream(label.split(" ")).filter(part -> part.length() > 2).findAny().stream().toList().isEmpty() ? List.of(label)
            : Arrays.stream(label.split(" ")).filter(part -> part.length() > 2).toList(), random);
    }

    /** Three words of the titles that are about such a topic. */
    private String three(String topic, boolean chinese, SplittableRandom random) {
        return chinese ? topic + " " + label(world.topic(random), true) + " 模型" : word(topic, random) + " " + word(world.topic(random).en(), random) + " learning";
    }
}
