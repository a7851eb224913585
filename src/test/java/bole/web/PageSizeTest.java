package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.bench.ProfileGenerator;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page stays below 100 kB, before it is packed for the way, over many people with everything long and in Chinese, three bytes a character. */
class PageSizeTest {

    private static final int MOST_BYTES = 100_000;
    private static final int PEOPLE = 1_200;
    private static final LineRange LINES = new LineRange(120, 131);
    private static final List<String> FIELDS = List.of("图神经网络与知识图谱", "大规模预训练语言模型", "多模态医学影像分析", "自动驾驶场景感知", "量子信息处理", "城市交通流预测",
        "高性能数值计算", "蛋白质结构预测", "边缘计算与物联网", "隐私保护机器学习", "机器人灵巧操作", "遥感图像解译");
    private static final List<String> ENDS = List.of("及其在智慧医疗与城市治理中的应用研究", "的可解释性与鲁棒性理论", "面向开放动态环境的学习方法", "关键技术与系统平台");
    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final Visit VISIT = new Visit(site());

    private static Site site() {
        ProfileGenerator generator = new ProfileGenerator(Vocabularies.shipped(), 3);
        List<Profile> people = LongStream.range(0, PEOPLE).mapToObj(generator::person).map(PageSizeTest::lengthened).toList();
        Invented invented = Invented.only(people);
        String line = "<li class=\"publication\"><a href=\"https://example.org/\">面向开放动态环境的学习方法</a> &amp; " + "关键技术".repeat(40) + "</li>\n";
        Sources sources = sha256 -> Optional.of(line.repeat(3_000) + "<p>".repeat(400_000));
        Pages pages = new Pages(invented.engine(), sources);
        return Site.of(new Api(invented.engine(), Clock.systemUTC(), Settings.standard())).with(pages.routes(), pages.problemPage());
    }

    private static int number(Profile person) {
        return Integer.parseInt(person.id().substring("person-".length()));
    }

    private static String label(int number) {
        return FIELDS.get(number % FIELDS.size()) + ENDS.get(number / FIELDS.size() % ENDS.size());
    }

    private static Profile lengthened(Profile person) {
        int number = number(person);
        List<Interest> interests = new ArrayList<>(person.interests().stream().map(interest -> new Interest(interest.label(), interest.topic(), 0, LINES)).toList());
        IntStream.range(0, 8).forEach(i -> interests.addFirst(new Interest(label(number * 7 + i * i), "", 0, LINES)));
        List<Stint> stints = person.stints().stream().map(stint -> number % 2 == 0 ? stint
            : stint.withInstitution(Institution.named("东方" + label(number) + "重点实验室"))).toList();
        int works = number == 0 ? 400 : Math.min(12, person.publications().size());
        List<Publication> publications = IntStream.range(0, works).mapToObj(i -> new Publication("基于自监督对比学习的" + label(i) + "：模型、算法与大规模实证分析" + i,
            IntStream.range(0, number == 0 ? 90 : 6).mapToObj(author -> "欧阳" + author + "明远").toList(), "中国人工智能与模式识别学术会议论文集", OptionalInt.of(1980 + i % 47),
            "published", "https://example.org/publications/" + number + "/" + i, "", 0, LINES)).toList();
        return new Profile(person.id(), person.names(), "特聘研究员、博士生导师，东方" + label(number) + "重点实验室副主任", "我的研究方向包括" + label(number) + "。", interests, stints, publications,
            person.awards(), person.links(), person.emails(), List.of(new SourceRecord("people/" + number + ".md", "markdown", "zh", SHA256, Optional.empty(), List.of())));
    }

    static Stream<String> pages() {
        String ids = IntStream.range(0, 100).mapToObj(i -> "id=person-" + i + "&").collect(Collectors.joining());
        String source = "/profiles/person-3/sources/" + SHA256;
        return Stream.of("/?", "/?q=学习&", "/?q=研究 应用&", "/?q=learning&sort=name&page=3&", "/?interest=" + label(3) + "&", "/?interest=" + label(3) + "&interest=" + label(5) + "&institution=东方" + label(7)
                + "重点实验室&", "/?year=1990..2020&kind=employment&degree=phd&interest.rollup=&", "/browse/interest?", "/browse/institution?q=学习&", "/browse/venue?", "/browse/interest?facet.sort=label&interest=" + label(3) + "&",
            "/profiles/person-0?", "/profiles/person-0?page=7&", "/profiles/person-3?", source + "?from=120&to=131&", source + "?from=3001&to=3001&", "/shortlist?" + ids, "/compare?id=person-0&id=person-1&id=person-2&id=person-3&",
            "/topics?", "/institutions?", "/topics/machine-learning?", "/topics/artificial-intelligence?", "/about?", "/nothing?").flatMap(page -> Stream.of(page + "lang=zh", page + "lang=en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageStaysBelowAHundredKilobytes(String address) {
        assertThat(Conditional.content(VISIT.answer(address)).length).as(address).isBetween(1_000, MOST_BYTES);
    }

    @Test
    void thoseReachedByClicksOnFacetsToo() {
        String at = "/?q=学习&lang=zh";
        for (String facet : List.of("interest", "institution", "year", "kind", "degree")) {
            Document page = VISIT.page(at);
            Element row = page.select("[aria-labelledby=facet-" + facet + "] .take:not([aria-current])").first();
            at = row.hasAttr("href") ? row.attr("href") : VISIT.taken(row, page);
            assertThat(Conditional.content(VISIT.answer(at)).length).as(at).isBetween(10_000, MOST_BYTES);
        }
    }

    @Test
    void allWorksOfAPersonAreOnOneOfTheirPages() {
        long works = IntStream.rangeClosed(1, 7).mapToLong(page -> VISIT.page("/profiles/person-0?page=" + page + "&lang=en").select(".publications .claims > li").size()).sum();
        assertThat(works).isEqualTo(400);
        assertThat(VISIT.page("/profiles/person-0?lang=en").select(".paging [rel=next]").attr("href")).isEqualTo("/profiles/person-0?page=2&lang=en");
        assertThat(VISIT.page("/profiles/person-0?lang=en").select(".publications .detail").first().text()).contains("and 70 more");
        assertThat(VISIT.answer("/profiles/person-0?page=8&lang=en").status()).isEqualTo(404);
        assertThat(VISIT.answer("/profiles/person-0?page=x&lang=en").status()).isEqualTo(404);
    }

    @Test
    void aLongSourceIsShownAroundItsMarkedLinesAndLeadsToTheRest() {
        String source = "/profiles/person-3/sources/" + SHA256.substring(0, 12);
        Document page = VISIT.page(source + "?from=1500&to=1502&lang=en");
        assertThat(page.select(".lines .on").eachAttr("id")).containsExactly("L1500", "L1501", "L1502");
        assertThat(page.select(".lines li").first().id()).isEqualTo("L1480");
        Document earlier = VISIT.page(page.select(".paging a").first().attr("href"));
        assertThat(earlier.select(".lines li").last().id()).isEqualTo("L1479");
        Document later = VISIT.page(page.select(".paging a").last().attr("href"));
        int last = Integer.parseInt(page.select(".lines li").last().id().substring(1));
        assertThat(later.select(".lines li").first().id()).isEqualTo("L" + (last + 1));
        assertThat(VISIT.page(source + "?line=3001&lang=en").select(".lines li").text()).endsWith("…");
    }

    @Test
    void aPersonsInterestsStandOnceEach() {
        assertThat(VISIT.page("/?lang=en").select(".person .interests")).isNotEmpty()
            .allSatisfy(interests -> assertThat(interests.select("a").eachAttr("href")).doesNotHaveDuplicates());
    }

    @Test
    void aPageForPeopleShowsNoMoreThanTwentyFiveOfThem() {
        assertThat(VISIT.answer("/?per_page=26&lang=zh").status()).isEqualTo(400);
        assertThat(VISIT.page("/?per_page=10&lang=zh").select(".people > li")).hasSize(10);
    }
}
