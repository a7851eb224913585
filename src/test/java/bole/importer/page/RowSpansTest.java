package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowSpansTest {

    private static List<String> rows(String table) {
        return HtmlPages.read("<table>" + table + "</table>", 0).blocks().stream().map(block -> block.cells().stream().map(cell -> cell.text().replace("\n", " / ")).toList().toString()).toList();
    }

    @Test
    void rowsBesideOneTimeOrPictureAreOneEntry() {
        assertThat(rows("<tr><td rowspan=2>2019 – 2021</td><td><b>Clerk</b></td></tr><tr><td>Lanternly</td></tr><tr><td rowspan=2>2017 – 2019</td><td><b>Reader</b></td></tr><tr><td>Reed College</td></tr>"))
            .containsExactly("[2019 – 2021, Clerk / Lanternly]", "[2017 – 2019, Reader / Reed College]");
        assertThat(rows("<tr><td rowspan=3><img src=a.png></td><td>Lanternly</td></tr><tr><td>Clerk</td></tr><tr><td>2019 – 2021</td></tr>")).containsExactly("[, Lanternly / Clerk / 2019 – 2021]");
    }

    @Test
    void placeOfSeveralTimesStandsInEachOfItsRows() {
        assertThat(rows("<tr><td rowspan=2>Lanternly</td><td>Clerk</td><td>2019 – 2021</td></tr><tr><td>Keeper</td><td>2017 – 2019</td></tr>")).containsExactly("[Lanternly, Clerk, 2019 – 2021]", "[Lanternly, Keeper, 2017 – 2019]");
    }

    @Test
    void otherRowsAreLeft() {
        assertThat(rows("<tr><td rowspan=2>2019</td><td>Reed Prize</td></tr><tr><td>Silt Medal 2018</td></tr>")).containsExactly("[2019, Reed Prize]", "[Silt Medal 2018]");
        assertThat(rows("<tr><th rowspan=2>Place</th><th>Post</th></tr><tr><th>Time</th></tr>")).hasSize(2);
        assertThat(rows("<tr><td rowspan=9>2019</td><td>Reed Prize</td></tr>")).hasSize(1);
    }
}
