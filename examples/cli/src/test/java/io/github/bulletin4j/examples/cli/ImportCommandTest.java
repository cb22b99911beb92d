package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    void howManyLinesAreGuessedIsToldOnce() {
        String guessed = TEXT.replace("12 盏灯。\n\n", "12 盏灯。\n\n1.南区换了灯。\n\n2.北区换了灯。\n\n");
        Run read = Run.of(guessed.getBytes(StandardCharsets.UTF_8), "import", "-");
        assertThat(read.status()).isZero();
        assertThat(read.err())
                .matches("bulletin: standard input: 2 of \\d+ lines are guessed; --evidence says which, and why\\R");
        assertThat(Run.of(TEXT.getBytes(StandardCharsets.UTF_8), "import", "-").err())
                .isEmpty();
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

    static Stream<Arguments> others() throws IOException {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] shortCompound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        byte[] bits = {0, 1, 2, 3};
        return Stream.of(
                Arguments.of("empty.docx", new byte[0], "is empty"),
                Arguments.of("empty.txt", new byte[0], "is empty"),
                Arguments.of("old.doc", compound, "Word 97 or WPS (.doc, .wps); save it as .docx"),
                Arguments.of("short.doc", shortCompound, "Word 97 or WPS (.doc, .wps); save it as .docx"),
                Arguments.of("old.wps", compound, "Word 97 or WPS (.doc, .wps); save it as .docx"),
                Arguments.of("a.rtf", ascii("{\\rtf1 a}"), "rich text (.rtf); save it as .docx"),
                Arguments.of("a.pdf", ascii("%PDF-1.7"), "a PDF; save its source as .docx"),
                Arguments.of("a.html", ascii("<html/>"), "XML or HTML; save it as .docx"),
                Arguments.of("page", ascii("<!DOCTYPE html>"), "XML or HTML; save it as .docx"),
                Arguments.of("CAPITALS", ascii("<HTML>"), "XML or HTML; save it as .docx"),
                Arguments.of("a.xml", ascii("<?xml version='1.0'?><a/>"), "XML or HTML; save it as .docx"),
                Arguments.of("none.zip", zip(Map.of()), "none.zip"),
                Arguments.of("object.txt", ascii("{}\n"), "is JSON"),
                Arguments.of("list.txt", ascii("[ ]"), "is JSON"),
                Arguments.of("text.docx", ascii("a text"), "must begin as a zip package does"),
                Arguments.of("bits", bits, "got 0x00"),
                Arguments.of("a.zip", zip("a.txt"), "got no word/document.xml"),
                Arguments.of("a.xlsx", zip("xl/workbook.xml"), "a spreadsheet (.xlsx)"),
                Arguments.of("a.odt", zip("content.xml"), "an OpenDocument text (.odt); save it as .docx"),
                Arguments.of("issue.json", ascii("{"), "issue.json is JSON, not a document: validate checks it"),
                Arguments.of("year.jsonl", ascii("x"), "is JSON"),
                Arguments.of("issue.txt", ascii("\n {\n \"formatVersion\": \"1.0\"}"), "is JSON"),
                Arguments.of("issues.txt", ascii("[{}]"), "is JSON"),
                Arguments.of("utf16.txt", "{\"a\": 1}".getBytes(StandardCharsets.UTF_16), "is JSON"),
                Arguments.of("a.md", ascii("a"), "is Markdown: a Word document (.docx) or a plain text is expected"),
                Arguments.of("markdown.txt", ascii("# a\n\nb\n\n## c\n"), "is Markdown"),
                Arguments.of("gbk.txt", TEXT.getBytes(Charset.forName("GBK")), "iconv -f GB18030 -t UTF-8"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void aFileOfAnotherKindIsCalledWhatItIsInOneLine(String name, byte[] content, String said) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Path out = folder.resolve("out.json");
        Run read = Run.of("import", file.toString(), "-o", out.toString());
        assertThat(read.status()).isEqualTo(2);
        assertThat(read.err()).contains(name, said).doesNotContain("\tat ").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[内部资料]\n",
                "{内部资料}\n",
                "# 1\n",
                "#1\n#2\n",
                "# 1\n# 2\n",
                "“[”\n",
                "[\"快讯\"]第3期\n",
                "[[快讯]]\n",
                "[\n[2025]1号\n",
                "{\"标题\"}\n",
                "PK赛快讯\n",
                "<简报>\n",
                "‹简报>\n"
            })
    void aTextThatLooksALittleLikeCodeIsStillAText(String begin) {
        Run read = Run.of((begin + TEXT).getBytes(StandardCharsets.UTF_8), "import", "-");
        assertThat(read.err()).doesNotContain(" is JSON", " is Markdown", " must ", " cannot ");
        assertThat(read.out()).contains("东区换了12盏灯。");
    }

    @Test
    void theMarkdownOfAnIssueIsNoBulletin() {
        String issue = ISSUES.resolve("duty-report.json").toString();
        byte[] markdown = Run.of("render", issue, "--to", "md", "-o", "-").bytes();
        assertThat(Run.of(markdown, "import", "-").err())
                .isEqualTo("bulletin: standard input is Markdown: "
                        + "a Word document (.docx) or a plain text is expected\n");
    }

    @Test
    void aTextMayBeInUtf16() {
        Run read = Run.of(TEXT.getBytes(StandardCharsets.UTF_16), "import", "-");
        assertThat(read.status()).isZero();
        assertThat(read.out()).contains("\"owner\": \"白鹭市\"");
    }

    @Test
    void moreThanIsReadIsRefusedWithoutReadingItAll() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(endless, new ByteArrayOutputStream(), err, false, false);
        assertThat(Bulletin.run(console, Locale.ENGLISH, "import", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("standard input is larger than 67108864 bytes")
                .hasLineCount(1);
    }

    @Test
    void whatIsNotPrintedNeverMakesAnIssueThatCannotBeWritten() throws IOException {
        String document = folder.resolve("issue.docx").toString();
        assertThat(Run.of("render", ISSUES.resolve("forest-protection.json").toString(), "-o", document)
                        .status())
                .isZero();
        Map<String, byte[]> parts = parts(Files.readAllBytes(Path.of(document)));
        String part = new String(parts.get("customXml/item1.xml"), StandardCharsets.UTF_8);
        Random random = new Random(7);
        IssueJson json = IssueJson.create();
        for (int i = 0; i < 400; i++) {
            parts.put("customXml/item1.xml", changed(part, random).getBytes(StandardCharsets.UTF_8));
            Issue issue = DocxReader.create().read(zip(parts)).issue();
            assertThat(json.read(json.write(issue))).isEqualTo(issue);
        }
    }

    /** The words between the tags with one of them left out, doubled, or another number. */
    private static String changed(String part, Random random) {
        int from = part.indexOf('>', part.indexOf("urn:bulletin")) + 1;
        int to = part.lastIndexOf("</");
        List<String> words = new ArrayList<>(List.of(part.substring(from, to).split("(?<=\\W)|(?=\\W)")));
        String[] others = {"", "0", "-1", "999999999", "2147483648", "1e9", "9:1000", " ", "x"};
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(words.size());
            words.set(at, random.nextBoolean() ? others[random.nextInt(others.length)] : words.get(at) + words.get(at));
        }
        return part.substring(0, from) + String.join("", words) + part.substring(to);
    }

    private static Map<String, byte[]> parts(byte[] document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
