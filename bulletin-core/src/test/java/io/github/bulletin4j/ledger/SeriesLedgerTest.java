package io.github.bulletin4j.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeriesLedgerTest {

    private static final Series SERIES = Series.of("青川市供水行业", "文明服务工作简报");

    private final SeriesLedger ledger = new SeriesLedger();

    @Test
    void issuesInAnyOrderOverTheTurnOfAYearAreInOrder() {
        List<Integer> months = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            months.add(month);
        }
        Collections.shuffle(months, new Random(7));
        months.forEach(month -> regular(2020 + month / 12, month % 12 + 1, 101 + month, month % 12 + 1));
        assertFindings();
    }

    @Test
    void aSeriesMayBeginAnywhere() {
        regular(2021, 31, 341, 9);
        regular(2021, 32, 342, 10);
        assertFindings();
    }

    @Test
    void aNumberTwiceIsAnError() {
        regular(2021, 1, 11, 1);
        ledger.add("again", SERIES, IssueNumber.regular(2021, 1), LocalDate.of(2021, 2, 1));
        assertFindings("again ERROR number.issue ledger-duplicate");
        assertThat(ledger.check().hasErrors()).isTrue();
    }

    @Test
    void aCumulativeNumberTwiceIsAnError() {
        regular(2021, 1, 11, 1);
        regular(2021, 2, 12, 2);
        regular(2021, 3, 13, 3);
        ledger.add("2022-1", SERIES, IssueNumber.regular(2022, 1, 13), LocalDate.of(2022, 1, 1));
        assertFindings("2022-1 ERROR number.cumulative ledger-duplicate");
    }

    @Test
    void aCombinedIssueThatOverlapsIsAnError() {
        ledger.add("combined", SERIES, IssueNumber.combined(2021, 7, 8), LocalDate.of(2021, 7, 1));
        ledger.add("8", SERIES, IssueNumber.regular(2021, 8), LocalDate.of(2021, 8, 1));
        assertFindings("8 ERROR number.issue ledger-duplicate");
    }

    @Test
    void aCombinedIssueThatCountsOnceShiftsTheCumulativeNumbersAfterIt() {
        regular(2021, 6, 16, 6);
        ledger.add("combined", SERIES, new IssueNumber.Combined(2021, 7, 8, 17, null), LocalDate.of(2021, 7, 1));
        regular(2021, 9, 18, 9);
        assertFindings();
        regular(2021, 10, 20, 10);
        assertFindings("2021-10 WARNING number.cumulative ledger-offset");
    }

    @Test
    void aMissingIssueIsOneGap() {
        regular(2021, 1, 11, 1);
        regular(2021, 2, 12, 2);
        regular(2021, 5, 15, 5);
        assertFindings("2021-5 WARNING number.issue ledger-gap");
        assertThat(ledger.check().findings().get(0).finding().messageEn()).contains("3—4");
        assertThat(ledger.check().findings().get(0).finding().messageZh()).contains("缺第3—4期");
    }

    @Test
    void aYearThatBeginsLateIsAGap() {
        regular(2021, 1, 11, 1);
        regular(2022, 2, 13, 2);
        assertFindings("2022-2 WARNING number.issue ledger-gap");
    }

    @Test
    void aGapInTheCumulativeNumbersAloneIsFound() {
        regular(2021, 1, 11, 1);
        regular(2022, 1, 13, 1);
        assertFindings("2022-1 WARNING number.cumulative ledger-gap");
    }

    @Test
    void anIssueThatPrintsNoCumulativeNumberFillsItsPlace() {
        regular(2021, 1, 10, 1);
        ledger.add("2021-2", SERIES, IssueNumber.regular(2021, 2), LocalDate.of(2021, 2, 1));
        regular(2021, 3, 12, 3);
        assertFindings();
        regular(2022, 1, 15, 1);
        assertFindings("2022-1 WARNING number.cumulative ledger-gap");
    }

    @Test
    void aCombinedIssueCountsAsSeveral() {
        regular(2024, 6, 90, 6);
        ledger.add("2024-7", SERIES, IssueNumber.combined(2024, 7, 8, 91, 92), LocalDate.of(2024, 7, 30));
        regular(2024, 9, 93, 9);
        assertFindings();
    }

    @Test
    void aCombinedIssueMayPrintOneOfItsCumulativeNumbers() {
        regular(2024, 6, 90, 6);
        ledger.add("2024-7", SERIES, new IssueNumber.Combined(2024, 7, 8, null, 92), LocalDate.of(2024, 7, 30));
        regular(2024, 9, 93, 9);
        assertFindings();
    }

    @Test
    void aMisprintedCumulativeNumberIsOutOfStepAndNothingElse() {
        regular(2021, 1, 11, 1);
        regular(2021, 2, 12, 2);
        regular(2021, 3, 31, 3);
        regular(2021, 4, 14, 4);
        assertFindings("2021-3 WARNING number.cumulative ledger-offset");
    }

    @Test
    void supplementsAreCountedApartAndMayTakeCumulativeNumbers() {
        regular(2023, 1, 11, 1);
        regular(2023, 2, 12, 2);
        ledger.add("s1", SERIES, IssueNumber.supplement(2023, 1), LocalDate.of(2023, 2, 20));
        regular(2023, 3, 14, 3);
        regular(2023, 4, 15, 4);
        assertFindings();
        ledger.add("s3", SERIES, IssueNumber.supplement(2023, 3), LocalDate.of(2023, 9, 1));
        assertFindings("s3 WARNING number.issue ledger-gap");
    }

    @Test
    void specialIssuesAndIncompleteNumbersAreLeftOut() {
        ledger.add("special", SERIES, IssueNumber.special("特刊"), LocalDate.of(2020, 1, 1));
        ledger.add("none", null, null, null);
        ledger.add("partial", SERIES, new IssueNumber.Regular(2020, null, null, null), null);
        ledger.add("falling", SERIES, IssueNumber.combined(2020, 9, 8), null);
        assertFindings();
    }

    @Test
    void datesRiseWithTheNumbers() {
        regular(2021, 1, 11, 3);
        regular(2021, 2, 12, 2);
        regular(2021, 3, 13, 4);
        assertFindings("2021-2 WARNING date ledger-date-order");
    }

    @Test
    void twoIssuesMayHaveOneDate() {
        regular(2021, 1, 11, 3);
        regular(2021, 2, 12, 3);
        assertFindings();
    }

    @Test
    void seriesAreKeptApart() {
        regular(2021, 1, 11, 1);
        ledger.add("other", Series.of("另一简报"), IssueNumber.regular(2021, 1, 11), LocalDate.of(2021, 1, 1));
        ledger.add("wide", Series.of("青川市供水行业 ", "文明服务工作简报"), IssueNumber.regular(2021, 1), null);
        assertFindings("wide ERROR number.issue ledger-duplicate");
    }

    @Test
    void findingsAreInTheOrderOfTheirSources() {
        regular(2021, 1, 11, 1);
        regular(2021, 10, 20, 10);
        regular(2021, 5, 15, 5);
        assertFindings("2021-5 WARNING number.issue ledger-gap", "2021-10 WARNING number.issue ledger-gap");
        assertThat(ledger.check().report("2021-5").findings()).hasSize(1);
        assertThat(ledger.check().report("2021-1").isEmpty()).isTrue();
    }

    @Test
    void tenThousandIssuesAreCheckedAtOnce() {
        for (int i = 0; i < 10_000; i++) {
            LocalDate date = LocalDate.of(1950 + i / 100, 1, 1).plusDays(3L * (i % 100));
            ledger.add("issue " + i, SERIES, IssueNumber.regular(1950 + i / 100, i % 100 + 1, i + 1), date);
        }
        long start = System.nanoTime();
        assertFindings();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private void regular(int year, int issue, int cumulative, int month) {
        ledger.add(
                year + "-" + issue,
                SERIES,
                IssueNumber.regular(year, issue, cumulative),
                LocalDate.of(year, month, 15));
    }

    private void assertFindings(String... expected) {
        assertThat(ledger.check().findings())
                .extracting(found -> found.source() + " " + found.finding().severity() + " "
                        + found.finding().path() + " " + found.finding().code())
                .containsExactly(expected);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new LedgerReport(null))
                .withMessage("findings must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new LedgerReport(List.of()).report(null))
                .withMessage("source must not be null");
    }
}
