package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.examples.spark.archive.Archive;
import io.github.bulletin4j.examples.spark.archive.ArchiveLine;
import io.github.bulletin4j.examples.spark.table.TableOutput;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the titles of all issues. */
@Command(
        name = "index",
        description = "The titles by series, year and column, for an annual volume (合订本), in the order of their dates.",
        mixinStandardHelpOptions = true)
final class IndexJob extends Job {

    private static final StructType SCHEMA = new StructType()
            .add("owner", DataTypes.StringType)
            .add("series", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("column", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("number", DataTypes.StringType)
            .add("article", DataTypes.IntegerType)
            .add("title", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType);

    @Mixin
    private ArchiveInput input;

    @Mixin
    private TableOutput output;

    @Override
    String run(SparkSession session, JavaSparkContext spark) throws IOException {
        Archive archive = input.open(spark);
        spark.setJobDescription("index of " + archive.files().size() + " archives");
        output.write(session.createDataFrame(
                        archive.lines()
                                .filter(ArchiveLine::isIssue)
                                .flatMap(line -> rows(line).iterator()),
                        SCHEMA)
                .sort("owner", "series", "year", "column", "date", "file", "line", "article"));
        return archive.counted();
    }

    private static Stream<Row> rows(ArchiveLine line) {
        Issue issue = line.issue();
        return IntStream.range(0, issue.articles().size()).mapToObj(i -> {
            Article article = issue.articles().get(i);
            return RowFactory.create(
                    issue.series() == null ? null : issue.series().owner(),
                    issue.series() == null ? null : issue.series().name(),
                    issue.date() == null ? null : issue.date().getYear(),
                    article.column(),
                    issue.date() == null ? null : issue.date().toString(),
                    issue.number() == null ? null : issue.houseStyle().format(issue.number(), issue.date()),
                    i + 1,
                    article.title() == null ? null : article.title().headlineText(),
                    line.file(),
                    line.number());
        });
    }
}
