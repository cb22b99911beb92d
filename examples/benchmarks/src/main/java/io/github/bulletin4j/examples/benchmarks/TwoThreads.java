package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.model.Issue;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sets two threads that share one renderer against one. The floor runs beside it, one for each thread, in the same turns:
 * it shares nothing, so its figure is what the machine itself allows.
 */
final class TwoThreads {
    private static final long TURN_NANOS = 150_000_000;

    private final DocumentWay shared;
    private final List<DocumentWay> own;

    TwoThreads(Issue issue) {
        shared = new BulletinWay(issue);
        own = List.of(new FloorWay(issue), new FloorWay(issue));
    }

    void run(Pace pace, PrintStream out) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Double> sharing = new ArrayList<>();
            List<Double> machine = new ArrayList<>();
            speedUp(pool, List.of(shared, shared));
            speedUp(pool, own);
            for (long left = 4 * pace.measureNanos(); left > 0; left -= 4 * TURN_NANOS) {
                sharing.add(speedUp(pool, List.of(shared, shared)));
                machine.add(speedUp(pool, own));
            }
            out.printf("%n%-40s %9s%n", "two threads against one, elapsed time", "times");
            out.printf("  %-38s %9.2f%n", "bulletin4j, one renderer", Race.median(sharing));
            out.printf("  %-38s %9.2f%n", "floor: what the machine allows", Race.median(machine));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static double speedUp(ExecutorService pool, List<DocumentWay> ways)
            throws InterruptedException, ExecutionException {
        return rate(pool, ways) / rate(pool, ways.subList(0, 1));
    }

    /** Documents in a nanosecond of all threads. */
    private static double rate(ExecutorService pool, List<DocumentWay> ways)
            throws InterruptedException, ExecutionException {
        List<Callable<Double>> tasks = new ArrayList<>();
        for (DocumentWay way : ways) {
            tasks.add(() -> rate(way));
        }
        double rate = 0;
        for (Future<Double> task : pool.invokeAll(tasks)) {
            rate += task.get();
        }
        return rate;
    }

    private static double rate(DocumentWay way) throws Exception {
        long start = System.nanoTime();
        long now = start;
        int documents = 0;
        while (now - start < TURN_NANOS) {
            way.write(new ByteCounter());
            documents++;
            now = System.nanoTime();
        }
        return (double) documents / (now - start);
    }
}
