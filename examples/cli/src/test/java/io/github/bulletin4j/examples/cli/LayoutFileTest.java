package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.LayoutJson;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFileTest {
    private static final Path EXAMPLE = Path.of("..", "layouts", "hedong-water-office.json");

    @TempDir
    Path folder;

    private Path issue;
    private Path out;

    @BeforeEach
    void writeIssue() {
        issue = folder.resolve("issue.json");
        IssueJson.create().write(SampleIssues.full(), issue);
        out = folder.resolve("out.docx");
    }

    @Test
    void theExampleIsRendered() throws IOException {
        Run run = Run.of("render", issue.toString(), "-o", out.toString(), "--layout", EXAMPLE.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Layout layout = LayoutJson.create().read(EXAMPLE);
        assertThat(out)
                .hasBinaryContent(DocxRenderer.builder().layout(layout).build().render(SampleIssues.full()));
        try (ZipFile document = new ZipFile(out.toFile())) {
            String text = new String(
                    document.getInputStream(document.getEntry("word/document.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            // 184 by 260 mm in twentieths of a point
            assertThat(text).contains("w:w=\"10432\"").contains("w:h=\"14740\"");
        }
    }

    @Test
    void manyIssuesTakeALayoutToo() {
        Run run = Run.of(
                "render",
                issue.toString(),
                "--out-dir",
                folder.resolve("many").toString(),
                "--layout",
                EXAMPLE.toString());
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("many").resolve("issue.docx"))
                .hasBinaryContent(DocxRenderer.builder()
                        .layout(LayoutJson.create().read(EXAMPLE))
                        .build()
                        .render(SampleIssues.full()));
    }

    @Test
    void aWrongLayoutIsRefusedWithItsPlace() throws IOException {
        Path layout = folder.resolve("wrong.json");
        Files.writeString(layout, """
                {
                  "layoutVersion": "1.0",
                  "base": "gbt9704",
                  "paper": {"left": "28"}
                }
                """);
        Run run = Run.of("render", issue.toString(), "-o", out.toString(), "--layout", layout.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "bulletin: " + layout + ": paper.left (line 4, column 21): expected a length such as \"37mm\"")
                .endsWith(", got text \"28\"\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingLayoutIsNamed() {
        Run run = Run.of("render", issue.toString(), "-o", out.toString(), "--layout", "gbt9705");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("bulletin: --layout: expected standard, gbt9704 or the file of a layout,"
                        + " got gbt9705, which is no file\n");
    }

    @Test
    void anIssueIsCalledWhatItIsInOneLine() {
        Run run = Run.of("render", issue.toString(), "-o", out.toString(), "--layout", issue.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "bulletin: " + issue + ": formatVersion (line 2, column 3): expected a layout, got an issue\n");
        Run other = Run.of("validate", EXAMPLE.toString());
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).endsWith(": expected an issue, got a layout\n").hasLineCount(1);
    }

    @Test
    void aLayoutIsNoOutput() throws IOException {
        Path layout = Files.copy(EXAMPLE, folder.resolve("layout.json"));
        Run run = Run.of("render", issue.toString(), "-o", layout.toString(), "--layout", layout.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(layout).hasSameBinaryContentAs(EXAMPLE);
    }

    @Test
    void printsTheSchema() {
        assertThat(Run.of("schema", "--layout").out()).isEqualTo(LayoutJson.schema());
    }
}
