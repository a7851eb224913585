package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a front matter says in words about the person of its page. All people and places here are invented. */
class FrontMatterWordsTest {

    private static Profile read(String page) {
        SourceFile file = new SourceFile("about.md", "about.md", page.getBytes(StandardCharsets.UTF_8), 1);
        Outcome outcome = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source("site", List.of(file), List.of())).getFirst();
        return ((Outcome.Accepted) outcome).profile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>滕若澜 [tʰəŋ˧˥ ɹwo˥˩]</p> | tengruolan@fenwold.edu | 滕若澜", "<p>滕若澜</p><p>Ruolan Teng</p> | ruolan.teng@fenwold.edu | Ruolan Teng;滕若澜", "<p>Mira Oduya</p> <p>Room 12</p> | oduya@fenwold.edu | Mira Oduya",
        "<p>滕若澜</p> | tam@fenwold.edu | 滕若澜", "<p>Reed House</p> <p>Room 12</p> | oduya@fenwold.edu |"})
    void nameMayStandBesideThePortrait(String lines, String mail, String names) {
        String front = "---\nlayout: about\ntitle: about\nprofile:\n  image: me.jpg\n  more_info: >\n    " + lines + "\n---\n\nI am a reader at Fenwold University. Mail: " + mail + "\n";
        assertThat(read(front).names()).extracting(Name::text).containsExactlyElementsOf(names == null ? List.of() : List.of(names.split(";")));
    }

    @Test
    void descriptionMayHoldTheWholeOfAGivenName() {
        String front = "---\ntitle: About\ndescription: \"About %s, Ph.D.—optician, gardener and keeper of the old lanterns in the harbour of Fenwold.\"\n---\n\nHello, I’m Mira!\n\nI am a reader at Fenwold University.\n";
        assertThat(read(front.formatted("Mira Oduya")).names()).extracting(Name::text).containsExactly("Mira Oduya");
        assertThat(read(front.formatted("Tam Vale")).names()).extracting(Name::text).containsExactly("Mira");
    }

    @Test
    void descriptionOfAChinesePageMayNameWhoseItIs() {
        String page = "---\ntitle: 中文简历\ndescription: %s\n---\n\n## 教育经历\n\n- 落星湖大学，物理学博士，2012 - 2016\n";
        assertThat(read(page.formatted("滕若澜的中文简历")).names()).extracting(Name::text).containsExactly("滕若澜");
        assertThat(read(page.formatted("关于我的教育经历与论文")).names()).isEmpty();
    }

    @Test
    void lineOfLinksWithAMailAddressIsTheContact() {
        Profile profile = read("---\ntitle: Mira Oduya\ncontact_line: >\n  <a href=\"mailto:mira@fenwold.edu\"><span>mail</span></a>\n  <a href=\"https://www.linkedin.com/in/moduya\"><i class=\"fa\"></i></a>\n---\n\nI am a reader at Fenwold University.\n");
        assertThat(profile.emails()).containsExactly("mira@fenwold.edu");
        assertThat(profile.links()).extracting(Link::url).containsExactly("https://www.linkedin.com/in/moduya");
    }

    @Test
    void introductionMayStandInTheFrontMatter() {
        String front = "---\ntitle: Mira Oduya\nintro: |\n  I am a reader at **Fenwold University**, where I work on lanterns, the fog around them and the reeds below.\n---\n\n{% include news.html %}\n";
        assertThat(read(front).stints()).hasSize(1);
    }
}
