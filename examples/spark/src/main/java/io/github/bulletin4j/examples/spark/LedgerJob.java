package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.examples.spark.archive.Archive;
import io.github.bulletin4j.examples.spark.ledger.SortedLedger;
import io.github.bulletin4j.examples.spark.table.FindingTable;
import io.github.bulletin4j.examples.spark.table.TableOutput;
import java.io.IOException;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the issues of a series against each other. */
@Command(
        name = "ledger",
        description = "Checks the issues of each series against each other: numbers, cumulative numbers, dates, style.",
        mixinStandardHelpOptions = true)
final class LedgerJob extends Job {

    @Mixin
    private ArchiveInput input;

    @Mixin
    private TableOutput output;

    @Option(names = "--lang", defaultValue = "zh", description = "The language of findings: ${COMPLETION-CANDIDATES}.")
    private Language language;

    @Option(
            names = "--partitions",
            defaultValue = "0",
            description = "Into how many tasks the series are dealt; as Spark deems right unless given.")
    private int partitions;

    @Override
    String run(SparkSession session, JavaSparkContext spark) throws IOException {
        Archive archive = input.open(spark);
        LongAccumulator findings = spark.sc().longAccumulator("findings");
        Locale locale = language.locale();
        int tasks =
                partitions > 0 ? partitions : Math.max(archive.lines().getNumPartitions(), spark.defaultParallelism());
        JavaRDD<Row> rows = SortedLedger.check(archive.lines(), tasks).map(found -> {
            findings.add(1);
            return FindingTable.row(found.source(), found.finding(), locale);
        });
        spark.setJobDescription("ledger of " + archive.files().size() + " archives");
        output.write(session.createDataFrame(rows, FindingTable.SCHEMA));
        return archive.counted() + ", " + findings.value() + " findings";
    }
}
