package io.github.bulletin4j.examples.benchmarks;

/** How long to take. */
enum Pace {
    /** Some minutes in all. */
    SHORT(1_500, 1_000),
    /** As long as it takes. */
    FULL(10_000, 10_000);

    private static final long NANOS_IN_MILLI = 1_000_000;

    private final long warmUpMillis;
    private final long measureMillis;

    Pace(long warmUpMillis, long measureMillis) {
        this.warmUpMillis = warmUpMillis;
        this.measureMillis = measureMillis;
    }

    /** How long each contestant warms up. */
    long warmUpNanos() {
        return warmUpMillis * NANOS_IN_MILLI;
    }

    /** How long each contestant is measured. */
    long measureNanos() {
        return measureMillis * NANOS_IN_MILLI;
    }
}
