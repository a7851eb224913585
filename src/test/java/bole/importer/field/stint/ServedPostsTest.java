package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts at a second institution, listed among services and as positions beside the first. */
class ServedPostsTest {

    private static Stream<Stint> read(String heading, String line) {
        return Claims.of(Reading.of(MarkdownPages.read("# Mira Oduya\n\nI am a Professor at Saltwick University.\n\n## " + heading + "\n\n- " + line + "\n"), 0)).stints().stream()
            .filter(stint -> stint.institution().filter(place -> place.name().equals("Saltwick University")).isEmpty());
    }

    private static String line(Stint stint) {
        return stint.title() + " | " + stint.institution().map(Institution::name).orElse("") + " | " + stint.from().map(Object::toString).orElse("") + "/" + stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "学术兼职; 雾港大学，兼职副教授（2018-2023）; 兼职副教授 | 雾港大学 | 2018/2023",
        "社会兼职; 客座教授，雾港大学（2018-至今）; 客座教授 | 雾港大学 | 2018/now",
        "社会服务; 2016-2019 灯芯科技有限公司 高级技术顾问; 高级技术顾问 | 灯芯科技有限公司 | 2016/2019",
        "兼任职务; 雾港市人民医院，特聘专家; 特聘专家 | 雾港市人民医院 | /now",
        "Academic Service; Adjunct Professor, Fenwold University (2019–present); Adjunct Professor | Fenwold University | 2019/now",
        "Professional Activities; Lowfen Institute of Technology, Visiting Professor (2014-2015); Visiting Professor | Lowfen Institute of Technology | 2014/2015",
        "Services; Scientific Advisor at Lanternly Inc.; Scientific Advisor | Lanternly Inc. | /now",
        "Concurrent Positions; Fenwold University, Affiliated Researcher; Affiliated Researcher | Fenwold University | /now",
        "Honorary Appointments; Honorary Professor, Fenwold University (2021-2024); Honorary Professor | Fenwold University | 2021/2024"})
    void areReadWithTheirTimes(String heading, String line, String expected) {
        assertThat(read(heading, line).map(ServedPostsTest::line)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《雾港大学学报》编委", "灯塔工程学会理事（2019-2023）", "国家自然科学基金通讯评审专家", "雾港大学学位委员会委员", "第三届潮汐大会（雾港大学）程序委员会委员", "Associate Editor, Journal of Tides, Fenwold University Press",
        "Member, Fenwold University Senate, 2018-2020", "Guest lecturer for the course Lamps, Fenwold University, 2020", "Examiner of theses, Lowfen Institute of Technology", "Reviewer of Visiting Scholar programs, Fenwold University"})
    void areNotTheServicesAmongWhichTheyStand(String line) {
        assertThat(read(line.charAt(0) > 0x2000 ? "学术兼职" : "Services", line).map(ServedPostsTest::line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Member, IEEE Computer Society", "Session Chair, EMNLP 2021", "PC member: AAAI 2023, IJCAI 2022", "Associate Editor, Pattern Recognition Letters"})
    void membersAndChairsHoldNoPostBelowAHeadingOfPosts(String line) {
        List<Stint> stints = read("Additional Affiliations", line).toList();
        assertThat(stints.stream().map(ServedPostsTest::line)).isEmpty();
    }
}
