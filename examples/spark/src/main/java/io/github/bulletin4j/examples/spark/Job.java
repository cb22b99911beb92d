package io.github.bulletin4j.examples.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that runs on Spark and ends with a line of what it did. */
abstract class Job implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    /**
     * Does it.
     *
     * @return what was done, as a line
     */
    abstract String run(SparkSession session, JavaSparkContext spark) throws IOException;

    @Override
    public final Integer call() throws IOException {
        try (SparkSession session = SparkSession.builder()
                .appName("bulletin " + command.name())
                // Records travel, which Spark's other serializer does not know.
                .config("spark.serializer", JavaSerializer.class.getName())
                .getOrCreate()) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            long start = System.nanoTime();
            String done = run(session, spark);
            double seconds = (System.nanoTime() - start) / 1e9;
            command.commandLine().getOut().printf("%s: %s in %.1f s%n", command.name(), done, seconds);
            return 0;
        }
    }
}
