package io.github.bulletin4j.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The issues of a series that lie sorted somewhere else, handed in one by one. */
class SeriesCheckTest {

    private static final Series SERIES = Series.of("青川市供水行业", "文明服务工作简报");

    private final List<LedgerFinding> findings = new ArrayList<>();

    private final SeriesCheck check = new SeriesCheck(findings::add);

    @Test
    void findsWhatALedgerFindsInIssuesThatItDoesNotHold() {
        List<LedgerIssue> issues = new ArrayList<>();
        SeriesLedger ledger = new SeriesLedger();
        for (int i = 400; i > 0; i--) {
            issues.add(LedgerIssue.of("刊" + i, issue(i)));
            ledger.add("刊" + i, issue(i));
        }
        for (LedgerPass pass : LedgerPass.values()) {
            issues.stream().sorted(pass.order()).forEach(issue -> check.accept(pass, issue));
        }
        assertThat(new LedgerReport(findings)).isEqualTo(ledger.check());
        assertThat(findings)
                .extracting(found -> found.finding().code())
                .contains("ledger-gap", "ledger-duplicate", "ledger-offset", "ledger-date-order", "ledger-style");
    }

    /** Two months an issue; every kind of number; faults of every kind. */
    private static Issue issue(int i) {
        int year = 2000 + (i - 1) / 20;
        int number = (i - 1) % 20 + 1;
        IssueBuilder issue = Issue.builder(SERIES, LocalDate.of(year, 1 + (number - 1) / 2, i % 7 == 0 ? 1 : 9));
        switch (i % 50) {
            case 11 -> issue.number(IssueNumber.supplement(year, 1));
            case 12 -> issue.number(IssueNumber.cumulative(i));
            case 13 -> issue.number(IssueNumber.special("特刊"));
            case 14 -> issue.number(IssueNumber.regular(year, number));
            case 25 -> issue.number(IssueNumber.regular(year, number, i + 3));
            case 36 -> issue.number(IssueNumber.regular(year, Math.max(1, number - 1), i));
            case 47 -> issue.number(new IssueNumber.Combined(year, number, number + 1, i, null));
            default -> issue.number(IssueNumber.regular(year, number, i));
        }
        return i % 9 == 0 ? issue.build() : issue.compiledBy("办公室").build();
    }

    @Test
    void doesNotHoldIssuesThatAreInOrder() throws InterruptedException {
        List<WeakReference<LedgerIssue>> given = new ArrayList<>();
        for (LedgerPass pass : LedgerPass.values()) {
            for (int i = 1; i <= 10_000; i++) {
                IssueNumber number = i % 100 < 50 ? IssueNumber.regular(2021, i) : IssueNumber.regular(2021, i, i + 7);
                LedgerIssue issue = LedgerIssue.of(
                        "刊" + i,
                        Issue.builder(SERIES, LocalDate.of(2021, 6, 1))
                                .number(number)
                                .build());
                given.add(new WeakReference<>(issue));
                check.accept(pass, issue);
            }
        }
        for (int attempt = 0; attempt < 20 && held(given) > 0; attempt++) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(held(given)).isZero();
        assertThat(findings).isEmpty();
    }

    private static long held(List<WeakReference<LedgerIssue>> given) {
        return given.stream().filter(each -> each.get() != null).count();
    }

    @Test
    void aPassThatIsOverIsRefused() {
        check.accept(LedgerPass.COUNT, LedgerIssue.of("刊1", issue(1)));
        check.accept(LedgerPass.NUMBERS, LedgerIssue.of("刊1", issue(1)));
        assertThatThrownBy(() -> check.accept(LedgerPass.COUNT, LedgerIssue.of("刊2", issue(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected pass NUMBERS or a later one, got COUNT");
    }

    @Test
    void issuesOfASeriesHaveOneKeyHoweverItIsWritten() {
        LedgerIssue one = LedgerIssue.of("a", issue(1));
        LedgerIssue other = LedgerIssue.of(
                "b",
                Issue.builder(Series.of("青川市 供水行业", "文明服务工作简报"), LocalDate.of(2021, 1, 1))
                        .build());
        assertThat(one.series()).isEqualTo(other.series());
        assertThat(other.source()).isEqualTo("b");
    }
}
