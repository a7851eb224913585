package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSectionsTest {

    private static List<String> read(String markdown) {
        return Sections.of(MarkdownPages.read(markdown)).all().stream().map(section -> section.kind() + " " + section.blocks().stream().map(block -> block.text().text().replace("\n", " / ")).toList()).toList();
    }

    @Test
    void columnsUnderSectionWordsAreSections() {
        assertThat(read("| 🎓 Education | 💼 Experience |\n|---|---|\n| PhD, Fenwold | Clerk, Lanternly |\n| BSc, Lowfen | |\n\nAfter\n")).containsExactly("EDUCATION [PhD, Fenwold, BSc, Lowfen]", "EXPERIENCE [Clerk, Lanternly, After]");
        assertThat(read("<table><tr><th>教育背景</th><th>获奖</th></tr><tr><td>落星湖大学 博士</td><td>浮灯奖 2019</td></tr></table>")).containsExactly("EDUCATION [落星湖大学 博士]", "AWARDS [浮灯奖 2019]");
    }

    @Test
    void columnsOfOneListStayRows() {
        assertThat(read("## Education\n\n| Degree | University |\n|---|---|\n| PhD | Fenwold |\n")).containsExactly("EDUCATION [Fenwold / PhD]");
        assertThat(read("| Education | PhD, Fenwold |\n|---|---|\n| Awards | Reed Prize |\n")).containsExactly("EDUCATION [PhD, Fenwold]", "AWARDS [Reed Prize]");
    }
}
