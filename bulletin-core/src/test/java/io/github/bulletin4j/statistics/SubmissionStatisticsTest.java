package io.github.bulletin4j.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.Severity;
import io.github.bulletin4j.validation.ValidationReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionStatisticsTest {

    private static final ReportingPeriod QUARTER =
            ReportingPeriod.of(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 9, 30));

    /** The table of the real issue 2021年第32期. */
    private static final List<StatisticsRow> PRINTED = List.of(
            StatisticsRow.of("中国邮政集团公司上海市寄递事业部", 10, 8, 0),
            StatisticsRow.of("申通快递有限公司", 12, 5, 1),
            StatisticsRow.of("圆通速递有限公司", 10, 8, 0),
            StatisticsRow.of("上海韵达货运有限公司", 17, 9, 0),
            StatisticsRow.of("中通快递股份有限公司", 16, 10, 1),
            StatisticsRow.of("杭州百世网络技术有限公司上海分公司", 1, 0, 1),
            StatisticsRow.of("顺丰速运集团（上海）速运有限公司", 1, 1, 0),
            StatisticsRow.of("上海宅急送公司", 0, 0, 0),
            StatisticsRow.of("速尔快递有限公司上海分公司", 0, 0, 0),
            StatisticsRow.of("优速物流有限公司", 0, 0, 0),
            StatisticsRow.of("上海苏宁物流有限公司", 2, 2, 0),
            StatisticsRow.of("德邦快递", 0, 0, 0),
            StatisticsRow.of("极兔速递", 1, 1, 0));

    @Test
    void reproducesTheTableOfTheRealIssue() {
        SubmissionStatistics statistics = computed();
        assertThat(statistics.rows()).isEqualTo(PRINTED);
        assertThat(statistics.totalSubmitted()).isEqualTo(70);
        assertThat(statistics.totalPublished()).isEqualTo(44);
        assertThat(statistics.totalBriefs()).isEqualTo(3);
        assertThat(statistics.rate()).contains(new BigDecimal("0.6714"));
        StatisticsAppendix appendix = statistics.toAppendix("来稿及刊用情况", "企业名称");
        assertThat(appendix.totalSubmitted()).isEqualTo(70);
        assertThat(appendix.period()).isEqualTo(QUARTER);
        assertThat(statistics.compare(issueWith(appendix)).isEmpty()).isTrue();
    }

    @Test
    void aCountThatDiffersIsReportedWithBothFigures() {
        List<StatisticsRow> wrong = new ArrayList<>(PRINTED);
        wrong.set(4, StatisticsRow.of("中通快递股份有限公司", 16, 9, 1));
        ValidationReport report = computed().compare(issueWith(appendix(QUARTER, wrong)));
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.code()).isEqualTo("statistics-mismatch");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).isEqualTo("appendices[0].rows[4].published");
        assertThat(finding.messageZh()).isEqualTo("中通快递股份有限公司：刊用数印为9，核算为10");
        assertThat(finding.messageEn()).contains("printed as 9", "computed as 10");
    }

    @Test
    void anOrganisationWithoutARowIsReported() {
        ValidationReport report = computed().compare(issueWith(appendix(QUARTER, PRINTED.subList(1, 13))));
        assertThat(report.findings()).extracting(Finding::path).containsExactly("appendices[0].rows");
        report = computed().compare(issueWith(appendix(QUARTER, PRINTED.subList(0, 11))));
        assertThat(report.findings()).as("a row of zeros may be left out").hasSize(1);
    }

    @Test
    void aRowThatNothingExplainsIsReported() {
        List<StatisticsRow> more = new ArrayList<>(PRINTED);
        more.add(StatisticsRow.of("不存在的公司", 1, 0, 0));
        ValidationReport report = computed().compare(issueWith(appendix(QUARTER, more)));
        assertThat(report.findings()).extracting(Finding::path).containsExactly("appendices[0].rows[13].submitted");
    }

    @Test
    void aTableOfAnotherPeriodIsNotCompared() {
        ReportingPeriod other =
                ReportingPeriod.of(QUARTER.start(), QUARTER.end().minusDays(1));
        assertThat(computed().compare(issueWith(appendix(other, List.of()))).isEmpty())
                .isTrue();
    }

    @Test
    void countsOnlyWhatIsInThePeriodAndNeverDividesByZero() {
        SubmissionStatistics statistics = SubmissionStatistics.builder(QUARTER)
                .addSubmission(new Submission("甲公司", QUARTER.start().minusDays(1)))
                .addSubmission(new Submission("甲公司", QUARTER.end().plusDays(1)))
                .addIssue(issue(QUARTER.end().plusDays(1), article("甲公司", Article.Kind.FEATURE)))
                .organizations(List.of("甲公司"))
                .build();
        assertThat(statistics.rows()).containsExactly(StatisticsRow.of("甲公司", 0, 0, 0));
        assertThat(statistics.rate()).isEmpty();
        assertThat(SubmissionStatistics.rate(statistics.rows().get(0))).isEmpty();
        assertThat(SubmissionStatistics.rate(StatisticsRow.of("甲", 3, 1, 1))).contains(new BigDecimal("0.6667"));
    }

    @Test
    void namesAreComparedWithoutBlanksAndWidthAndKeepTheirFirstForm() {
        SubmissionStatistics statistics = SubmissionStatistics.builder(QUARTER)
                .addSubmission(new Submission("甲公司（总部）", QUARTER.start()))
                .addSubmission(new Submission("甲公司 (总部)", QUARTER.end()))
                .build();
        assertThat(statistics.rows()).containsExactly(StatisticsRow.of("甲公司（总部）", 2, 0, 0));
    }

    private static SubmissionStatistics computed() {
        SubmissionStatisticsBuilder builder = SubmissionStatistics.builder(QUARTER)
                .organizations(PRINTED.stream().map(StatisticsRow::organization).toList());
        for (StatisticsRow row : PRINTED) {
            for (int i = 0; i < row.submitted(); i++) {
                builder.addSubmission(
                        new Submission(row.organization(), QUARTER.start().plusDays(i)));
            }
            for (int i = 0; i < row.published(); i++) {
                builder.addIssue(issue(QUARTER.end(), article(row.organization(), Article.Kind.FEATURE)));
            }
            for (int i = 0; i < row.briefs(); i++) {
                builder.addIssue(issue(QUARTER.end(), article(row.organization(), Article.Kind.BRIEF)));
            }
        }
        return builder.build();
    }

    private static Article article(String contributor, Article.Kind kind) {
        return Article.builder(Title.of("标题"))
                .contributor(contributor)
                .kind(kind)
                .build();
    }

    private static Issue issue(LocalDate date, Article article) {
        return Issue.builder(Series.of("简报"), IssueNumber.special("期"), date)
                .addArticle(article)
                .build();
    }

    private static StatisticsAppendix appendix(ReportingPeriod period, List<StatisticsRow> rows) {
        return new StatisticsAppendix("来稿及刊用情况", period, "企业名称", false, rows);
    }

    private static Issue issueWith(StatisticsAppendix appendix) {
        return issue(LocalDate.of(2021, 10, 18), article("甲", Article.Kind.FEATURE)).toBuilder()
                .addAppendix(appendix)
                .build();
    }

    @Test
    void aContributorOfPublishedTextsWithoutARowIsAHint() {
        Issue published = Issue.builder(Series.of("简报"), IssueNumber.regular(2021, 1), LocalDate.of(2021, 8, 1))
                .compiledBy("办公室")
                .addArticle(Article.builder(Title.of("题"))
                        .contributor("甲公司")
                        .addParagraph("文。")
                        .build())
                .build();
        SubmissionStatistics statistics =
                SubmissionStatistics.builder(QUARTER).addIssue(published).build();
        Issue lacking = issueWith(new StatisticsAppendix("来稿", QUARTER, "单位", false, List.of()));
        List<Finding> findings = statistics.compare(lacking).findings();
        assertThat(findings)
                .extracting(Finding::code, Finding::severity, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "contributor-unlisted", Severity.HINT, "appendices[0].rows"));
        assertThat(findings.get(0).messageZh()).isEqualTo("甲公司有稿件刊用而未列入表中：刊用1，简讯0");
        Issue listed = issueWith(
                new StatisticsAppendix("来稿", QUARTER, "单位", false, List.of(StatisticsRow.of("甲公司", 0, 1, 0))));
        assertThat(statistics.compare(listed).isEmpty()).isTrue();
    }

    @Test
    void partsInOrderGiveWhatTheirIssuesGiveAtOnce() {
        List<Issue> issues = List.of(publishing("乙 公司"), publishing("甲公司"), publishing("乙公司"), publishing("丙公司"));
        SubmissionStatistics whole = SubmissionStatistics.builder(QUARTER)
                .addSubmission(new Submission("甲公司", LocalDate.of(2021, 7, 2)))
                .addIssues(issues)
                .build();
        SubmissionStatistics parts = SubmissionStatistics.builder(QUARTER)
                .addSubmission(new Submission("甲公司", LocalDate.of(2021, 7, 2)))
                .addCounted(SubmissionStatistics.builder(QUARTER)
                        .addIssues(issues.subList(0, 2))
                        .build()
                        .rows())
                .addCounted(SubmissionStatistics.builder(QUARTER)
                        .addIssues(issues.subList(2, 4))
                        .build()
                        .rows())
                .build();
        assertThat(parts.rows()).isEqualTo(whole.rows());
        assertThat(parts.rows())
                .containsExactly(
                        StatisticsRow.of("甲公司", 1, 1, 0),
                        StatisticsRow.of("乙 公司", 0, 2, 0),
                        StatisticsRow.of("丙公司", 0, 1, 0));
    }

    private static Issue publishing(String contributor) {
        return Issue.builder(Series.of("简报"), IssueNumber.regular(2021, 1), LocalDate.of(2021, 8, 1))
                .addArticle(Article.builder(Title.of("题"))
                        .contributor(contributor)
                        .addParagraph("文。")
                        .build())
                .build();
    }

    @Test
    void countsThatAreNotThereAreRefused() {
        List<StatisticsRow> rows = List.of(new StatisticsRow("甲公司", 1, null, 0));
        assertThatThrownBy(() -> SubmissionStatistics.builder(QUARTER).addCounted(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("甲公司");
    }
}
