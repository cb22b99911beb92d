package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands on several files and on archives. */
class ManyIssuesTest {
    @TempDir
    Path folder;

    private Path good;
    private Path bad;

    @BeforeEach
    void writeIssues() {
        good = folder.resolve("good.json");
        IssueJson.create().write(SampleIssues.full(), good);
        bad = folder.resolve("bad.json");
        Issue blank = SampleIssues.minimal().toBuilder()
                .addArticle(Article.of(" ", "正文。"))
                .build();
        IssueJson.create().write(blank, bad);
    }

    @Test
    void batchRendersWhatItCanAndTellsTheRest() throws IOException {
        Path archive = folder.resolve("year.jsonl.gz");
        JsonLines.create().write(Stream.of(SampleIssues.minimal(), SampleIssues.typical()), archive);
        Path truncated = folder.resolve("truncated.json");
        Files.writeString(truncated, "{");
        Path documents = folder.resolve("documents");
        Run run = Run.of(
                "render",
                "--out-dir",
                documents.toString(),
                good.toString(),
                bad.toString(),
                truncated.toString(),
                archive.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(documents.toFile().list()).containsExactlyInAnyOrder("good.docx", "year-1.docx", "year-2.docx");
        assertThat(documents.resolve("year-2.docx"))
                .hasBinaryContent(DocxRenderer.create().render(SampleIssues.typical()));
        assertThat(run.err())
                .contains("bad.json:26:16: error ")
                .contains("truncated.json")
                .contains("3 documents written");
    }

    @Test
    void validateReadsArchivesLineByLine() throws IOException {
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(Stream.of(SampleIssues.minimal(), SampleIssues.typical()), archive);
        Files.writeString(archive, Files.readString(archive) + "{\"formatVersion\":\n");
        Run run = Run.of("validate", archive.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("year.jsonl:3: ").contains("2 issues read, 1 line left out");
    }

    @Test
    void aLedgerTakesStandardInputAsAFile() throws IOException {
        Issue first = SampleIssues.minimal().toBuilder()
                .number(IssueNumber.regular(2023, 1))
                .build();
        Issue third = first.toBuilder().number(IssueNumber.regular(2023, 3)).build();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JsonLines.create().write(Stream.of(first, third), lines);
        Run many = Run.of(lines.toByteArray(), "ledger", "-");
        assertThat(many.status()).isZero();
        assertThat(many.out()).startsWith("standard input:2: ").contains(" ledger-gap: ");
        assertThat(many.err()).isEqualTo("bulletin: standard input: 2 issues read\n");
        Path file = folder.resolve("third.json");
        IssueJson.create().write(third, file);
        Run one = Run.of(IssueJson.create().writeBytes(first), "ledger", "-", file.toString());
        assertThat(one.err()).isEmpty();
        assertThat(one.out()).startsWith(file + ": ").contains(" ledger-gap: ");
        Run none = Run.of(new byte[0], "ledger", "-");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).startsWith("bulletin: standard input: ").hasLineCount(1);
    }

    @Test
    void anArchiveIsTakenByTheCommandsForManyOnly() throws IOException {
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(Stream.of(SampleIssues.minimal(), SampleIssues.typical()), archive);
        String out = folder.resolve("out").toString();
        for (String[] call :
                new String[][] {{"render", "-o", out}, {"pages"}, {"text"}, {"fix"}, {"format"}, {"format", "--check"}
                }) {
            String[] whole = Arrays.copyOf(call, call.length + 1);
            whole[call.length] = archive.toString();
            Run run = Run.of(whole);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("bulletin: " + archive + " holds an issue on each line: render --out-dir,"
                            + " validate and ledger take it, this takes one issue\n");
        }
    }

    @Test
    void aFileIsNoFolderForDocuments() {
        Run run = Run.of("render", good.toString(), "--out-dir", good.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("bulletin: " + good + " is a file: --out-dir needs a folder\n");
    }

    @Test
    void oneOfAKindIsNotManyInMessages() {
        Run run = Run.of(
                "render",
                good.toString(),
                "--out-dir",
                folder.resolve("documents").toString());
        assertThat(run.err()).contains("1 document written to ", ", 0 issues left out");
    }

    @Test
    void batchTakesStandardInput() throws IOException {
        Path documents = folder.resolve("documents");
        Run run = Run.of(Files.readAllBytes(good), "render", "--out-dir", documents.toString(), "-", good.toString());
        assertThat(run.status()).isZero();
        assertThat(documents.toFile().list()).containsExactlyInAnyOrder("good.docx", "standard-input.docx");
    }

    @Test
    void lineOfANewerVersionIsReadAndWhatIsUnknownIsTold() throws IOException {
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(Stream.of(SampleIssues.minimal(), SampleIssues.typical()), archive);
        Files.writeString(
                archive,
                Files.readString(archive)
                        .replaceFirst("\"formatVersion\":\"1.0\"", "\"formatVersion\":\"1.7\",\"colour\":\"red\""));
        Run run = Run.of("validate", archive.toString(), good.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("bulletin: " + archive + ":1:24: colour is not known to this version")
                .contains("2 issues read");
    }

    @Test
    void aLedgerIsForProgramsToo() throws IOException {
        Path archive = folder.resolve("twice.jsonl");
        JsonLines.create().write(Stream.of(SampleIssues.minimal(), SampleIssues.minimal()), archive);
        Run run = Run.of("ledger", "--format", "json", archive.toString());
        assertThat(run.status()).isEqualTo(1);
        String text = Run.of("ledger", archive.toString()).out();
        JsonNode list = JsonMapper.shared().readTree(run.out());
        assertThat(list.size()).isEqualTo((int) text.lines().count()).isPositive();
        JsonNode first = list.get(0);
        assertThat(text)
                .startsWith("%s: %s %s %s: %s\n"
                        .formatted(Stream.of("source", "severity", "path", "code", "message")
                                .map(name -> first.get(name).asString())
                                .toArray()));
        Run none = Run.of("ledger", "--format", "json", good.toString());
        assertThat(none.status()).isZero();
        assertThat(none.out()).isEqualTo("[]\n");
    }

    @Test
    void whatIsUnknownIsToldOfStandardInputByItsName() throws IOException {
        String newer = Files.readString(good)
                .replaceFirst("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"1.1\",\n\"hue\": 1");
        for (String command : new String[] {"validate", "ledger", "text"}) {
            assertThat(Run.of(newer.getBytes(StandardCharsets.UTF_8), command, "-")
                            .err())
                    .isEqualTo("bulletin: standard input:3:1: hue is not known to this version and was left out\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "ledger", "text"})
    void standardInputIsReadNoFurtherThanAnIssueMayBe(String command) {
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                // A line that is an issue in whole would be one of an archive.
                return ++read == 1 ? '\n' : read == 2 ? '[' : read < 200_000_000 ? ' ' : fail();
            }

            private int fail() {
                throw new AssertionError("read without end");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(endless, OutputStream.nullOutputStream(), err, false, false);
        assertThat(Bulletin.run(console, Locale.ENGLISH, command, "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("bulletin: standard input: ")
                .contains("67108864");
    }

    @Test
    void howManyMoreThereAreOfAKindFollowsThoseThatAreNamed() {
        ArticleBuilder many = Article.of("标题", "正文，，有误。").toBuilder();
        for (int i = 0; i < 149; i++) {
            many.addParagraph("正文，，有误。");
        }
        Path file = folder.resolve("many.json");
        IssueJson.create()
                .write(
                        SampleIssues.minimal().toBuilder()
                                .articles(List.of(many.build(), Article.of("标题", "正文，，有误。")))
                                .build(),
                        file);
        List<String> found = Run.of("validate", file.toString())
                .out()
                .lines()
                .filter(line -> line.contains("正文") || line.contains("more places"))
                .toList();
        assertThat(found).hasSize(102);
        assertThat(found.get(100)).contains("more places of the same kind: 50");
        assertThat(found.get(101)).contains(" articles[1].");
    }

    @Test
    void pagesOfFilesBehindOneThatCannotBeReadArePrinted() {
        Run run = Run.of("pages", folder.resolve("none.json").toString(), bad.toString(), good.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.json cannot be read", "bad.json:26:16: error");
        assertThat(run.out()).startsWith(good + "\n1\t");
    }
}
