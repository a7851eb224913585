package bole.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final Normaliser NORMALISER = new Normaliser(Vocabularies.shipped());
    private static final Merging MERGING = new Merging(NORMALISER);
    private static final String SCHOLAR = "https://scholar.google.com/citations?user=SAMPLE01aaaa";

    private static Profile person(String id, Link... links) {
        return People.with(id, List.of(new Name("Ruoxu Shui", "en", NameKind.DISPLAY)), List.of(People.interest("Topic of " + id)), List.of(), List.of(links));
    }

    private static List<String> ids(List<Profile> profiles) {
        return profiles.stream().map(Profile::id).toList();
    }

    @Test
    void peopleAreNeverMergedByName() {
        assertThat(MERGING.merge(List.of(person("a"), person("b")))).hasSize(2);
        assertThat(MERGING.merge(List.of(person("a", People.link(LinkKind.GITHUB, "https://github.com/sample")), person("b", People.link(LinkKind.GITHUB, "https://github.com/sample"))))).hasSize(2);
    }

    @Test
    void aSharedIdOfARegisterMergesAndClaimsKeepTheirSources() {
        Profile merged = MERGING.merge(List.of(person("b", People.link(LinkKind.SCHOLAR, SCHOLAR)), person("a", People.link(LinkKind.SCHOLAR, SCHOLAR + "&hl=en")))).getFirst();
        assertThat(merged.id()).isEqualTo("a");
        assertThat(merged.sources()).extracting(SourceRecord::uri).containsExactly("a.md", "b.md");
        assertThat(merged.interests()).allSatisfy(interest -> assertThat(merged.sources().get(interest.source()).uri()).isEqualTo(interest.label().substring(9) + ".md"));
        assertThat(merged.names()).hasSize(1);
    }

    @Test
    void idsAreFollowedThroughOthers() {
        Link orcid = People.link(LinkKind.ORCID, "https://orcid.org/0000-0002-0000-0001");
        Link dblp = People.link(LinkKind.DBLP, "https://dblp.org/pid/12/345.html");
        assertThat(ids(MERGING.merge(List.of(person("a", orcid), person("b", dblp), person("c", People.link(LinkKind.DBLP, "https://dblp.org/pid/12/345"), orcid))))).containsExactly("a");
    }

    @Test
    void twoOrcidsAreTwoPeopleWhateverElseTheyShare() {
        Link scholar = People.link(LinkKind.SCHOLAR, SCHOLAR);
        Link one = People.link(LinkKind.ORCID, "https://orcid.org/0000-0002-0000-0001");
        Link other = People.link(LinkKind.ORCID, "https://orcid.org/0000-0002-0000-0002");
        assertThat(ids(MERGING.merge(List.of(person("a", scholar, one), person("b", scholar, other), person("c", scholar), person("d", one))))).containsExactly("a", "b", "c");
    }

    @Test
    void ofTwoIdsOfOneRegisterNeitherTellsWhoItIs() {
        Link own = People.link(LinkKind.SCHOLAR, SCHOLAR);
        Link colleague = People.link(LinkKind.SCHOLAR, "https://scholar.google.com/citations?user=SAMPLE02bbbb");
        assertThat(ids(MERGING.merge(List.of(person("a", own, colleague), person("b", colleague))))).containsExactly("a", "b");
    }

    @Test
    void recordsOfOpenAlexAreKnownByTheirAddress() {
        Link one = People.link(LinkKind.OTHER, "https://openalex.org/A5000000001");
        Link other = People.link(LinkKind.OTHER, "https://openalex.org/authors/a5000000001");
        assertThat(ids(MERGING.merge(List.of(person("a", one), person("b", other), person("c", People.link(LinkKind.OTHER, "https://openalex.org/W5000000001")))))).containsExactly("a", "c");
    }

    @Test
    void circlesHoldWhomMergingJoinsAndForgetWhoGoes() {
        Circles circles = new Circles();
        Link scholar = People.link(LinkKind.SCHOLAR, SCHOLAR);
        Link orcid = People.link(LinkKind.ORCID, "https://orcid.org/0000-0002-0000-0001");
        List.of(person("a", scholar), person("b", scholar, orcid), person("c", orcid), person("d")).forEach(circles::put);
        assertThat(circles.around("a")).containsExactly("a", "b", "c");
        assertThat(circles.around("d")).containsExactly("d");
        circles.remove("b");
        assertThat(circles.around("a")).containsExactly("a");
    }

    @Test
    void theOrderOfTheInputMakesNoDifference() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<Profile> people = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                people.add(NORMALISER.normalise(People.someone(random)));
            }
            List<Profile> merged = MERGING.merge(people);
            Collections.shuffle(people, random);
            assertThat(MERGING.merge(people)).as("seed %d", seed).isEqualTo(merged);
            assertThat(MERGING.merge(merged)).as("seed %d", seed).isEqualTo(merged);
        }
    }
}
