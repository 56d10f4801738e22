package io.github.kommunkompass.testkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/** A browser without a window, which shows one page at a time. */
final class Chromium implements AutoCloseable {

    /** The width of a page on a desk. */
    static final int WIDTH = 1280;

    private static final Path SCRIPTS = Path.of("src", "browser", "scripts");
    private static final String BROWSER = System.getProperty("browser.chromium", "/usr/bin/chromium");
    private static final String DRIVER = System.getProperty("browser.chromedriver", "/usr/bin/chromedriver");
    private static final int HEIGHT = 900;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Selenium warns that it has no classes for this version of DevTools, which are not used. Held, since loggers are not. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium start() {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed(DRIVER, "chromium-driver", "browser.chromedriver"))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options());
        driver.manage().timeouts().scriptTimeout(LIMIT).pageLoadTimeout(LIMIT);
        return new Chromium(driver);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed(BROWSER, "chromium", "browser.chromium"));
        options.addArguments(
                "--headless=new",
                // Chromium has no sandbox for root.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                // Only our pages make requests.
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        return options;
    }

    private static File installed(String program, String debianPackage, String property) {
        if (!Files.isExecutable(Path.of(program))) {
            throw new AssertionError("found no " + program + ", expected one: install the Debian package "
                    + debianPackage + ", or set -D" + property);
        }
        return new File(program);
    }

    /** Shows a page as on a desk, in light colours. */
    void open(Page page) throws IOException {
        open(page.write().toUri());
    }

    /** Shows what is at an address as on a desk, in light colours. */
    void open(URI address) {
        driver.get("about:blank");
        log("browser");
        log("performance");
        show(Media.LIGHT);
        resize(WIDTH);
        driver.get(address.toString());
    }

    void show(Media media) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media.type,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", media.colorScheme))));
    }

    void resize(int width) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens what can be opened. */
    void unfold() {
        evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
    }

    /** Presses the tabulator key. */
    void tab(int times) {
        Actions actions = new Actions(driver);
        Collections.nCopies(times, Keys.TAB).forEach(actions::sendKeys);
        actions.perform();
    }

    /** Clicks on the first element that a CSS selector finds. */
    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Replaces the text of the first field that a CSS selector finds. */
    void type(String selector, String text) {
        WebElement field = driver.findElement(By.cssSelector(selector));
        field.clear();
        field.sendKeys(text);
    }

    /** What the browser has logged since it was asked last. */
    List<LogEntry> log(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false)
                .toList();
    }

    /** Runs a script file. */
    Object run(String script, Object... arguments) throws IOException {
        return driver.executeScript(script("common.js") + script(script), arguments);
    }

    private static String script(String name) throws IOException {
        return Files.readString(SCRIPTS.resolve(name), UTF_8);
    }

    /** Runs a script file that returns a list of texts. */
    List<String> list(String script, Object... arguments) throws IOException {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    Object evaluate(String script) {
        return driver.executeScript(script);
    }

    /** Runs a script that gives its result to its last argument. */
    Object evaluateLater(String script) {
        return driver.executeAsyncScript(script);
    }

    /** Prints the page on A4, unless it says another size. */
    byte[] print() {
        cdp("Emulation.clearDeviceMetricsOverride", Map.of());
        cdp("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        Map<String, Object> settings =
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true, "preferCSSPageSize", true);
        return decoded(cdp("Page.printToPDF", settings));
    }

    /** A picture of the whole page. */
    byte[] picture() {
        return picture("const root = document.documentElement; return [0, 0, root.scrollWidth, root.scrollHeight]");
    }

    /** A picture of one of the figures, the first of which has the number 0. */
    byte[] figure(int number) {
        return picture("const box = document.querySelectorAll('figure')[" + number + "].getBoundingClientRect();"
                + " return [box.x + scrollX, box.y + scrollY, Math.ceil(box.width), Math.ceil(box.height)]");
    }

    /** A picture of what a script returns: the place of its left upper corner, its width and height. */
    private byte[] picture(String script) {
        List<?> box = (List<?>) evaluate(script);
        Map<String, Object> clip =
                Map.of("x", box.get(0), "y", box.get(1), "width", box.get(2), "height", box.get(3), "scale", 1);
        return decoded(
                cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)));
    }

    private static byte[] decoded(Map<String, Object> result) {
        return Base64.getDecoder().decode((String) result.get("data"));
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
