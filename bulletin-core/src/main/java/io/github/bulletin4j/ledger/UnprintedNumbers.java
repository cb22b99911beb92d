package io.github.bulletin4j.ledger;

import java.util.List;

/** How many numbers belong to issues that print no cumulative number, between two that do, in logarithmic time. */
final class UnprintedNumbers {

    private final List<LedgerEntry> entries;
    private final long[] numbersBefore;

    /** Takes the issues in the order of their numbers. */
    UnprintedNumbers(List<LedgerEntry> entries) {
        this.entries = entries;
        numbersBefore = new long[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            numbersBefore[i + 1] = numbersBefore[i] + entry.to() - entry.from() + 1;
        }
    }

    /** The numbers of those after one issue and before another. */
    long between(LedgerEntry after, LedgerEntry before) {
        return Math.max(numbersBefore[upTo(before, -1)] - numbersBefore[upTo(after, 0)], 0);
    }

    /** How many stand before an issue ({@code -1}), or before it and at it ({@code 0}). */
    private int upTo(LedgerEntry entry, int order) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.signum(LedgerEntry.BY_NUMBER.compare(entries.get(middle), entry)) <= order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
