package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarPeopleTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), List.of(
            Person.called("cen-muyun", "岑牧云").interest("图神经网络", "graph-neural-networks").job("研究员", "清华大学#tsinghua", "2018", "2021").work("Hypergraph tides", "L", 2020).profile(),
            Person.called("ines-kvarner", "Ines Kvarner").interest("Graph neural nets", "graph-neural-networks").job("Lecturer", "Tsinghua#tsinghua", "2020", "2023").profile(),
            Person.called("juno-paz", "Juno Paz").job("Engineer", "Tsinghua University#tsinghua", "2022", "2024").work("On hypergraphs", "L", 2022).profile(),
            Person.called("too-late", "Tove Aasgard").job("Engineer", "Tsinghua University#tsinghua", "2024", "2025").profile(),
            Person.called("someone", "Someone Else").interest("Pottery").profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static List<SimilarPerson> like(String id) {
        return people.engine.similar(id, 10).orElseThrow();
    }

    @Test
    void whoSharesMostComesFirstAndSaysWhy() {
        List<SimilarPerson> like = like("cen-muyun");
        assertThat(like).extracting(SimilarPerson::id).containsExactly("ines-kvarner", "juno-paz");
        assertThat(like.getFirst().why()).containsExactly(
            new SimilarPerson.Shared(SimilarPerson.Kind.INTEREST, "graph-neural-networks", new Labels("Graph neural networks", "图神经网络"), OptionalInt.empty(), OptionalInt.empty()),
            new SimilarPerson.Shared(SimilarPerson.Kind.INSTITUTION, "tsinghua", new Labels("Tsinghua University", "清华大学"), OptionalInt.of(2020), OptionalInt.of(2021)));
        assertThat(like.getLast().why()).extracting(shared -> shared.labels().en()).containsExactly("hypergraph");
    }

    @Test
    void sameInstitutionAtAnotherTimeIsNoReason() {
        assertThat(like("too-late")).extracting(SimilarPerson::id).containsExactly("juno-paz");
    }

    private static List<String> sharedWords(Path place, Person one, Person other) {
        Person third = Person.called("third", "Third Person").interest("Pottery");
        try (Searched searched = Searched.of(place, one, other, third, Person.called("fourth", "Fourth Person").interest("Weaving"))) {
            return searched.engine.similar(one.profile().id(), 10).orElseThrow().stream().flatMap(person -> person.why().stream())
                .filter(shared -> shared.kind() == SimilarPerson.Kind.WORDS).map(shared -> shared.labels().zh()).toList();
        }
    }

    @Test
    void chineseWordsThatTwoShareAreWholeAndAsWritten(@TempDir Path place) {
        assertThat(sharedWords(place, Person.called("cen", "岑牧云").work("圖神經網絡在演示中的应用", "L", 2020), Person.called("bu", "卜听澜").work("面向演示中心的图神经网络", "L", 2021)))
            .containsExactly("演示, 圖神經網絡");
    }

    @Test
    void aTermOfSeveralWordsIsShownOnceAsFarAsBothGoOnAlike(@TempDir Path place) {
        assertThat(sharedWords(place, Person.called("cen", "岑牧云").work("深度强化学习的泛化", "L", 2020), Person.called("bu", "卜听澜").work("多智能体强化学习", "L", 2021)))
            .containsExactly("强化学习");
    }

    @Test
    void twoWithOneTitleShareItsWordsNotACutOfIt(@TempDir Path place) {
        String title = "面向城市交通流量预测任务动态图卷积模型";
        assertThat(sharedWords(place, Person.called("cen", "岑牧云").work(title, "L", 2020), Person.called("bu", "卜听澜").work(title, "L", 2020)).getFirst().split(", "))
            .contains("城市", "交通").allMatch(title::contains).noneMatch(word -> word.length() > 4);
    }

    @Test
    void nobodyIsLikeHimselfAndWhoSharesNothingIsAlone() {
        assertThat(like("someone")).isEmpty();
        assertThat(people.engine.similar("nobody", 10)).isEmpty();
        assertThat(people.engine.similar("cen-muyun", 1).orElseThrow()).hasSize(1);
    }
}
