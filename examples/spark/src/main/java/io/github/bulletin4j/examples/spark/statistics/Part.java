package io.github.bulletin4j.examples.spark.statistics;

import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.statistics.SubmissionStatistics;
import io.github.bulletin4j.statistics.SubmissionStatisticsBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The statistics of a part of the archives, as they travel.
 *
 * @param index which part, in order
 * @param rows its rows
 */
record Part(int index, List<Count> rows) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A row. */
    record Count(String organization, int submitted, int published, int briefs) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static Part of(int index, SubmissionStatistics statistics) {
        return new Part(
                index,
                new ArrayList<>(statistics.rows().stream()
                        .map(row -> new Count(row.organization(), row.submitted(), row.published(), row.briefs()))
                        .toList()));
    }

    /** Parts, whatever order they come in, as one. */
    static Part sum(int index, Iterable<Part> parts, ReportingPeriod period) {
        List<Part> sorted = new ArrayList<>();
        parts.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(Part::index));
        SubmissionStatisticsBuilder sum = SubmissionStatistics.builder(period);
        sorted.forEach(part -> sum.addCounted(part.counted()));
        return of(index, sum.build());
    }

    /** The rows as the library knows them. */
    List<StatisticsRow> counted() {
        return rows.stream()
                .map(row -> StatisticsRow.of(row.organization, row.submitted, row.published, row.briefs))
                .toList();
    }
}
