package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written where, and what is not. */
class OutputTest {
    private static final char ESCAPE = '\u001b';

    @TempDir
    Path folder;

    private Path good;
    private byte[] before;

    @BeforeEach
    void writeIssue() throws IOException {
        good = folder.resolve("good.json");
        IssueJson.create().write(SampleIssues.minimal(), good);
        before = Files.readAllBytes(good);
    }

    @Test
    void anOutputThatIsTheInputIsRefusedUnderAnyName() throws IOException {
        Path hard = Files.createLink(folder.resolve("hard.docx"), good);
        Path link = Files.createSymbolicLink(folder.resolve("link.docx"), good);
        Path other = Files.createSymbolicLink(folder.resolve("other.docx"), link);
        for (Path output : List.of(good, folder.resolve("./good.json"), hard, link, other)) {
            Run run = Run.of("render", good.toString(), "-o", output.toString());
            assertThat(run.status()).as(output.toString()).isEqualTo(2);
            assertThat(run.err()).contains(output + " was not written: it is the input ");
            assertThat(good).hasBinaryContent(before);
        }
    }

    @Test
    void anOutputOfManyThatIsAnInputIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path second = folder.resolve("second.json");
        IssueJson.create().write(SampleIssues.full(), second);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(Stream.of(SampleIssues.minimal()), archive);
        for (String name : List.of("second.docx", "year-1.docx")) {
            Path link = Files.createSymbolicLink(documents.resolve(name), good);
            Run run = Run.of(
                    "render",
                    "--out-dir",
                    documents.toString(),
                    good.toString(),
                    second.toString(),
                    archive.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(documents.toFile().list()).containsExactly(name);
            assertThat(good).hasBinaryContent(before);
            Files.delete(link);
        }
    }

    @Test
    void inputsWhoseDocumentsHaveOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(Stream.of(SampleIssues.minimal()), archive);
        Path line = Files.copy(good, folder.resolve("year-12.json"));
        Path other = Files.createDirectory(folder.resolve("other")).resolve("good.json");
        Files.copy(good, other);
        Path documents = folder.resolve("documents");
        for (List<Path> inputs : List.of(List.of(good, other), List.of(good, good), List.of(line, archive))) {
            List<String> arguments = new ArrayList<>(List.of("render", "--out-dir", documents.toString()));
            inputs.forEach(input -> arguments.add(input.toString()));
            Run run = Run.of(arguments.toArray(String[]::new));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("nothing was written: ").contains("would be the document of both");
            assertThat(documents).doesNotExist();
        }
    }

    @Test
    void aFolderThatTakesNothingEndsManyAfterAFewFailures() throws IOException {
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(Stream.generate(SampleIssues::minimal).limit(200), archive);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int line = 1; line <= 200; line++) {
            Files.createDirectory(documents.resolve("year-" + line + ".docx"));
        }
        Run run = Run.of("render", "--out-dir", documents.toString(), archive.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("stopped: 5 documents in a row could not be written");
        assertThat(run.err().lines().filter(line -> line.contains("cannot be written")))
                .hasSizeBetween(5, 50);
    }

    @Test
    void textIsExactInAFileAndShowsControlCharactersOnATerminal() {
        Path file = folder.resolve("escape.json");
        IssueJson.create()
                .write(
                        SampleIssues.minimal().toBuilder()
                                .addArticle(Article.of("标题", "前" + ESCAPE + "[31m红\u202E后"))
                                .build(),
                        file);
        assertThat(Run.of("text", file.toString()).out()).contains("前" + ESCAPE + "[31m红\u202E后");
        assertThat(onATerminal("text", file.toString()))
                .contains("前\\u001b[31m红\\u202e后")
                .doesNotContain("\u001b", "\u202E");
    }

    @Test
    void messagesShowControlCharactersOfDocuments() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"), "{\"formatVersion\": \"1.0\", \"\\u001b[2J\": \"\\u001b[2J\"}");
        Run run = Run.of("validate", file.toString());
        assertThat(run.err()).contains("\\u001b[2J").doesNotContain("\u001b");
        Path odd = folder.resolve("od" + ESCAPE + "d.json");
        assertThat(Run.of("validate", odd.toString()).err())
                .contains("od\\u001bd.json")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"GB18030, GB18030", "GBK, GBK", "UTF-8, UTF-8", "US-ASCII, UTF-8", "ISO-8859-1, UTF-8", "no such, UTF-8"
    })
    void aTerminalHasItsOwnCharactersAndAFileUtf8(String named, String expected) throws IOException {
        String before = System.getProperty("stdout.encoding");
        String errBefore = System.getProperty("stderr.encoding");
        System.setProperty("stdout.encoding", named);
        System.setProperty("stderr.encoding", named);
        try {
            for (boolean terminal : new boolean[] {true, false}) {
                Charset charset = terminal ? Charset.forName(expected) : StandardCharsets.UTF_8;
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                Console console = new Console(InputStream.nullInputStream(), out, err, terminal, terminal);
                Bulletin.run(console, Locale.CHINA, "text", good.toString());
                assertThat(out.toString(charset))
                        .contains(SampleIssues.minimal().series().name());
                Bulletin.run(console, Locale.CHINA, "--help");
                assertThat(out.toString(charset)).contains("用法：");
                Bulletin.run(console, Locale.CHINA, "text", "none");
                assertThat(err.toString(charset)).isEqualTo("bulletin: none 读不了：没有这个文件或文件夹\n");
            }
        } finally {
            restore("stdout.encoding", before);
            restore("stderr.encoding", errBefore);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Broken pipe | ''", "No space left on device | bulletin: standard output cannot be written\\n"})
    void aReaderThatHasEnoughIsNoFaultToBeTold(String reason, String told) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), out, err, false, false);
        assertThat(Bulletin.run(console, Locale.ENGLISH, "text", good.toString()))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(told.replace("\\n", "\n"));
    }

    private static void restore(String property, String before) {
        if (before == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, before);
        }
    }

    private static String onATerminal(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), true, false);
        Bulletin.run(console, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
