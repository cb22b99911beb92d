package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of findings, messages and help, which is one for all of them. */
class LanguageTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/bulletin4j/examples/cli");

    @TempDir
    Path folder;

    private String bad;
    private String broken;

    @BeforeEach
    void writeIssues() throws IOException {
        bad = folder.resolve("bad.json").toString();
        IssueJson.create().write(SampleIssues.minimal().toBuilder().date(null).build(), Path.of(bad));
        broken = Files.writeString(
                        folder.resolve("broken.json"), "{\"formatVersion\": \"1.0\", \"date\": \"2025-6-18\"}")
                .toString();
    }

    @Test
    void isChineseInAChineseLocale() {
        assertThat(chinese("validate", bad).out()).contains(": 错误 date required: ");
        assertThat(chinese("validate", broken).err())
                .isEqualTo("bulletin: " + broken + "：date（第 1 行第 34 列）：应为形如 2021-10-18 的日期，实为文本 \"2025-6-18\"\n");
        assertThat(chinese("validate", "--format", "json", broken).out())
                .contains("\"message\":\"应为形如 2021-10-18 的日期，实为文本 \\\"2025-6-18\\\"\"");
        String document = folder.resolve("a.docx").toString();
        assertThat(chinese("render", bad, "-o", document).err())
                .contains(": 错误 date required: ", document + " 没有写：" + bad + " 有错误（--draft 有错误也写）\n");
        assertThat(chinese("text", "none").err()).isEqualTo("bulletin: none 读不了：没有这个文件或文件夹\n");
        assertThat(chinese("render", "--help").out()).contains("用法：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validat x | 没有命令 validat；是不是 validate？（bulletin --help）",
                "validate x --stric | 没有选项 --stric；是不是 --strict？（bulletin validate --help）",
                "text a b | 多余的参数 b（bulletin text --help）",
                "text | 缺少 IN.json（bulletin text --help）",
                "validate x --format yaml | --format 不能是 yaml（bulletin validate --help）",
                "render x --layout a --layout b -o c | --layout 只能给一次（bulletin render --help）",
                "render x | 须有其一：(-o=OUT.docx | --out-dir=DIR)（bulletin render --help）",
                "render x -o a -o b | 只能有其一：(-o=OUT.docx | --out-dir=DIR)（bulletin render --help）",
                "render x -o a --out-dir b | 只能有其一：--output=OUT.docx, --out-dir=DIR（bulletin render --help）",
                "render x -o a.pdf | 输出的文件名须以 .docx, .html, .htm, .md, .txt 结尾，或用 --to 指明格式，实为 a.pdf（bulletin render --help）"
            })
    void ofAWrongCallIsChineseInAChineseLocale(String call) {
        String[] parts = call.split(" \\| ", 2);
        Run run = chinese(parts[0].split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("bulletin: " + parts[1] + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8,,, zh",
        "zh,,, zh",
        ",zh_CN.GB18030,, zh",
        ",,zh_TW.UTF-8, zh",
        "en_US.UTF-8,zh_CN.UTF-8,zh_CN.UTF-8, en",
        ",C,zh_CN.UTF-8, en",
        "C.UTF-8,,, en",
        ",,, en"
    })
    void isThatOfTheNameOfALocaleThatIsNotInstalledToo(String all, String messages, String lang, Language expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all == null ? "" : all);
        environment.put("LC_MESSAGES", messages == null ? "" : messages);
        if (lang != null) {
            environment.put("LANG", lang);
        }
        assertThat(Language.of(Language.usual(environment, Locale.ENGLISH))).isEqualTo(expected);
        assertThat(Language.usual(Map.of(), Locale.CHINA)).isEqualTo(Locale.CHINA);
    }

    @Test
    void isEnglishInAnyOther() {
        for (Locale locale : List.of(Locale.ROOT, Locale.US, Locale.GERMANY, Locale.JAPAN)) {
            assertThat(in(locale, "validate", bad).out()).contains(": error date required: ");
            assertThat(in(locale, "validate", broken).err()).contains(": expected a date such as ");
            assertThat(in(locale, "validate", "--help").out()).contains("Usage: ");
        }
    }

    @Test
    void isTheOneThatIsAskedForWhereverItIsAsked() {
        for (String[] call : List.of(
                new String[] {"--lang", "zh", "validate", bad},
                new String[] {"validate", "--lang=zh", bad},
                new String[] {"validate", bad, "--lang", "ZH"})) {
            assertThat(in(Locale.US, call).out()).contains(": 错误 date required: ");
        }
        assertThat(chinese("validate", bad, "--lang", "en").out()).contains(": error date required: ");
        assertThat(in(Locale.US, "text", "none", "--lang", "zh").err()).contains("none 读不了：");
    }

    @Test
    void isSaidInTheHelpOfEveryCommand() {
        for (String command : List.of("validate", "render", "text", "import", "new", "ledger")) {
            assertThat(in(Locale.US, command, "--help").out())
                    .contains("--lang=zh|en")
                    .containsPattern("that\\s+of\\s+the\\s+locale\\s+unless\\s+given");
            assertThat(chinese(command, "--help").out()).contains("--lang=zh|en", "默认随系统");
        }
    }

    @Test
    void numbersOfThingsAreInTheirForm() throws IOException {
        Path archive = folder.resolve("a.jsonl");
        StringBuilder lines = new StringBuilder();
        String line = IssueJson.create().write(SampleIssues.minimal()).replace("\n", "");
        for (int count = 1; count <= 2; count++) {
            Files.writeString(archive, lines.append(line).append('\n'));
            String issues = count == 1 ? "1 issue" : "2 issues";
            assertThat(in(Locale.US, "ledger", archive.toString()).err())
                    .isEqualTo("bulletin: " + archive + ": " + issues + " read\n");
            assertThat(chinese("ledger", archive.toString()).err())
                    .isEqualTo("bulletin: " + archive + "：读入 " + count + " 期\n");
        }
        Files.writeString(archive, "{}\n");
        assertThat(in(Locale.US, "validate", archive.toString()).err()).endsWith(": 0 issues read, 1 line left out\n");
        assertThat(Message.of("read", "x", 12345).in(Language.en)).isEqualTo("x: 12345 issues read");
    }

    @Test
    void hasTheSameMessagesWithTheSameArguments() throws IOException {
        Properties english = Words.of("messages.properties");
        Properties chinese = Words.of("messages_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        Set<String> detailed = Set.of("missing", "twice", "wrong-value");
        for (String key : english.stringPropertyNames()) {
            if (!detailed.contains(key)) {
                assertThat(arguments(chinese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            }
            // What MessageFormat takes for a quotation mark of its own.
            assertThat(english.getProperty(key) + chinese.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    @Test
    void hasEveryMessageThatIsSaidAndNoOther() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                code.append(Files.readString(source));
            }
        }
        Set<String> keys = new TreeSet<>(Words.of("messages.properties").stringPropertyNames());
        Set<String> said = new TreeSet<>();
        Pattern.compile("(?:Message\\s*[.]of[(]|Failure[(]\\s*Status[.]\\w+,\\s*\\w+,|wrong[(])\\s*\"([a-z0-9-]+)\"")
                .matcher(code)
                .results()
                .forEach(found -> said.add(found.group(1)));
        assertThat(keys).containsAll(said);
        assertThat(keys).allMatch(key -> code.indexOf("\"" + key + "\"") >= 0);
    }

    private static Set<String> arguments(String words) {
        return Pattern.compile("\\{(\\d)")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Run chinese(String... arguments) {
        return in(Locale.SIMPLIFIED_CHINESE, arguments);
    }

    private static Run in(Locale locale, String... arguments) {
        return Run.of(locale, new byte[0], arguments);
    }
}
