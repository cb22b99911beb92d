package io.github.bulletin4j.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.HouseStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library says, in Chinese. */
class WordingTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/bulletin4j/wording/wording_zh.txt");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)\\*?}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the line stands as it was printed | 与印出时相同",
                "paragraph 12 | 第 12 段",
                "footnote 2 of paragraph 12 | 第 12 段的脚注 2",
                "table 3, row 2, cell 5 | 第 3 个表格第 2 行第 5 格",
                "red type above the number, the other of them | 期号上方的红字，其中另一行",
                "size of the table must be 1pt to 200pt, got 500pt | 表格的 size 应为 1pt 至 200pt，实为 500pt",
                "width must be 0mm to 9mm, got 5cm | width 应为 0mm 至 9mm，实为 5cm",
                "word/document.xml: must have no entities | word/document.xml：不得有实体",
                "articles[0].body[1].image: a figure's picture must be a sound PNG, got a second header"
                        + " | articles[0].body[1].image：图片应为完好的 PNG，实有第二个文件头",
                "code must be one of [$1, \\], got a\\b | 规则代码应为 [$1, \\] 之一，实为 a\\b"
            })
    void isSaidWithItsValuesAsTheyAre(String english, String chinese) {
        assertThat(Wording.in(english, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(Wording.in(english, Locale.ENGLISH)).isEqualTo(english);
        assertThat(Wording.in(english, Locale.FRENCH)).isEqualTo(english);
    }

    @Test
    void isThatOfAnExceptionThatWasThrown() {
        Throwable refusal = Assertions.catchThrowable(() -> HouseStyle.builder().number("第{isue}期"));
        assertThat(Wording.in(refusal.getMessage(), Locale.CHINESE))
                .isEqualTo("number 的格式串第 2 个字符：没有字段“isue”，应为 [{year}, {issue}, {cumulative}] 之一");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ": ", "said by others", "zip: broken: twice", " must be ", "a bulletin", "line"})
    void ofWhatTheLibraryDoesNotSayIsWhatWasSaid(String said) {
        assertThat(Wording.in(said, Locale.CHINESE)).isEqualTo(said);
    }

    @Test
    void whatSaysTheSameWithinItselfAgainAndAgainIsSaidToABound() {
        assertThat(Wording.in("a comment of ".repeat(100_000) + "x", Locale.CHINESE))
                .endsWith("a comment of x" + "的批注".repeat(4));
    }

    static Stream<String> lines() throws IOException {
        return Files.readString(FILE, StandardCharsets.UTF_8).lines().filter(line -> line.contains(" = "));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void hasTheSameValuesAndNoOtherSayingBeforeIt(String line) {
        String english = line.substring(0, line.indexOf(" = "));
        String chinese = line.substring(line.indexOf(" = ") + 3);
        List<String> values = values(english);
        assertThat(values).isSorted().doesNotHaveDuplicates();
        assertThat(values(chinese)).containsExactlyInAnyOrderElementsOf(values);
        assertThat(chinese).containsPattern("\\p{IsHan}");
        String said = VALUE.matcher(english).replaceAll("<$1>");
        assertThat(Wording.in(said, Locale.CHINESE))
                .isEqualTo(VALUE.matcher(chinese).replaceAll("<$1>"));
    }

    private static List<String> values(String words) {
        return VALUE.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replace("*", ""))
                .toList();
    }
}
