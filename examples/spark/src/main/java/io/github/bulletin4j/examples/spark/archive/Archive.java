package io.github.bulletin4j.examples.spark.archive;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Archives of JSON Lines, plain or gzip, on any file system of Hadoop. */
public final class Archive {

    private final List<List<Slice>> tasks;
    private final JavaRDD<ArchiveLine> lines;
    private final LongAccumulator issues;
    private final LongAccumulator unreadable;

    private Archive(
            List<List<Slice>> tasks, JavaRDD<ArchiveLine> lines, LongAccumulator issues, LongAccumulator unreadable) {
        this.tasks = tasks;
        this.lines = lines;
        this.issues = issues;
        this.unreadable = unreadable;
    }

    /**
     * Opens archives.
     *
     * @param spark where
     * @param inputs files, patterns of files, and folders, whose archives are taken
     * @param sliceBytes how many bytes a task reads
     * @return the archives
     * @throws IOException if an input is not there
     */
    public static Archive open(JavaSparkContext spark, List<String> inputs, long sliceBytes) throws IOException {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<List<Slice>> tasks = Slices.cut(spark, hadoop, inputs, sliceBytes);
        LongAccumulator issues = spark.sc().longAccumulator("issues read");
        LongAccumulator unreadable = spark.sc().longAccumulator("lines that are no issue");
        JavaRDD<ArchiveLine> lines = spark.parallelize(tasks, Math.max(1, tasks.size()))
                .mapPartitions(slices -> {
                    SliceLines read = new SliceLines(
                            slices.hasNext() ? slices.next() : List.of(),
                            hadoop.value().value());
                    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> read.close());
                    return read;
                })
                .map(line -> {
                    (line.isIssue() ? issues : unreadable).add(1);
                    return line;
                });
        return new Archive(tasks, lines, issues, unreadable);
    }

    /**
     * The lines in order. They do not travel: what is made of them does.
     *
     * @return the lines
     */
    public JavaRDD<ArchiveLine> lines() {
        return lines;
    }

    /**
     * The names of the files, as findings have them.
     *
     * @return the files
     */
    public Set<String> files() {
        Set<String> files = new TreeSet<>();
        tasks.forEach(task -> task.forEach(slice -> files.add(slice.file())));
        return files;
    }

    /**
     * How many lines were read; more than there are where a task had to be tried again.
     *
     * @return the counts in words
     */
    public String counted() {
        return issues.value() + " issues and " + unreadable.value() + " lines that are no issue read";
    }
}
