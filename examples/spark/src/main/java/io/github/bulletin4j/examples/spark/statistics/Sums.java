package io.github.bulletin4j.examples.spark.statistics;

import io.github.bulletin4j.examples.spark.archive.ArchiveLine;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.statistics.Submission;
import io.github.bulletin4j.statistics.SubmissionStatistics;
import io.github.bulletin4j.statistics.SubmissionStatisticsBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Statistics of parts, added up in their order, so that an organisation stands where it comes first and as it is written
 * there. No more than some parts meet in one place.
 */
public final class Sums implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many parts are added up in one place. */
    private static final int PARTS = 64;

    /** How many issues a builder holds the texts of. */
    private static final int ISSUES = 10_000;

    private final LocalDate start;
    private final LocalDate end;

    /** Counts from a day to a day, both included. */
    public Sums(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    private ReportingPeriod period() {
        return ReportingPeriod.of(start, end);
    }

    /** What was published. */
    public List<StatisticsRow> published(JavaRDD<ArchiveLine> lines) {
        return sum(lines.filter(ArchiveLine::isIssue)
                .mapPartitionsWithIndex(
                        (index, issues) -> one(index, count(issues, (builder, line) -> builder.addIssue(line.issue()))),
                        true));
    }

    /** What came in. */
    public List<StatisticsRow> submitted(JavaRDD<Submission> submissions) {
        return sum(submissions.mapPartitionsWithIndex(
                (index, texts) -> one(index, count(texts, SubmissionStatisticsBuilder::addSubmission)), true));
    }

    private static Iterator<Part> one(int index, SubmissionStatistics statistics) {
        return List.of(Part.of(index, statistics)).iterator();
    }

    /** How something counts. */
    private interface Add<T> {
        void to(SubmissionStatisticsBuilder builder, T counted);
    }

    private <T> SubmissionStatistics count(Iterator<T> all, Add<T> add) {
        SubmissionStatisticsBuilder builder = SubmissionStatistics.builder(period());
        for (int i = 1; all.hasNext(); i++) {
            add.to(builder, all.next());
            if (i % ISSUES == 0) {
                builder = SubmissionStatistics.builder(period())
                        .addCounted(builder.build().rows());
            }
        }
        return builder.build();
    }

    private List<StatisticsRow> sum(JavaRDD<Part> parts) {
        JavaRDD<Part> sums = parts;
        for (int count = parts.getNumPartitions(); count > PARTS; count = (count - 1) / PARTS + 1) {
            int groups = (count - 1) / PARTS + 1;
            sums = sums.mapToPair(part -> new Tuple2<>(part.index() / PARTS, part))
                    .groupByKey(groups)
                    .map(group -> Part.sum(group._1(), group._2(), period()));
        }
        return Part.sum(0, sums.collect(), period()).counted();
    }
}
