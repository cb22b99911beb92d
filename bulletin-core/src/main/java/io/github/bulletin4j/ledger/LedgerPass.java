package io.github.bulletin4j.ledger;

import java.util.Comparator;

/** The passes over the issues of a series in which a {@link SeriesCheck} goes, in this order. */
public enum LedgerPass {
    /** Counts what most issues have in common. */
    COUNT(Orders.BY_NUMBER),

    /** Compares numbers, dates and style, in the order of {@link #COUNT}. */
    NUMBERS(Orders.BY_NUMBER),

    /** Compares cumulative numbers. */
    CUMULATIVE(Orders.BY_CUMULATIVE);

    private final Comparator<LedgerIssue> order;

    LedgerPass(Comparator<LedgerIssue> order) {
        this.order = order;
    }

    /**
     * The order in which the pass takes the issues of a series.
     *
     * @return the order, total among issues that {@link #takes} accepts if no two have the same source
     */
    public Comparator<LedgerIssue> order() {
        return order;
    }

    /**
     * Whether the pass has use for an issue.
     *
     * @param issue the issue
     * @return false if it shall be left out
     */
    public boolean takes(LedgerIssue issue) {
        LedgerEntry entry = issue.entry();
        return this != CUMULATIVE || entry != null && !entry.isSupplement() && entry.cumulativeFrom() != null;
    }

    /** Orders of issues. */
    private static final class Orders {
        private static final Comparator<Integer> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

        private static final Comparator<LedgerEntry> ENTRY_BY_CUMULATIVE = Comparator.comparing(
                        LedgerEntry::cumulativeFrom, NULLS_LAST)
                .thenComparing(LedgerEntry::cumulativeTo, NULLS_LAST)
                .thenComparing(LedgerEntry.BY_NUMBER);

        /** Supplements, ordinary issues, those with a cumulative number alone, those without a number. */
        static final Comparator<LedgerIssue> BY_NUMBER = Comparator.comparingInt(Orders::group)
                .thenComparing(LedgerIssue::entry, Comparator.nullsLast(LedgerEntry.BY_NUMBER))
                .thenComparing(LedgerIssue::form, IssueForm.BY_DATE);

        static final Comparator<LedgerIssue> BY_CUMULATIVE =
                Comparator.comparing(LedgerIssue::entry, Comparator.nullsLast(ENTRY_BY_CUMULATIVE));

        private Orders() {}

        private static int group(LedgerIssue issue) {
            LedgerEntry entry = issue.entry();
            return entry == null ? 3 : entry.isSupplement() ? 0 : entry.countsInYear() ? 1 : 2;
        }
    }
}
