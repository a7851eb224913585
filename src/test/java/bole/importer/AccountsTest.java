package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site keeps as data about its person: accounts, an employer, a line. All people and places here are invented. */
class AccountsTest {

    private static Profile read(String... paths) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < paths.length; i += 2) {
            files.add(new SourceFile(paths[i], paths[i], paths[i + 1].replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), 1));
        }
        Outcome outcome = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source("site", files, List.of())).getFirst();
        return ((Outcome.Accepted) outcome).profile();
    }

    private static List<String> places(Profile profile) {
        return profile.stints().stream().filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(Institution::name).toList();
    }

    @Test
    void accountsOfASiteAreLinks() {
        Profile profile = read("_pages/about.md", "---\ntitle: Mira Oduya\n---\n\nI am a postdoc at Fenwold University. [GitHub](http://github.com/moduya/)\n",
            "_data/socials.yml", "email: m.oduya@fenwold.example\nscholar_userid: AbCdEfGhIJ\ngithub_username: moduya\nx_username: moduya\ninspirehep_id: 1010907\nlinkedin_username: # none\n");
        assertThat(profile.emails()).containsExactly("m.oduya@fenwold.example");
        assertThat(profile.links()).extracting(Link::url).containsExactly("http://github.com/moduya/", "https://scholar.google.com/citations?user=AbCdEfGhIJ", "https://x.com/moduya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "github: moduya | https://github.com/moduya", "author:\\n  name: Mira Oduya\\n  orcid: 0000-0002-1825-0097 | https://orcid.org/0000-0002-1825-0097",
        "about:\\n  links:\\n    - icon: linkedin\\n      href: https://linkedin.com/in/moduya\\n    - text: Shop\\n      href: https://shop.example/ | https://linkedin.com/in/moduya",
        "about:\\n  links:\\n    - icon: bluesky\\n      href: https://bsky.app/profile/moduya.fen.example\\n    - text: Podcast\\n      href: https://casts.example/show/12 | https://bsky.app/profile/moduya.fen.example",
        "about:\\n  links:\\n    - icon: house\\n      text: HP\\n      href: https://oduya.example | https://oduya.example",
        "links:\\n  - https://github.com/moduya\\n  - https://shop.example/lamp | https://github.com/moduya", "nber: https://www.nber.org/people/mira_oduya\\nlamp: https://shop.example/lamp | https://www.nber.org/people/mira_oduya",
        "social:\\n  red: https://www.xiaohongshu.com/user/profile/5f1a2b3c4d5e6f7a8b9c0d1e | https://www.xiaohongshu.com/user/profile/5f1a2b3c4d5e6f7a8b9c0d1e",
        "socialIcons:\\n  - name: x\\n    url: https://x.com/moduya\\n  - name: GitHub\\n    url: https://github.com/ | https://x.com/moduya",
        "social:\\n  github_username: moduya\\n  twitter: true | https://github.com/moduya", "homepage: https://moduya.example\\nurl: https://fens.example/here | https://moduya.example",
        "gscholar: AbCdEfGhIJ&hl | https://scholar.google.com/citations?user=AbCdEfGhIJ", "author:\\n  social:\\n    researchgate-profile: Mira-Oduya-2 | https://www.researchgate.net/profile/Mira-Oduya-2",
        "lattes: https://lattes.cnpq.br/4383081925240000 | https://lattes.cnpq.br/4383081925240000", "orcid_id: 0000-0002-1825-0097 | https://orcid.org/0000-0002-1825-0097",
        "googlescholar: https://scholar.google.com/citations?user=AbCdEfGhIJ\\ngithub: academicpages | https://scholar.google.com/citations?user=AbCdEfGhIJ"})
    void accountsOfAFrontMatterAreLinks(String front, String url) {
        assertThat(read("index.md", "---\ntitle: Mira Oduya\n" + front + "\n---\n\nI am a postdoc at Fenwold University.\n").links()).extracting(Link::url).containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title: '[Mira Oduya]{.gold}' | Mira Oduya", "title: Curriculum vitae\\nfirstname: Mira K.\\nlastname: 'Oduya, Sc.B.' | Mira K. Oduya", "title: Mira Oduya, MPH | Mira Oduya", "title: Home\\nmeta_title: Mira Oduya | Mira Oduya", "title: About\\nauthor:\\n  - Mira Oduya | Mira Oduya", "title: About\\nopen-graph:\\n  title: Mira Oduya | Mira Oduya", "title: About\\nfull_name: Mira Oduya | Mira Oduya"})
    void nameOfAFrontMatterMayBeDressedUp(String front, String name) {
        assertThat(read("index.Rmd", "---\n" + front + "\n---\n\nI am a postdoc at Fenwold University.\n").names()).extracting(Name::text).containsExactly(name);
    }

    @Test
    void personOfAFrontMatterMayBeJsonLd() {
        String front = "---\nlayout: about\ntitle: about\nschema_markup: >\n  {\"@context\": \"http://schema.org\", \"@type\": \"%s\", \"name\": \"Mira Oduya\", \"jobTitle\": \"Reader\",\n  \"sameAs\": [\"https://github.com/moduya\"]}\n---\n\nI am a reader at Fenwold University.\n";
        Profile profile = read("_pages/about.md", front.formatted("Person"));
        assertThat(profile.names()).extracting(Name::text).containsExactly("Mira Oduya");
        assertThat(profile.links()).extracting(Link::url).containsExactly("https://github.com/moduya");
        assertThat(read("_pages/about.md", front.formatted("Organization")).names()).isEmpty();
    }

    @Test
    void portraitOfAFrontMatterShowsThePerson() {
        String front = "---\ntitle: about\nprofile:\n  image: me.jpg\n  alt_text: \"Profile photo of Professor %s\"\n---\n\nI am a reader at Fenwold University. Mail: mira.oduya@fenwold.edu\n";
        assertThat(read("_pages/about.md", front.formatted("Mira Oduya")).names()).extracting(Name::text).containsExactly("Mira Oduya");
        assertThat(read("_pages/about.md", front.formatted("Ada Stern")).names()).isEmpty();
    }

    @Test
    void authorTitledInChineseIsNamedInLatinByTheBiography() {
        String author = "---\ntitle: 滕若澜\nsuperuser: true\norganizations:\n- name: Fenwold University\n---\nDr. %s is a professor at Fenwold University. She studies fog.\n";
        assertThat(read("_index.md", author.formatted("Ruolan Teng")).names()).extracting(Name::text).containsExactly("Ruolan Teng", "滕若澜");
        assertThat(read("_index.md", author.formatted("Mira Oduya")).names()).extracting(Name::text).containsExactly("滕若澜");
    }

    @Test
    void whatAServerRunsInAPageIsNotShown() {
        String page = "<%@ Page Language=\"C#\" Inherits=\"_fen\" %>\n<html><body><table><tr><td>姓名：</td><td>滕若澜</td></tr><tr><td>現任：</td><td>落星湖大學 助理教授</td></tr><tr><td>個人網站：</td><td>http://fens.example/t12/</td></tr></table></body></html>\n";
        for (String name : List.of("teacher.aspx", "teacher.asp", "teacher.shtml")) {
            Profile profile = read(name, page);
            assertThat(profile.names()).extracting(Name::text).containsExactly("滕若澜");
            assertThat(profile.links()).extracting(Link::url).containsExactly("http://fens.example/t12/");
        }
        assertThat(read("me.php", "<?php include('head.php'); $who = '<b>Ada Stern</b>'; ?>\n<h1>Mira Oduya</h1><p>I am a postdoc at Fenwold University.</p>\n").names()).extracting(Name::text).containsExactly("Mira Oduya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "headline: PhD Student in Optics\\naffiliation: Reed Lab, Fenwold University\\nlinks:\\n  email: m.oduya@fenwold.edu\\n  github: https://github.com/moduya | PhD Student",
        "title: PhD Student @ Fenwold University\\nemail: m.oduya[at]fenwold.edu\\ncontacts:\\n  - label: GitHub\\n    href: https://github.com/moduya | PhD Student",
        "bio: I am a PhD student at Fenwold University.\\ncontact:\\n  professional_email: m.oduya@fenwold.edu\\n  github_url: https://github.com/moduya | PhD student"})
    void personOfASiteMayBeData(String data, String headline) {
        Profile profile = read("index.md", "---\nlayout: home\n---\n\n{% include hero.html %}\n", "_data/profile.yml", "name: Mira Oduya\n" + data + "\n");
        assertThat(profile.names()).extracting(Name::text).containsExactly("Mira Oduya");
        assertThat(profile.headline()).isEqualTo(headline);
        assertThat(places(profile)).singleElement().asString().contains("Fenwold University");
        assertThat(profile.emails()).containsExactly("m.oduya@fenwold.edu");
        assertThat(profile.links()).extracting(Link::url).containsExactly("https://github.com/moduya");
    }

    @Test
    void awardsMayBeListedInTheFrontMatter() {
        assertThat(read("index.md", "---\ntitle: Mira Oduya\nawards:\n  enabled: true\n  items:\n    - Fen Scholarship, 2021\n    - Reed Prize\n---\n\nI am a postdoc at Fenwold University.\n").awards()).extracting(Award::title).containsExactly("Fen Scholarship", "Reed Prize");
    }

    @Test
    void listedAddressesCountWithoutTheirScheme() {
        Profile profile = read("index.md", "---\ntitle: Mira Oduya\nabout:\n  links:\n    - href: m.oduya@fenwold.edu\n    - href: www.linkedin.com/in/moduya\n---\n\nI am a postdoc at the Fenwold Transport Commission.\n");
        assertThat(profile.emails()).containsExactly("m.oduya@fenwold.edu");
        assertThat(profile.links()).extracting(Link::url).containsExactly("https://www.linkedin.com/in/moduya");
        assertThat(places(profile)).containsExactly("Fenwold Transport Commission");
    }

    @Test
    void fencesAndAttributesOfPandocAreNoText() {
        Profile profile = read("index.md", "---\ntitle: Mira Oduya\n---\n\n::: {.card}\nI am a postdoc at Fenwold University.\n:::\n\n## Education {#education}\n\n* [**Ph.D. in Optics**]{.underline}, Saltwick University, 2010 - 2014\n");
        assertThat(profile.stints()).extracting(Stint::title).containsExactlyInAnyOrder("postdoc", "Ph.D. in Optics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bio: Postdoc in Optics\\n  employer: Fenwold University | Postdoc | Fenwold University", "bio: Lecturer at Fenwold University | Lecturer | Fenwold University",
        "bio: Fenwold University | '' | Fenwold University", "employer: Department of Optics\\n  affiliation: Saltwick University | '' | Saltwick University"})
    void configurationSaysWhatThePagesLeaveOpen(String author, String headline, String place) {
        Profile profile = read("_pages/about.md", "My research interests are optics and tides.\n", "_config.yml", "title: Mira Oduya\nauthor:\n  name: Mira Oduya\n  " + author + "\n");
        assertThat(profile.headline()).isEqualTo(headline);
        assertThat(places(profile)).containsExactly(place);
    }

    @Test
    void descriptionMayTellWhoSomebodyIs() {
        Profile profile = read("index.md", "---\ntitle: Home\ndescription: Mira Oduya is a tide researcher (PhD candidate, Fenwold University) building models of silt.\n---\n\nI welcome collaborations.\n");
        assertThat(profile.names()).extracting(Name::text).containsExactly("Mira Oduya");
        assertThat(profile.headline()).isEqualTo("tide researcher");
        assertThat(places(profile)).containsExactly("Fenwold University");
    }

    @Test
    void whatAPageSaysIsNotOverruledByItsConfiguration() {
        Profile profile = read("_pages/about.md", "I am a postdoc at Fenwold University.\n", "_config.yml", "title: Mira Oduya\nauthor:\n  name: Mira Oduya\n  bio: PhD student\n  employer: Saltwick University\n");
        assertThat(profile.headline()).isEqualTo("postdoc");
        assertThat(places(profile)).containsExactly("Fenwold University");
    }
}
