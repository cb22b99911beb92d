package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.html.HtmlRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.markdown.MarkdownRenderer;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format an output has: that of its ending, or the one that is named. */
class OutputFormatTest {
    private static final Issue ISSUE = SampleIssues.full();

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeIssue() {
        good = folder.resolve("good.json");
        IssueJson.create().write(ISSUE, good);
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, docx",
        "a.DOCX, docx",
        "a.html, html",
        "a.htm, html",
        "A.HTML, html",
        "a.md, md",
        "a.Md, md",
        "a.txt, txt",
        "2021.32.txt, txt",
        "a, docx",
        "a., docx"
    })
    void theEndingSaysIt(String name, OutputFormat format) throws IOException {
        Path file = folder.resolve(name);
        assertThat(Run.of("render", good.toString(), "-o", file.toString()).status())
                .isZero();
        assertThat(isOf(format, file)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.doc", "a.xhtml", "a.md.bak", "2021.32", ".x"})
    void anUnknownEndingIsRefusedWithTheList(String name) {
        Path file = folder.resolve(name);
        Run run = Run.of("render", good.toString(), "-o", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("the output must end in .docx, .html, .htm, .md, .txt or --to must name its format, got "
                        + file);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"docx", "html", "md", "txt"})
    void aNamedFormatIsTakenWhateverTheEnding(OutputFormat format) throws IOException {
        for (String name : List.of("a.html", "a.docx", "a.pdf", "a")) {
            Path file = folder.resolve(name);
            assertThat(Run.of("render", good.toString(), "--to", format.name(), "-o", file.toString())
                            .status())
                    .isZero();
            assertThat(isOf(format, file)).as(name).isTrue();
        }
        assertThat(isOf(
                        format,
                        Run.of("render", good.toString(), "--to", format.name(), "-o", "-")
                                .bytes()))
                .isTrue();
    }

    @Test
    void aFolderTakesManyOfANamedFormat() throws IOException {
        Path pages = folder.resolve("pages");
        Path page = Files.createDirectory(pages).resolve("good.html");
        assertThat(Run.of("render", good.toString(), "--to", "html", "--out-dir", pages.toString())
                        .status())
                .isZero();
        assertThat(pages.toFile().list()).containsExactly("good.html");
        assertThat(isOf(OutputFormat.html, page)).isTrue();
    }

    @Test
    void whatIsForWordOnlyIsRefusedElsewhere() {
        for (String option : List.of("--layout=gbt9704", "--compression=9")) {
            Run run = Run.of(
                    "render",
                    good.toString(),
                    option,
                    "-o",
                    folder.resolve("a.html").toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(" is for Word documents only, got it for html");
        }
    }

    @Test
    void anIssueWithErrorsIsRefusedUnlessDraftAndTheFileStaysAsItWas() throws IOException {
        Path bad = folder.resolve("bad.json");
        IssueJson.create().write(ISSUE.toBuilder().date(null).build(), bad);
        Path file = Files.writeString(folder.resolve("a.md"), "as it was");
        Run refused = Run.of("render", bad.toString(), "-o", file.toString(), "--lang", "en");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("error date required: ", "has errors (--draft renders it all the same)");
        assertThat(file).hasContent("as it was");
        assertThat(Run.of("render", bad.toString(), "-o", file.toString(), "--draft")
                        .status())
                .isZero();
        assertThat(file).content().startsWith("000042\n");
    }

    @Test
    void picturesThatAFormatDoesNotShowAreTold() {
        Issue pictures = ISSUE.toBuilder()
                .addArticle(Article.builder(Title.of("图"))
                        .addBlock(new Figure(SampleImages.png(2, 2, 0), null, null, "灯"))
                        .build())
                .build();
        IssueJson.create().write(pictures, good);
        for (String format : List.of("md", "txt")) {
            Run one = Run.of("render", good.toString(), "--to", format, "-o", "-");
            assertThat(one.status()).isZero();
            assertThat(one.err())
                    .matches("bulletin: standard output: \\d+ pictures? left out; .docx and .html have pictures\n");
            Run many = Run.of("render", good.toString(), "--to", format, "--out-dir", folder.toString());
            assertThat(many.err()).contains(" left out; .docx and .html have pictures\n");
        }
        for (String format : List.of("docx", "html")) {
            assertThat(Run.of("render", good.toString(), "--to", format, "-o", "-")
                            .err())
                    .isEmpty();
        }
    }

    @Test
    void anInputIsNoOutputOfAnyFormat() throws IOException {
        byte[] before = Files.readAllBytes(good);
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), good);
        Run run = Run.of("render", good.toString(), "-o", link.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is the input");
        assertThat(good).hasBinaryContent(before);
    }

    private static boolean isOf(OutputFormat format, Path file) throws IOException {
        return isOf(format, Files.readAllBytes(file));
    }

    private static boolean isOf(OutputFormat format, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (format) {
            case docx -> text.startsWith("PK");
            case html -> text.equals(HtmlRenderer.create().render(ISSUE));
            case md -> text.equals(MarkdownRenderer.create().render(ISSUE));
            case txt -> text.equals(PlainTextRenderer.create().render(ISSUE));
        };
    }
}
