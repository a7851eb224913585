package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstitutionsTest {

    private static final Institutions INSTITUTIONS = Vocabularies.shipped().institutions();

    private static List<String> candidates(String name) {
        return INSTITUTIONS.resolve(name).candidates().stream().map(Entity::id).toList();
    }

    @Test
    void everyNameOfAnInstitutionIsOneInstitution() {
        assertThat(List.of("tsinghua", "清华", "清華", "Tsinghua", "qinghua", "THU", "thu", "清华大学", "清華大學", "Ｔｓｉｎｇｈｕａ", "The Tsinghua University", "Tsing-hua University"))
            .allSatisfy(name -> assertThat(candidates(name)).as(name).containsExactly("tsinghua"));
    }

    @Test
    void anAmbiguousNameHasAllItsCandidates() {
        assertThat(candidates("NTU")).contains("ntu-sg", "ntu-taiwan").hasSizeGreaterThan(1);
        assertThat(candidates("东北大学")).containsExactly("neu-cn", "tohoku");
        assertThat(INSTITUTIONS.resolve("NEU").isAmbiguous()).isTrue();
        assertThat(INSTITUTIONS.resolve("no such place").candidates()).isEmpty();
    }

    @Test
    void aNameThatSeveralBearIsLinkedByWhatStandsAroundIt() {
        assertThat(INSTITUTIONS.link("NTU", LinkContext.NONE).id()).isEmpty();
        assertThat(INSTITUTIONS.link("NTU", LinkContext.of("en", List.of("someone@e.ntu.edu.sg"))).id()).isEqualTo("ntu-sg");
        assertThat(INSTITUTIONS.link("NTU, Singapore", LinkContext.NONE).id()).isEqualTo("ntu-sg");
        assertThat(INSTITUTIONS.link("東北大學", LinkContext.in("JP")).id()).isEqualTo("tohoku");
    }

    @Test
    void theEmployerOfADepartmentIsLinked() {
        assertThat(INSTITUTIONS.link("School of Software, Tsinghua Univ.", LinkContext.NONE).id()).isEqualTo("tsinghua");
        assertThat(INSTITUTIONS.link("DAMO Acedemy, Alibaba Group", LinkContext.NONE).id()).isEqualTo("alibaba");
        assertThat(INSTITUTIONS.link("北京大学信息科学技术学院", LinkContext.NONE).id()).isEqualTo("pku");
    }

    @Test
    void anotherInstitutionThatBearsTheNameIsNotLinked() {
        assertThat(List.of("清华大学附属中学", "Tsinghua University Press", "Southern Foo Jiaotong University", "Manipal University Nairobi", "Tsinghua University and Microsoft Research Asia"))
            .allSatisfy(raw -> assertThat(INSTITUTIONS.link(raw, LinkContext.NONE).id()).as(raw).isEmpty());
    }

    @Test
    void oneWrongLetterInALongNameIsForgivenButNeverAnotherPlace() {
        assertThat(INSTITUTIONS.link("Zhejang University", LinkContext.NONE).how()).isEqualTo(Linked.How.SPELLING);
        assertThat(INSTITUTIONS.link("Hunan University", LinkContext.NONE).id()).isEqualTo("hnu");
        assertThat(INSTITUTIONS.link("Henan University", LinkContext.NONE).id()).isEqualTo("henu");
        assertThat(INSTITUTIONS.link("Hanan University", LinkContext.NONE).id()).isEmpty();
    }

    @Test
    void whatIsWrittenInShortIsUnderstood() {
        assertThat(List.of("Peking U", "北大信科", "Peking U., Beijing")).allSatisfy(raw -> assertThat(INSTITUTIONS.link(raw, LinkContext.NONE).id()).as(raw).isEqualTo("pku"));
        assertThat(INSTITUTIONS.link("UvA", LinkContext.NONE).id()).isEqualTo("uva-amsterdam");
        assertThat(INSTITUTIONS.link("MSU, East Lansing", LinkContext.NONE).id()).isEqualTo("michigan-state");
        assertThat(INSTITUTIONS.link("Microsoft Research Asia (MSRA), NLC group", LinkContext.NONE).id()).isEqualTo("msra");
        assertThat(INSTITUTIONS.link("U.S. Foo Laboratory", LinkContext.NONE).id()).isEmpty();
    }

    @Test
    void aProductOfACompanyIsNotTheCompany() {
        assertThat(List.of("Google Scholar", "Microsoft Word", "Facebook page")).allSatisfy(raw -> assertThat(INSTITUTIONS.link(raw, LinkContext.NONE).id()).as(raw).isEmpty());
    }

    @Test
    void aVeryLongStringIsNoName() {
        assertThat(INSTITUTIONS.link("University of ".repeat(100_000), LinkContext.NONE)).isEqualTo(Linked.NOTHING);
        assertThat(INSTITUTIONS.resolve("清华".repeat(100_000)).candidates()).isEmpty();
        assertThat(INSTITUTIONS.matches("a".repeat(1_000_000), 5)).isEmpty();
    }

    @Test
    void namesAreFoundInATextWithTheirPlaces() {
        String text = "who left 阿里巴巴 for Carnegie Mellon?";
        List<FoundTerm> terms = INSTITUTIONS.termsIn(text);
        assertThat(terms).extracting(term -> text.substring(term.start(), term.end())).containsExactly("阿里巴巴", "Carnegie Mellon");
        assertThat(terms).extracting(FoundTerm::ids).containsExactly(List.of("alibaba"), List.of("cmu"));
    }

    @Test
    void aCommonWordIsAnAcronymOnlyInCapitals() {
        assertThat(INSTITUTIONS.termsIn("a bit of care and a fit")).isEmpty();
        assertThat(INSTITUTIONS.termsIn("from BIT")).isNotEmpty();
        assertThat(INSTITUTIONS.termsIn("a list, hi")).isEmpty();
        assertThat(INSTITUTIONS.termsIn("students of Tove Liu, Wu or sun")).isEmpty();
        assertThat(INSTITUTIONS.termsIn("at LiU")).isNotEmpty();
    }

    @Test
    void whatIsTypedFindsNamesByAnyWordPinyinAndInitials() {
        assertThat(INSTITUTIONS.matches("qhdx", 5)).extracting(found -> found.entry().id()).contains("tsinghua");
        assertThat(INSTITUTIONS.matches("beijing da", 9)).extracting(found -> found.entry().id()).contains("pku");
        assertThat(INSTITUTIONS.matches("mellon carn", 5)).extracting(found -> found.entry().id()).contains("cmu");
        assertThat(INSTITUTIONS.matches("munch", 20)).extracting(found -> found.entry().id()).contains("tum");
        assertThat(INSTITUTIONS.matches("清华", 1)).extracting(Suggested::how).containsExactly(Suggested.How.WHOLE_NAME);
        assertThat(INSTITUTIONS.matches("", 5)).isEmpty();
    }

    @Test
    void partsKnowTheirWholeAndWholesTheirParts() {
        assertThat(INSTITUTIONS.ancestors("damo")).containsExactly("alibaba");
        assertThat(INSTITUTIONS.children("alibaba")).contains("damo");
        assertThat(INSTITUTIONS.descendants("cas")).contains("ict", "casia");
    }
}
