package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.evaluation.Measures;
import bole.query.CrossLanguage;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.Paging;
import bole.query.SearchRequest;
import bole.text.Folding;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import com.ibm.icu.text.Transliterator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic asked for in one language finds the people who write in the other nearly as well as those who write in the same. */
class CrossLanguageTest {

    private static final double BAR = 0.85;
    /** Of how many mentions in a hundred the words are not those of the vocabulary. */
    private static final int LOOSELY = 20;
    private static final int QUERIES = 1_000;

    @TempDir
    static Path folder;

    private static MixedCollection collection;
    private static Searched people;

    @BeforeAll
    static void index() {
        collection = MixedCollection.make(LOOSELY);
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), collection.people());
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static SearchRequest request(String text, CrossLanguage crossLanguage, Language language) {
        SearchRequest typed = Searched.withoutEvidence(SearchRequest.typed(Searched.words(text))).withPaging(new Paging(1, 100, ""));
        return new SearchRequest(typed.query(), typed.match(), false, List.of(), List.of(), List.of(), Optional.empty(), crossLanguage, FacetOptions.none(), typed.sort(), typed.paging(),
            language, typed.explain());
    }

    /** Mean average precision of all topics asked for in one language, over those who write in one language. */
    private static double meanAveragePrecision(boolean askedInChinese, boolean writtenInChinese, CrossLanguage crossLanguage) {
        List<Measures> all = new ArrayList<>();
        for (TopicEntry topic : collection.topics()) {
            List<String> ranking = people.engine.search(request(askedInChinese ? topic.zh() : topic.en(), crossLanguage, Language.EN)).hits().stream().map(Hit::id)
                .filter(id -> MixedCollection.isChinese(id) == writtenInChinese).toList();
            all.add(Measures.of(ranking, collection.right(topic, writtenInChinese)));
        }
        return Measures.mean(all).averagePrecision();
    }

    @Test
    void crossingIsNearlyAsGoodAsStaying() {
        assertThat(collection.topics()).hasSizeGreaterThanOrEqualTo(100);
        for (boolean written : List.of(false, true)) {
            double same = meanAveragePrecision(written, written, CrossLanguage.ON);
            double cross = meanAveragePrecision(!written, written, CrossLanguage.ON);
            double alone = meanAveragePrecision(!written, written, CrossLanguage.ONLY);
            double off = meanAveragePrecision(!written, written, CrossLanguage.OFF);
            System.out.printf("people who write in %s: MAP %.4f asked in the same language, %.4f in the other (%.1f %%), %.4f over bridges only, %.4f without%n", written ? "Chinese" : "English",
                same, cross, 100 * cross / same, alone, off);
            assertThat(cross).isGreaterThanOrEqualTo(BAR * same);
            assertThat(off).isLessThan(0.01);
        }
    }

    @Test
    void bothLanguagesStandInOneRanking() {
        long mixed = collection.topics().stream().map(topic -> people.engine.search(request(topic.zh(), CrossLanguage.ON, Language.ZH)).hits().stream().limit(10)
            .map(hit -> MixedCollection.isChinese(hit.id())).distinct().count()).filter(languages -> languages == 2).count();
        assertThat(mixed).isGreaterThan(collection.topics().size() * 3L / 4);
    }

    @Test
    void everyBridgedHitNamesItsBridge() {
        for (TopicEntry topic : collection.topics().subList(0, 40)) {
            SearchRequest typed = SearchRequest.typed(Searched.words(topic.zh())).withPaging(new Paging(1, 100, ""));
            assertThat(people.engine.search(typed).hits().stream().filter(hit -> !MixedCollection.isChinese(hit.id())))
                .allSatisfy(hit -> assertThat(hit.why().stream().flatMap(evidence -> evidence.via().stream())).as(topic.id() + " " + hit.id()).contains(new Evidence.Via("topic", topic.id(), "zh", "en")));
        }
    }

    @Test
    void namesOfTheVocabularyInAnyScriptWidthAndCaseGiveTheSameAnswer() {
        long seed = Long.getLong("bole.seed", System.nanoTime());
        System.out.println("CrossLanguageTest: run again with -Dbole.seed=" + seed);
        Random random = new Random(seed);
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        Transliterator fullWidth = Transliterator.getInstance("Halfwidth-Fullwidth");
        List<String> otherWords = new ArrayList<>();
        List<TopicEntry> all = List.copyOf(Vocabularies.shipped().topics().all());
        for (int i = 0; i < QUERIES; i++) {
            TopicEntry topic = random.nextBoolean() ? collection.topics().get(random.nextInt(MixedCollection.TOPICS)) : all.get(random.nextInt(all.size()));
            String text = random.nextInt(3) == 0 ? topic.en() : topic.zh();
            String place = "seed " + seed + ", query " + i + ": " + text;
            List<String> usual = answer(text, Language.EN);
            String inTraditional = traditional.transliterate(text);
            if (Folding.simplified(inTraditional).equals(text)) {
                assertThat(answer(inTraditional, Language.EN)).as(place + " traditional").isEqualTo(usual);
            } else {
                otherWords.add(text);
            }
            assertThat(answer(fullWidth.transliterate(text.replace(" ", "\u0000")).replace("\u0000", " "), Language.EN)).as(place + " full width").isEqualTo(usual);
            assertThat(answer(text.toUpperCase(Locale.ROOT), Language.EN)).as(place + " upper case").isEqualTo(usual);
            assertThat(answer(text.toLowerCase(Locale.ROOT), Language.ZH)).as(place + " lower case, Chinese labels").isEqualTo(usual);
        }
        assertThat(otherWords).as("of which the transliterator makes other words, not the same in traditional characters").hasSizeLessThan(QUERIES / 50);
    }

    private static List<String> answer(String text, Language language) {
        return people.engine.search(request(text, CrossLanguage.ON, language)).hits().stream().map(hit -> hit.id() + " " + hit.score()).toList();
    }
}
