package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletin4j.testing.IssueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueNumberTest {

    @Property
    void parseIsTheInverseOfFormat(@ForAll("numbers") IssueNumber number) {
        assertThat(IssueNumber.parse(number.format())).isEqualTo(firstCumulative(number));
    }

    /** One cumulative number of a combined issue is printed alone and read as its first. */
    private static IssueNumber firstCumulative(IssueNumber number) {
        return number instanceof IssueNumber.Combined combined && combined.cumulativeFrom() == null
                ? new IssueNumber.Combined(
                        combined.year(), combined.from(), combined.to(), combined.cumulativeTo(), null)
                : number;
    }

    @Provide
    Arbitrary<IssueNumber> numbers() {
        return IssueArbitraries.numbers();
    }

    @Test
    void isPrintedAsBulletinsPrintIt() {
        assertThat(IssueNumber.regular(2021, 32, 342).format()).isEqualTo("2021年第32期（总第342期）");
        assertThat(IssueNumber.regular(2021, 32).format()).isEqualTo("2021年第32期");
        assertThat(IssueNumber.combined(2024, 7, 8, 91, 92).format()).isEqualTo("2024年第7—8期（总第91—92期）");
        assertThat(IssueNumber.supplement(2024, 1).format()).isEqualTo("2024年增刊第1期");
        assertThat(IssueNumber.special("防汛工作特刊").format()).isEqualTo("防汛工作特刊");
    }

    @Test
    void aMissingPartIsPrintedAsACross() {
        assertThat(new IssueNumber.Regular(null, null, null, null).format()).isEqualTo("×年第×期");
        assertThat(new IssueNumber.Special(null).format()).isEqualTo("×");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 年第 32 期（总第 342 期） | 2021年第32期（总第342期）",
                "２０２１年第３２期(总第342期) | 2021年第32期（总第342期）",
                "2021年第32期〔总第342期〕 | 2021年第32期（总第342期）",
                "2024年第7-8期 | 2024年第7—8期",
                "2024年第7、8期合刊（总第91至92期） | 2024年第7—8期（总第91—92期）",
                "2024年第7～8期（合刊） | 2024年第7—8期",
                "2024年 增刊 第1期 | 2024年增刊第1期",
                "二〇二一年第三十二期 | 2021年第32期",
                "二○二一年第三十二期（总第三百四十二期） | 2021年第32期（总第342期）",
                "〔2021〕第32期 | 2021年第32期",
                "［2021年］第032期 | 2021年第32期",
                "【2021】第32期 总第342期 | 2021年第32期（总第342期）",
                "（2021年第32期，总第342期） | 2021年第32期（总第342期）",
                "2021年第32期，总第342期 | 2021年第32期（总第342期）",
                "第12期 | 第12期",
                "（第十二期） | 第12期",
                "第12期（总第342期） | 第12期（总第342期）",
                "总第342期 | 总第342期",
                "2024年第7—8期（总第91期） | 2024年第7—8期（总第91期）",
                "〔2025〕增刊第2期 | 2025年增刊第2期",
                "2025年增刊（第2期） | 2025年增刊第2期",
                "〔2025〕7号 | 2025年第7期",
                "（2025年）07号 | 2025年第7期",
                "2025年第7号 | 2025年第7期",
                "第七号（总第91号） | 第7期（总第91期）"
            })
    void understandsHowOthersWriteIt(String text, String printed) {
        assertThat(IssueNumber.parse(text).format()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "创刊号, -, 1",
        "（创刊号）, -, 1",
        "试刊第3期, -, 3",
        "试刊（第3期）, -, 3",
        "试刊 第三期, -, 3",
        "试刊第3号, -, 3",
        "第3期（试刊）, -, 3",
        "2025年试刊第3期, 2025, 3",
        "〔2025〕第3期试刊, 2025, 3"
    })
    void aFirstOrTrialIssueIsNumberedAndKeepsItsLabel(String text, String year, int issue) {
        Integer inYear = year.equals("-") ? null : Integer.valueOf(year);
        assertThat(IssueNumber.parse(text)).isEqualTo(new IssueNumber.Regular(inYear, issue, null, text));
        assertThat(IssueNumber.parse(text).format()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"防汛特刊", "抗旱专刊第3期", "防汛特刊（第2期）", "两会专辑第一辑", "2025年防汛特刊", "试刊号", "复刊号"})
    void whatHasNoNumberOfTheSeriesIsASpecialIssue(String label) {
        assertThat(IssueNumber.parse(label)).isEqualTo(IssueNumber.special(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "试刊第十十期",
                "2025年7号",
                "〔2025〕第十十号",
                "专刊2025年第3期",
                "第十十期",
                "第32号期",
                "2021年第期第3期",
                "2021年第32期（总第1—2期）",
                "2021年第1234567890期"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IssueNumber.parse(text));
    }
}
