package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.examples.spark.archive.Archive;
import io.github.bulletin4j.examples.spark.archive.ArchiveLine;
import io.github.bulletin4j.examples.spark.table.FindingTable;
import io.github.bulletin4j.examples.spark.table.TableOutput;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks issues against the rules. */
@Command(
        name = "validate",
        description = "Checks issues against the rules: a table of findings. A line that is no issue is a finding too.",
        mixinStandardHelpOptions = true)
final class ValidateJob extends Job {

    @Mixin
    private ArchiveInput input;

    @Mixin
    private TableOutput output;

    @Option(names = "--lang", defaultValue = "zh", description = "The language of findings: ${COMPLETION-CANDIDATES}.")
    private Language language;

    @Override
    String run(SparkSession session, JavaSparkContext spark) throws IOException {
        Archive archive = input.open(spark);
        LongAccumulator findings = spark.sc().longAccumulator("findings");
        Locale locale = language.locale();
        JavaRDD<Row> rows =
                archive.lines().flatMap(line -> rows(line, locale, findings).iterator());
        spark.setJobDescription("validate " + archive.files().size() + " archives");
        output.write(session.createDataFrame(rows, FindingTable.SCHEMA));
        return archive.counted() + ", " + findings.value() + " findings";
    }

    private static Stream<Row> rows(ArchiveLine line, Locale locale, LongAccumulator findings) {
        Stream<Row> rows = !line.isIssue()
                ? Stream.of(FindingTable.unreadable(line))
                : Stream.concat(
                        line.unknown().stream().map(field -> FindingTable.unknown(line, field)),
                        Library.validator().validate(line.issue()).findings().stream()
                                .map(finding -> FindingTable.row(line.source(), finding, locale)));
        return rows.peek(row -> findings.add(1));
    }
}
