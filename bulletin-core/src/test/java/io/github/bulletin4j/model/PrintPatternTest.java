package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第{isue}期 | number pattern, character 2: unknown field \"isue\", expected one of [{year}, {issue}, {cumulative}]",
                "第{month}期 | number pattern, character 2: unknown field \"month\", expected one of [{year}, {issue}, {cumulative}]",
                "第{issue:0a}期 | number pattern, character 2: unknown numeral \"0a\", expected 一, 〇 or 1 to 9 zeros such as 000",
                "第{issue:}期 | number pattern, character 2: unknown numeral \"\", expected 一, 〇 or 1 to 9 zeros such as 000",
                "第{issue期 | number pattern, character 2: \"{\" is not closed, expected \"}\" after the field's name",
                "第{issue | number pattern, character 2: \"{\" is not closed, expected \"}\" after the field's name",
                "第issue}期 | number pattern, character 7: \"}\" closes nothing, expected \"}}\" for the character itself",
                "第{issue}期<（总第{cumulative}期） | number pattern, character 10: \"<\" is not closed, expected \">\" after it",
                "第{issue}期> | number pattern, character 10: \">\" closes nothing, expected \">>\" for the character itself",
                "<第<{issue}>期> | number pattern, character 3: \"<\" stands inside another \"<\", expected \">\" first",
                "{year}<年> | number pattern, character 7: the part in angle brackets has no field, expected one of [{year}, {issue}, {cumulative}]",
                "{year}{year} | number pattern, character 7: {year} stands twice"
            })
    void aWrongOneIsRefusedWithItsPlace(String pattern, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().number(pattern))
                .withMessage(message);
    }

    @Test
    void aNumeralIsForNumbersOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().source("（{source:一}）"))
                .withMessage("source pattern, character 2: {source} is no number, expected no numeral");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().label(Label.EDITOR, "责编{n}"))
                .withMessage("label pattern, character 3: unknown field \"n\", expected text without fields");
    }

    @Test
    void whatCannotBePrintedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().number("第{issue}期\n"))
                .withMessage("number pattern, character 10: U+000A cannot be printed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().number("\uD800第{issue}期"))
                .withMessage("number pattern, character 1: U+D800 cannot be printed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().number("  "))
                .withMessage("number pattern must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecipientMarks("、".repeat(11), ""))
                .withMessage("separator, character 11: must have at most 10 characters, got 11");
    }

    @Test
    @Timeout(10)
    void aHugeOneIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().number("{".repeat(100_000)))
                .withMessage("number pattern, character 201: must have at most 200 characters, got 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseStyle.builder().number("<".repeat(199)))
                .withMessage("number pattern, character 199: \"<\" is not closed, expected \">\" after it");
    }

    @Test
    @Timeout(10)
    void aTextThatDoesNotFitIsGivenUpInBoundedTime() {
        PrintPattern pattern =
                HeadLine.centered("{number}a{compilers}a{date}a{approver}b").center();
        assertThat(pattern.match("a".repeat(2000))).isNull();
        assertThat(pattern.match("a".repeat(2000) + "b")).isNull();
    }

    @Test
    void marksWrittenTwiceAreTheCharacters() {
        PrintPattern pattern = HeadLine.centered("{{<<{date}>>}}").center();
        assertThat(pattern.format(Map.of(PatternField.DATE, "今"))).isEqualTo("{<今>}");
        assertThat(pattern.match("{<今>}")).isEqualTo(Map.of(PatternField.DATE, "今"));
    }

    @Test
    void anOptionalPartIsMatchedOrLeftOut() {
        PrintPattern pattern = HouseStyle.standard().byline();
        assertThat(pattern.match("（某局 张某 供稿）"))
                .isEqualTo(Map.of(PatternField.CONTRIBUTOR, "某局", PatternField.AUTHORS, "张某"));
        assertThat(pattern.match("（某局 供稿）")).isEqualTo(Map.of(PatternField.CONTRIBUTOR, "某局"));
        assertThat(pattern.match("（某局）")).isNull();
    }
}
