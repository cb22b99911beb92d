package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems of documents in Chinese. */
class ChineseProblemsTest {

    private static final Path WORDS = Path.of("src/main/resources/io/github/bulletin4j/json/codec");
    private static final Path SOURCES = Path.of("src/main/java/io/github/bulletin4j/json");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"formatVersion\": \"1.0\", \"date\": \"2025-6-18\"} | date（第 1 行第 34 列）：应为形如 2021-10-18 的日期，实为文本 \"2025-6-18\"",
                "{\"formatVersion\": \"1.0\", \"articles\": 2} | articles（第 1 行第 38 列）：应为列表，实为数 2",
                "{\"formatVersion\": \"1.0\" \"date\": 1} | formatVersion（第 1 行第 25 列）：应为合乎 JSON 语法的内容，实为'\"'，它前面缺逗号",
                "{\"formatVersion\": \"1.0\", date: 1} | formatVersion（第 1 行第 26 列）：应为合乎 JSON 语法的内容，实为'd'，这里应是双引号起头的字段名",
                "{ | 第 1 行第 2 列：应为未完的 JSON，实为文件的结尾",
                "{} | 第 1 行第 2 列：应为字段“formatVersion”，实为没有该字段的对象",
                "{\"layoutVersion\": \"1.0\"} | layoutVersion（第 1 行第 2 列）：应为一期简报，实为版式",
                "{\"formatVersion\": \"1.0\", \"marking\": {\"levle\": 1}} | marking.levle（第 1 行第 38 列）：应为字段 "
                        + "level, term, urgency, copyNumber, notice 之一，实为不认识的字段 \"levle\"；是不是“level”？"
            })
    void areSaidInChinese(String document, String expected) {
        assertThat(refusal(document).problems().get(0).message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(expected);
    }

    @Test
    void sayWhatTheModelComplainsOfInChinese() {
        String document = "{\"formatVersion\": \"1.0\", \"series\": {\"style\": {\"number\": \"第{isue}期\"}}}";
        assertThat(refusal(document).problems().get(0).message(Locale.CHINESE))
                .isEqualTo("series.style.number（第 1 行第 57 列）：应为编排体例的格式串，实为不合的值（number 的格式串第 2 个字符："
                        + "没有字段“isue”，应为 [{year}, {issue}, {cumulative}] 之一）");
        JsonReadException layout = catchThrowableOfType(
                JsonReadException.class,
                () -> LayoutJson.create()
                        .read("{\"layoutVersion\": \"1.0\", \"base\": \"standard\", \"grid\": {\"characters\": 99}}"));
        assertThat(layout.problems().get(0).message(Locale.CHINESE))
                .contains("99 个字放不进宽")
                .doesNotContain(" must ");
    }

    static Stream<Path> refused() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("fail-.*[.]json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** What is not Chinese is a name, a number, JSON's own word, or quoted. */
    @ParameterizedTest
    @MethodSource("refused")
    void ofEveryKindHaveNoEnglishSentence(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        JsonReadException refusal = catchThrowableOfType(
                JsonReadException.class, () -> IssueJson.create().read(document));
        for (JsonProblem problem : refusal.problems()) {
            assertThat(problem.message(Locale.CHINESE))
                    .contains("应为", "实为")
                    .doesNotContainPattern("\\b(expected|got|the|a|an|was|of|not)\\b");
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo(problem.message())
                    .doesNotContain("应为");
            assertThat(problem.message(Locale.FRENCH)).isEqualTo(problem.message());
        }
    }

    @Test
    void haveTheSameArgumentsInBothLanguages() throws IOException {
        Properties english = words("phrases_en.properties");
        Properties chinese = words("phrases_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String code : english.stringPropertyNames()) {
            if (!code.startsWith("syntax-")) {
                assertThat(arguments(chinese.getProperty(code)))
                        .as(code)
                        .isEqualTo(arguments(english.getProperty(code)));
            }
            assertThat(english.getProperty(code)).as(code).doesNotContain("'");
            assertThat(chinese.getProperty(code)).as(code).doesNotContain("'");
        }
    }

    @Test
    void standOffFromTheChineseBeforeThemWhereTheyBeginInLatin() throws IOException {
        assertThat(words("phrases_zh.properties").values())
                .noneMatch(each -> each.toString().matches("\\w.*"));
    }

    @Test
    void haveWordsForEveryCodeAndNoOthers() throws IOException {
        Pattern code = Pattern.compile("(?:Phrase[.]of\\(|known[.]put\\()\\s*\"([a-z0-9-]+)\"");
        Set<String> used =
                new TreeSet<>(List.of("problem-path", "problem-line", "problem-path-line", "within-limits", "json"));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                used.addAll(code.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
            }
        }
        // Of these codes methods of their own say the words.
        used.addAll(List.of("said", "complaint"));
        used.addAll(List.of("reason", "reason-near"));
        assertThat(used).isEqualTo(new TreeSet<>(words("phrases_en.properties").stringPropertyNames()));
    }

    private static Set<String> arguments(String words) {
        return Pattern.compile("\\{\\d+")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static JsonReadException refusal(String document) {
        return catchThrowableOfType(
                JsonReadException.class, () -> IssueJson.create().read(document));
    }
}
