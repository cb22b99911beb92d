package io.github.bulletin4j.examples.web;

import io.github.bulletin4j.json.IssueJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openqa.selenium.OutputType;

/** Makes the pictures of the README, in a folder: {@code Screenshots FOLDER ISSUE.json}. */
final class Screenshots {

    private final Browser browser;
    private final Path folder;

    private Screenshots(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String issue = IssueJson.create().write(IssueJson.create().read(Path.of(arguments[1])));
        Path working = Files.createTempDirectory("screenshots");
        try (ServerProcess server = ServerProcess.start(working.resolve("data"), 0);
                Browser browser = Browser.start(working, "zh-CN")) {
            browser.driven().get(server.address());
            new Screenshots(browser, folder).take(faulty(issue));
        }
    }

    /** So that there is something to find. */
    private static String faulty(String issue) {
        return issue.replaceFirst("情况通报\"", "情况通报 \"").replaceFirst("全市出动护林员860人次，", "全市出动护林员 860 人次,");
    }

    private void take(String issue) throws IOException, InterruptedException {
        browser.screen(1400, 900, false);
        browser.run(
                "document.getElementById('json').value = arguments[0];"
                        + "document.getElementById('json').dispatchEvent(new Event('input'))",
                issue);
        browser.find("#form .finding");
        browser.run("document.getElementById('summary').open = true");
        browser.find("#all-findings button").click();
        browser.run("document.getElementById('summary').open = false");
        Thread.sleep(1500);
        both("editor", 1400, 900);
        both("editor-narrow", 400, 860);
        browser.run("document.body.dataset.pane = 'preview'; document.dispatchEvent(new Event('pane'))");
        both("preview-narrow", 400, 860);
        browser.run("document.getElementById('language').click()");
        browser.screen(1400, 900, false);
        browser.run("document.getElementById('summary').open = true");
        both("editor-english", 1400, 900);
        browser.find("#save").click();
        browser.until(() -> Optional.of(browser.find("#saved").getText()).filter(text -> text.contains("1")));
        browser.run("location.hash = '#archive'");
        browser.find("#archive table");
        both("archive", 1400, 600);
        both("archive-narrow", 400, 600);
        browser.run("location.hash = '#period'; document.getElementById('from').value = '2025-01-01'");
        browser.find("#period-form button").click();
        browser.find("#period-result table");
        both("period", 1400, 600);
    }

    private void both(String name, int width, int height) throws IOException, InterruptedException {
        for (boolean dark : new boolean[] {false, true}) {
            browser.screen(width, height, dark);
            Thread.sleep(500);
            Files.write(
                    folder.resolve(name + (dark ? "-dark" : "") + ".png"),
                    browser.driven().getScreenshotAs(OutputType.BYTES));
        }
        Files.writeString(
                folder.resolve("console.txt"),
                browser.driven().manage().logs().get("browser").getAll().toString(),
                StandardCharsets.UTF_8);
    }
}
