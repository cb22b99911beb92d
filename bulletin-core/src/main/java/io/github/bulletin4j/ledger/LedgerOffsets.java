package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that cumulative numbers go in step with the numbers of each year: first the issues are counted, then they are
 * checked, both in the order of their numbers.
 */
final class LedgerOffsets {

    private final LedgerFindings findings;
    private final Map<Integer, DatedCounts> supplementsOfYear = new HashMap<>();
    private final DatedCounts supplements = new DatedCounts();
    private final NumberRuns unprinted = new NumberRuns();
    private final NumberRuns outOfStep = new NumberRuns();
    private final Map<Integer, Usual> usual = new HashMap<>();
    private final Map<Integer, Usual> offsets = new LinkedHashMap<>();
    private @Nullable Integer year;
    private int without;

    /** How often an offset occurs, with the first issue that has it. */
    private record Usual(int offset, int count, LedgerEntry example) {}

    LedgerOffsets(LedgerFindings findings) {
        this.findings = findings;
    }

    /** The supplements by their dates. */
    DatedCounts supplements() {
        return supplements;
    }

    /** The numbers of issues that print no cumulative number. */
    NumberRuns unprinted() {
        return unprinted;
    }

    /** The numbers of issues whose cumulative number is out of step. */
    NumberRuns outOfStep() {
        return outOfStep;
    }

    void addSupplement(LedgerEntry entry) {
        supplements.add(entry);
        supplementsOfYear
                .computeIfAbsent(entry.year(), added -> new DatedCounts())
                .add(entry);
    }

    /** Counts an issue that has a cumulative number. */
    void count(LedgerEntry entry) {
        int offset = offset(entry);
        offsets.merge(offset, new Usual(offset, 1, entry), (had, one) -> new Usual(offset, had.count + 1, had.example));
    }

    /** Compares cumulative number less number with the one that most issues of the year have. */
    void check(LedgerEntry entry) {
        endCount();
        if (entry.cumulativeFrom() == null) {
            unprinted.add(entry);
            return;
        }
        unprinted.interrupt();
        int offset = offset(entry);
        Usual expected = Objects.requireNonNull(usual.get(entry.year()), "every issue is counted before it is checked");
        if (offset == expected.offset || explained(entry, offset - expected.offset)) {
            outOfStep.interrupt();
            return;
        }
        outOfStep.add(entry);
        findings.add(
                Severity.WARNING,
                "ledger-offset",
                entry,
                entry.cumulativePath(),
                expected.example,
                Map.of("offset", offset, "expected", expected.offset));
    }

    /** Cumulative number less number, as if combined issues before that count once had counted for each of theirs. */
    private int offset(LedgerEntry entry) {
        if (year == null || year != entry.year()) {
            endYear();
            year = entry.year();
        }
        int offset = entry.firstCumulative() - entry.from() + without;
        without += entry.withoutCumulative();
        return offset;
    }

    /** The years are gone through once more from the first. */
    private void endCount() {
        if (!offsets.isEmpty()) {
            endYear();
        }
    }

    /** Of those that occur equally often, the first is the usual one. */
    private void endYear() {
        Usual most = null;
        for (Usual each : offsets.values()) {
            most = most == null || each.count > most.count ? each : most;
        }
        if (most != null && year != null) {
            usual.put(year, most);
            offsets.clear();
        }
        year = null;
        without = 0;
    }

    /** Whether as many supplements came before the issue, or after it, as its cumulative number is out of step. */
    private boolean explained(LedgerEntry entry, int difference) {
        DatedCounts ofYear = supplementsOfYear.get(entry.year());
        if (ofYear == null) {
            return false;
        }
        int before = ofYear.between(null, entry.date());
        return Math.abs((long) difference) <= (difference > 0 ? before : ofYear.size() - before);
    }
}
