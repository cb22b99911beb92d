package io.github.bulletin4j.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing on any page, in either language, in the light and in the dark, on a wide and on a narrow screen. */
class AccessibilityTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static ServerProcess server;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(
                Browser.driver().isPresent(),
                "SKIPPED, no browser: install chromium and chromium-driver, or name the driver with -Dbrowser.driver=FILE");
        server = ServerProcess.start(folder.resolve("data"), 0);
        browser = Browser.start(folder, "zh-CN");
        browser.driven().get(server.address());
        String issue = IssueJson.create()
                .write(SampleIssues.full().toBuilder()
                        .addArticle(Article.of("标题 ", "去年10 月,开展检查。"))
                        .build());
        browser.run(
                "document.getElementById('json').value = arguments[0];"
                        + "document.getElementById('json').dispatchEvent(new Event('input'))",
                issue);
        browser.screen(1400, 900, false);
        browser.find("#form .finding.error");
        browser.find("#save").click();
        browser.until(() -> Optional.of(browser.find("#saved").getText()).filter(text -> text.contains("1")));
        browser.run("document.querySelectorAll('details').forEach(found => { found.open = true; })");
        try (InputStream axe = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1400, false", "zh, 1400, true", "zh, 400, false", "zh, 400, true",
        "en, 1400, false", "en, 1400, true", "en, 400, false", "en, 400, true"
    })
    void axeFindsNothing(String language, int width, boolean dark) {
        browser.screen(width, 900, dark);
        if (!browser.run("return document.documentElement.lang").toString().startsWith(language)) {
            browser.find("#language").click();
        }
        show("#desk", "#form .finding.error");
        for (String pane : List.of("json", "preview", "form")) {
            browser.run("document.body.dataset.pane = arguments[0]", pane);
            assertThat(axe()).as("desk, " + pane).isEmpty();
        }
        show("#archive", "#archive tbody tr");
        assertThat(axe()).as("archive").isEmpty();
        show("#period", "#period-form");
        browser.run("document.getElementById('from').value = '2000-01-01'");
        browser.find("#period-form button").click();
        browser.find("#period-result h2");
        assertThat(axe()).as("period").isEmpty();
    }

    private static void show(String page, String content) {
        browser.run("location.hash = arguments[0]", page);
        browser.run("document.body.dataset.pane = 'form'");
        browser.find(content);
    }

    /** Each fault with where it is. The preview is a page of its own, in which no script runs. */
    private static List<?> axe() {
        return (List<?>) browser.driven()
                .executeAsyncScript("const done = arguments[0];"
                        + "axe.run(document, { iframes: false }).then(result => done(result.violations.flatMap(fault =>"
                        + " fault.nodes.map(node => fault.id + ': ' + node.html + ' ' + node.failureSummary))))");
    }
}
