package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.examples.spark.archive.Archive;
import io.github.bulletin4j.examples.spark.statistics.Sums;
import io.github.bulletin4j.examples.spark.table.TableOutput;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.statistics.Submission;
import io.github.bulletin4j.statistics.SubmissionStatistics;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts texts by organisation. */
@Command(
        name = "statistics",
        description = "The table of submissions received and published (来稿及刊用情况) of a period, over all series.",
        mixinStandardHelpOptions = true)
final class StatisticsJob extends Job {

    private static final StructType SCHEMA = new StructType()
            .add("organization", DataTypes.StringType)
            .add("submitted", DataTypes.IntegerType)
            .add("published", DataTypes.IntegerType)
            .add("briefs", DataTypes.IntegerType)
            .add("rate", DataTypes.StringType);

    @Mixin
    private ArchiveInput input;

    @Mixin
    private TableOutput output;

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "The first day, such as 2021-07-01.")
    private LocalDate start;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "The last day.")
    private LocalDate end;

    @Option(
            names = "--submissions",
            paramLabel = "FILE",
            description = "Texts that came in, a line each: organisation, tab, day. No text came in unless given.")
    private String submissions;

    @Override
    String run(SparkSession session, JavaSparkContext spark) throws IOException {
        Archive archive = input.open(spark);
        LongAccumulator unreadable = spark.sc().longAccumulator("submissions that are not understood");
        Sums sums = new Sums(start, end);
        spark.setJobDescription("statistics of " + archive.files().size() + " archives");
        List<StatisticsRow> submitted = submissions == null
                ? List.of()
                : sums.submitted(spark.textFile(submissions)
                        .flatMap(line -> submission(line, unreadable).iterator()));
        List<StatisticsRow> rows = SubmissionStatistics.builder(ReportingPeriod.of(start, end))
                .addCounted(submitted)
                .addCounted(sums.published(archive.lines()))
                .build()
                .rows();
        JavaRDD<Row> table =
                spark.parallelize(rows.stream().map(StatisticsJob::row).toList(), 1);
        output.write(session.createDataFrame(table, SCHEMA));
        return archive.counted() + ", " + unreadable.value() + " submissions not understood, " + rows.size()
                + " organisations";
    }

    private static Stream<Submission> submission(String line, LongAccumulator unreadable) {
        int tab = line.lastIndexOf('\t');
        try {
            return line.isBlank()
                    ? Stream.of()
                    : Stream.of(new Submission(
                            line.substring(0, Math.max(0, tab)),
                            LocalDate.parse(line.substring(tab + 1).strip())));
        } catch (DateTimeParseException e) {
            unreadable.add(1);
            return Stream.of();
        }
    }

    private static Row row(StatisticsRow row) {
        return RowFactory.create(
                row.organization(),
                row.submitted(),
                row.published(),
                row.briefs(),
                SubmissionStatistics.rate(row).map(Object::toString).orElse(null));
    }
}
