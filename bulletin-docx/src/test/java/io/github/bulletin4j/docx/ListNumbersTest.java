package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a word processor sets are text (ISO/IEC 29500-1, 17.9). */
class ListNumbersTest {
    private static String level(int depth, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(String id, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"0\"/>" + overrides + "</w:num>";
    }

    private static String startingAt(int depth, int start) {
        return "<w:lvlOverride w:ilvl=\"" + depth + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    /** What stands before paragraphs of lists and levels, each given as list:level. */
    private static String numbers(String levels, String lists, String... paragraphs) {
        String body = Stream.of(paragraphs)
                .map(each -> each.split(":"))
                .map(each -> "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + each[1] + "\"/><w:numId w:val=\"" + each[0]
                        + "\"/></w:numPr></w:pPr></w:p>")
                .collect(Collectors.joining());
        PlainPackage document = new PlainPackage(body)
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>" + lists);
        return SeenLines.of(DocxReader.create(), document).replace('\n', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCountingThousand, %1、, 1, 一、",
        "chineseCountingThousand, （%1）, 12, （十二）",
        "chineseCounting, 第%1章, 20, 第二十章",
        "japaneseCounting, （%1）, 105, （一百零五）",
        "chineseLegalSimplified, %1、, 13, 壹拾叁、",
        "ideographDigital, %1、, 10, 一〇、",
        "decimalEnclosedCircle, %1, 3, ③",
        "decimalEnclosedCircleChinese, %1, 20, ⑳",
        "decimalEnclosedCircle, %1, 21, 21",
        "decimalFullWidth, （%1）, 12, （１２）",
        "ideographTraditional, %1、, 11, 甲、",
        "decimalZero, %1., 9, 09.",
        "upperLetter, %1., 28, BB.",
        "lowerRoman, %1), 19, xix)",
        "decimal, （%1）, 11, （11）",
        "ofANewerVersion, %1., 2, 2.",
        "none, 附件, 4, 附件",
        "bullet, x, 1, •"
    })
    void aNumberIsWrittenInItsForm(String format, String text, int number, String expected) {
        String[] paragraphs = IntStream.range(0, number).mapToObj(i -> "1:0").toArray(String[]::new);
        assertThat(" " + numbers(level(0, format, text, ""), list("1", ""), paragraphs))
                .endsWith(" " + expected);
    }

    @Test
    void aLowerLevelCountsAnewAfterAHigherOneUnlessItSaysOtherwise() {
        String first = level(0, "decimal", "%1.", "");
        String[] paragraphs = {"1:0", "1:1", "1:1", "1:0", "1:1"};
        assertThat(numbers(first + level(1, "decimal", "%1.%2", ""), list("1", ""), paragraphs))
                .isEqualTo("1. 1.1 1.2 2. 2.1");
        assertThat(numbers(
                        first + level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/>"), list("1", ""), paragraphs))
                .isEqualTo("1. 1.1 1.2 2. 2.3");
    }

    @Test
    void aListThatOverridesItsStartBeginsThereOnce() {
        String levels = level(0, "decimal", "%1.", "");
        assertThat(numbers(levels, list("1", "") + list("2", startingAt(0, 5)), "1:0", "1:0", "2:0", "2:0"))
                .isEqualTo("1. 2. 5. 6.");
        assertThat(numbers(levels, list("1", "") + list("2", startingAt(0, 0)), "1:0", "2:0", "2:0"))
                .isEqualTo("1. 0. 1.");
        assertThat(numbers(levels, list("1", "") + list("2", ""), "1:0", "1:0", "2:0"))
                .isEqualTo("1. 2. 3.");
    }

    @Test
    void aNumberOfAHigherLevelThatNobodySetIsItsStart() {
        String levels = level(0, "chineseCounting", "%1", "") + level(1, "decimal", "%1.%2", "");
        assertThat(numbers(levels, list("1", startingAt(0, 3)), "1:1", "1:1")).isEqualTo("三.1 三.2");
    }

    @Test
    void aNumberInLegalFormIsInDigits() {
        String levels = level(0, "chineseCounting", "%1", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
        assertThat(numbers(levels, list("1", ""), "1:0", "1:1")).isEqualTo("一 1.1");
    }

    @Test
    void aListThatIsNowhereHasNoNumbers() {
        assertThat(numbers(level(0, "decimal", "%1.", ""), list("1", ""), "7:0", "0:0"))
                .isEqualTo(" ");
    }
}
