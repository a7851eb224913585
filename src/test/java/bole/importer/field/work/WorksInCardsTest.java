package bole.importer.field.work;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works of which title, authors and venue stand in elements or paragraphs of their own, whose venues no table knows. */
class WorksInCardsTest {

    private static final List<String[]> WORKS = List.of(new String[] {"Sparse Tides from Few Gauges", "Otto Lind, **Mira Oduya**", "Fenland Mapping", "2021"},
        new String[] {"Harbour Walls under Slow Storms", "**Mira Oduya**, Jana Vale, Otto Lind", "Coastal Research: Part C", "2019"}, new String[] {"Cell Division with Weak Light", "Jana Vale, **Mira Oduya**", "ICML", "2020"});

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read("# Mira Oduya\n\n## Publications\n\n" + markdown), 0)).publications().stream().map(work -> work.title() + ", " + work.year().orElse(0)).toList();
    }

    /** {@code layout} filled with each work; its authors in HTML where the layout is. */
    private static String page(String layout) {
        StringBuilder page = new StringBuilder();
        for (String[] work : WORKS) {
            String authors = layout.startsWith("<") ? work[1].replace("**Mira Oduya**", "<strong>Mira Oduya</strong>") : work[1];
            page.append(layout.replace("{t}", work[0]).replace("{a}", authors).replace("{v}", work[2]).replace("{y}", work[3]).replace("⏎", "\n")).append('\n');
        }
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "### {t}⏎⏎{a}⏎⏎*{v}*, {y}⏎",
        "<div class=\"card\"><div class=\"title\">{t}</div><div class=\"authors\">{a}</div><div class=\"meta\">{v} · {y}</div></div>⏎",
        "<div class=\"paper\"><h4><a href=\"https://arxiv.org/abs/1\">{t}</a></h4><p class=\"authors\">{a}</p><span class=\"venue\">{v}, {y}</span> <a href=\"#\">[PDF]</a> <a href=\"#\">[Code]</a></div>⏎",
        "<article class=\"item\"><div class=\"year\">{y}</div><div><h3>{t}</h3><p class=\"authors\">{a}</p><p class=\"venue\"><em>{v}</em></p><a href=\"https://doi.org/10.1/x\">DOI</a></div></article>⏎",
        "<article><div class=\"tag\">Coastal walls</div><h3>{t}</h3><p>{a}</p><p>{v}</p><p>{y}</p></article>⏎",
        "<div class=\"item\"><div class=\"year\">{y}</div><div><h3>{t}</h3><p>{a}</p><p><em>{v}</em>, {y}</p></div></div>⏎"})
    void venueBehindTheAuthorsBelongsToTheirWork(String layout) {
        assertThat(read(page(layout))).containsExactly("Sparse Tides from Few Gauges, 2021", "Harbour Walls under Slow Storms, 2019", "Cell Division with Weak Light, 2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<details><summary><strong>Slow Tides below Walls</strong> (ICML 2024)</summary><p>Otto Lind, <strong>Mira Oduya</strong></p></details> | Slow Tides below Walls, 2024",
        "Otto Lind, **Mira Oduya**. Cell Segmentation via Latent Fog. *Fenland Mapping*, 2020. | Cell Segmentation via Latent Fog, 2020",
        "Otto Lind, **Mira Oduya**. Slow Tides below the Walls of Fen. *Cell Reports*, 2020. | Slow Tides below the Walls of Fen, 2020"})
    void venueInATitleOrBehindItIsToldFromOne(String markdown, String work) {
        assertThat(read(markdown + "\n")).containsExactly(work);
    }
}
