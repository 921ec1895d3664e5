package org.ccm.document.html;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, in which tests open pages from files. It asks no network for anything. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Logger DEVELOPERS_TOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts it; where there is none, says so loudly and skips the test. */
    static Browser open() {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            String missing = "NOT TESTED in a browser: " + CHROMIUM + " or " + DRIVER
                    + " is missing. Maybe run .ci/browser, which installs them?";
            System.err.println("*** " + missing);
            Assumptions.abort(missing);
        }
        try {
            // Named, or Selenium would look for one in the network; its protocol of no use here has no such browser
            // yet.
            System.setProperty("webdriver.chrome.driver", DRIVER.toString());
            DEVELOPERS_TOOLS.setLevel(Level.OFF);
            Path profile = Files.createTempDirectory("chromium-profile");
            return new Browser(new ChromeDriver(options(profile)), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, console);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--font-render-hinting=none",
                "--user-data-dir=" + profile.resolve("data"));
        return options;
    }

    /** What a page is shown on. */
    record Screen(int width, int height, boolean dark) {

        static final Screen PHONE = new Screen(360, 740, false);
        static final Screen DESKTOP = new Screen(1280, 900, false);

        Screen inDark() {
            return new Screen(width, height, true);
        }
    }

    /** Shows a page on a screen. */
    void show(Path page, Screen screen) throws IOException {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width, "height", screen.height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", screen.dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.get(page.toRealPath().toUri().toString());
    }

    /** Lets pages run scripts, as at first, or not. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What a script of the test's own gives: a string, a long, a boolean or a list of them. */
    Object ask(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "the script gave nothing");
    }

    /** A list of strings that a script of the test's own gives. */
    List<String> askForAll(String script, Object... arguments) {
        return ((List<?>) ask(script, arguments)).stream().map(String::valueOf).toList();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** How many pixels of the page lie beyond the right edge of the screen: a reader would have to scroll sideways. */
    long overflow() {
        return (Long) ask("const page = document.documentElement; return page.scrollWidth - page.clientWidth");
    }

    /** Whether a script of the test's own gives true within two seconds. */
    boolean waitFor(String script) {
        long end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end) {
            if (ask(script).equals(true)) {
                return true;
            }
        }
        return false;
    }

    /** Shows the page as it is printed, to a reader who likes it dark. */
    void asOnPaper() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** What the console said since it was last asked: every message of a page is one too many. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe-core, with all its rules and best practices, says against the page. */
    List<String> violations() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(Browser::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** The page printed. */
    byte[] pdf() {
        Object printed = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                .get("data");
        return Base64.getDecoder().decode((String) Objects.requireNonNull(printed, "no PDF"));
    }

    /** The picture of what an element shows, as PNG. */
    byte[] picture(WebElement element) {
        return element.getScreenshotAs(OutputType.BYTES);
    }

    /** Ends it, and removes what it left. */
    @Override
    public void close() {
        driver.quit();
        delete(profile.toFile());
    }

    private static void delete(File file) {
        File[] inside = file.listFiles();
        if (inside != null) {
            for (File each : inside) {
                delete(each);
            }
        }
        file.delete();
    }
}
