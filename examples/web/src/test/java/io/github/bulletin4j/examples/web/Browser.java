package io.github.bulletin4j.examples.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine, without a window; nothing is fetched for it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where Debian, Fedora and others put the driver; {@code -Dbrowser.driver=FILE} names another one. */
    static Optional<Path> driver() {
        return Stream.of(
                        System.getProperty("browser.driver", ""),
                        "/usr/bin/chromedriver",
                        "/usr/lib/chromium/chromedriver",
                        "/usr/lib64/chromium-browser/chromedriver")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a new profile in a folder, where it puts downloads too. */
    static Browser start(Path folder, String language) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=" + language,
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.resolve("downloads").toString()));
        return new Browser(driver);
    }

    ChromeDriver driven() {
        return driver;
    }

    /** Shows the page as on a screen of a size, in the light or in the dark. */
    void screen(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", new Object[] {
            Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light")
        }));
    }

    WebElement find(String selector) {
        return until(() -> driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst());
    }

    /** Waits until something is there. */
    <T> T until(Supplier<Optional<T>> thing) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> thing.get().orElse(null));
    }

    /** Types into a field of the form in place of what it has. */
    void type(String path, String text) {
        WebElement control = field(path);
        control.sendKeys(Keys.chord(Keys.CONTROL, "a"), text.isEmpty() ? Keys.BACK_SPACE : text);
    }

    /** The control of the form that a path names. */
    WebElement field(String path) {
        return find("#form .field[data-path='" + path + "'] :is(input, textarea, select)");
    }

    /** What a control has in it now. */
    String value(WebElement control) {
        return control.getDomProperty("value");
    }

    /** Waits until the JSON of the page has a text in it. */
    String json(String text) {
        WebElement area = driver.findElement(By.id("json"));
        return until(() -> Optional.of(value(area)).filter(json -> json.contains(text)));
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
