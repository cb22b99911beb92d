package io.github.bulletin4j.statistics;

import io.github.bulletin4j.check.Normalized;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.ValidationReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The table of submissions received and published (来稿及刊用情况) of a period, computed from the submissions and from the
 * issues published.
 *
 * <pre>{@code
 * SubmissionStatistics statistics = SubmissionStatistics.builder(period)
 *     .organizations(members)          // their order is the order of the table, those without a text included
 *     .addSubmissions(received)        // one for each text that came in
 *     .addIssues(published)            // their articles name their contributors
 *     .build();
 * StatisticsAppendix table = statistics.toAppendix("来稿及刊用情况", "单位");
 * ValidationReport report = statistics.compare(printedIssue);
 * }</pre>
 *
 * <p>Submissions and issues dated outside the period are left out. Names are compared without blanks, width and case. An
 * organisation that was not listed follows those that were, in the order of its first text. Immutable and safe for use by
 * many threads.
 */
public final class SubmissionStatistics {

    private final ReportingPeriod period;
    private final List<StatisticsRow> rows;

    SubmissionStatistics(ReportingPeriod period, List<StatisticsRow> rows) {
        this.period = period;
        this.rows = List.copyOf(rows);
    }

    /**
     * A builder without organisations.
     *
     * @param period the period to count, with both ends
     * @return the builder
     */
    public static SubmissionStatisticsBuilder builder(ReportingPeriod period) {
        return new SubmissionStatisticsBuilder(Objects.requireNonNull(period, "period must not be null"));
    }

    /**
     * The period counted.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * A row for each organisation, those without a text included.
     *
     * @return the rows in a stable order
     */
    public List<StatisticsRow> rows() {
        return rows;
    }

    /**
     * How many texts came in in all.
     *
     * @return the sum over all rows
     */
    public long totalSubmitted() {
        return rows.stream().mapToLong(StatisticsRow::submitted).sum();
    }

    /**
     * How many texts were published as articles in all.
     *
     * @return the sum over all rows
     */
    public long totalPublished() {
        return rows.stream().mapToLong(StatisticsRow::published).sum();
    }

    /**
     * How many texts were published as briefs in all.
     *
     * @return the sum over all rows
     */
    public long totalBriefs() {
        return rows.stream().mapToLong(StatisticsRow::briefs).sum();
    }

    /**
     * How many of all texts were published, as articles or as briefs (刊用率).
     *
     * @return the share from 0, to four decimals, or nothing when no text came in
     */
    public Optional<BigDecimal> rate() {
        return rate(totalSubmitted(), totalPublished() + totalBriefs());
    }

    /**
     * How many of an organisation's texts were published, as articles or as briefs.
     *
     * @param row its row
     * @return the share from 0, to four decimals, or nothing when no text came in or a count is absent
     */
    public static Optional<BigDecimal> rate(StatisticsRow row) {
        Objects.requireNonNull(row, "row must not be null");
        if (row.submitted() == null || row.published() == null || row.briefs() == null) {
            return Optional.empty();
        }
        return rate(row.submitted(), (long) row.published() + row.briefs());
    }

    private static Optional<BigDecimal> rate(long submitted, long used) {
        return submitted == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(used).divide(BigDecimal.valueOf(submitted), 4, RoundingMode.HALF_UP));
    }

    /**
     * The table as an appendix.
     *
     * @param title the title
     * @param organizationHeader the header over the organisations
     * @return the appendix without a row of totals
     */
    public StatisticsAppendix toAppendix(String title, String organizationHeader) {
        return new StatisticsAppendix(title, period, organizationHeader, false, rows);
    }

    /**
     * Compares every table of the same period that an issue prints. A count that differs gives {@code statistics-mismatch}
     * with both figures at the count; an organisation that sent texts but has no row gives one at the rows, one that is
     * known only as a contributor of published texts {@code contributor-unlisted}.
     *
     * @param issue the issue
     * @return the findings, none of them an error
     */
    public ValidationReport compare(Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < issue.appendices().size(); i++) {
            if (issue.appendices().get(i) instanceof StatisticsAppendix printed && period.equals(printed.period())) {
                new PrintedStatistics(byName(), "appendices[" + i + "]", findings).compare(printed);
            }
        }
        return new ValidationReport(findings);
    }

    private Map<String, StatisticsRow> byName() {
        Map<String, StatisticsRow> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(Normalized.of(row.organization()), row));
        return byName;
    }
}
