package bole.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bole.web.Invented;
import bole.web.PageKinds;
import bole.web.WebServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Searching as people do: by mouse, by keyboard alone, and without scripts. */
@Tag("browser")
class SearchInBrowserTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static WebServer server;
    private static Browser browser;
    private static Browser plain;

    @BeforeAll
    static void start() {
        server = Invented.sample().serve(0);
        browser = Browser.usual();
        plain = Browser.withoutScripts().size(1280, 900, 1);
    }

    @AfterAll
    static void end() {
        browser.close();
        plain.close();
        server.close();
    }

    @BeforeEach
    void wide() {
        browser.size(1280, 900, 1);
    }

    private static void open(Browser where, String address) {
        where.open(server.address().resolve(address).toString());
    }

    private static String at(Browser where) {
        return where.driver().getCurrentUrl();
    }

    private static void until(BooleanSupplier condition) {
        new WebDriverWait(browser.driver(), LONGEST).until(driver -> condition.getAsBoolean());
    }

    /** Waits until the address holds all of {@code parts}. */
    private static void arrives(Browser where, String... parts) {
        until(() -> Arrays.stream(parts).allMatch(at(where)::contains) && "complete".equals(where.run("return document.readyState")));
    }

    /** Chromium shows the filters on wide screens by style; the driver looks at the attribute only. */
    private static void unfold(Browser where) {
        where.run("document.querySelector('.filters').open = true");
    }

    private static boolean isShown(Browser where, String css) {
        return (Boolean) where.driver().executeScript("return arguments[0].checkVisibility({contentVisibilityAuto: true})", where.find(css));
    }

    private static int count(Browser where) {
        return Integer.parseInt(where.find("#count").getText().replaceAll("[^0-9]", ""));
    }

    @Test
    void slashLeadsToTheSearchBoxAndSuggestionsAreTakenByKeyboard() {
        open(browser, "/?lang=en");
        browser.find("body").sendKeys("/");
        WebElement box = browser.find("#q");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(box);
        box.sendKeys("feder");
        until(() -> !browser.all("[role=option]").isEmpty());
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("true");
        box.sendKeys(Keys.ARROW_DOWN);
        WebElement first = browser.find("[role=option]");
        assertThat(box.getDomAttribute("aria-activedescendant")).isEqualTo(first.getDomAttribute("id"));
        assertThat(first.getDomAttribute("aria-selected")).isEqualTo("true");
        box.sendKeys(Keys.ARROW_UP);
        assertThat(box.getDomAttribute("aria-activedescendant")).isNull();
        box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        until(() -> at(browser).contains("interest=") || at(browser).contains("institution=") || at(browser).contains("/profiles/"));
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsWhatWasTyped() {
        open(browser, "/?lang=zh");
        WebElement box = browser.find("#q");
        box.sendKeys("机器");
        until(() -> !browser.all("[role=option]").isEmpty());
        box.sendKeys(Keys.ESCAPE);
        assertThat(browser.find(".offers").isDisplayed()).isFalse();
        assertThat(box.getDomProperty("value")).isEqualTo("机器");
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void everythingOnThePageIsReachedByKeyboardAndShowsItsFocus() {
        open(browser, "/?q=robotics&lang=en");
        browser.tab();
        assertThat(browser.driver().switchTo().activeElement().getText()).isNotBlank();
        browser.type(Keys.ENTER);
        assertThat(at(browser)).endsWith("#content");
        for (int i = 0; i < 40; i++) {
            browser.tab();
            String outline = (String) browser.run("return getComputedStyle(document.activeElement).outlineStyle");
            assertThat(outline).as("%s", browser.run("return document.activeElement.outerHTML.slice(0, 200)")).isNotEqualTo("none");
        }
    }

    @Test
    void facetsNarrowAndBackUndoes() {
        open(browser, "/?lang=en");
        int all = count(browser);
        unfold(browser);
        WebElement row = browser.find("[aria-labelledby=facet-institution] .take");
        int expected = Integer.parseInt(row.findElement(org.openqa.selenium.By.cssSelector("span")).getText());
        row.click();
        arrives(browser, "institution=");
        assertThat(count(browser)).isEqualTo(expected).isLessThan(all);
        assertThat(browser.all(".chip")).hasSize(1);
        browser.driver().navigate().back();
        until(() -> !at(browser).contains("institution="));
        assertThat(count(browser)).isEqualTo(all);
    }

    @Test
    void evidenceLeadsToTheLinesOfTheSource() {
        open(browser, "/?q=graph+neural+networks&lang=en");
        browser.find(".why a.source").click();
        arrives(browser, "/sources/", "#L");
        WebElement line = browser.find(".lines .on");
        assertThat((Boolean) browser.driver().executeScript("const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight", line)).isTrue();
    }

    @Test
    void theLanguageSwitchKeepsTheSearch() {
        open(browser, "/?q=robotics&year=2015..2024&lang=en");
        int before = count(browser);
        browser.find("a.language").click();
        arrives(browser, "q=robotics", "year=2015..2024", "lang=zh");
        assertThat(count(browser)).isEqualTo(before);
    }

    @Test
    void withoutScriptsSearchingFacetsYearsAndStintsWork() {
        open(plain, "/?lang=en");
        plain.find("#q").sendKeys("learning", Keys.ENTER);
        arrives(plain, "q=learning");
        int all = count(plain);
        unfold(plain);
        plain.find(".span input[name=from]").sendKeys("2024");
        plain.find(".span button").click();
        arrives(plain, "year=2024..", "q=learning");
        assertThat(count(plain)).isLessThanOrEqualTo(all);
        unfold(plain);
        plain.find(".stint input[name=at]").sendKeys("Oxford");
        new Select(plain.find(".stint select")).selectByValue("education");
        plain.find(".stint button").click();
        arrives(plain, "stint=institution:", "kind:education");
        assertThat(plain.all("#count")).hasSize(1);
    }

    @Test
    void onAPhoneTheFiltersFoldAndOnAWideScreenTheyStandOpenWithoutScripts() {
        plain.size(375, 800, 1);
        open(plain, "/?lang=en");
        assertThat(isShown(plain, ".filters .take")).isFalse();
        plain.find(".filters > summary").click();
        assertThat(isShown(plain, ".filters .take")).isTrue();
        plain.size(1280, 900, 1);
        open(plain, "/?lang=en");
        assertThat(isShown(plain, ".filters .take")).isTrue();
        assertThat(isShown(plain, ".filters > summary")).isFalse();
    }

    /** Goes on by the tab key until {@code css} has the focus. */
    private static void tabTo(String css) {
        for (int i = 0; i < 200 && !browser.driver().switchTo().activeElement().equals(browser.find(css)); i++) {
            browser.tab();
        }
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find(css));
    }

    @Test
    void yearsAndAStintAreChosenByKeyboardAlone() {
        open(browser, "/?lang=en");
        int all = count(browser);
        tabTo(".span input[name=from]");
        browser.type("2015", Keys.TAB, "2020", Keys.ENTER);
        arrives(browser, "year=2015..2020");
        int then = count(browser);
        assertThat(then).isPositive().isLessThanOrEqualTo(all);
        tabTo(".stint input[name=at]");
        browser.type("Oxford", Keys.TAB, "2015", Keys.TAB, "2020", Keys.TAB, "student", Keys.TAB, Keys.TAB, Keys.ENTER);
        arrives(browser, "stint=institution:", "year:2015..2020", "kind:education", "year=2015..2020");
        assertThat(browser.all(".chip")).hasSize(2);
        assertThat(count(browser)).isLessThanOrEqualTo(then);
    }

    @Test
    void aClickOnTheHistogramChoosesOneYearAndAnotherClickOnItLeadsBack() {
        open(browser, "/?lang=en");
        WebElement chart = browser.find("svg.bars");
        new Actions(browser.driver()).moveToElement(chart, chart.getSize().width / 4, 0).click().perform();
        until(() -> at(browser).matches(".*year=\\d{4}&.*"));
        String year = at(browser).replaceAll(".*year=(\\d{4}).*", "$1");
        assertThat(browser.find(".chip").getText()).contains(year);
    }

    @Test
    void aPastedAdvertIsNarrowedByEveryKindOfControl() {
        String advert = "we seek a doctoral student or postdoc for machine learning on graphs, molecules and proteins ".repeat(5).strip();
        open(browser, "/?lang=en");
        browser.find("#q").sendKeys(advert, Keys.ENTER);
        arrives(browser, "q=we+seek");
        int all = count(browser);
        unfold(browser);
        browser.find("[aria-labelledby=facet-institution] button.take").click();
        arrives(browser, "institution=");
        assertThat(count(browser)).isLessThan(all);
        tabTo(".span input[name=from]");
        browser.type("2010", Keys.ENTER);
        arrives(browser, "year=2010..", "institution=", "q=we+seek");
        browser.find("button.chip:last-of-type").click();
        until(() -> !at(browser).contains("year=2010"));
        browser.find("button.language").click();
        arrives(browser, "lang=zh", "institution=", "q=we+seek");
        new Actions(browser.driver()).moveToElement(browser.find("svg.bars"), 20, 0).clickAndHold().moveByOffset(30, 0).release().perform();
        until(() -> at(browser).matches(".*year=\\d{4}\\.\\.\\d{4}.*") && at(browser).contains("q=we+seek"));
    }

    @Test
    void draggingOverTheHistogramChoosesYears() {
        open(browser, "/?lang=en");
        WebElement chart = browser.find("svg.bars");
        int width = chart.getSize().width;
        new Actions(browser.driver()).moveToElement(chart, width / 4, 0).clickAndHold().moveByOffset(width / 8, 0).moveByOffset(width / 16, 0).release().perform();
        until(() -> at(browser).matches(".*year=\\d{4}\\.\\.\\d{4}.*"));
        assertThat(count(browser)).isPositive();
    }

    @Test
    void peopleAreKeptNotedComparedAndTakenAlong() {
        open(browser, "/?q=learning&lang=en");
        browser.run("localStorage.clear()");
        open(browser, "/?q=learning&lang=en");
        List<WebElement> buttons = browser.all(".keep");
        buttons.get(0).click();
        buttons.get(1).click();
        assertThat(buttons.get(0).getDomAttribute("aria-pressed")).isEqualTo("true");
        WebElement link = browser.find("a[data-shortlist]");
        assertThat(link.getText()).contains("2");
        link.click();
        arrives(browser, "/shortlist?id=");
        assertThat(browser.all(".person")).hasSize(2);
        browser.all(".note-field input").get(0).sendKeys("postdoc, Zürich", Keys.TAB);
        browser.all(".note-field input").get(1).sendKeys("=ask about visas", Keys.TAB);
        String second = browser.all(".person h2 a").get(1).getText();
        browser.all(".up").get(1).click();
        browser.driver().navigate().refresh();
        assertThat(browser.find(".person h2 a").getText()).isEqualTo(second);
        assertThat(browser.all(".note-field input").get(2).getDomProperty("value")).isEqualTo("postdoc, Zürich");
        assertThat(browser.all(".note-field input").get(3).getDomProperty("value")).isEqualTo("=ask about visas");
        assertThat((String) browser.driver().executeAsyncScript("""
            const done = arguments[arguments.length - 1], made = URL.createObjectURL;
            URL.createObjectURL = blob => { blob.text().then(done); return made(blob); };
            document.querySelector('.notes').click();""")).contains("\"'=ask about visas\"", "\"postdoc, Zürich\"", "\"note\"");
        browser.all(".choose input").forEach(WebElement::click);
        browser.find(".actions button").click();
        arrives(browser, "/compare?id=");
        assertThat(browser.all("thead th")).hasSize(2);
        browser.driver().navigate().back();
        arrives(browser, "/shortlist?id=");
        browser.find("[data-drop]").click();
        until(() -> at(browser).split("id=", -1).length == 2);
        assertThat(browser.all(".person")).hasSize(1);
        assertThat(browser.find("a[data-shortlist]").getText()).contains("1");
        assertThat(browser.all(".exports a")).hasSize(3);
    }

    @Test
    void aListThatCameAsALinkIsTakenIn() {
        open(browser, "/?lang=en");
        browser.run("localStorage.clear()");
        open(browser, "/shortlist?id=" + PageKinds.person() + "&lang=zh");
        browser.find(".keep-all").click();
        arrives(browser, "/shortlist?id=");
        until(() -> browser.all(".keep-all").isEmpty());
        assertThat(browser.find("a[data-shortlist]").getText()).contains("1");
        browser.run("localStorage.clear()");
    }

    @Test
    void examplesOfTheFrontPageFindAsManyPeopleAsTheySay() {
        open(browser, "/?lang=zh");
        List<WebElement> sections = browser.all(".asks section");
        assertThat(sections).hasSize(4);
        WebElement first = browser.find(".asks section:nth-child(2) li");
        int said = Integer.parseInt(first.findElement(org.openqa.selenium.By.cssSelector(".count")).getText());
        first.findElement(org.openqa.selenium.By.cssSelector("a")).click();
        arrives(browser, "stint=institution:");
        assertThat(count(browser)).isEqualTo(said);
    }

    @Test
    void topicsLeadDownToPeopleAndOnToTheSearch() {
        open(browser, "/topics?lang=en");
        browser.find(".tree > li > a").click();
        arrives(browser, "/topics/");
        int people = count(browser);
        browser.find(".narrower a").click();
        until(() -> count(browser) <= people && browser.all(".path a").size() > 1);
        browser.find(".bar a").click();
        arrives(browser, "interest=");
        assertThat(browser.all(".chip")).hasSize(1);
        assertThat(count(browser)).isPositive();
    }

    @Test
    void aProfileShowsItsFirstPaintSoon() {
        open(browser, "/profiles/" + PageKinds.person() + "?lang=en");
        open(browser, "/profiles/" + PageKinds.person() + "?lang=en");
        until(() -> browser.run("return performance.getEntriesByName('first-contentful-paint').length") instanceof Long number && number > 0);
        Number paint = (Number) browser.run("return performance.getEntriesByName('first-contentful-paint')[0].startTime");
        assertThat(paint.doubleValue()).isLessThan(2_000);
        assertThat(List.of(browser.find("h1").getText())).allSatisfy(text -> assertThat(text).isNotBlank());
    }
}
