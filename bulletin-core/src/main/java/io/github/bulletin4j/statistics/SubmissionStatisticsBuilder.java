package io.github.bulletin4j.statistics;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Builds {@link SubmissionStatistics}. Not safe for use by several threads. */
public final class SubmissionStatisticsBuilder {

    private final ReportingPeriod period;
    private final List<String> organizations = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<StatisticsRow> counted = new ArrayList<>();
    private final List<Published> published = new ArrayList<>();

    /** What is kept of an article. */
    private record Published(String contributor, boolean brief) {}

    SubmissionStatisticsBuilder(ReportingPeriod period) {
        if (period.start() == null || period.end() == null) {
            throw new IllegalArgumentException("period must have both ends, got " + period);
        }
        this.period = period;
    }

    /**
     * The organisations in the order of the table, in place of those listed before; defaults to none.
     *
     * @param organizations their names
     * @return {@code this}
     */
    public SubmissionStatisticsBuilder organizations(Collection<String> organizations) {
        Objects.requireNonNull(organizations, "organizations must not be null");
        this.organizations.clear();
        this.organizations.addAll(organizations);
        return this;
    }

    /**
     * Adds a text that came in. It counts if it was received in the period.
     *
     * @param submission the text
     * @return {@code this}
     */
    public SubmissionStatisticsBuilder addSubmission(Submission submission) {
        submissions.add(Objects.requireNonNull(submission, "submission must not be null"));
        return this;
    }

    /**
     * Adds texts that came in.
     *
     * @param submissions the texts
     * @return {@code this}
     */
    public SubmissionStatisticsBuilder addSubmissions(Iterable<Submission> submissions) {
        Objects.requireNonNull(submissions, "submissions must not be null");
        submissions.forEach(this::addSubmission);
        return this;
    }

    /**
     * Adds an issue. Its articles count if it is dated in the period; those without a contributor belong to nobody. The
     * issue itself is not kept.
     *
     * @param issue the issue
     * @return {@code this}
     */
    public SubmissionStatisticsBuilder addIssue(Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        if (issue.date() != null && covers(issue.date())) {
            for (Article article : issue.articles()) {
                if (article.contributor() != null) {
                    published.add(new Published(article.contributor(), article.kind() == Article.Kind.BRIEF));
                }
            }
        }
        return this;
    }

    /**
     * Adds issues.
     *
     * @param issues the issues
     * @return {@code this}
     */
    public SubmissionStatisticsBuilder addIssues(Iterable<Issue> issues) {
        Objects.requireNonNull(issues, "issues must not be null");
        issues.forEach(this::addIssue);
        return this;
    }

    /**
     * Adds what was counted elsewhere in the same period: the rows of the statistics of a part, such as one of many archives.
     * Parts in order give what all their issues would give in the same order; organisations that only parts have come after
     * those of submissions, before those of single issues.
     *
     * @param rows the rows of the part
     * @return {@code this}
     * @throws IllegalArgumentException if a row lacks a name or a count
     */
    public SubmissionStatisticsBuilder addCounted(Collection<StatisticsRow> rows) {
        Objects.requireNonNull(rows, "rows must not be null");
        for (StatisticsRow row : rows) {
            if (row.organization() == null
                    || row.submitted() == null
                    || row.published() == null
                    || row.briefs() == null) {
                throw new IllegalArgumentException("expected a row with a name and all counts, got " + row);
            }
        }
        counted.addAll(rows);
        return this;
    }

    /**
     * The statistics of what was added so far.
     *
     * @return the statistics
     * @throws ArithmeticException if an organisation has more texts than an int counts
     */
    public SubmissionStatistics build() {
        Tally tally = new Tally();
        organizations.forEach(tally::list);
        submissions.stream()
                .filter(submission -> covers(submission.received()))
                .forEach(submission -> tally.submit(submission.organization()));
        counted.forEach(tally::add);
        published.forEach(text -> tally.publish(text.contributor(), text.brief()));
        return new SubmissionStatistics(period, tally.rows());
    }

    private boolean covers(LocalDate date) {
        return !date.isBefore(period.start()) && !date.isAfter(period.end());
    }
}
