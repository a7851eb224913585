package bole.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bole.web.Invented;
import bole.web.PageKinds;
import bole.web.WebServer;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in a real browser for every kind of page, in both languages and both themes. */
@Tag("browser")
class PagesInBrowserTest {

    private static WebServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = Invented.sample().serve(0);
        browser = Browser.usual();
    }

    @AfterAll
    static void end() {
        browser.close();
        server.close();
    }

    static Stream<String> pages() {
        return PageKinds.sample().stream().flatMap(address -> Stream.of("en", "zh").map(lang -> PageKinds.in(address, lang)));
    }

    private static Browser open(String address) {
        return browser.open(server.address().resolve(address).toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInEitherTheme(String address) {
        for (boolean dark : List.of(false, true)) {
            browser.size(1280, 900, 1).dark(dark);
            open(address);
            browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
            assertThat(violations()).as(address + (dark ? ", dark" : ", light")).isEmpty();
        }
        browser.dark(false);
    }

    /** What axe finds wrong with the page that is open, by all of its rules; what passes is not reported, which takes most of its time. */
    private static List<String> violations() {
        AxeBuilder axe = new AxeBuilder();
        axe.setOptions("{\"resultTypes\": [\"violations\"]}");
        return axe.analyze(browser.driver()).getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).limit(3).toList()).toList();
    }

    static Stream<String> chinesePages() {
        return PageKinds.sample().stream().map(address -> PageKinds.in(address, "zh"));
    }

    @ParameterizedTest
    @MethodSource("chinesePages")
    void axeFindsNothingOnAPhoneWithTheFiltersUnfolded(String address) {
        browser.size(375, 800, 1);
        open(address);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(violations()).as(address).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingComplainsAndNothingIsAskedOfOtherSites(String address) {
        browser.complaints();
        browser.requests();
        open(address);
        assertThat(browser.complaints().stream().filter(line -> !line.contains("Failed to load resource")).toList()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(server.address().toString()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingScrollsSidewaysOnANarrowScreenOrAtTwiceTheSize(String address) {
        for (int width : List.of(320, 640)) {
            browser.size(width, 800, width == 640 ? 2 : 1);
            open(address);
            browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
            assertThat((Long) browser.run("return document.documentElement.scrollWidth")).as("%s at %d", address, width).isLessThanOrEqualTo(width);
        }
        browser.size(1280, 900, 1);
    }
}
