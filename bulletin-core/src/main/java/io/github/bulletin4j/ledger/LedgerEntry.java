package io.github.bulletin4j.ledger;

import io.github.bulletin4j.message.PathOrder;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps of a numbered issue.
 *
 * @param style how it prints its number
 * @param year the year that its number counts in, or {@link #NO_YEAR}
 * @param cumulativeFrom the first cumulative number, or null when none is printed
 * @param cumulativeTo the last cumulative number, or null when none is printed
 */
record LedgerEntry(
        String source,
        HouseStyle style,
        IssueNumber number,
        @Nullable LocalDate date,
        int year,
        int from,
        int to,
        @Nullable Integer cumulativeFrom,
        @Nullable Integer cumulativeTo) {

    /** The year of an issue that has a cumulative number alone. */
    static final int NO_YEAR = Integer.MAX_VALUE;

    /** Trial issues (试刊) come before the first one and are counted apart. */
    private static final String TRIAL = "试刊";

    static final Comparator<LedgerEntry> BY_NUMBER = Comparator.comparingInt(LedgerEntry::year)
            .thenComparingInt(LedgerEntry::from)
            .thenComparingInt(LedgerEntry::to)
            .thenComparing(LedgerEntry::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LedgerEntry::source, PathOrder.INSTANCE);

    /**
     * The entry of a number, or null when it counts nothing or is not fit to count. A number without a year counts in the year of
     * the date.
     */
    static @Nullable LedgerEntry of(String source, HouseStyle style, IssueNumber number, @Nullable LocalDate date) {
        Integer year = yearOf(number, date);
        if (number instanceof Regular regular) {
            if (regular.label() != null && regular.label().contains(TRIAL)) {
                return null;
            }
            Integer cumulative = regular.cumulative();
            if (year != null && regular.issue() != null) {
                int issue = regular.issue();
                return new LedgerEntry(source, style, number, date, year, issue, issue, cumulative, cumulative);
            }
            return cumulative == null
                    ? null
                    : new LedgerEntry(source, style, number, date, NO_YEAR, 0, 0, cumulative, cumulative);
        }
        if (number instanceof Supplement supplement && year != null && supplement.issue() != null) {
            int issue = supplement.issue();
            return new LedgerEntry(source, style, number, date, year, issue, issue, null, null);
        }
        if (number instanceof Combined combined
                && year != null
                && combined.from() != null
                && combined.to() != null
                && combined.from() <= combined.to()) {
            return of(source, style, combined, date, year);
        }
        return null;
    }

    private static @Nullable Integer yearOf(IssueNumber number, @Nullable LocalDate date) {
        Integer year = number instanceof Regular regular
                ? regular.year()
                : number instanceof Combined combined
                        ? combined.year()
                        : number instanceof Supplement supplement ? supplement.year() : null;
        return year == null && date != null ? (Integer) date.getYear() : year;
    }

    private static LedgerEntry of(
            String source, HouseStyle style, Combined number, @Nullable LocalDate date, int year) {
        Integer first = number.cumulativeFrom();
        Integer last = number.cumulativeTo();
        int more = number.to() - number.from();
        if (first == null && last != null) {
            first = last - more;
        } else if (first != null && last == null) {
            // A cumulative number alone: the issues that are combined count once.
            last = first;
        } else if (first != null && last != null && last < first) {
            last = first + more;
        }
        return new LedgerEntry(source, style, number, date, year, number.from(), number.to(), first, last);
    }

    /** The number as the issue prints it. */
    String printed() {
        return style.format(number, date);
    }

    /** Whether the issue counts in a year. */
    boolean countsInYear() {
        return year != NO_YEAR;
    }

    /** How many numbers the issue takes without a cumulative number of their own. */
    int withoutCumulative() {
        return cumulativeFrom == null || cumulativeTo == null
                ? 0
                : Math.max(0, to - from - (cumulativeTo - cumulativeFrom));
    }

    /** The first cumulative number of an issue that has one. */
    int firstCumulative() {
        return Objects.requireNonNull(cumulativeFrom);
    }

    /** The last cumulative number of an issue that has one. */
    int lastCumulative() {
        return Objects.requireNonNull(cumulativeTo);
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
