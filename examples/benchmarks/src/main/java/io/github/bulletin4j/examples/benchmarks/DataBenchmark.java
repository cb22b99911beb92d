package io.github.bulletin4j.examples.benchmarks;

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

/** JSON and validation, for JMH: {@code run.sh jmh DataBenchmark}. */
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
        List<Contestant> ways = switch (words[0]) {
            case "read" -> DataWays.reading(InventedIssue.of(1));
            case "write" -> DataWays.writing(InventedIssue.of(1));
            default -> DataWays.checking(InventedIssue.of(1));
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
