package io.github.bulletin4j.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.DistributionList.Arrangement;
import io.github.bulletin4j.model.DistributionList.Kind;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ledgers of issues whose numbers take forms of all sorts, and of issues that do not look alike. */
class LedgerFormsTest {

    private static final HouseStyle BRACKETED =
            HouseStyle.builder().number("〔{year}〕第{issue}期").build();

    private static final HouseStyle ISSUE_ONLY =
            HouseStyle.builder().number("第{issue:一}期").build();

    private final SeriesLedger ledger = new SeriesLedger();

    @Test
    void aNumberWithoutYearCountsInTheYearOfTheDate() {
        number("a", ISSUE_ONLY, IssueNumber.regular(11), LocalDate.of(2024, 12, 1));
        number("b", ISSUE_ONLY, IssueNumber.regular(1), LocalDate.of(2025, 1, 3));
        number("c", ISSUE_ONLY, IssueNumber.regular(3), LocalDate.of(2025, 3, 1));
        assertFindings("c WARNING number.issue ledger-gap");
        assertThat(ledger.check().findings().get(0).finding().messageZh()).isEqualTo("第一期 (b)与第三期之间缺第2期");
    }

    @Test
    void twoOfOneNumberAndYearAreFoundWhateverTheirPattern() {
        number("a", HouseStyle.standard(), IssueNumber.regular(2025, 12), LocalDate.of(2025, 6, 1));
        number("b", BRACKETED, IssueNumber.regular(2025, 12), LocalDate.of(2025, 6, 2));
        number("c", ISSUE_ONLY, IssueNumber.regular(12), LocalDate.of(2025, 6, 3));
        assertThat(ledger.check().findings())
                .filteredOn(found -> found.finding().code().equals("ledger-duplicate"))
                .extracting(found -> found.source() + " " + found.finding().messageEn())
                .containsExactly(
                        "b 〔2025〕第12期 has the same number as 2025年第12期 (a)",
                        "c 第十二期 has the same number as 〔2025〕第12期 (b)");
    }

    @Test
    void numbersWithoutYearAndDateAreLeftOut() {
        number("a", ISSUE_ONLY, IssueNumber.regular(12), null);
        number("b", ISSUE_ONLY, IssueNumber.regular(12), null);
        assertFindings();
    }

    @Test
    void cumulativeNumbersAloneAreCheckedByThemselves() {
        HouseStyle style = HouseStyle.builder().number("总第{cumulative}期").build();
        number("a", style, IssueNumber.cumulative(98), LocalDate.of(2024, 11, 1));
        number("b", style, IssueNumber.cumulative(99), LocalDate.of(2024, 12, 1));
        number("c", style, IssueNumber.cumulative(100), LocalDate.of(2025, 1, 1));
        assertFindings();
        number("d", style, IssueNumber.cumulative(99), LocalDate.of(2025, 2, 1));
        number("e", style, IssueNumber.cumulative(103), LocalDate.of(2024, 2, 1));
        assertFindings(
                "c WARNING date ledger-date-order",
                "d ERROR number.cumulative ledger-duplicate",
                "e WARNING date ledger-date-order",
                "e WARNING number.cumulative ledger-gap");
    }

    @Test
    void aSeriesMayGiveUpNumbersByTheYear() {
        number("a", HouseStyle.standard(), IssueNumber.regular(2024, 1, 97), LocalDate.of(2024, 11, 1));
        number("b", HouseStyle.standard(), IssueNumber.regular(2024, 2, 98), LocalDate.of(2024, 12, 1));
        number("c", HouseStyle.standard(), IssueNumber.cumulative(99), LocalDate.of(2025, 1, 1));
        assertFindings();
        number("d", HouseStyle.standard(), IssueNumber.cumulative(98), LocalDate.of(2025, 2, 1));
        assertFindings("c WARNING date ledger-date-order", "d ERROR number.cumulative ledger-duplicate");
    }

    @Test
    void oneThatIsPrintedOtherwiseThanMostIsAHint() {
        issue("a", 1, HouseStyle.standard());
        issue("b", 2, BRACKETED);
        issue("c", 3, HouseStyle.standard());
        issue(
                "d",
                4,
                HouseStyle.builder()
                        .head(List.of(HeadLine.centered("{number}")))
                        .build());
        issue("e", 5, HouseStyle.builder().label(Label.REPORT, "呈报").build());
        issue("f", 6, HouseStyle.builder().label(Label.TOTAL, "总计").build());
        assertFindings(
                "b HINT series.style.number ledger-style",
                "d HINT series.style.head ledger-style",
                "e HINT series.style ledger-style");
        assertThat(ledger.check().findings().get(0).finding().messageZh()).isEqualTo("〔2025〕第2期的期号印法与2025年第1期 (a)不同");
        assertThat(ledger.check().hasErrors()).isFalse();
    }

    @Test
    void ofTwoTheLaterIsPrintedOtherwise() {
        issue("later", 2, BRACKETED);
        issue("sooner", 1, HouseStyle.standard());
        assertFindings("later HINT series.style.number ledger-style");
    }

    @Test
    void oneThatLacksAPartWhichMostHaveIsAHint() {
        Issue usual = issue(1, HouseStyle.standard());
        ledger.add("a", usual);
        ledger.add(
                "b",
                issue(2, HouseStyle.standard()).toBuilder().compilers(List.of()).build());
        ledger.add(
                "c", issue(3, HouseStyle.standard()).toBuilder().contents(null).build());
        ledger.add(
                "d",
                issue(4, HouseStyle.standard()).toBuilder()
                        .distribution(List.of())
                        .build());
        DistributionList extra = new DistributionList(Kind.EXTRA, Arrangement.JOINED, List.of(Recipient.of("市档案馆")));
        ledger.add(
                "e",
                issue(5, HouseStyle.standard()).toBuilder()
                        .addDistributionList(extra)
                        .build());
        ledger.add("f", issue(6, HouseStyle.standard()));
        assertFindings(
                "b HINT compilers ledger-style", "c HINT contents ledger-style", "d HINT distribution ledger-style");
    }

    @Test
    void partsThatAreNotKnownAreNotCompared() {
        issue("a", 1, HouseStyle.standard());
        number("b", HouseStyle.standard(), IssueNumber.regular(2025, 2), LocalDate.of(2025, 2, 1));
        assertFindings();
    }

    @Test
    void anIssueWithoutNumberIsCalledByItsDate() {
        issue("a", 1, HouseStyle.standard());
        ledger.add("b", issue(2, BRACKETED).toBuilder().number(null).build());
        assertThat(ledger.check().findings())
                .singleElement()
                .satisfies(found -> assertThat(found.finding().messageEn())
                        .isEqualTo("2025年2月1日 prints its number otherwise than 2025年第1期 (a)"));
    }

    private static Series series(HouseStyle style) {
        return Series.of("清溪县供水简报").withStyle(style);
    }

    private void number(String source, HouseStyle style, IssueNumber number, @Nullable LocalDate date) {
        ledger.add(source, series(style), number, date);
    }

    private void issue(String source, int number, HouseStyle style) {
        ledger.add(source, issue(number, style));
    }

    private static Issue issue(int number, HouseStyle style) {
        return Issue.builder(series(style), IssueNumber.regular(2025, number), LocalDate.of(2025, number, 1))
                .compiledBy("清溪县水务局")
                .contents(Contents.standard())
                .addDistributionList(DistributionList.report("清溪县人民政府"))
                .build();
    }

    private void assertFindings(String... expected) {
        assertThat(ledger.check().findings())
                .extracting(found -> found.source() + " " + found.finding().severity() + " "
                        + found.finding().path() + " " + found.finding().code())
                .containsExactly(expected);
    }
}
