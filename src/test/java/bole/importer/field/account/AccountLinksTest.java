package bole.importer.field.account;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are the person's accounts and pages. All people here are invented. */
class AccountLinksTest {

    private static final String WORKS = "# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n## Publications\n\n- Mira Oduya, E. Marsh. Slow water in raised bogs. Journal of Hydrology, 2021.\n\n---\n\n";

    private static List<String> links(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).links().stream().map(Link::url).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://dl.acm.org/author_page.cfm?id=81554", "https://ieeexplore.ieee.org/author/3708", "https://publons.com/a/147", "https://authors.repec.org/pro/pod12", "https://fenwold.academia.edu/MiraOduya", "https://pypi.org/user/mo-fen/", "https://mo-fen.medium.com",
        "https://arxiv.org/search/?searchtype=author&query=Oduya", "https://inspirehep.net/literature?sort=mostrecent&q=a%20M.Oduya.1", "https://ui.adsabs.harvard.edu/user/libraries/Xk3", "https://gitlab.fenwold.edu/mo-fen", "https://www.last.fm/user/mo-fen", "https://sr.ht/~mo-fen", "https://fens.social/@mo-fen",
        "https://leetcode.com/mo-fen/", "https://www.mathgenealogy.org/id.php?id=22", "https://en.wikipedia.org/wiki/User:Mo-fen", "https://pubmed.ncbi.nlm.nih.gov/?term=oduya", "https://openalex.org/A50", "https://www.ams.org/mathscinet/search/author.html?mrauthid=11", "https://dblp.org/search?q=oduya",
        "https://www.linkedin.com/pub/mo-fen/12/b3/a", "http://www.informatik.uni-trier.de/~ley/db/indices/a-tree/o/Oduya:Mira.html"})
    void accountIsKnownByItsAddress(String url) {
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n- [me there](" + url + ")\n")).containsExactly(url);
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n- Me there: " + url + "\n")).containsExactly(url);
        assertThat(links(WORKS + "- [me there](" + url + ")\n")).containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://huggingface.co/fenlab/slow-7b", "https://www.kaggle.com/datasets", "https://medium.com/@fen/slow-water-3b", "https://www.academia.edu/12345/Slow_water", "https://dev.to/fen/slow-water", "https://blog.csdn.net/fen/article/details/1", "https://twitter.com/intent/tweet?text=fen",
        "https://www.facebook.com/sharer?u=x", "https://pypi.org/project/fen/", "https://www.youtube.com/watch?v=fen", "https://gitlab.com/fenlab/slow", "https://www.instagram.com/p/abc/", "https://bsky.app/profile/fen.example/post/3k", "https://en.wikipedia.org/wiki/Raised_bog"})
    void whatStandsBesideAccountsAtTheirPlacesIsNone(String url) {
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n- [Bogs](" + url + ")\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Facebook: [https://www.facebook.com/mofen](https://www.facebook.com/mofen) | https://www.facebook.com/mofen", "My Instagram page is [here](https://www.instagram.com/mofen). | https://www.instagram.com/mofen",
        "My GitHub page can be found [here](https://github.com/mofen). | https://github.com/mofen", "[GitHub](https://github.com/mofen-research) | https://github.com/mofen-research", "[Google Scholar](https://bit.ly/mofen), [Office](https://bit.ly/map12) | https://bit.ly/mofen",
        "[Fenwold profile](https://fens.example/12) | https://fens.example/12", "[University of Fenwold Profile](https://fens.example/12), [Company profile](https://fens.example/11) | https://fens.example/12",
        "[there](https://twitter.com/#!/mofen) | https://twitter.com/#!/mofen", "X (Twitter): @mofen | https://twitter.com/mofen", "@mofen on Twitter | https://twitter.com/mofen", "Mastodon: @mofen@fens.social | https://fens.social/@mofen", "LinkedIn: www.linkedin.com, Kaggle: mofen | https://www.kaggle.com/mofen", "bsky.app/profile/mofen.fens.example | https://bsky.app/profile/mofen.fens.example", "gitlab.com/mofen | https://gitlab.com/mofen"})
    void accountIsKnownByItsWords(String line, String url) {
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n" + line + "\n")).containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href='https://fens.example/h'><i class='fa-solid fa-house'></i></a>", "<a href='https://fens.example/h' title='Personal website'><svg></svg></a>", "<a href='https://fens.example/h' aria-label='Homepage'><svg></svg></a>",
        "[![Website](https://img.shields.io/badge/Website-blue)](https://fens.example/h)", "[![](https://img.shields.io/badge/-Portfolio-blue)](https://fens.example/h)", "[![Website][badge]][mine]\n\n[badge]: https://img.shields.io/badge/-Website\n[mine]: https://fens.example/h"})
    void signInThePlaceOfWordsSaysWhatALinkIs(String link) {
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n" + link + "\n\n<a href='https://fens.example/bog'><img src='bog.png' alt='a bog'></a>\n")).containsExactly("https://fens.example/h");
    }

    @Test
    void siteMayBeCalledLikeAnAccountOrAMailAddress() {
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\n[Code](https://github.com/mofen) [Here](https://mofen.example) [there](https://www.fens.example/~mofen/) [Lab](https://bogs.example) [Ada Stern](https://mofen.example/ada)\n"))
            .containsExactly("https://github.com/mofen", "https://mofen.example", "https://www.fens.example/~mofen/");
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\nMail: mofen@fens.example, [more](https://mofen.example)\n")).containsExactly("https://mofen.example");
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University. See [more](https://www.fens.example/~oduya/) and [others](https://www.fens.example/~marsh/).\n")).containsExactly("https://www.fens.example/~oduya/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Currículo Lattes](http://lattes.cnpq.br/1234567890123456)", "[Muck Rack](https://muckrack.com/mira-fen)"})
    void nameOfAPlaceOfTwoWordsIsNoPerson(String link) {
        assertThat(links("# Mira Oduya\n\nI am a postdoc at Fenwold University.\n\nSee my " + link + ".\n")).hasSize(1);
    }
}
