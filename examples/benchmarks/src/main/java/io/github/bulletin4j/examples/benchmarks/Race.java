package io.github.bulletin4j.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Contestants that do the same job in turns in one JVM. Each is set against the floor as measured just before and just
 * after it, and the median of these ratios counts: neither a slow spell of the machine nor an outlier decides.
 */
final class Race {
    private static final long TURN_NANOS = 25_000_000;
    private static final int FEWEST_TURNS = 3;

    private final String title;
    private final List<Contestant> contestants;

    /**
     * A race.
     *
     * @param title what the job is
     * @param contestants the floor first
     */
    Race(String title, List<Contestant> contestants) {
        this.title = title;
        this.contestants = List.copyOf(contestants);
    }

    /** Runs the race and prints a row for each contestant, the floor first. */
    void run(Pace pace, PrintStream out) {
        List<Lane> lanes = new ArrayList<>();
        for (Contestant contestant : contestants) {
            lanes.add(new Lane(contestant, pace));
        }
        Lane floor = lanes.get(0);
        for (boolean more = true; more; ) {
            more = false;
            for (Lane lane : lanes) {
                if (lane.wantsTurn()) {
                    double before = floor.cost().nanos();
                    Cost cost = lane.cost();
                    lane.add(cost, (before + floor.cost().nanos()) / 2);
                    more = true;
                }
            }
        }
        out.printf("%n%-40s %9s %11s %12s %6s%n", title, "x floor", "KiB a time", "us CPU", "turns");
        lanes.forEach(lane -> lane.print(out));
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** One contestant on its way. */
    private static final class Lane {
        private final Contestant contestant;
        private final List<Double> ratios = new ArrayList<>();
        private final List<Double> nanos = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();
        private final int times;
        private double nanosLeft;

        Lane(Contestant contestant, Pace pace) {
            this.contestant = contestant;
            this.nanosLeft = pace.measureNanos();
            double warm = pace.warmUpNanos();
            Cost cost = Cost.of(contestant.job(), 1);
            for (warm -= cost.nanos(); warm > 0; ) {
                int some = (int) Math.max(1, Math.min(1000, TURN_NANOS / cost.nanos()));
                cost = Cost.of(contestant.job(), some);
                warm -= Math.max(1, cost.nanos() * some);
            }
            this.times = (int) Math.max(1, TURN_NANOS / cost.nanos());
        }

        boolean wantsTurn() {
            return nanosLeft > 0 || ratios.size() < FEWEST_TURNS;
        }

        Cost cost() {
            return Cost.of(contestant.job(), times);
        }

        void add(Cost cost, double floorNanos) {
            ratios.add(cost.nanos() / floorNanos);
            nanos.add(cost.nanos());
            bytes.add(cost.bytes());
            nanosLeft -= cost.nanos() * times;
        }

        void print(PrintStream out) {
            out.printf(
                    "  %-38s %9.2f %11.1f %12.1f %6d%n",
                    contestant.name(), median(ratios), median(bytes) / 1024, median(nanos) / 1000, ratios.size());
        }
    }
}
