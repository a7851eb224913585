package bole.browser;

import bole.web.TemporaryFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as a reader's: nothing kept from before, no calls home. It writes down what its console says and what it asks for. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--lang=en");

    private final TemporaryFolder profile = TemporaryFolder.create("bole-browser");
    private final ChromeDriver driver;

    private Browser(boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").toString());
        options.addArguments(QUIET);
        options.addArguments("--user-data-dir=" + profile.path());
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver").toFile()).build(), options);
    }

    /** The program of that name on PATH: without it the tests fail, they never pass unseen. */
    private static Path program(String name) {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
        return found.orElseThrow(() -> new AssertionError("the browser tests need " + name
            + " on PATH, and it is not there; on Debian: apt-get install chromium chromium-driver fonts-noto-cjk"));
    }

    static Browser usual() {
        return new Browser(true);
    }

    static Browser withoutScripts() {
        return new Browser(false);
    }

    /** Makes the window {@code width} by {@code height} CSS pixels at {@code scale} device pixels each. */
    Browser size(int width, int height, double scale) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
        return this;
    }

    Browser dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    Browser open(String address) {
        driver.get(address);
        return this;
    }

    ChromeDriver driver() {
        return driver;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Types on the keyboard, whatever has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void tab() {
        type(Keys.TAB);
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** What the console said since last asked that is an error or a refusal of the content policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(LogEntry::getMessage).toList();
    }

    /** The addresses asked for since last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(LogEntry::getMessage)
            .filter(message -> message.contains("\"Network.requestWillBeSent\"")).map(Browser::address).toList();
    }

    private static String address(String message) {
        int request = message.indexOf("\"request\":");
        int begin = message.indexOf("\"url\":\"", request) + 7;
        return message.substring(begin, message.indexOf('"', begin));
    }

    void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        profile.close();
    }
}
