package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesAsBlocksTest {

    @Test
    void markdownInHtmlThatSaysSoIsRead() {
        Page page = MarkdownPages.read("<div class=\"authors\" markdown=\"span\">**Mira Oduya**, Otto Lind &amp; [Jana Vale](https://vale.example.org)</div>\n\n<p>Not **here**.</p>\n");
        assertThat(page.text()).isEqualTo("Mira Oduya, Otto Lind & Jana Vale\nNot **here**.\n");
        assertThat(page.blocks().getFirst().text().bolds()).hasSize(1);
        assertThat(page.blocks().getFirst().text().links()).hasSize(1);
    }

    @Test
    void timeThatGoesOnInCapitalsIsApartFromWhatTouchesIt() {
        assertThat(HtmlPages.read("<div><span>SEP 2022 – PRESENT</span><span><b>Clerk</b>, Lanternly</span></div>", 0).text()).isEqualTo("SEP 2022 – PRESENT\nClerk, Lanternly\n");
        assertThat(HtmlPages.read("<p><span>2024年09月01日至今</span><span>University of Oxford 研究员</span></p>", 0).text()).isEqualTo("2024年09月01日至今\nUniversity of Oxford 研究员\n");
    }

    @Test
    void whatStandsBetweenTagsOfCodeIsNoText() {
        assertThat(MarkdownPages.read("Tides\n\n{% mermaid %}\nA --school--> B(Fenwold University)\n{% endmermaid %}\n\n{% highlight java %}\nint lamp;\n{% endhighlight %}\n\nSilt\n").text()).isEqualTo("Tides\nSilt\n");
    }

    @Test
    void yearAndMonthAtTheBeginningOfALineAreNoNumberOfAnItem() {
        assertThat(MarkdownPages.read("2008. 06 - 2010. 05 Fenwold University\n").blocks()).singleElement().satisfies(block -> assertThat(block.text().text()).startsWith("2008. 06"));
        assertThat(MarkdownPages.read("2008. Lanterns of the year\n").blocks().getFirst().kind()).isEqualTo(BlockKind.ITEM);
    }

    @Test
    void everyBlockKnowsItsLine() {
        Page page = MarkdownPages.read("# Mira\n\nI study\ntides.\n\n* one\n  * two\n", 3);
        assertThat(page.blocks()).extracting(block -> block.text().lines())
            .containsExactly(LineRange.of(4), new LineRange(6, 7), LineRange.of(9), LineRange.of(10));
        assertThat(page.blocks()).extracting(Block::level).containsExactly(1, 0, 1, 2);
    }

    @Test
    void listOpenedInHtmlGoesOnInMarkdown() {
        Page page = MarkdownPages.read("<ul>\n  <li>\n   <strong>May 2023, Saltmarsh</strong>, Intern.\n\n    - built a *tide* model\n  </li>\n</ul>\n");
        assertThat(page.blocks()).extracting(block -> block.text().text()).containsExactly("May 2023, Saltmarsh, Intern.", "built a tide model");
        assertThat(page.blocks()).extracting(block -> block.text().lines().first()).containsExactly(3, 5);
    }

    @Test
    void rowsOfDataHaveCellsAndLayoutTablesVanish() {
        Page page = HtmlPages.read("<table><tr><td><h1>Mira</h1><table><tr><td>2019</td><td>Fenwold</td></tr></table></td></tr></table>", 0);
        assertThat(page.blocks()).extracting(Block::kind).containsExactly(BlockKind.HEADING, BlockKind.ROW);
        assertThat(page.blocks().get(1).cells()).extracting(RichText::text).containsExactly("2019", "Fenwold");
    }

    @Test
    void paragraphsThatAreAllWordsOfATableAreNoCells() {
        Page beside = HtmlPages.read("<table><tr><td><img src='a.png'></td><td><p>Professor<br>Fenwold University</p><p>Silt Road 3</p></td></tr></table>", 0);
        assertThat(beside.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
        Page rows = HtmlPages.read("<table><tr><td>2019</td><td><p>Lecturer</p><p>Fenwold University</p></td></tr></table>", 0);
        assertThat(rows.blocks()).extracting(Block::kind).containsExactly(BlockKind.ROW);
    }

    @Test
    void termsAndDefinitionsAreRows() {
        Page page = MarkdownPages.read("2019 - 2021\n:   **PhD**, Fenwold\n:   on tides\n2018\n: MSc\n\nNote: this\n");
        assertThat(page.blocks()).extracting(block -> block.kind() + " " + block.cells().stream().map(cell -> cell.text().replace("\n", " / ")).toList()).containsExactly("ROW [2019 - 2021, PhD, Fenwold / on tides]", "ROW [2018, MSc]", "PARAGRAPH []");
        assertThat(page.blocks().get(1).text().lines()).isEqualTo(new LineRange(4, 5));
    }

    @Test
    void cellsOverListsAndAboveRowsAreHeadings() {
        String list = "<ul><li>Reed Prize, 2020</li><li>Silt Prize, 2019</li><li>Kite Prize, 2018</li><li>Fog Prize, 2017</li></ul>";
        Page page = HtmlPages.read("<table><tr><td><b>AWARDS:</b></td><td><img src='a.png'></td></tr><tr><td>" + list + "</td></tr><tr><td><b>Jobs</b>" + list + "</td><td><img src='b.png'></td></tr><tr><td>2019</td><td>Fenwold</td></tr></table>", 0);
        assertThat(page.blocks()).extracting(block -> block.kind() + " " + block.text().text().split("\n")[0]).containsExactly("PARAGRAPH AWARDS:", "ITEM Reed Prize, 2020", "ITEM Silt Prize, 2019", "ITEM Kite Prize, 2018",
            "ITEM Fog Prize, 2017", "PARAGRAPH Jobs", "ITEM Reed Prize, 2020", "ITEM Silt Prize, 2019", "ITEM Kite Prize, 2018", "ITEM Fog Prize, 2017", "ROW 2019");
    }

    @Test
    void spansCalledTagsStandOnLinesOfTheirOwn() {
        assertThat(HtmlPages.read("<div><span class=\"tag\">Peat ecology</span><span class=\"tag\">Tides</span></div>", 0).blocks().getFirst().text().visualLines()).hasSize(2);
        assertThat(HtmlPages.read("<div><span>Peat</span><span> ecology</span></div>", 0).blocks().getFirst().text().visualLines()).hasSize(1);
    }

    @Test
    void classOfAHeadingMarksABlockThatIsNothingElse() {
        Page page = HtmlPages.read("<div class='section-title'>Education</div><p class=MsoNormal>Silt</p><div class='title'><span>Fog</span></div><div class='card-header'>Reeds <p>and silt</p></div>"
            + "<table><tr><td colspan=2 class='sectionHead'>Jobs</td></tr><tr><td>2019</td><td>Fenwold</td></tr></table>", 0);
        assertThat(page.blocks()).extracting(block -> block.mark() + " " + block.text().text().replace('\n', '/')).containsExactly("div.section-title Education", " Silt", "div.title Fog", " Reeds", " and silt", "td.sectionHead Jobs", " 2019/Fenwold");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div><span class=date>2014-2018</span><span class=degree>PhD</span> <span class=place>Fenwold</span></div> | 2014-2018/PhD/Fenwold",
        "<div class='d-flex justify-content-between'><em>PhD in Tides</em><em>Fenwold, UK</em></div> | PhD in Tides/Fenwold, UK",
        "<div><span>Fenwold University</span><span>2014 - 2018</span></div> | Fenwold University/2014 - 2018",
        "<div>Sep 2019 – Present<span class='middot-divider'></span><span>Fenwold</span></div> | Sep 2019 – Present/Fenwold",
        "<p>Fenwold University<span style='float: right'>2014</span></p> | Fenwold University 2014",
        "<h3><span class=role>Lecturer</span><span class=company>Fenwold</span></h3> | Lecturer Fenwold",
        "<div><span class='badge'>tides</span><span class='badge'>silt</span></div> | tides/silt",
        "<p><span class='C9'>Fen</span><span class='C9'>wold</span></p> | Fenwold",
        "<p><b>P</b><span>hD</span> <i>in</i> <i>Tides</i></p> | PhD in Tides",
        "<p><span class=first-name>Mira</span> <span class=last-name>Oduya</span></p> | Mira Oduya",
        "<p><span class=degree>PhD</span>, <span class=place>Fenwold</span></p> | PhD, Fenwold"})
    void whatThePageShowsApartIsReadApart(String html, String lines) {
        assertThat(HtmlPages.read(html, 0).blocks()).singleElement().satisfies(block -> assertThat(block.text().text().replace('\n', '/')).isEqualTo(lines));
    }

    @Test
    void labelsOfAListOfFactsAreReadAsLabels() {
        assertThat(HtmlPages.read("<ul><li><span>Fields</span><span>fog, silt</span></li><li><span>Degree:</span><span>PhD</span></li></ul>", 0).blocks()).extracting(block -> block.text().text()).containsExactly("Fields: fog, silt", "Degree: PhD");
        assertThat(HtmlPages.read("<ul><li><span>Fen</span><span>wold</span></li><li>silt</li></ul>", 0).blocks()).extracting(block -> block.text().text()).containsExactly("Fenwold", "silt");
    }

    @Test
    void whatIsNotForReadersIsNotRead() {
        Page page = MarkdownPages.read("<!-- a\n\n comment -->\n{% for x in y %}\npattern\n{% endfor %}\n<script>x</script><del>gone</del>\n\n{{ site.x }}kept ~~not~~\n");
        assertThat(page.text().strip()).isEqualTo("kept");
    }

    @Test
    void sectionThatAClickOpensIsReadAndAnAbstractIsNot() {
        String opener = "<a href=\"javascript:toggle('education')\">Education</a><a href='#' onclick=\"toggle('abstract1')\">Abstract</a>";
        String parts = "<div id='el_education' style='display: none'><ul><li>one</li><li>two</li><li>three</li></ul></div><div id='menu' style='display:none'><p>four</p><p>five</p><p>six</p></div>"
            + "<ul><li>seven<div id='abstract1' style='display:none'><p>eight</p><p>nine</p><p>ten</p></div></li></ul>";
        assertThat(HtmlPages.read(opener + parts, 0).blocks()).extracting(block -> block.text().text()).containsExactly("EducationAbstract", "one", "two", "three", "seven");
    }

    @Test
    void setOfFramesIsThePageForBrowsersWithoutThem() {
        Page page = HtmlPages.read("<html><head><title>Mira</title></head>\n<frameset cols='20%,80%'\n><frame src='menu.html'><frame src='main.html'>\n<noframes><body><p>Mira studies\n<b>fog</b>.</p></body></noframes></frameset></html>", 0);
        assertThat(page.title()).isEqualTo("Mira");
        assertThat(page.blocks()).singleElement().satisfies(block -> {
            assertThat(block.text().text()).isEqualTo("Mira studies fog.");
            assertThat(block.text().lines()).isEqualTo(new LineRange(4, 5));
        });
    }

    @Test
    void pageThatAScriptFillsIsWhatItSaysOfItself() {
        String head = "<html><head><title>Mira</title>\n<meta name='description' content='Mira is a student of fog.'></head>";
        assertThat(HtmlPages.read(head + "<body><div id='root'></div></body></html>", 0).blocks()).extracting(block -> block.text().text()).containsExactly("Mira is a student of fog.");
        assertThat(HtmlPages.read(head + "<body><p>Ferns.</p></body></html>", 0).blocks()).extracting(block -> block.text().text()).containsExactly("Ferns.");
    }

    @Test
    void textCapturedOverSeveralLinesIsReadAndAValueIsNot() {
        Page page = MarkdownPages.read("{% capture url %}https://fen.example{% endcapture %}\n\n{% capture note %}\n> #### Education\n{% endcapture %}\n<div>{{ note | markdownify }}</div>\n");
        assertThat(page.text().strip()).isEqualTo("Education");
    }

    @Test
    void stylesAndLinksAreKept() {
        RichText text = MarkdownPages.read("I am **Mira** at [Fenwold](https://f.example).").blocks().getFirst().text();
        RichText.Run bold = text.bolds().getFirst();
        assertThat(text.text().substring(bold.start(), bold.end())).isEqualTo("Mira");
        assertThat(text.links()).extracting(RichText.Run::url).containsExactly("https://f.example");
    }

    @Test
    void hardBreaksDivideVisualLines() {
        RichText text = MarkdownPages.read("one  \ntwo<br>three\nfour").blocks().getFirst().text();
        assertThat(text.visualLines()).extracting(RichText::text).containsExactly("one", "two", "three four");
    }

    @Test
    void chineseLinesJoinWithoutASpace() {
        assertThat(MarkdownPages.read("落星\n湖大学").blocks().getFirst().text().text()).isEqualTo("落星湖大学");
    }

    @Test
    void elementsThatATemplateStylesAsHeadingsAreHeadings() {
        Page page = HtmlPages.read("<table><tr><td><p><name>Mira Tolland</name></p><p>I study fog.</p></td></tr><tr><td><heading>Research</heading><p>Peat.</p></td></tr><tr><td><papertitle>Fog over Fens</papertitle><br>M. Tolland</td></tr></table>", 0);
        assertThat(page.blocks()).extracting(block -> block.kind() + " " + block.level() + " " + block.text().text().split("\n")[0])
            .containsExactly("HEADING 1 Mira Tolland", "PARAGRAPH 0 I study fog.", "HEADING 2 Research", "PARAGRAPH 0 Peat.", "ROW 0 Fog over Fens");
    }
}
