package io.github.bulletin4j.examples.benchmarks;

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

/** The ways to make a document, for JMH: {@code run.sh jmh RenderBenchmark -prof gc}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RenderBenchmark {
    /** Which way. */
    @Param({"floor", "bulletin4j", "docx4j", "Apache POI", "poi-tl"})
    public String way;

    /** How many times as large as a usual issue. */
    @Param({"1", "100"})
    public int times;

    private DocumentWay chosen;

    /** Makes the issue. */
    @Setup
    public void makeIssue() {
        chosen = RenderWays.of(InventedIssue.of(times)).get(way);
    }

    /**
     * Makes a document.
     *
     * @return its length
     * @throws Exception if it cannot be made
     */
    @Benchmark
    public long render() throws Exception {
        ByteCounter out = new ByteCounter();
        chosen.write(out);
        return out.count();
    }
}
