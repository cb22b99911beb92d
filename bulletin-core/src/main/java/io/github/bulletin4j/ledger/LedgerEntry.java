package io.github.bulletin4j.ledger;

import io.github.bulletin4j.message.PathOrder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps of a numbered issue.
 *
 * @param cumulativeFrom the first cumulative number, or null when none is printed
 * @param cumulativeTo the last cumulative number, or null when none is printed
 */
record LedgerEntry(
        String source,
        IssueNumber number,
        @Nullable LocalDate date,
        int year,
        int from,
        int to,
        @Nullable Integer cumulativeFrom,
        @Nullable Integer cumulativeTo) {

    static final Comparator<LedgerEntry> BY_NUMBER = Comparator.comparingInt(LedgerEntry::year)
            .thenComparingInt(LedgerEntry::from)
            .thenComparingInt(LedgerEntry::to)
            .thenComparing(LedgerEntry::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LedgerEntry::source, PathOrder.INSTANCE);

    /** The entry of a number, or null when it counts nothing or is not fit to count. */
    static @Nullable LedgerEntry of(String source, IssueNumber number, @Nullable LocalDate date) {
        if (number instanceof Regular regular && regular.year() != null && regular.issue() != null) {
            Integer cumulative = regular.cumulative();
            return new LedgerEntry(
                    source, number, date, regular.year(), regular.issue(), regular.issue(), cumulative, cumulative);
        }
        if (number instanceof Supplement supplement && supplement.year() != null && supplement.issue() != null) {
            return new LedgerEntry(
                    source, number, date, supplement.year(), supplement.issue(), supplement.issue(), null, null);
        }
        boolean counts = number instanceof Combined combined
                && combined.year() != null
                && combined.from() != null
                && combined.to() != null
                && combined.from() <= combined.to();
        return counts ? of(source, (Combined) number, date) : null;
    }

    private static LedgerEntry of(String source, Combined number, @Nullable LocalDate date) {
        Integer first = number.cumulativeFrom();
        Integer last = number.cumulativeTo();
        int more = number.to() - number.from();
        if (first == null && last != null) {
            first = last - more;
        } else if (first != null && last == null) {
            // A cumulative number alone: the issues that are combined count once.
            last = first;
        } else if (first != null && last < first) {
            last = first + more;
        }
        return new LedgerEntry(source, number, date, number.year(), number.from(), number.to(), first, last);
    }

    /** How many numbers the issue takes without a cumulative number of their own. */
    int withoutCumulative() {
        return cumulativeFrom == null || cumulativeTo == null
                ? 0
                : Math.max(0, to - from - (cumulativeTo - cumulativeFrom));
    }

    boolean isSupplement() {
        return number instanceof Supplement;
    }

    String issuePath() {
        return number instanceof Combined ? "number.from" : "number.issue";
    }

    String cumulativePath() {
        if (number instanceof Combined combined) {
            return combined.cumulativeFrom() == null ? "number.cumulativeTo" : "number.cumulativeFrom";
        }
        return "number.cumulative";
    }
}
