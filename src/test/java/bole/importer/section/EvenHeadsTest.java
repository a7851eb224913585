package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenHeadsTest {

    private static List<String> read(String markdown) {
        return Sections.of(MarkdownPages.read(markdown)).all().stream().map(section -> section.kind() + " " + section.blocks().size()).toList();
    }

    @Test
    void entriesMayBeHeadingsOfTheRankOfTheirSection() {
        assertThat(read("## Experience\n\n## Clerk, Lanternly\n\n2019 – 2021\n\n## Keeper of lamps\n\nBrackwater, 2017 – 2019\n\n## Oddments\n\nkites\n")).containsExactly("EXPERIENCE 4", "OTHER 1");
        assertThat(read("### 教育经历\n\n### 落星湖大学 博士\n\n2015 - 2019\n\n### 云岭大学 本科\n\n2011 - 2015\n\n### 技能\n\n放风筝\n")).containsExactly("EDUCATION 4", "SKILLS 1");
        assertThat(read("# Education\n\n# Ph.D. in Silt\n\nFenwold University, 2015 – 2019\n\n# Research Assistant in Teaching, 2013\n\nReed College\n\n# Teaching\n\nTides\n")).containsExactly("EDUCATION 4", "TEACHING 1");
    }

    @Test
    void worksMayBeHeadingsOfTheRankOfTheirSection() {
        assertThat(read("## Papers\n\n## Lamps along slow rivers\n\nM. Oduya, T. Vale. FEN, 2021\n\n## What kites see\n\nM. Oduya. 2020\n\n## Contact\n\nhere\n")).containsExactly("PUBLICATIONS 4", "CONTACT 1");
    }

    @Test
    void headingBelowEntriesOfAnotherRankEndsTheirSection() {
        assertThat(read("## Experience\n\n- Clerk, Lanternly, 2019 – 2021\n\n## Keeper of lamps\n\nBrackwater, 2017 – 2019\n")).containsExactly("EXPERIENCE 1", "OTHER 1");
        assertThat(read("## Experience\n\n### Clerk\n\nLanternly, 2019 – 2021\n\n## Lamp project\n\n2017 – 2019\n")).containsExactly("EXPERIENCE 2", "OTHER 1");
        assertThat(read("## Papers\n\n## Where I sail\n\nkites\n")).containsExactly("PUBLICATIONS 0", "OTHER 1");
        assertThat(read("## Education\n\n## Where I sail\n\nOn the sea\n")).containsExactly("EDUCATION 0", "OTHER 1");
    }

    @Test
    void personMaySpeakBelowTheListOfNews() {
        String news = "#### Latest News\n\n- May 2025: a lamp was lit\n- 2024: fog\n\n";
        for (String said : List.of("I am a reader in silt at Fenwold University.", "Hi, I'm Mira, keeper of lamps.", "My research is about fog.", "我是落星湖大学的讲师。")) {
            assertThat(read(news + said + "\n\nAnd more of it.\n")).as(said).containsExactly("NEWS 2", "SUMMARY 2");
        }
        for (String told : List.of("I am happy that a lamp was lit.", "We lit another lamp.", "June 2023: I am a reader now.")) {
            assertThat(read(news + told + "\n")).as(told).containsExactly("NEWS 3");
        }
        assertThat(read("#### News\n\nMay 2025: a lamp was lit\n\nI am a reader in silt at Fenwold University.\n")).containsExactly("NEWS 2");
    }
}
