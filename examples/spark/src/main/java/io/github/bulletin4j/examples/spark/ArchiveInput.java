package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.examples.spark.archive.Archive;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The archives that a job reads. */
final class ArchiveInput {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Archives (.jsonl, .jsonl.gz), patterns of names, or folders of archives, on any file system of Hadoop.")
    private List<String> inputs;

    @Option(
            names = "--slice",
            paramLabel = "MIB",
            defaultValue = "32",
            description =
                    "How many MiB of a file a task reads; ${DEFAULT-VALUE} unless given. A gzip file is one task.")
    private int slice;

    Archive open(JavaSparkContext spark) throws IOException {
        return Archive.open(spark, inputs, (long) slice << 20);
    }
}
