package io.github.bulletin4j.examples.web.period;

import io.github.bulletin4j.statistics.SubmissionStatistics;
import java.util.List;

/**
 * What was published in a period.
 *
 * @param issues how many issues it has
 * @param rows a row for each contributor, in the order in which they first occur
 * @param published how many articles of contributors all issues have
 * @param briefs how many briefs of contributors all issues have
 */
record StatisticsAnswer(int issues, List<Row> rows, long published, long briefs) {

    /**
     * A row.
     *
     * @param organization the contributor
     * @param published how many articles
     * @param briefs how many briefs
     */
    record Row(String organization, int published, int briefs) {}

    static StatisticsAnswer of(int issues, SubmissionStatistics statistics) {
        return new StatisticsAnswer(
                issues,
                statistics.rows().stream()
                        .map(row -> new Row(row.organization(), row.published(), row.briefs()))
                        .toList(),
                statistics.totalPublished(),
                statistics.totalBriefs());
    }
}
