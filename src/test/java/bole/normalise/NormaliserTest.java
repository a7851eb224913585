package bole.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import bole.vocabulary.Vocabularies;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormaliserTest {

    private static final Normaliser NORMALISER = new Normaliser(Vocabularies.shipped());

    private static Profile stints(Stint... stints) {
        return NORMALISER.normalise(People.with("someone", List.of(), List.of(), List.of(stints), List.of()));
    }

    private static List<String> places(Profile profile) {
        return profile.stints().stream().map(stint -> stint.institution().map(Institution::id).orElse("")).toList();
    }

    @Test
    void normalisingTwiceChangesNothing() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Profile once = NORMALISER.normalise(People.someone(new Random(seed)));
            assertThat(NORMALISER.normalise(once)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void institutionsAndTopicsAreLinkedAndKeepTheirWords() {
        Profile profile = NORMALISER.normalise(People.with("someone", List.of(), List.of(People.interest("Graph Neural Networks"), People.interest("Foo studies")),
            List.of(People.stint(StintKind.EMPLOYMENT, "DAMO Acedemy, Alibaba Group", "Engineer", "2020", "2021")), List.of()));
        assertThat(profile.interests()).extracting(Interest::topic).containsExactly("graph-neural-networks", "");
        assertThat(profile.stints().getFirst().institution()).contains(new Institution("DAMO Acedemy, Alibaba Group", "alibaba"));
    }

    @Test
    void aNameThatSeveralBearIsTheOneOfTheSameLife() {
        assertThat(places(stints(People.stint(StintKind.EDUCATION, "NTU", "MSc", "2019", "2020"), People.stint(StintKind.EDUCATION, "Nanyang Technological University", "PhD", "2020", "2024"))))
            .containsExactly("ntu-sg", "ntu-sg");
        assertThat(places(stints(People.stint(StintKind.EDUCATION, "NTU", "MSc", "2019", "2020")))).containsExactly("");
    }

    @Test
    void aGivenIdStaysUnlessTheNameIsExactlyAnothersOrNobodyHasIt() {
        Stint stint = People.stint(StintKind.EMPLOYMENT, "Foo Lab", "Engineer", "2020", "2021");
        assertThat(places(stints(stint.withInstitution(new Institution("Foo Lab", "alibaba"))))).containsExactly("alibaba");
        assertThat(places(stints(stint.withInstitution(new Institution("Foo Lab", "no-such-id"))))).containsExactly("");
        assertThat(places(stints(stint.withInstitution(new Institution("Tencent", "alibaba"))))).containsExactly("tencent");
    }

    @Test
    void aDegreeGivenInTwoLanguagesCountsOnce() {
        Profile profile = stints(People.stint(StintKind.EDUCATION, "Hefei University of Technology", "Bachelor of Engineering", "2018-09", "2022-07"),
            People.stint(StintKind.EDUCATION, "合肥工业大学", "工学学士", "2018", "2022"));
        assertThat(profile.stints()).hasSize(1);
        assertThat(profile.stints().getFirst().from()).contains(PartialDate.parse("2018-09"));
    }

    @Test
    void whereSomebodyIsNowIsNotSaidAgainWithoutADate() {
        Stint since = current(StintKind.EDUCATION, "Tsinghua University", "PhD in Dyes", "2021");
        assertThat(stints(current(StintKind.EDUCATION, "清华大学", "PhD student", ""), since).stints()).singleElement().satisfies(stint -> assertThat(stint.from()).contains(PartialDate.ofYear(2021)));
        assertThat(stints(current(StintKind.EMPLOYMENT, "Tsinghua University", "", ""), current(StintKind.EMPLOYMENT, "Tsinghua University", "Lecturer", "2021")).stints()).hasSize(1);
        assertThat(stints(current(StintKind.EMPLOYMENT, "Tsinghua University", "Dean", ""), current(StintKind.EMPLOYMENT, "Tsinghua University", "Lecturer", "2021")).stints()).hasSize(2);
        assertThat(stints(current(StintKind.EMPLOYMENT, "Tsinghua University", "lecturer", ""), current(StintKind.EMPLOYMENT, "Tsinghua University", "Lecturer", "2021")).stints()).hasSize(1);
        assertThat(stints(current(StintKind.EMPLOYMENT, "Tsinghua University", "Tutor", ""), since).stints()).hasSize(2);
    }

    private static Stint current(StintKind kind, String place, String title, String from) {
        return new Stint(kind, Optional.of(Institution.named(place)), "", title, Optional.empty(), "", PartialDate.read(from), Optional.empty(), true, 0, new LineRange(1, 1));
    }

    @Test
    void twoJobsInOneYearStayTwo() {
        assertThat(stints(People.stint(StintKind.EMPLOYMENT, "Alibaba", "Engineer", "2020", "2020"), People.stint(StintKind.EMPLOYMENT, "Alibaba", "Manager", "2020", "2020")).stints()).hasSize(2);
        assertThat(stints(People.stint(StintKind.EMPLOYMENT, "Alibaba", "Engineer", "2020", "2020"), People.stint(StintKind.EMPLOYMENT, "Tencent", "Engineer", "2020", "2020")).stints()).hasSize(2);
    }

    @Test
    void datesWrittenBackwardsAreTurnedAndImpossibleOnesGo() {
        Stint stint = stints(People.stint(StintKind.EMPLOYMENT, "Alibaba", "Engineer", "2022", "2018")).stints().getFirst();
        assertThat(stint.from()).contains(PartialDate.ofYear(2018));
        assertThat(stint.to()).contains(PartialDate.ofYear(2022));
        assertThat(stints(People.stint(StintKind.EMPLOYMENT, "Alibaba", "Engineer", "1234", "2018")).stints().getFirst().from()).isEmpty();
    }

    @Test
    void namesHaveOneToShowAndTheNativeOneBesideIt() {
        Profile profile = NORMALISER.normalise(People.with("someone", List.of(new Name(" Ruoxu  SHUI", "", NameKind.DISPLAY), new Name("水 若虚", "", NameKind.VARIANT),
            new Name("R. Shui", "", NameKind.DISPLAY), new Name("Ruoxu SHUI", "", NameKind.VARIANT)), List.of(), List.of(), List.of()));
        assertThat(profile.names()).containsExactly(new Name("Ruoxu SHUI", "en", NameKind.DISPLAY), new Name("水若虚", "zh", NameKind.NATIVE), new Name("R. Shui", "en", NameKind.VARIANT));
    }

    @Test
    void aTraditionalNameIsMarkedAsSuch() {
        assertThat(NORMALISER.normalise(People.with("someone", List.of(new Name("鍾若虛", "", NameKind.DISPLAY)), List.of(), List.of(), List.of())).names().getFirst().lang()).isEqualTo("zh-Hant");
    }

    @Test
    void mailAddressesAreLowerCaseAndStandOnce() {
        Profile empty = Profile.empty("someone");
        Profile given = new Profile(empty.id(), List.of(), "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of("A@Example.ORG", "a@example.org "), List.of());
        assertThat(NORMALISER.normalise(given).emails()).containsExactly("a@example.org");
    }
}
