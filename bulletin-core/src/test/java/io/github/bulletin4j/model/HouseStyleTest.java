package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {

    private static final LocalDate DATE = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{year}年第{issue}期<（总第{cumulative}期）> | 2025年第6期（总第126期） | 2025年第6期 | 2025年第6—7期（总第126—127期）",
                "〔{year}〕第{issue}期 | 〔2025〕第6期 | 〔2025〕第6期 | 〔2025〕第6—7期",
                "[{year}]第{issue}期 | [2025]第6期 | [2025]第6期 | [2025]第6—7期",
                "第{issue}期 | 第6期 | 第6期 | 第6—7期",
                "{year}年第{issue:000}期 | 2025年第006期 | 2025年第006期 | 2025年第006—007期",
                "（{year}年第{issue}期<，总第{cumulative}期>） | （2025年第6期，总第126期） | （2025年第6期） | （2025年第6—7期，总第126—127期）",
                "{year:〇}年第{issue:一}期 | 二〇二五年第六期 | 二〇二五年第六期 | 二〇二五年第六—七期",
                "{year}年 第{issue}期<（总第{cumulative}期）> | 2025年 第6期（总第126期） | 2025年 第6期 | 2025年 第6—7期（总第126—127期）"
            })
    void aNumberIsPrintedAndReadInEveryForm(String pattern, String both, String one, String combined) {
        HouseStyle style = HouseStyle.builder().number(pattern).build();
        assertThat(style.format(IssueNumber.regular(2025, 6, 126))).isEqualTo(both);
        assertThat(style.format(IssueNumber.regular(2025, 6))).isEqualTo(one);
        assertThat(style.format(IssueNumber.combined(2025, 6, 7, 126, 127))).isEqualTo(combined);
        assertThat(style.format(style.parseNumber(both))).isEqualTo(both);
        assertThat(style.format(style.parseNumber(combined))).isEqualTo(combined);
        assertThat(IssueNumber.parse(both)).isEqualTo(style.parseNumber(both));
        assertThat(IssueNumber.parse(combined)).isEqualTo(style.parseNumber(combined));
    }

    @Test
    void aNumberWithoutAYearCountsInThatOfTheDate() {
        IssueNumber number = IssueNumber.regular(6);
        assertThat(HouseStyle.standard().format(number, DATE)).isEqualTo("2025年第6期");
        assertThat(HouseStyle.standard().format(number)).isEqualTo("第6期");
    }

    @Test
    void whatThePatternAsksForAndTheNumberLacksIsLeftOut() {
        assertThat(HouseStyle.standard().format(IssueNumber.cumulative(1260), DATE))
                .isEqualTo("总第1260期");
        HouseStyle cumulative = HouseStyle.builder().number("总第{cumulative}期").build();
        assertThat(cumulative.format(IssueNumber.cumulative(1260))).isEqualTo("总第1260期");
        assertThat(cumulative.parseNumber("总第1260期")).isEqualTo(IssueNumber.cumulative(1260));
        assertThat(cumulative.format(IssueNumber.regular(2025, 6))).isEqualTo("第6期");
        assertThat(cumulative.format(IssueNumber.combined(2025, 6, 7))).isEqualTo("第6—7期");
    }

    @Test
    void aCombinedIssueThatCountsOnceHasOneCumulativeNumber() {
        for (Integer last : new Integer[] {null, 91}) {
            IssueNumber number = new IssueNumber.Combined(2024, 7, 8, 91, last);
            assertThat(number.format()).isEqualTo("2024年第7—8期（总第91期）");
        }
        assertThat(IssueNumber.combined(2024, 7, 8, 91, 92).format()).isEqualTo("2024年第7—8期（总第91—92期）");
        assertThat(HouseStyle.standard().parseNumber("2024年第7—8期（总第91期）"))
                .isEqualTo(new IssueNumber.Combined(2024, 7, 8, 91, null));
    }

    @Test
    void aLabelStandsInPlaceOfTheNumber() {
        IssueNumber first = new IssueNumber.Regular(2025, 1, 1, "创刊号");
        assertThat(HouseStyle.standard().format(first, DATE)).isEqualTo("创刊号");
    }

    @Test
    void aSupplementHasAPatternOfItsOwn() {
        HouseStyle style =
                HouseStyle.builder().supplement("〔{year}〕增刊第{issue}期").build();
        assertThat(style.format(IssueNumber.supplement(2025, 2))).isEqualTo("〔2025〕增刊第2期");
        assertThat(style.parseNumber("〔2025〕增刊第2期")).isEqualTo(IssueNumber.supplement(2025, 2));
        assertThat(style.parseNumber("防汛特刊")).isEqualTo(IssueNumber.special("防汛特刊"));
    }

    @Test
    void aDateIsPrintedAndReadInEveryForm() {
        HouseStyle chinese =
                HouseStyle.builder().date("{year:〇}年{month:一}月{day:一}日").build();
        assertThat(chinese.format(LocalDate.of(2025, 10, 20))).isEqualTo("二〇二五年十月二十日");
        assertThat(chinese.parseDate("二〇二五年十月二十日")).isEqualTo("2025-10-20");
        HouseStyle weekday =
                HouseStyle.builder().date("{year}年{month}月{day}日< {weekday}>").build();
        assertThat(weekday.format(DATE)).isEqualTo("2025年3月10日 星期一");
        assertThat(weekday.parseDate("2025年3月10日 星期一")).isEqualTo(DATE);
        assertThat(weekday.parseDate("2025年3月10日")).isEqualTo(DATE);
        for (String wrong : List.of("2025年3月10日 星期二", "2025年2月30日", "2025年3月", "二〇二五年三月十日", "")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> weekday.parseDate(wrong));
        }
    }

    @ParameterizedTest
    @CsvSource({"{year}年{month}月, 2025年3月", "{month}月{day}日, 3月10日", "{year}年, 2025年"})
    void aDateMayBePrintedInPartAndIsNotReadThen(String pattern, String printed) {
        HouseStyle style = HouseStyle.builder().date(pattern).build();
        assertThat(style.format(DATE)).isEqualTo(printed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> style.parseDate(printed))
                .withMessage(
                        "date \"" + printed + "\" has no year, month or day, expected " + pattern + " to print them");
    }

    @Test
    void aPeriodFollowsTheDate() {
        ReportingPeriod spring = ReportingPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        HouseStyle.Briefs unused = HouseStyle.Briefs.RUN_IN;
        assertThat(HouseStyle.builder()
                        .briefs(unused)
                        .date("{year:〇}年{month:一}月{day:一}日< {weekday}>")
                        .build()
                        .format(spring))
                .isEqualTo("二〇二五年一月一日——三月三十一日");
        assertThat(HouseStyle.builder().date("{day}.{month}.{year}").build().format(spring))
                .isEqualTo("1.1.2025——31.3.2025");
    }

    @Test
    void aByLineSaysWhoIsNamed() {
        Article both = article("客运公司", "沈某", "何某");
        Article contributor = article("客运公司");
        Article authors = article(null, "沈某");
        HouseStyle standard = HouseStyle.standard();
        assertThat(standard.formatByline(both)).isEqualTo("（客运公司 沈某、何某 供稿）");
        assertThat(standard.formatByline(contributor)).isEqualTo("（客运公司 供稿）");
        assertThat(standard.formatByline(authors)).isEqualTo("（沈某）");
        assertThat(standard.formatByline(article(null))).isNull();
        HouseStyle labelled = HouseStyle.builder().byline("（供稿：{contributor}）").build();
        assertThat(labelled.formatByline(both)).isEqualTo("（供稿：客运公司）");
        assertThat(labelled.formatByline(authors)).isNull();
        HouseStyle named = HouseStyle.builder().byline("（作者：{authors}）").build();
        assertThat(named.formatByline(authors)).isEqualTo("（作者：沈某）");
    }

    private static Article article(String contributor, String... authors) {
        return Article.of("题").toBuilder()
                .contributor(contributor)
                .authors(List.of(authors))
                .build();
    }

    @Test
    void labelsHaveTheirWordsAndFields() {
        HouseStyle style = HouseStyle.builder()
                .label(Label.REPORT, "呈报")
                .label(Label.SEND, "送")
                .label(Label.PRINT_RUN, "印{n:一}份")
                .build();
        assertThat(style.label(Label.REPORT).format(Map.of())).isEqualTo("呈报");
        assertThat(style.label(Label.PRINT_RUN).format(Map.of(PatternField.N, 50)))
                .isEqualTo("印五十份");
        assertThat(style.label(Label.PRINTING)
                        .format(Map.of(PatternField.OFFICE, "办公室", PatternField.DATE, "2025年3月11日")))
                .isEqualTo("办公室\t2025年3月11日印发");
        assertThat(style.labels()).containsOnlyKeys(Label.REPORT, Label.PRINT_RUN);
    }

    @Test
    void aSlotWithoutAnyValueIsNotPrinted() {
        HeadLine line = HeadLine.of("{compilers}", "《内参》", "签发人：{approver}");
        assertThat(line.left().format(Map.of())).isNull();
        assertThat(line.center().format(Map.of())).isEqualTo("《内参》");
        assertThat(line.right().format(Map.of(PatternField.APPROVER, "王某"))).isEqualTo("签发人：王某");
    }

    @Test
    void theDefaultSaysNothingOfItsOwn() {
        assertThat(HouseStyle.builder().build()).isEqualTo(HouseStyle.standard());
        assertThat(HouseStyle.standard().toBuilder().label(Label.NOTE, "注").build())
                .isEqualTo(HouseStyle.standard());
        assertThat(HouseStyle.standard().labels()).isEmpty();
    }

    @Test
    void aPatternOfAnotherKindIsRefused() {
        HouseStyle style = HouseStyle.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeadLine(style.date(), null, null))
                .withMessage("head must be a pattern of its kind, got one of date");
        assertThatNullPointerException()
                .isThrownBy(() -> HouseStyle.builder().number(null))
                .withMessage("pattern must not be null");
    }
}
