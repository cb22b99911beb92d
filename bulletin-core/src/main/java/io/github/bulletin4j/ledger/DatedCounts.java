package io.github.bulletin4j.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts issues by their dates, in logarithmic time. An issue whose date is not known may stand anywhere. */
final class DatedCounts {

    private final long[] days;
    private final int size;

    DatedCounts(List<LedgerEntry> entries) {
        size = entries.size();
        days = entries.stream()
                .map(LedgerEntry::date)
                .filter(Objects::nonNull)
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
    }

    int size() {
        return size;
    }

    /** How many may be dated from one day to another; null is a day that is not known. */
    int between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return size;
        }
        int from = first == null ? 0 : before(first.toEpochDay());
        return size - days.length + Math.max(before(last.toEpochDay() + 1) - from, 0);
    }

    /** How many are dated before a day. */
    private int before(long day) {
        int low = 0;
        int high = days.length;
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
