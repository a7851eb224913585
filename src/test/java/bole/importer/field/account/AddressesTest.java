package bole.importer.field.account;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static Claims read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0));
    }

    private static Claims html(String html) {
        return Claims.of(Reading.of(HtmlPages.read(html, 0), 0));
    }

    private static List<String> links(String markdown) {
        return read(markdown).links().stream().map(Link::url).toList();
    }

    @Test
    void addressesOfRefereesAreNotThePersons() {
        assertThat(read("# Mira Oduya\n\nm.oduya@fenwold.edu\n\n## References\n\nProf. Aldo Brandt, Lowfen College, a.brandt@lowfen.edu\n").emails()).containsExactly("m.oduya@fenwold.edu");
        assertThat(html("<h1>Mira Oduya</h1><p>m.oduya@fenwold.edu</p><p><b>References</b></p><table><tr><td>Aldo Brandt<br>a.brandt@lowfen.edu</td></tr></table>").emails()).containsExactly("m.oduya@fenwold.edu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.vale@fenwold.edu", "t.vale [at] fenwold [dot] edu", "t.vale (AT) fenwold (DOT) edu", "t.vale AT fenwold DOT edu", "t.vale＠fenwold.edu", "t.vale＠fenwold．edu", "t.vale艾特fenwold.edu", "t.vale【at】fenwold.edu",
        "t.vale_at_fenwold.edu", "t⚫vale@fenwold⚫edu", "t.vale(a)fenwold.edu", "t.vale{/AT/}fenwold{/DOT/}edu", "t.vale#fenwold.edu（请将#换成@）", "t.vale#fenwold.edu (replace # with @)", "&#116;&#46;&#118;&#97;&#108;&#101;&#64;&#102;&#101;&#110;&#119;&#111;&#108;&#100;&#46;&#101;&#100;&#117;", "[write](mailto:t.vale@fenwold.edu?subject=hello)", "[t.vale](mailto:t.vale%40fenwold.edu)", "[mail](mailto:%74%2E%76%61le%40%66enwold.%65du)",
        "t.vale@NOSPAM.fenwold.edu", "t.vale@fenwold.REMOVETHIS.edu", "t.vale@fenwold(remove this).edu", "t.valeNOSPAM@fenwold.edu",
        "t.vale @ fenwold . edu", "t . vale @ fenwold . edu", "t.vale [at] fenwold DoT edu", "t.vale [Shift + 2] fenwold 点 edu", "t.vale AT fenwold点edu", "t.vale \"at\" fenwold \"dot\" edu", "t.vale(α)fenwold.edu", "t.vale [-at-] fenwold [-dot-] edu", "t.vale (*at*) fenwold.edu", "t.vale(#)fenwold.edu", "t.vale [ät] fenwold.edu", "t.vale [at sign] fenwold.edu", "t.vale (arroba) fenwold (punto) edu", "[邮箱](t.vale@fenwold.edu)", "you can write to me at t [dot] vale [at] fenwold [dot] edu", "t.vale#fenwold.edu (请将#替换为@)", "at the fen. t.vale @ fenwold . edu", "t.vale/at/fenwold.edu", "t.vale%40fenwold.edu", "t.vale(圈a)fenwold.edu", "t.vale#fenwold.edu（#替换为@）", "t.vale#fenwold.edu, # means @"})
    void addressIsReadInEveryWriting(String written) {
        assertThat(read("Email: " + written + "\n").emails()).containsExactly("t.vale@fenwold.edu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.vale@fenwold.edu.ec", "t.vale@fens.quebec", "t.vale@vale.email", "t.vale@fens.ac.ug", "t.vale at fens.lv", "t.vale [at] fens.berlin", "t.vale@fens.blog"})
    void addressMayEndInAnyCountryOrTrade(String written) {
        assertThat(read("Email: " + written + "\n").emails()).containsExactly(written.replace(" at ", "@").replace(" [at] ", "@"));
    }

    @Test
    void addressMayStandInABlockOfLabelsAndBetweenSigns() {
        assertThat(read("# Mira Oduya\n\n```\nName:     Mira Oduya\nPlace:    Fenwold University\nMail:     m.oduya@fenwold.edu\n```\n").emails()).containsExactly("m.oduya@fenwold.edu");
        assertThat(read("# Mira Oduya\n\nE-mail: +m.oduya@fenwold.edu+\n").emails()).containsExactly("m.oduya@fenwold.edu");
    }

    @Test
    void lineOfMailAndOneAccountIsTheOwnersWhereverItStands() {
        assertThat(links("# Mira Oduya\n\n## Work\n\n- Clerk, Lanternly, 2019 – 2021\n\n[m.oduya@fenwold.edu](mailto:m.oduya@fenwold.edu) [GitHub](https://github.com/moduya)\n")).containsExactly("https://github.com/moduya");
        assertThat(links("# Mira Oduya\n\n## Work\n\n- Clerk, Lanternly, 2019 – 2021\n\nWritten with [GitHub](https://github.com/lanternly)\n")).isEmpty();
    }

    @Test
    void signOfAHouseOrTheWorldNamesThePersonsSite() {
        assertThat(links("# Mira Oduya\n\n✉ m.oduya@fenwold.edu<br>🌐 https://www.fenwold.edu/~mo/<br>Northmere\n")).containsExactly("https://www.fenwold.edu/~mo/");
        assertThat(links("# Tilda Calder-Moor\n\nhttps://www.fenwold.edu/~tcaldermoor\n")).containsExactly("https://www.fenwold.edu/~tcaldermoor");
    }

    @Test
    void wordOfALinkIsNoUserAndProfileNoProfessor() {
        assertThat(links("# Mira Oduya\n\nResearchGate: [Profile](https://www.researchgate.net/profile/Mira-Oduya) · LinkedIn: [Profile](https://www.linkedin.com/in/moduya/)\n")).containsExactly("https://www.researchgate.net/profile/Mira-Oduya", "https://www.linkedin.com/in/moduya/");
        assertThat(links("# Mira Oduya\n\nI work with [Prof. Brandt](https://www.linkedin.com/in/abrandt/) and [Dr Toft](https://www.linkedin.com/in/atoft/).\n")).isEmpty();
    }

    @Test
    void usersInBracketsShareADomainInEveryWriting() {
        assertThat(read("Email: {tamsin, t.vale} [at] fenwold [dot] edu\n").emails()).containsExactly("tamsin@fenwold.edu", "t.vale@fenwold.edu");
    }

    @Test
    void wordBeforeHalfAnAddressIsNoUser() {
        assertThat(read("My address is tamsin followed by @fenwold.edu, not info@mysite.com.\n").emails()).isEmpty();
    }

    @Test
    void linkInADrawingIsReadAndTheDrawingIsNot() {
        Claims drawn = html("<h1>Tamsin Vale</h1><p>Student of fog.</p><svg><a href='mailto:t.vale@fenwold.edu'><rect></rect><text>WRITE ME</text></a></svg><svg><text>Esra Marsh</text></svg>");
        assertThat(drawn.emails()).containsExactly("t.vale@fenwold.edu");
    }

    @Test
    void cardOfLabelsSetAsCodeIsReadAndCodeIsNot() {
        Claims card = read("# Tamsin Vale\n\n```\nTel: +44 1234\nMail: t.vale@fenwold.edu\n\nGitHub: https://github.com/tamsin/\n```\n");
        assertThat(card.emails()).containsExactly("t.vale@fenwold.edu");
        assertThat(card.links()).extracting(Link::url).containsExactly("https://github.com/tamsin/");
        assertThat(read("# Tamsin Vale\n\n```python\nmail: str = \"e.marsh@fenwold.edu\"\nprint(mail)\n```\n\n```\nauthor: e.marsh@fenwold.edu\n```\n").emails()).isEmpty();
    }

    @Test
    void badgeSaysWhatALinkIs() {
        assertThat(links("# Tamsin Vale\n\n[![](https://img.shields.io/badge/Homepage-visit-orange?style=flat)](https://fens.example/home/) [![](https://img.shields.io/badge/%E4%B8%AA%E4%BA%BA%E4%B8%BB%E9%A1%B5-go-red)](https://reeds.example/t/)"
            + " [![](https://img.shields.io/badge/Peat-1.0-red)](https://peat.example/)\n")).containsExactly("https://fens.example/home/", "https://reeds.example/t/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff page", "back to staff page", "My faculty profile", "University web page", "学院主页", "教师个人主页"})
    void pageAtAnInstitutionIsOnesOwnWhereItIsCalledSo(String words) {
        assertThat(links("# Tamsin Vale\n\n[" + words + "](https://fenwold.edu/t/12), [group page](https://fenwold.edu/fog), [Faculty of Fog](https://fenwold.edu/f), [雾学院](https://fenwold.edu/w)\n")).containsExactly("https://fenwold.edu/t/12");
    }

    @Test
    void nameOfAPlaceForAccountsIsNobodys() {
        assertThat(links("# Tamsin Vale\n\n## Find me on\n\n- [Stack Overflow](https://stackoverflow.com/users/12/tv)\n- [Hugging Face](https://huggingface.co/tv)\n- [arXiv](https://arxiv.org/search/?query=vale&searchtype=author)\n- [Ada Stern](https://huggingface.co/ada)\n- [Github](https:/github.com/tv)\n"))
            .containsExactly("https://stackoverflow.com/users/12/tv", "https://huggingface.co/tv", "https://arxiv.org/search/?query=vale&searchtype=author", "https://github.com/tv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I met Aldo at fens.com in 2020.", "We saw Esra at silt.org.", "The talk by Marsh at bogs.net was good."})
    void whoIsSomewhereInASentenceHasNoAddressThere(String sentence) {
        assertThat(read("# Tamsin Vale\n\n" + sentence + "\n").emails()).isEmpty();
        assertThat(read("# Tamsin Vale\n\nDrop me a line at tamsin at fens.com or my address is tv at silt.org.\n").emails()).contains("tamsin@fens.com");
    }

    @Test
    void filesAndTimesAreNoAddress() {
        assertThat(read("# Tamsin Vale\n\nThe code is at main.py, starts at 4.pm, and the picture is reeds@2x.png.\n").emails()).isEmpty();
    }

    @Test
    void signInBracketsFollowsAnyUser() {
        assertThat(read("Write to mail[at]tamsinvale.art, the student (at) fens.example.\n").emails()).containsExactly("mail@tamsinvale.art", "student@fens.example");
        assertThat(read("Write to email@example.com or test@example.org.\n").emails()).isEmpty();
    }

    @Test
    void addressInTheMenuIsTheirs() {
        assertThat(html("<h1>Tamsin Vale</h1><nav><a href='mailto:t.vale@fenwold.edu'>Email</a><a href='/cv'>CV</a></nav><p>I study silt.</p><h2>Publications</h2><p>Tamsin Vale. Silt in fens. Journal of Fog, 2021.</p>").emails()).containsExactly("t.vale@fenwold.edu");
    }

    @Test
    void addressBehindTheNameOfAnotherIsNotTheirs() {
        String page = "# Tamsin Vale\n\nWrite to [Tamsin](mailto:t.vale@fenwold.edu).\n\n## Silt\n\n[Esra Marsh](mailto:e.marsh@fenwold.edu)\\*, [T. Vale](mailto:vale@reeds.example)\n";
        assertThat(read(page).emails()).containsExactly("t.vale@fenwold.edu", "vale@reeds.example");
    }

    @Test
    void lineThatIsALinkAloneIsReadAsALink() {
        assertThat(read("# Tamsin Vale\n\n[Email](mailto:t.vale%40fenwold.edu)\n").emails()).containsExactly("t.vale@fenwold.edu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>document.write('t.vale' + '@' + 'fenwold.edu');</script>", "<script>var u = \"t.vale\"; var d = \"fenwold.edu\"; document.write('<a href=\"mailto:' + u + '@' + d + '\">' + u + '@' + d + '</a>');</script>",
        "<a href=\"javascript:location='mailto:'+'t.vale'+'@'+'fenwold.edu'\">mail</a>", "<span style=\"unicode-bidi: bidi-override; direction: rtl\">ude.dlownef@elav.t</span>",
        "<a class=\"__cf_email__\" data-cfemail=\"2a5e045c4b464f6a4c4f445d45464e044f4e5f\">[email&#160;protected]</a>", "<a href=\"/cdn-cgi/l/email-protection#2a5e045c4b464f6a4c4f445d45464e044f4e5f\">mail</a>"})
    void addressThatOnlyABrowserShowsIsRead(String written) {
        assertThat(Claims.of(Reading.of(HtmlPages.read("<h1>Tamsin Vale</h1><p>Mail: " + written + "</p>", 0), 0)).emails()).containsExactly("t.vale@fenwold.edu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[loading]", "<i class='envelope'></i>"})
    void addressWhosePartsAScriptJoinsIsRead(String shown) {
        assertThat(html("<h1>Tamsin Vale</h1><p><a href='#' data-user='t.vale' data-domain='fenwold.edu'>" + shown + "</a></p>").emails()).containsExactly("t.vale@fenwold.edu");
        assertThat(html("<h1>Tamsin Vale</h1><p><a href='#' data-user='t vale' data-domain='blue'>" + shown + "</a></p>").emails()).isEmpty();
    }

    @Test
    void rowOfSignsIsOnesOwnBelowWhateverStandsBefore() {
        String signs = "<div><a href='https://github.com/tamsin'><i></i></a> <a href='https://fen.social/@tamsin'><i></i></a> <a href='https://www.linkedin.com/in/tamsin-vale'><i></i></a></div>";
        String[] own = {"https://github.com/tamsin", "https://fen.social/@tamsin", "https://www.linkedin.com/in/tamsin-vale"};
        String page = "<h1>Tamsin Vale</h1><p>I am a professor at Fenwold University.</p>";
        assertThat(html(page + "<h2>News</h2><p>June 2021: a paper is out, with <a href='https://github.com/esra'>code</a>.</p>" + signs).links()).extracting(Link::url).containsExactly(own);
        assertThat(html(page + "<h2>Publications</h2><p>Tamsin Vale. Silt in fens. Journal of Fog, 2021.</p>" + signs).links()).extracting(Link::url).containsExactly(own);
        assertThat(html("<nav><a href='/'>Home</a> " + signs + "</nav>" + page + "<h2>Publications</h2><p>Tamsin Vale. Silt in fens. Journal of Fog, 2021.</p>").links()).extracting(Link::url).containsExactly(own);
    }

    @Test
    void addressIsReadApartFromItsLabel() {
        assertThat(Claims.of(Reading.of(HtmlPages.read("<h1>Tamsin Vale</h1><div><span>Email</span><a href=\"mailto:t.vale@fenwold.edu\">t.vale@fenwold.edu</a></div><p>Mail: t.vale # fenwold.edu</p>", 0), 0)).emails()).containsExactly("t.vale@fenwold.edu");
    }

    @Test
    void addressAtTheFootMayStandBelowTheWorks() {
        assertThat(read("# Tamsin Vale\n\n## Publications\n\nSee the [list](pubs.html).\n\n- [Email](mailto:t.vale@fenwold.edu)\n- [Esra Marsh](mailto:e.marsh@fenwold.edu)\n").emails()).containsExactly("t.vale@fenwold.edu");
    }

    @Test
    void addressOfAHouseIsNotTheirsBesideTheirOwn() {
        assertThat(read("# Tamsin Marsh\n\nFounder of Brackwater (hello@brackwater.ai). Mail: tm@fenwold.edu\n").emails()).containsExactly("tm@fenwold.edu");
        assertThat(read("# Tamsin Marsh\n\nMail: hello@tamsinmarsh.net, tm@fenwold.edu\n").emails()).containsExactly("hello@tamsinmarsh.net", "tm@fenwold.edu");
        assertThat(read("# Tamsin Marsh\n\nMail: hello@brackwater.ai\n").emails()).containsExactly("hello@brackwater.ai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alex.johnson@example.com", "test@example.com", "john.doe@example.org"})
    void addressAtAnExampleIsNone(String mail) {
        assertThat(read("# Tamsin Vale\n\nMail: " + mail + "\n").emails()).isEmpty();
    }

    @Test
    void howAddressesAreMadeIsNone() {
        assertThat(read("# Tamsin Vale\n\nMail: my first name dot my last name at fenwold dot edu, firstname at fenwold.edu, lastname@fenwold.edu, first.last [at] fenwold.edu\n").emails()).isEmpty();
    }

    @Test
    void officesOfPublishersAreNobodysAddress() {
        assertThat(read("# Tamsin Vale\n\nPermission to reprint must be obtained by writing to pubs-permissions@fenpress.org or no-reply@fenpress.org, for papers to editor@fenpress.org. Mine: vale@fenwold.edu\n").emails()).containsExactly("vale@fenwold.edu");
    }

    @Test
    void addressWithoutASchemeOrBeforeAFullStopIsWhole() {
        assertThat(html("<h1>Tamsin Vale</h1><p><a href='//github.com/tamsin'>GitHub</a></p><p>My webpage is https://fens.example/~tv.</p>").links()).extracting(Link::url).containsExactly("https://github.com/tamsin", "https://fens.example/~tv");
    }

    @Test
    void sitesCalledLikeTheirPersonAreTheirs() {
        assertThat(links("# Tamsin Vale\n\nWelcome at [tamsin-vale.example](http://tamsin-vale.example), with [fens](https://fens.example) and [Esra Marsh](https://esra-marsh.example).\n\n[School website](https://www.fenwold.edu/staff/profile/tamsinvale.html#research)\n\n"
            + "[the talk](https://news.example/tamsin-vale-speaks-about-silt-and-reeds)\n")).containsExactly("http://tamsin-vale.example", "https://www.fenwold.edu/staff/profile/tamsinvale.html#research");
        assertThat(links("# 滕若澜\n\n[个人站点](https://tengruolan.example)\n")).containsExactly("https://tengruolan.example");
        assertThat(links("# Tamsin Vale\n\nFenwold · tamsinvale.example · github.com/reedy · reedy.github.io · silt.github.io\n")).containsExactlyInAnyOrder("https://tamsinvale.example", "https://github.com/reedy", "https://reedy.github.io");
    }

    @Test
    void labelGivesAPageAsThePersons() {
        assertThat(links("# T. V.\n\n**Office:** 12<br>**Webpage:** <https://fens.example/tv/><br>**Phone:** 1\n\n个人主页：[fens.example](https://fens.example/teng)\n\nWorld Wide Web: [here](https://fens.example/www)\n")).containsExactly("https://fens.example/tv/", "https://fens.example/teng", "https://fens.example/www");
        assertThat(links("# T. V.\n\n## Silt\n\nWebsite: [here](https://silt.example)\n")).isEmpty();
    }

    @Test
    void accountsAmongFriendsAreTheirsWhereShown() {
        assertThat(links("# Tamsin Vale\n\nPictures are on my [FB page](https://www.facebook.com/tamsin.vale).\n\n[Instagram](https://www.instagram.com/tamsin_v/) | [Group](https://www.facebook.com/groups/fen)\n\nWith [Fen Society](https://www.facebook.com/fensociety) we sing.\n"))
            .containsExactly("https://www.facebook.com/tamsin.vale", "https://www.instagram.com/tamsin_v/");
        assertThat(links("# Tamsin Vale\n\nSee [inspire](http://inspirehep.net/author/profile/T.Vale.1).\n")).containsExactly("http://inspirehep.net/author/profile/T.Vale.1");
    }

    @Test
    void whatSomebodyDidAtACompanyIsNoAddress() {
        assertThat(read("# Tamsin Vale\n\nI am a postdoc at Fenwold University, after interning at Brackwater.com and lecturing at fenwold.org.\n").emails()).isEmpty();
        assertThat(read("# Tamsin Vale\n\nMail: manning at fenwold.edu\n").emails()).containsExactly("manning@fenwold.edu");
    }

    @Test
    void accountsToBeFilledInAreNone() {
        assertThat(links("[GitHub](https://github.com/yourusername) [Scholar](https://scholar.google.com/citations?user=YOUR_ID_HERE) [LinkedIn](https://linkedin.com/in/your-profile) [GitHub](https://github.com/Yourong-Vale)\n"))
            .containsExactly("https://github.com/Yourong-Vale");
    }

    @Test
    void addressesInBracesAreReadEach() {
        assertThat(read("Mail: {t.vale}@fenwold.edu\n").emails()).containsExactly("t.vale@fenwold.edu");
        assertThat(read("Mail: {tamsin, t.vale}@fenwold.edu\n").emails()).containsExactly("tamsin@fenwold.edu", "t.vale@fenwold.edu");
        assertThat(read("Mail: t.vale@{fenwold.edu, brackwater.com}\n").emails()).containsExactly("t.vale@fenwold.edu", "t.vale@brackwater.com");
        assertThat(read("Mail: t.vale [at] (cs.fenwold.edu or brackwater.com)\n").emails()).containsExactly("t.vale@cs.fenwold.edu", "t.vale@brackwater.com");
    }

    @Test
    void whatIsNoAddressIsNotRead() {
        assertThat(read("Research intern @ Brackwater.com, talk at fenwold.edu, PhD @ Fenwold. Tel. +44 1234 567890, WeChat tamsin1234. Mail: your.name@example.com, info@yourdomain.com, firstname.lastname@fenwold.edu, vale@SPAM0.nl\n").emails())
            .doesNotContain("vale@spam0.nl", "firstname.lastname@fenwold.edu", "intern@brackwater.com", "talk@fenwold.edu", "info@yourdomain.com", "your.name@example.com");
    }

    @Test
    void accountsAndOwnPagesAreLinks() {
        assertThat(links("[Google Scholar](https://scholar.google.com/citations?user=abcdefghAAAJ&hl=en) [again](https://scholar.google.com/citations?hl=de&user=abcdefghAAAJ) [GitHub](https://github.com/tamsin) [CV](https://tamsin.example/vale.pdf)"
            + " [my homepage](https://tamsin.example) [Weibo](https://weibo.com/tamsin) [channel](https://t.me/tamsin) [letters](https://tamsin.substack.com)\n")).containsExactly("https://scholar.google.com/citations?user=abcdefghAAAJ&hl=en", "https://github.com/tamsin",
            "https://tamsin.example/vale.pdf", "https://tamsin.example", "https://weibo.com/tamsin", "https://t.me/tamsin", "https://tamsin.substack.com");
    }

    @Test
    void accountsMayBeWrittenWithoutALink() {
        assertThat(links("# Tamsin Vale\n\nORCID: 0000-0002-1825-0097\n\nGitHub: tamsin | Twitter: @tvale\n\nwww.linkedin.com/in/tamsin-vale\n")).containsExactly("https://orcid.org/0000-0002-1825-0097",
            "https://github.com/tamsin", "https://twitter.com/tvale", "https://linkedin.com/in/tamsin-vale");
        assertThat(links("# Tamsin Vale\n\nThe code of the project is at github.com/fen/silt. Advised by Esra Marsh[https://scholar.google.com/citations?user=zzzzzzzzAAAJ]. Welcome at mira.fen.com. Follow GitHub: the site of code. GitHub: your-username\n")).isEmpty();
    }

    @Test
    void accountThatIsCalledOnesOwnIsALinkWhereverItStands() {
        assertThat(links("# Tamsin Vale\n\n## Projects\n\nAll of it is on my [GitHub](https://github.com/tamsin), some with [Esra](https://github.com/esra), and on our [GitHub](https://github.com/fen-lab).\n")).containsExactly("https://github.com/tamsin");
    }

    @Test
    void linkInAHeadingIsRead() {
        assertThat(links("### Hi, I am Tamsin Vale. [Read my blog](https://tamsin.example/)\n\nI like reeds.\n")).containsExactly("https://tamsin.example/");
    }

    @Test
    void pageWrittenWithDotsIsRead() {
        assertThat(links("主页：tamsin-vale dot github dot io（点以英文写出）\n")).containsExactly("https://tamsin-vale.github.io");
    }

    @Test
    void linksOfOthersAreNotTheirs() {
        assertThat(links("I work with [Esra Marsh](https://scholar.google.com/citations?user=zzzzzzzzAAAJ) and advised by [Bo Lund](https://bolund.example) in the [Fen Lab](https://github.com/Fen-Lab). See the [project website](https://silt.example), "
            + "[reports on GitHub](https://github.com/fen/site/issues), and work with [REED-Team](https://github.com/REED-Comp) on reeds.\n\n## Silt\n\nA tool. [website](https://silt.example/tool)\n")).isEmpty();
    }

    @Test
    void rowOfAccountsIsTheirsBelowWhateverStandsBefore() {
        String row = "<div class='foot'><a href='https://scholar.google.com/citations?user=abcdefghAAAJ'>Google Scholar</a><a href='https://orcid.org/0000-0002-1825-0097'>ORCID</a><a href='https://www.instagram.com/tamsin_v/'>Instagram</a></div>";
        String[] own = {"https://scholar.google.com/citations?user=abcdefghAAAJ", "https://orcid.org/0000-0002-1825-0097", "https://www.instagram.com/tamsin_v/"};
        String page = "<h1>Tamsin Vale</h1><p>I am a professor at Fenwold University.</p>";
        for (String heading : List.of("Teaching", "News", "Publications", "Projects")) {
            assertThat(html(page + "<h2>" + heading + "</h2><p>Silt in fens, 2021.</p>" + row).links()).as(heading).extracting(Link::url).containsExactly(own);
        }
        assertThat(html(page + "<h2>Students</h2><p>Esra Marsh</p>" + row).links()).isEmpty();
        assertThat(links("# Tamsin Vale\n\n## Projects\n\nContact me via [mail](mailto:t.vale@fenwold.edu) [GitHub](https://github.com/tamsin) [LinkedIn](https://www.linkedin.com/in/tamsin-vale)\n")).containsExactly("https://github.com/tamsin", "https://www.linkedin.com/in/tamsin-vale");
        assertThat(links("# Tamsin Vale\n\n## Projects\n\nThe reed counter, which is built with [Esra](https://github.com/esra) and with [Bo](https://www.linkedin.com/in/bo-lund)\n")).isEmpty();
    }

    @Test
    void ownNameLeadsToTheirPage() {
        assertThat(links("# Tamsin Vale\n\n[Dr Tamsin Vale](https://www.fenwold.edu/portal/tv) is a lecturer in silt.\n\nGithub username: [@tamsin](https://github.com/tamsin)\n\nLinkedin: [Tamsin Vale](https://www.linkedin.com/in/tamsin-vale)\n"))
            .containsExactly("https://www.fenwold.edu/portal/tv", "https://github.com/tamsin", "https://www.linkedin.com/in/tamsin-vale");
        assertThat(links("# Tamsin Vale\n\nI study silt.\n\n## Publications\n\n[Tamsin Vale](https://silt.example/paper). Silt in fens. Journal of Fog, 2021.\n")).isEmpty();
    }

    @Test
    void pageAmongThePeopleOfAnInstitutionMayBeCalledByTheSurname() {
        assertThat(links("# Tamsin Marsh-Vale\n\nMy page at the [Department](https://www.fenwold.edu/people/marsh-vale), the [School](https://www.fenwold.edu/staff/tmarshvale/), [Fen Club](https://www.fenwold.edu/marsh-vale), [CU Fens](https://www.fenwold.edu/faculty/tamsin-marsh-vale).\n"))
            .containsExactly("https://www.fenwold.edu/people/marsh-vale", "https://www.fenwold.edu/staff/tmarshvale/", "https://www.fenwold.edu/faculty/tamsin-marsh-vale");
        assertThat(links("# Tamsin Vale\n\nAt the [Department](https://www.fenwold.edu/people/vale), advised at the [School](https://www.fenwold.edu/staff/evale).\n")).isEmpty();
    }

    @Test
    void vitaeMayBeLinkedInTheirOwnSections() {
        assertThat(links("# Curriculum Vitae\n\n[Download CV as PDF](https://github.com/tamsin/site/raw/main/tv.pdf)\n\n## Education\n\nPhD, Fenwold University, 2021\n")).containsExactly("https://github.com/tamsin/site/raw/main/tv.pdf");
        assertThat(links("# Tamsin Vale\n\n[My staff profile](https://www.fenwold.edu/p/12), [my lab page](https://silt.example)\n")).containsExactly("https://www.fenwold.edu/p/12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Download my CV [here](https://fens.example/tv.pdf).", "My curriculum vitae is available at [this link](https://fens.example/tv.pdf).", "我的简历可以[点击这里](https://fens.example/tv.pdf)。", "Resume: [PDF](https://fens.example/tv.pdf)", "# CV\n\nA full cv can be found [here](https://fens.example/tv.pdf)."})
    void smallWordBehindTheVitaeLeadsToIt(String text) {
        assertThat(links("# Tamsin Vale\n\n" + text + "\n")).containsExactly("https://fens.example/tv.pdf");
        assertThat(links("# Tamsin Vale\n\nI wrote a CV. The paper is [here](https://fens.example/silt.pdf), Esra's CV [here](https://fens.example/esra.html).\n")).isEmpty();
    }
}
