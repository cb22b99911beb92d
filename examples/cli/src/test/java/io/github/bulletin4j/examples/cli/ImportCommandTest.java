package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final Path ISSUES = Path.of("..", "issues");

    private static final String TEXT =
            "白鹭市\n巡查工作简报\n\n2024年第7期（总第107期）\n\n市政局办公室编\t2024年5月6日\n\n" + "东区开展巡查\n\n东区换了 12 盏灯。\n\n报：市政府\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"duty-report.json", "forest-protection.json"})
    void anIssueIsTheSameAfterItsDocument(String name) {
        String document = folder.resolve("issue.docx").toString();
        String issue = ISSUES.resolve(name).toString();
        assertThat(Run.of("render", issue, "-o", document).status()).isZero();
        Run read = Run.of("import", document);
        assertThat(read.err()).isEmpty();
        assertThat(read.status()).isZero();
        assertThat(read.out()).isEqualTo(Run.of("format", issue).out());
    }

    @Test
    void aPlainTextIsRecognised() {
        Run read = Run.of(TEXT.getBytes(StandardCharsets.UTF_8), "import", "-");
        assertThat(read.status()).isZero();
        assertThat(read.out())
                .contains("\"owner\": \"白鹭市\"", "\"cumulative\": 107", "\"title\": \"东区开展巡查\"", "\"东区换了12盏灯。\"");
    }

    @Test
    void evidenceNamesPlacePartAndReason() {
        Run read = Run.of(TEXT.getBytes(StandardCharsets.UTF_8), "import", "-", "--evidence");
        assertThat(read.out()).contains("line 4\tnumber\tcertain\tthe form of an issue's number");
    }

    @Test
    void aFileOfItsOwnIsWritten() throws IOException {
        Path out = folder.resolve("out.json");
        Run read = Run.of(TEXT.getBytes(StandardCharsets.UTF_8), "import", "-", "-o", out.toString());
        assertThat(read.status()).isZero();
        assertThat(Run.of("format", out.toString()).out()).isEqualTo(Files.readString(out));
    }

    @Test
    void aBrokenDocumentEndsInOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.docx"), "PK no package");
        Run read = Run.of("import", broken.toString());
        assertThat(read.status()).isEqualTo(2);
        assertThat(read.err()).contains("broken.docx").doesNotContain("\tat ").hasLineCount(1);
    }
}
