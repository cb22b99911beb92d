package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the cumulative numbers of one series, in the order of which the issues come: none twice, no gap. */
final class LedgerCumulatives {

    private final LedgerNumbers numbers;
    private final LedgerOffsets offsets;
    private final LedgerFindings findings;
    private final LedgerDates datesOfCumulative;
    private @Nullable LedgerEntry last;
    private @Nullable LedgerEntry lastInStep;

    /** Takes what is known of the numbers: a gap in them has the same cause as one in the cumulative numbers. */
    LedgerCumulatives(LedgerNumbers numbers, LedgerOffsets offsets, LedgerFindings findings) {
        this.numbers = numbers;
        this.offsets = offsets;
        this.findings = findings;
        this.datesOfCumulative = new LedgerDates(findings);
    }

    void check(LedgerEntry entry) {
        if (!entry.countsInYear()) {
            datesOfCumulative.check(entry);
        }
        if (last != null && entry.firstCumulative() <= last.lastCumulative()) {
            findings.add(
                    Severity.ERROR,
                    "ledger-duplicate.cumulative",
                    entry,
                    entry.cumulativePath(),
                    last,
                    Map.of("cumulative", entry.firstCumulative()));
        }
        last = later(last, entry);
        // An issue out of step says nothing about gaps: its place is filled, its number stands somewhere else.
        if (!offsets.outOfStep().contains(entry)) {
            if (lastInStep != null && entry.firstCumulative() > lastInStep.lastCumulative() + 1) {
                gap(lastInStep, entry);
            }
            lastInStep = later(lastInStep, entry);
        }
    }

    private void gap(LedgerEntry before, LedgerEntry entry) {
        long missing = (long) entry.firstCumulative() - before.lastCumulative() - 1;
        long supplementary = offsets.supplements().between(before.date(), entry.date());
        // An issue that prints no cumulative number has one all the same.
        long silent = Math.max(between(offsets.unprinted(), before, entry), 0);
        long misnumbered = between(offsets.outOfStep(), before, entry);
        if (missing > supplementary + silent + misnumbered && !Objects.equals(numbers.beforeGap(entry), before)) {
            String range = LedgerFindings.range(before.lastCumulative() + 1, entry.firstCumulative() - 1);
            findings.add(
                    Severity.WARNING,
                    "ledger-gap.cumulative",
                    entry,
                    entry.cumulativePath(),
                    before,
                    Map.of("missing", range));
        }
    }

    /** The numbers of a kind between two issues of another. */
    private static long between(NumberRuns kind, LedgerEntry after, LedgerEntry before) {
        return kind.before(before) - kind.before(after);
    }

    private static LedgerEntry later(@Nullable LedgerEntry last, LedgerEntry entry) {
        return last == null || entry.lastCumulative() >= last.lastCumulative() ? entry : last;
    }
}
