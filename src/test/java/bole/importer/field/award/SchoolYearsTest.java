package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolYearsTest {

    private static List<String> read(String line) {
        return new AwardLine(0).read(RichText.plain(line, 1), RichText.EMPTY).stream().map(award -> award.title() + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList();
    }

    @Test
    void awardOfASchoolYearIsGivenInTheYearItEndsIn() {
        assertThat(read("2021-2022学年国家奖学金")).containsExactly("国家奖学金 2022");
        assertThat(read("三好学生标兵（2017-2018学年）")).containsExactly("三好学生标兵 2018");
        assertThat(read("2023-24學年 院長嘉許獎")).containsExactly("院長嘉許獎 2024");
        assertThat(read("2019-2020 落星湖大学三好学生")).containsExactly("落星湖大学三好学生 2020");
    }

    @Test
    void dateBesideASchoolYearSaysMore() {
        assertThat(read("2021年12月，2020-2021学年国家奖学金")).containsExactly("国家奖学金 2021");
    }

    @Test
    void spanThatIsNoSchoolYearCountsByItsBeginning() {
        assertThat(read("2018-2021 落星湖青年学者奖")).containsExactly("落星湖青年学者奖 2018");
        assertThat(read("Reed Fellowship, 2018-2019")).containsExactly("Reed Fellowship 2018");
    }

    @Test
    void lineOfManySchoolYearsIsReadAsWell() {
        assertThat(read("2019-2020学年，".repeat(10_000))).isEmpty();
        assertThat(read("2019-2020，".repeat(10_000) + "国家奖学金")).isNotNull();
    }
}
