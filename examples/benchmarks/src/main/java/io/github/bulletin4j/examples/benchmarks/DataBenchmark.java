package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * JSON and validation, for JMH: {@code run.sh jmh DataBenchmark}. The issue is an invented one, or that of a file:
 * {@code -jvmArgs -Dissue=FILE.json}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DataBenchmark {
    /** What to do, by hand or by the library. */
    @Param({"read 0", "read 1", "read 2", "write 0", "write 1", "write 2", "check 0", "check 1"})
    public String way;

    private Contestant chosen;

    /** Makes the issue. */
    @Setup
    public void makeIssue() {
        String[] words = way.split(" ");
        String file = System.getProperty("issue");
        Issue issue = file == null ? InventedIssue.of(1) : IssueJson.create().read(Path.of(file));
        List<Contestant> ways = switch (words[0]) {
            case "read" -> DataWays.reading(issue);
            case "write" -> DataWays.writing(issue);
            default -> DataWays.checking(issue);
        };
        chosen = ways.get(Integer.parseInt(words[1]));
    }

    /**
     * Does it.
     *
     * @return the result
     * @throws Exception if it cannot be done
     */
    @Benchmark
    public Object run() throws Exception {
        return chosen.job().run();
    }
}
