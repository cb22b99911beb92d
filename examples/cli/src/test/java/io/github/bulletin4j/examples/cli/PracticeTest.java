package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.HtmlText;
import io.github.bulletin4j.testing.MarkdownText;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.Severity;
import io.github.bulletin4j.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms that real bulletins have: the lines that must be printed stand in order in the text, in both Word documents, in the page of
 * the web and in Markdown.
 */
class PracticeTest {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/practice"), Path.of("../../../shared/cases/practice"));

    /** The cases that are about what validation warns of. */
    private static final Map<String, List<String>> WARNINGS = Map.of(
            "number-none", List.of("WARNING number missing-number"),
            "copy-number-three-digits", List.of("WARNING marking.copyNumber copy-number"));

    static Stream<Path> issues() throws IOException {
        Stream<Path> found = Stream.empty();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    found = Stream.concat(
                            found, files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itHasNoWarningButWhatItIsAbout(Path issue) throws IOException {
        ValidationReport report =
                IssueValidator.create().validate(IssueJson.create().read(issue));
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() != Severity.HINT)
                .extracting(finding -> finding.severity() + " " + finding.path() + " " + finding.code())
                .isEqualTo(WARNINGS.getOrDefault(name(issue), List.of()));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsLinesAreInTheText(Path issue) throws IOException {
        assertThat(Run.of("text", issue.toString()).out().lines()).containsSubsequence(lines(issue));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsLinesAreInTheWordDocuments(Path issue, @TempDir Path folder) throws IOException {
        for (String layout : List.of("standard", "gbt9704")) {
            Path document = folder.resolve(layout + ".docx");
            Run run = Run.of("render", issue.toString(), "--draft", "-o", document.toString(), "--layout", layout);
            assertThat(run.status()).as(run.err()).isZero();
            // A row of pictures is a table there, whose captions stand side by side: what tabs divide is compared piece
            // by piece.
            assertThat(pieces(text(Files.readAllBytes(document)).lines()))
                    .containsSubsequence(pieces(lines(issue).stream()));
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsLinesAreInThePage(Path issue) throws IOException {
        Run run = Run.of("render", issue.toString(), "--draft", "--to", "html", "-o", "-");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(pieces(HtmlText.of(run.out()).lines())).containsSubsequence(pieces(lines(issue).stream()));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsLinesAreInMarkdown(Path issue) throws IOException {
        Run run = Run.of("render", issue.toString(), "--draft", "--to", "md", "-o", "-");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(pieces(MarkdownText.of(run.out()).lines())).containsSubsequence(pieces(lines(issue).stream()));
    }

    private static List<String> pieces(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split("\t"))).toList();
    }

    private static List<String> lines(Path issue) throws IOException {
        List<String> wanted = Files.readAllLines(issue.resolveSibling(name(issue) + ".txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(wanted).isNotEmpty();
        return wanted;
    }

    private static String name(Path issue) {
        return issue.getFileName().toString().replace(".json", "");
    }

    /** The paragraphs of a document, a line each; cells of a row are divided by tabs. */
    private static String text(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("<w:tabs>.*?</w:tabs>", "")
                    .replaceAll("</w:p></w:tc><w:tc>", "\t")
                    .replaceAll("<w:tab/>", "\t")
                    .replaceAll("</w:p>|<w:br/>", "\n")
                    .replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
    }
}
