package bole.bench;

import bole.profile.Award;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import bole.text.Pinyin;
import bole.vocabulary.InstitutionEntry;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Invented people as real pages show them: half of them write Chinese, topics and institutions follow Zipf's law, most have few works and some have
 * hundreds, histories have degrees and jobs one after another. Person {@code n} is the same whoever is made before.
 */
public final class ProfileGenerator {

    private static final LineRange LINE = new LineRange(1, 1);
    private static final int LAST_YEAR = 2026;
    private static final int LONGEST_CAREER = 30;
    private static final int MOST_WORKS = 400;

    private final World world;
    private final long seed;

    public ProfileGenerator(Vocabularies vocabularies, long seed) {
        this.world = new World(vocabularies, seed);
        this.seed = seed;
    }

    /** The person {@code number}. */
    public Profile person(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        boolean chinese = random.nextBoolean();
        TopicEntry field = world.topic(random);
        int began = LAST_YEAR - 1 - random.nextInt(LONGEST_CAREER);
        List<Stint> stints = stints(began, chinese, field, random);
        String headline = stints.getLast().title() + ", " + stints.getLast().institution().orElseThrow().name();
        String summary = chinese ? "研究方向包括" + field.zh() + "与" + world.near(field, random).zh() + "。"
            : "I work on " + field.en() + " and " + world.near(field, random).en() + ".";
        return new Profile("person-" + number, names(chinese, random), headline, summary, interests(field, chinese, random), stints,
            works(field, began, chinese, random), awards(began, random), List.of(), List.of(),
            List.of(new SourceRecord("bench/" + number + ".md", "markdown", chinese ? "zh" : "en", "", Optional.empty(), List.of())));
    }

    private List<Name> names(boolean chinese, SplittableRandom random) {
        if (!chinese) {
            return List.of(new Name(world.latinName(random), "en", NameKind.DISPLAY));
        }
        String name = world.chineseName(random);
        String latin = World.capital(Pinyin.of(name.substring(1)).getFirst()) + " " + World.capital(Pinyin.of(name.substring(0, 1)).getFirst());
        return List.of(new Name(latin, "en", NameKind.DISPLAY), new Name(name, "zh", NameKind.NATIVE));
    }

    private List<Interest> interests(TopicEntry field, boolean chinese, SplittableRandom random) {
        List<Interest> interests = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            TopicEntry topic = interests.isEmpty() ? field : world.near(field, random);
            interests.add(new Interest(chinese && !topic.zh().isEmpty() ? topic.zh() : topic.en(), topic.id(), 0, LINE));
        }
        return interests;
    }

    private List<Stint> stints(int began, boolean chinese, TopicEntry field, SplittableRandom random) {
        List<Stint> stints = new ArrayList<>();
        int year = began;
        List<Degree> degrees = List.of(Degree.BACHELOR, Degree.MASTER, Degree.PHD);
        List<String> titles = chinese ? List.of("学士", "硕士", "博士") : List.of("Bachelor", "Master", "PhD");
        for (int i = 0; i < 1 + random.nextInt(degrees.size()) && year < LAST_YEAR; i++) {
            int until = year + 2 + random.nextInt(3);
            stints.add(stint(titles.get(i), Optional.of(degrees.get(i)), field.en(), new int[] {year, until}, chinese, random));
            year = until;
        }
        List<String> jobs = chinese ? List.of("研究员", "算法工程师", "副教授", "教授") : List.of("Researcher", "Engineer", "Associate Professor", "Professor");
        while (year < LAST_YEAR && stints.size() < 8) {
            int until = year + 1 + random.nextInt(6);
            stints.add(stint(World.pick(jobs, random), Optional.empty(), "", new int[] {year, until}, chinese, random));
            year = until;
        }
        return stints;
    }

    private Stint stint(String title, Optional<Degree> degree, String field, int[] years, boolean chinese, SplittableRandom random) {
        InstitutionEntry institution = world.institution(random);
        boolean current = years[1] >= LAST_YEAR;
        return new Stint(degree.isPresent() ? StintKind.EDUCATION : StintKind.EMPLOYMENT,
            Optional.of(new Institution(chinese && !institution.zh().isEmpty() ? institution.zh() : institution.en(), institution.id())), "", title, degree, field,
            Optional.of(PartialDate.ofYear(years[0])), current ? Optional.empty() : Optional.of(PartialDate.ofYear(years[1])), current, 0, LINE);
    }

    private List<Publication> works(TopicEntry field, int began, boolean chinese, SplittableRandom random) {
        int number = (int) Math.min(MOST_WORKS, 4 / Math.max(0.001, random.nextDouble()) - 3);
        List<Publication> works = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            TopicEntry topic = random.nextInt(3) == 0 ? world.near(field, random) : field;
            works.add(new Publication(world.title(topic, chinese && random.nextBoolean(), random), List.of(), world.venue(random),
                OptionalInt.of(began + random.nextInt(LAST_YEAR - began)), "published", "", "", 0, LINE));
        }
        return works;
    }

    private List<Award> awards(int began, SplittableRandom random) {
        List<Award> awards = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            awards.add(new Award("Best Paper Award", world.venue(random), OptionalInt.of(began + random.nextInt(LAST_YEAR - began)), 0, LINE));
        }
        return awards;
    }
}
