package io.github.bulletin4j.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What an editor does, in a real browser, with the application as a process that can be killed. */
class BrowserTest {

    private static final String BODY = "articles[0].body[0]";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private ServerProcess server;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(
                Browser.driver().isPresent(),
                "SKIPPED, no browser: install chromium and chromium-driver, or name the driver with -Dbrowser.driver=FILE");
        server = ServerProcess.start(folder.resolve("data"), 0);
        browser = Browser.start(folder, "zh-CN");
        browser.screen(1400, 900, false);
        browser.driven().get(server.address());
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void anIssueIsTypedCorrectedDownloadedReadBackAndSavedAndOutlivesAKilledServer() throws Exception {
        typeIssue();
        browser.type(BODY, "去年10 月，全港开展了安全检查。");

        WebElement finding = browser.find(beside(BODY) + "[data-code='digit-spacing']");
        assertThat(finding.getText()).startsWith("提示").contains("空格");
        finding.findElement(By.className("apply")).click();
        String json = browser.json("去年10月，全港开展了安全检查。");
        assertThat(browser.value(browser.field(BODY))).isEqualTo("去年10月，全港开展了安全检查。");
        assertThat(browser.driven().switchTo().activeElement()).isEqualTo(browser.field(BODY));
        browser.until(() -> Optional.of(counts()).filter(counts -> counts.equals("未发现问题")));

        browser.find("#download").click();
        Path document = download();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            String body = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), "UTF-8");
            assertThat(body).contains("全港开展了安全检查", "港口简报");
        }
        judgeByThirdParties(document, IssueJson.create().read(json));

        browser.run("document.getElementById('json').value = '{}';"
                + "document.getElementById('json').dispatchEvent(new Event('input'))");
        browser.until(
                () -> Optional.of(browser.value(browser.field("series.name"))).filter(String::isEmpty));
        browser.driven().findElement(By.id("file")).sendKeys(document.toString());
        assertThat(IssueJson.create().read(browser.json("全港开展了安全检查")))
                .isEqualTo(IssueJson.create().read(json));

        browser.find("#save").click();
        browser.until(() -> Optional.of(browser.find("#saved").getText()).filter(text -> text.contains("第 1 版")));
        server.kill();
        server = ServerProcess.start(folder.resolve("data"), server.port());
        browser.driven().get(server.address() + "#archive");
        browser.find("#archive tbody .link").click();
        assertThat(IssueJson.create().read(browser.json("全港开展了安全检查")))
                .isEqualTo(IssueJson.create().read(json));
    }

    @Test
    void theFormAndTheJsonFollowEachOther() {
        typeIssue();
        assertThat(browser.json("\"name\": \"港口简报\""))
                .contains("\"title\": \"全港")
                .doesNotContain("\"column\"");

        browser.run("document.querySelectorAll('#form details').forEach(found => { found.open = true; })");
        browser.type("articles[0].column", "工作动态");
        browser.json("\"column\": \"工作动态\"");

        WebElement area = browser.find("#json");
        String changed = browser.value(area).replace("港口简报", "航道简报").replace("工作动态", "1.10");
        area.clear();
        area.sendKeys(changed);
        browser.until(
                () -> Optional.of(browser.value(browser.field("series.name"))).filter("航道简报"::equals));
        assertThat(browser.value(browser.field("articles[0].column"))).isEqualTo("1.10");
    }

    @Test
    void whatIsNotTheFormatIsShownWithItsPlaceAndAClickGoesThere() {
        WebElement area = browser.find("#json");
        area.clear();
        area.sendKeys("{\"formatVersion\": \"1.0\",\n\"titel\": 1,\n\"date\": 7}");
        WebElement first = browser.find("#json-error button");
        assertThat(browser.driven().findElements(By.cssSelector("#json-error button")))
                .hasSize(2);
        assertThat(first.getText()).startsWith("第 2 行第 1 列");
        first.click();
        assertThat(browser.run("return document.activeElement.value.slice(document.activeElement.selectionStart)"))
                .asString()
                .startsWith("\"titel\"");
    }

    @Test
    void aFindingLeadsToItsFieldByTheKeyboard() {
        typeIssue();
        browser.type("articles[0].title.headline", "全港开展安全检查 ");
        browser.find("#form .field[data-path='articles[0].title.headline'] .finding.error");
        browser.run("document.querySelector('#summary summary').focus()");
        browser.driven().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.find("#all-findings button");
        new Actions(browser.driven()).sendKeys(Keys.TAB).perform();
        // The list is made anew while the keyboard is in it, as when an answer comes late.
        browser.run("return import('/js/desk.js').then(desk => desk.retranslate())");
        new Actions(browser.driven()).sendKeys(Keys.ENTER).perform();
        assertThat(browser.driven().switchTo().activeElement()).isEqualTo(browser.field("articles[0].title.headline"));
        assertThat(browser.field("articles[0].title.headline").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void noTextBecomesAScriptAndNothingIsFetchedFromElsewhere() {
        String hostile = "<img src=x onerror='top.hacked=1'><script>top.hacked=1</script>";
        typeIssue();
        browser.type("articles[0].title.headline", hostile);
        browser.type(BODY, hostile);
        browser.until(() -> Optional.of(
                        browser.run("return document.getElementById('preview').contentDocument.body.textContent"))
                .filter(text -> text.toString().contains("<script>top.hacked=1</script>")));
        assertThat(browser.run("return window.hacked")).isNull();
        assertThat((List<?>) browser.run("return performance.getEntriesByType('resource').map(entry => entry.name)"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address.toString()).startsWith(server.address()));
        assertThat(browser.driven().manage().logs().get("browser").getAll()).isEmpty();
    }

    private void typeIssue() {
        browser.type("series.name", "港口简报");
        browser.type("number.issue", "3");
        browser.type("compilers.offices", "某市港口管理局办公室");
        browser.type("articles[0].title.headline", "全港开展安全检查");
        browser.type(BODY, "全港开展了安全检查。");
    }

    private static String beside(String path) {
        return "#form .field[data-path='" + path + "'] .finding";
    }

    private String counts() {
        return browser.driven().findElement(By.id("counts")).getText();
    }

    private Path download() {
        return browser.until(() -> Optional.ofNullable(
                        folder.resolve("downloads").toFile().listFiles((in, name) -> name.endsWith(".docx")))
                .filter(files -> files.length > 0)
                .map(files -> files[0].toPath()));
    }

    /** Where the tools are that judge documents ({@code -Dinterop=FILE}), they judge this one. */
    private static void judgeByThirdParties(Path document, Issue issue) throws Exception {
        String interop = System.getProperty("interop", "");
        if (interop.isEmpty()) {
            return;
        }
        Path text = document.resolveSibling("expected.txt");
        Files.writeString(text, PlainTextRenderer.create().render(issue));
        Path said = document.resolveSibling("interop.txt");
        int status = new ProcessBuilder(interop, document.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(said)).isZero();
    }
}
