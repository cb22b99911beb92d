package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.examples.spark.generate.InventedArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invents an archive. */
@Command(
        name = "generate",
        description =
                "Invents an archive with planted faults, gaps and duplicates; four of ten issues are of one series.",
        mixinStandardHelpOptions = true)
final class GenerateJob extends Job {

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go.")
    private String out;

    @Option(
            names = "--issues",
            defaultValue = "200000",
            description = "How many issues; ${DEFAULT-VALUE} unless given.")
    private long issues;

    @Option(names = "--files", defaultValue = "20", description = "How many files; ${DEFAULT-VALUE} unless given.")
    private int files;

    @Option(names = "--series", defaultValue = "60", description = "How many series; ${DEFAULT-VALUE} unless given.")
    private int series;

    @Option(names = "--articles", defaultValue = "4", description = "How many articles an issue has; ${DEFAULT-VALUE}.")
    private int articles;

    @Option(names = "--gzip-every", defaultValue = "5", description = "Every so many files one is gzip; 0 for none.")
    private int gzipEvery;

    @Override
    String run(SparkSession session, JavaSparkContext spark) throws IOException {
        if (issues < 1 || files < 1 || series < 1) {
            throw new IllegalArgumentException(
                    "expected at least 1 issue, 1 file and 1 series, got " + issues + ", " + files + " and " + series);
        }
        InventedArchive archive = new InventedArchive(issues, articles, series, files);
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String folder = out;
        int every = gzipEvery;
        List<Integer> numbers = IntStream.range(0, files).boxed().toList();
        spark.setJobDescription("generate " + issues + " issues");
        spark.parallelize(numbers, files).foreach(file -> {
            boolean gzip = every > 0 && file % every == every - 1;
            Path place = new Path(folder, String.format("part-%05d.jsonl%s", file, gzip ? ".gz" : ""));
            write(archive, file, gzip, place, place.getFileSystem(hadoop.value().value()));
        });
        return issues + " issues in " + files + " files";
    }

    private static void write(InventedArchive archive, int file, boolean gzip, Path place, FileSystem files)
            throws IOException {
        Path beside = new Path(place.getParent(), "." + place.getName() + "-" + UUID.randomUUID());
        try (OutputStream plain = files.create(beside);
                OutputStream stream = gzip ? new GZIPOutputStream(plain, 1 << 16) : plain) {
            archive.write(file, stream);
        }
        files.delete(place, false);
        if (!files.rename(beside, place)) {
            throw new IOException(place + " cannot be written");
        }
    }
}
