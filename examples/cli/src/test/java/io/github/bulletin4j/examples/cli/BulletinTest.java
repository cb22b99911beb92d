package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinTest {
    /** Where the blank headline of the bad issue stands. */
    private static final String BLANK = "26:16";

    @TempDir
    Path folder;

    private Path good;
    private Path bad;
    private Path out;

    @BeforeEach
    void writeIssues() {
        good = folder.resolve("good.json");
        IssueJson.create().write(SampleIssues.full(), good);
        bad = folder.resolve("bad.json");
        Issue blank = SampleIssues.minimal().toBuilder()
                .addArticle(Article.of(" ", "正文。"))
                .build();
        IssueJson.create().write(blank, bad);
        out = folder.resolve("out.docx");
    }

    @Test
    void renderWritesTheDocument() {
        Run run = Run.of("render", good.toString(), "-o", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(out).hasBinaryContent(DocxRenderer.create().render(SampleIssues.full()));
    }

    @Test
    void renderTakesStandardInputAndOutputAndALayout() throws IOException {
        Run run = Run.of(Files.readAllBytes(good), "render", "-", "-o", "-", "--layout", "gbt9704");
        assertThat(run.status()).isZero();
        assertThat(run.bytes())
                .isEqualTo(
                        DocxRenderer.builder().layout(Layout.gbt9704()).build().render(SampleIssues.full()));
    }

    @Test
    void renderRefusesAnIssueWithErrorsUnlessItIsADraft() {
        Run refused = Run.of("render", bad.toString(), "-o", out.toString(), "--lang", "en");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains(bad + ":" + BLANK + ": error articles[1].title.headline[0] blank")
                .contains("--draft");
        assertThat(Run.of("pages", bad.toString(), "--lang", "en").err())
                .isEqualTo("bulletin: " + bad + ":" + BLANK
                        + ": error articles[1].title.headline[0] blank: must not be blank\n");
        assertThat(out).doesNotExist();
        assertThat(Run.of("render", bad.toString(), "-o", out.toString(), "--draft")
                        .status())
                .isZero();
        assertThat(out).exists();
    }

    @Test
    void renderAndPagesTellErrorsAsAReaderOfTheDocumentMeetsThem() throws IOException {
        Path many = folder.resolve("many.json");
        Files.writeString(many, """
                {"formatVersion": "1.0",
                 "articles": [{"title": " ", "body": ["文。"]}],
                 "series": {"name": " "}, "date": "2024-05-06"}
                """);
        for (String[] call :
                new String[][] {{"render", many.toString(), "-o", out.toString()}, {"pages", many.toString()}}) {
            assertThat(Run.of(call).err().lines().filter(line -> line.contains(": error ")))
                    .hasSizeGreaterThan(1)
                    .extracting(line -> line.substring(
                            ("bulletin: " + many + ":").length(), ("bulletin: " + many + ":").length() + 1))
                    .isSorted();
        }
    }

    @Test
    void draftWithAControlCharacterIsRefusedWithItsPath() throws IOException {
        Path control = folder.resolve("control.json");
        IssueJson.create()
                .write(
                        SampleIssues.minimal().toBuilder()
                                .addArticle(Article.of("标题", "正文\u0001。"))
                                .build(),
                        control);
        Run validated = Run.of("validate", control.toString());
        assertThat(validated.status()).isEqualTo(1);
        assertThat(validated.out()).contains("articles[1].body[0].inlines[0].text illegal-character");
        Run drafted = Run.of("render", control.toString(), "-o", out.toString(), "--draft");
        assertThat(drafted.status()).isEqualTo(1);
        assertThat(drafted.err())
                .contains("articles[1].body[0].inlines[0].text")
                .contains("U+0001");
        assertThat(out).doesNotExist();
    }

    @Test
    void unwritableTargetGivesStatusThreeAndNoFile() {
        Path missing = folder.resolve("missing/out.docx");
        Run run = Run.of("render", good.toString(), "-o", missing.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("bulletin: " + missing + " cannot be written: no such file or folder\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("good.json", "bad.json");
    }

    @Test
    void whatCannotBeReadEndsInOneLineWithItsPlace() throws IOException {
        String text = Files.readString(good);
        unreadable(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8), ", column ");
        unreadable(text.getBytes("GB18030"), "UTF-8");
        unreadable(text.replaceFirst("\"date\"", "\"dat\"").getBytes(StandardCharsets.UTF_8), "dat");
        unreadable("null".getBytes(StandardCharsets.UTF_8), "line 1");
        unreadable(new byte[0], "line 1");
        unreadable(text.replaceFirst("\"year\": 2024", "\"year\": \"2024\"").getBytes(StandardCharsets.UTF_8), "year");
    }

    private void unreadable(byte[] bytes, String hint) throws IOException {
        Path file = folder.resolve("unreadable.json");
        Files.write(file, bytes);
        for (String command : new String[] {"validate", "text", "format"}) {
            Run run = Run.of(command, file.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("bulletin: " + file).contains(hint).containsOnlyOnce("\n");
        }
    }

    @Test
    void missingFileIsUnreadable() {
        Run run = Run.of("text", folder.resolve("none.json").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("none.json cannot be read: no such file or folder\n");
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(Run.of("render", good.toString()).status()).isEqualTo(2);
        assertThat(Run.of("paint").status()).isEqualTo(2);
        assertThat(Run.of("render", good.toString(), bad.toString(), "-o", out.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("--help").status()).isZero();
    }

    @Test
    void validateListsFindingsInTheLanguageAskedFor() {
        Run chinese = Run.of("validate", "--lang", "zh", good.toString(), bad.toString());
        assertThat(chinese.status()).isEqualTo(1);
        assertThat(chinese.out()).isEqualTo(bad + ":" + BLANK + ": 错误 articles[1].title.headline[0] blank: 不得为空白\n");
        Run english = Run.of("validate", bad.toString(), "--lang", "en");
        assertThat(english.out())
                .isEqualTo(bad + ":" + BLANK + ": error articles[1].title.headline[0] blank: must not be blank\n");
    }

    @Test
    void validateAsJsonIsForPrograms() {
        assertThat(Run.of("validate", bad.toString(), "--format", "json", "--lang", "en")
                        .out())
                .isEqualTo("[{\"source\":\"" + bad
                        + "\",\"line\":" + BLANK.replace(":", ",\"column\":")
                        + ",\"severity\":\"error\",\"path\":\"articles[1].title.headline[0]\","
                        + "\"code\":\"blank\",\"message\":\"must not be blank\",\"rejectedValue\":\" \"}]\n");
    }

    @Test
    void aFieldOfANewerFormatIsToldAndNeverLostInWhatIsWrittenAnew() throws IOException {
        Path newer = folder.resolve("newer.json");
        Files.writeString(
                newer,
                Files.readString(good)
                        .replaceFirst("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"1.1\",\n\"hue\": 1"));
        Run told = Run.of("text", newer.toString());
        assertThat(told.status()).isZero();
        assertThat(told.err())
                .isEqualTo("bulletin: " + newer + ":3:1: hue is not known to this version and was left out\n");
        for (String[] call : new String[][] {
            {"format", newer.toString()}, {"format", "--check", newer.toString()}, {"fix", newer.toString()}
        }) {
            Run refused = Run.of(call);
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err())
                    .isEqualTo("bulletin: " + newer
                            + ":3:1: hue is of format 1.1, not known to this version, and would be lost\n");
        }
    }

    @Test
    void strictCountsWarnings() {
        Path warned = folder.resolve("warned.json");
        IssueJson.create()
                .write(
                        SampleIssues.minimal().toBuilder()
                                .addArticle(Article.of("标题", "正文，，有误。"))
                                .build(),
                        warned);
        assertThat(Run.of("validate", warned.toString()).status()).isZero();
        assertThat(Run.of("validate", warned.toString(), "--strict").status()).isEqualTo(1);
    }

    @Test
    void formatIsStableAndItsCheckTellsWhatIsNot() throws IOException {
        assertThat(Run.of("format", good.toString()).bytes()).isEqualTo(Files.readAllBytes(good));
        assertThat(Run.of("format", "--check", good.toString()).status()).isZero();
        Files.writeString(good, " " + Files.readString(good));
        Run run = Run.of("format", "--check", good.toString(), bad.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(good + "\n");
    }

    @Test
    void textAndSchemaArePrinted() {
        assertThat(Run.of("text", good.toString()).out())
                .isEqualTo(PlainTextRenderer.create().render(SampleIssues.full()));
        assertThat(Run.of("schema").out()).isEqualTo(IssueJson.schema());
    }

    @Test
    void ledgerChecksASeries() {
        for (int number : new int[] {1, 2, 4}) {
            Issue issue = SampleIssues.minimal().toBuilder()
                    .number(IssueNumber.regular(2023, number))
                    .date(java.time.LocalDate.of(2023, number, 9))
                    .build();
            IssueJson.create().write(issue, folder.resolve(number + ".json"));
        }
        Run run = Run.of(
                "ledger",
                folder.resolve("1.json").toString(),
                folder.resolve("2.json").toString(),
                folder.resolve("4.json").toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("4.json").contains("ledger-gap");
        assertThat(Run.of(
                                "ledger",
                                folder.resolve("1.json").toString(),
                                folder.resolve("1.json").toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void outputThatCannotBeWrittenGivesStatusThree() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String[] arguments : new String[][] {
            {"render", good.toString(), "-o", "-"},
            {"format", good.toString()},
            {"text", good.toString()},
            {"schema"},
            {"validate", bad.toString()}
        }) {
            Console console =
                    new Console(InputStream.nullInputStream(), full, OutputStream.nullOutputStream(), false, false);
            assertThat(Bulletin.run(console, arguments)).as(arguments[0]).isEqualTo(3);
        }
    }

    @Test
    void formatCheckLooksAtEveryFile() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{");
        Files.writeString(good, " " + Files.readString(good));
        Run run = Run.of("format", "--check", broken.toString(), good.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(good + "\n");
    }
}
