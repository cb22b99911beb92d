package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the library says to an editor on the command line, it says in Chinese too. */
class LibraryWordingTest {
    private static final Path CORE = Path.of("../../bulletin-core/src/main/java/io/github/bulletin4j");
    private static final Path DOCX = Path.of("../../bulletin-docx/src/main/java/io/github/bulletin4j/docx");
    private static final Path JSON = Path.of("../../bulletin-json/src/main/java/io/github/bulletin4j/json");
    private static final Path WORDS =
            Path.of("../../bulletin-core/src/main/resources/io/github/bulletin4j/wording/wording_zh.txt");

    /** The sources of complaints about patterns, layouts, pictures and documents, and of evidence. */
    private static final List<Path> SOURCES = List.of(
            CORE.resolve("recognition"),
            CORE.resolve("layout"),
            CORE.resolve("image"),
            CORE.resolve("correction/Corrections.java"),
            CORE.resolve("model/Extensions.java"),
            CORE.resolve("model/PatternParser.java"),
            CORE.resolve("model/PrintPattern.java"),
            CORE.resolve("model/PrintedWords.java"),
            CORE.resolve("typesetting/UnfitPictureException.java"),
            JSON.resolve("DocumentWriter.java"),
            JSON.resolve("codec/JsonOutput.java"),
            DOCX.resolve("reader"),
            DOCX.resolve("body/Pictures.java"),
            DOCX.resolve("body/TableWriter.java"),
            DOCX.resolve("markup/IllegalCharacterException.java"),
            DOCX.resolve("DocxReader.java"));

    /** What no editor is told: mistakes of programs, names, what ends in reading a document otherwise. */
    private static final Set<String> UNTOLD = Set.of(
            "no table has begun",
            "every Java platform has SHA-256",
            "changed format",
            "hangs on a grid",
            "cannot be read",
            "the document cannot be read",
            "more lines are printed than are known",
            "more lines are known than are printed",
            "nothing is known beside the printed text",
            "Times New Roman");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:\\*|//|/\\*).*$");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern SENTENCE = Pattern.compile("[a-z]{2,}[,;:]? [a-z]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern FORMAT = Pattern.compile("%0?\\d*[a-zA-Z]");

    @Test
    void hasAllThatIsSaid() throws IOException {
        String english = english();
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            for (String words : FORMAT.split(literal)) {
                String said = words.strip();
                if (SENTENCE.matcher(said).find()
                        && !said.endsWith("must not be null")
                        && !UNTOLD.contains(said)
                        && !english.contains(said)) {
                    missing.add(said);
                }
            }
        }
        assertThat(missing).as("in %s", WORDS.getFileName()).isEmpty();
    }

    @Test
    void hasNoWordsThatAreNotSaid() throws IOException {
        Set<String> said = words(String.join("\n", literals()));
        assertThat(said).containsAll(words(english()));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void isWhatAChineseRunSays() {
        Run wrongName = chinese("render", "x.json", "--out-dir", "y", "--name", "{x");
        assertThat(wrongName.err())
                .isEqualTo("bulletin: --name：number 的格式串第 1 个字符：“{”没有配对，字段名后应有“}”（bulletin render --help）\n");
        assertThat(chinese("render", "x.json", "--out-dir", "y", "--name", "a/b")
                        .err())
                .isEqualTo("bulletin: --name：文件名里不能有 /，实为 a/b；文档都放在一个文件夹里\n");
        assertThat(chinese("import", "-").err()).isEqualTo("bulletin: 标准输入 是空的：应为 Word 文档（.docx）或文本\n");
        assertThat(chinese("help", "nosuch").err()).isEqualTo("bulletin: 没有命令 nosuch（bulletin --help）\n");
        assertThat(chinese().err()).isEqualTo("bulletin: 缺少命令（bulletin --help）\n");
        assertThat(chinese("validate", ".").err()).isEqualTo("bulletin: . 读不了：是文件夹\n");
        assertThat(chinese("text", "pom.xml/a").err()).isEqualTo("bulletin: pom.xml/a 读不了：它的上级是文件，不是文件夹\n");
        String issue = "../issues/duty-report.json";
        assertThat(chinese("render", issue, "-o", "src").err()).isEqualTo("bulletin: src 写不了：是文件夹\n");
        assertThat(chinese("fix", issue, "--codes", "nosuch").err())
                .startsWith("bulletin: --codes：规则代码应为 [")
                .endsWith("] 之一，实为 nosuch（bulletin fix --help）\n");
    }

    @Test
    void isThatOfTheEvidenceAndOfDocumentsThatCannotBeRead() {
        byte[] text = "白鹭市\n巡查工作简报\n2024年第7期\n东区开展巡查\n东区换了12盏灯。\n报：市政府\n哪里也不是\n".getBytes(StandardCharsets.UTF_8);
        Run read = Run.of(Locale.CHINESE, text, "import", "--evidence", "-");
        assertThat(read.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("第 \\d+ 行\t[^\t]*\t(确定|很可能|推测)\t[^a-z\t]+\t.*"));
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        assertThat(Run.of(Locale.CHINESE, pdf, "import", "-").err())
                .isEqualTo("bulletin: 标准输入：Word 文档（.docx）应与 zip 包一样以 PK 起首，实为：PDF；请把其原文档另存为 .docx\n");
    }

    private static Run chinese(String... arguments) {
        return Run.of(Locale.SIMPLIFIED_CHINESE, new byte[0], arguments);
    }

    private static String english() throws IOException {
        return Files.readString(WORDS)
                .lines()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> literals() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path each : SOURCES) {
            try (Stream<Path> files = Files.walk(each)) {
                for (Path source :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
                    LITERAL.matcher(JOINED.matcher(code).replaceAll(""))
                            .results()
                            .forEach(found -> literals.add(
                                    found.group(1).replace("\\\"", "\"").replace("\\\\", "\\")));
                }
            }
        }
        return literals;
    }
}
