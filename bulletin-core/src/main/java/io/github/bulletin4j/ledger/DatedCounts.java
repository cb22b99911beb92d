package io.github.bulletin4j.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts issues by their dates, in logarithmic time. An issue whose date is not known may stand anywhere. */
final class DatedCounts {

    private long[] days = new long[8];
    private int dated;
    private int size;
    private boolean sorted = true;

    void add(LedgerEntry entry) {
        size++;
        if (entry.date() != null) {
            if (dated == days.length) {
                days = Arrays.copyOf(days, dated * 2);
            }
            days[dated++] = entry.date().toEpochDay();
            sorted = false;
        }
    }

    int size() {
        return size;
    }

    /** How many may be dated from one day to another; null is a day that is not known. */
    int between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return size;
        }
        if (!sorted) {
            Arrays.sort(days, 0, dated);
            sorted = true;
        }
        int from = first == null ? 0 : before(first.toEpochDay());
        return size - dated + Math.max(before(last.toEpochDay() + 1) - from, 0);
    }

    /** How many are dated before a day. */
    private int before(long day) {
        int low = 0;
        int high = dated;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
