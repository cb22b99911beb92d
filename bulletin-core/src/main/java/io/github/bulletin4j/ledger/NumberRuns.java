package io.github.bulletin4j.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of issues of one kind among those of a series, counted in logarithmic time. Issues that follow each other
 * without one of another kind between them are kept as one run, so that much of a kind takes little room.
 */
final class NumberRuns {

    private final List<Run> runs = new ArrayList<>();
    private long total;
    private boolean open;

    /** The first and the last issue, and how many numbers the runs before have. */
    private record Run(LedgerEntry first, LedgerEntry last, long numbersBefore) {}

    /** Adds an issue, in the order of numbers. */
    void add(LedgerEntry entry) {
        if (open) {
            Run run = runs.get(runs.size() - 1);
            runs.set(runs.size() - 1, new Run(run.first, entry, run.numbersBefore));
        } else {
            runs.add(new Run(entry, entry, total));
        }
        total += entry.to() - entry.from() + 1;
        open = true;
    }

    /** An issue of another kind comes between. */
    void interrupt() {
        open = false;
    }

    /** Whether an issue is of the kind, one of those that were added or that came between. */
    boolean contains(LedgerEntry entry) {
        int index = begunBy(entry);
        return index > 0 && LedgerEntry.BY_NUMBER.compare(entry, runs.get(index - 1).last) <= 0;
    }

    /** How many numbers the issues before one of another kind have. */
    long before(LedgerEntry entry) {
        int index = begunBy(entry);
        return index == runs.size() ? total : runs.get(index).numbersBefore;
    }

    /** How many runs begin at an issue or before it. */
    private int begunBy(LedgerEntry entry) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (LedgerEntry.BY_NUMBER.compare(runs.get(middle).first, entry) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
