package bole.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bole.bench.ProfileGenerator;
import bole.index.ClaimReader;
import bole.index.Snapshot;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.query.Limits;
import bole.query.QueryParser;
import bole.query.SearchRequest;
import bole.search.column.PersonClaims;
import bole.search.column.SegmentColumns;
import bole.search.match.ClaimScan;
import bole.search.match.Lexicon;
import bole.search.match.Sign;
import bole.search.translation.Translation;
import bole.text.Han;
import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text as a query: an advert of many words among invented people. */
class LongTextTest {

    private static final int PEOPLE = 300;
    private static final ProfileGenerator GENERATOR = new ProfileGenerator(Vocabularies.shipped(), 11);
    private static final String WANTED = "珊瑚礁声学监测与水下滑翔机编队控制";
    private static final String WANTED_IN_ENGLISH = "acoustic monitoring of coral reefs with fleets of underwater gliders";

    @TempDir
    static Path folder;

    private static Searched people;
    private static Snapshot snapshot;

    @BeforeAll
    static void index() {
        List<Profile> all = new ArrayList<>(IntStream.range(0, PEOPLE).mapToObj(GENERATOR::person).toList());
        all.add(Person.called("cen-muyun", "岑牧云").language("zh").interest("水下滑翔机").work("珊瑚礁声学监测", "虚构学报", 2022).work("滑翔机编队控制", "虚构学报", 2023).profile());
        all.add(Person.called("signe-holmqvist", "Signe Holmqvist").language("en").interest("Underwater gliders").work("Acoustic monitoring of coral reefs", "Invented Letters", 2022)
            .work("Fleets of gliders under the ice", "Invented Letters", 2023).profile());
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), all);
        snapshot = people.index.acquire();
    }

    @AfterAll
    static void close() {
        snapshot.close();
        people.close();
    }

    /** What an advert is about, in the middle of what stands in any advert and of some titles of others. */
    private static String advert(String wanted, List<String> usual, int titles, Predicate<String> language) {
        List<String> others = IntStream.range(PEOPLE, 4 * PEOPLE).mapToObj(GENERATOR::person).flatMap(person -> person.publications().stream()).map(Publication::title)
            .filter(language).distinct().limit(titles).collect(Collectors.toCollection(ArrayList::new));
        others.addAll(usual);
        others.add(others.size() / 2, wanted);
        return String.join(" ", others);
    }

    /** Many sentences of invented adverts: each of the words with each of the others behind it. */
    private static List<String> sentences(String... words) {
        return Arrays.stream(words).flatMap(one -> Arrays.stream(words).filter(other -> !other.equals(one)).map(other -> one + other)).toList();
    }

    private static String chineseAdvert() {
        return advert(WANTED, sentences("申请材料以及推荐信", "住房补贴以及安家费", "合同期限与薪酬待遇", "应聘人员的个人简历", "研究方法与系统应用", "面试时间以及地点", "优秀青年人才计划",
            "本单位的招聘岗位", "学术成果与代表论文", "子女入学及医疗保险", "科研启动经费与平台"), 3, Han::in);
    }

    private static String englishAdvert() {
        return advert(WANTED_IN_ENGLISH, sentences("applications come with a letter of motivation and two references", " the salary follows the collective agreement of the state",
            " the position is limited to three years with an option to stay", " women and persons with disabilities are encouraged to apply", " the successful candidate will teach two courses a year",
            " you hold a doctorate or are about to finish it", " we value a friendly team and short ways of decision", " relocation and the search for a flat are supported",
            " interviews take place in person or by video", " experience in the supervision of students is welcome"), 1, title -> !Han.in(title));
    }

    private static SearchRequest typed(String text) {
        return SearchRequest.typed(QueryParser.parse(text, Limits.standard()));
    }

    private static Translation.Translated translated(String text) {
        return Translation.of(typed(text), new VocabularyEntities(Vocabularies.shipped()), new Lexicon(snapshot.reader()), new SegmentColumns(), java.time.LocalDate.of(2026, 3, 1), false);
    }

    @Test
    void aLongChineseAdvertStillFindsWhoDoesJustThat() {
        assertThat(translated(chineseAdvert()).needed()).hasSizeLessThanOrEqualTo(Translation.MOST_VOTING);
        assertThat(people.ids(typed(chineseAdvert())).subList(0, 3)).contains("cen-muyun");
    }

    @Test
    void aLongEnglishAdvertStillFindsWhoDoesJustThat() {
        assertThat(englishAdvert().split(" +").length).isGreaterThan(1_500);
        assertThat(typed(englishAdvert()).query().notes()).isEmpty();
        assertThat(people.ids(typed(englishAdvert())).subList(0, 3)).contains("signe-holmqvist");
    }

    @Test
    void topicsLeaveRoomForTheWordsOfATextThatNamesMany() {
        List<Sign> voting = ((Sign.Any) translated(advert(WANTED_IN_ENGLISH, List.of(), 220, title -> !Han.in(title))).voting().sign()).signs();
        long topics = voting.stream().filter(Sign.Said.class::isInstance).count();
        assertThat(topics).isBetween(40L, Translation.MOST_VOTING / 2L);
        assertThat(voting.size() - topics).isGreaterThan(Translation.MOST_VOTING / 4);
    }

    @Test
    void onlyTheRarestPartsOfALongTextVote() {
        assertThat(translated(chineseAdvert()).voting().sums()).hasSizeBetween(20, 3 * Translation.MOST_VOTING);
    }

    @Test
    void whatIsNotedOfAClaimBeforehandChangesNoScore() throws java.io.IOException {
        Translation.Voting voting = translated(advert(WANTED, List.of(), 20, Han::in)).voting();
        var reader = snapshot.reader();
        int checked = 0;
        for (var leaf : reader.leaves()) {
            PersonClaims claims = new PersonClaims(leaf);
            for (int person = 0; person < Math.min(40, leaf.reader().maxDoc()); person++) {
                ClaimReader column = claims.of(person);
                ClaimScan many = new ClaimScan(column, voting.sequences(), voting.terms());
                for (int claim = 0; claim < column.size(); claim++) {
                    double sum = 0;
                    for (Sign sign : ((Sign.Any) voting.sign()).signs()) {
                        sum += alone(column, sign, claim);
                    }
                    assertThat(many.score(claim, voting.sign())).isCloseTo(sum, within(1e-9));
                    checked += sum > 0 ? 1 : 0;
                }
            }
        }
        assertThat(voting.sequences()).isGreaterThan(32);
        assertThat(checked).isGreaterThan(100);
    }

    /** The score of {@code sign} where it is the whole query, its sequences numbered anew. */
    private static double alone(ClaimReader column, Sign sign, int claim) {
        return new ClaimScan(column, 31, Sign.terms(sign)).score(claim, renumbered(sign));
    }

    private static Sign renumbered(Sign sign) {
        return switch (sign) {
            case Sign.Sequence sequence -> new Sign.Sequence(0, sequence.words(), sequence.slop(), sequence.worth());
            case Sign.DictionaryWord word -> new Sign.DictionaryWord(0, word.characters(), word.worth());
            case Sign.Any any -> new Sign.Any(any.signs().stream().map(LongTextTest::renumbered).toList());
            case Sign.Together together -> new Sign.Together(together.signs().stream().map(LongTextTest::renumbered).toList());
            case Sign.In in -> new Sign.In(renumbered(in.sign()), in.place());
            case Sign.OneOf words -> words;
            case Sign.Said said -> said;
        };
    }
}
