package io.github.bulletin4j.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a job costs the thread that does it. Other programs on the machine take its time, but not its CPU time.
 *
 * @param nanos CPU time, in nanoseconds
 * @param bytes allocated on the heap
 */
record Cost(double nanos, double bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Shows that the job was done. */
    static volatile Object last;

    /** Does a job some times and tells what it costs once. */
    static Cost of(Contestant.Job job, int times) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            last = done(job);
        }
        nanos = THREADS.getCurrentThreadCpuTime() - nanos;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Cost((double) nanos / times, (double) bytes / times);
    }

    private static Object done(Contestant.Job job) {
        try {
            return job.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
