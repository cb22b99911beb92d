package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the cumulative numbers of one series: none twice, no gap, and in step with the numbers of each year. */
final class LedgerCumulatives {

    private final List<LedgerEntry> entries;
    private final UnprintedNumbers unprinted;
    private final Map<Integer, DatedCounts> supplementsOfYear;
    private final DatedCounts supplements;
    private final Map<LedgerEntry, LedgerEntry> afterGap;
    private final LedgerFindings findings;
    private final Set<LedgerEntry> outOfStep = new HashSet<>();

    /**
     * Takes the ordinary issues and the supplements in the order of their numbers, and the issues that follow on a gap in
     * the numbers, whose gap in the cumulative numbers has the same cause.
     */
    LedgerCumulatives(
            List<LedgerEntry> ordinary,
            List<LedgerEntry> supplements,
            Map<LedgerEntry, LedgerEntry> afterGap,
            LedgerFindings findings) {
        this.entries = ordinary.stream()
                .filter(entry -> entry.cumulativeFrom() != null)
                .toList();
        this.unprinted = new UnprintedNumbers(ordinary.stream()
                .filter(entry -> entry.cumulativeFrom() == null)
                .toList());
        this.supplements = new DatedCounts(supplements);
        this.supplementsOfYear = supplements.stream()
                .collect(Collectors.groupingBy(
                        LedgerEntry::year, Collectors.collectingAndThen(Collectors.toList(), DatedCounts::new)));
        this.afterGap = afterGap;
        this.findings = findings;
    }

    void run() {
        Map<Integer, List<LedgerEntry>> years = new LinkedHashMap<>();
        entries.stream()
                .filter(LedgerEntry::countsInYear)
                .forEach(entry -> years.computeIfAbsent(entry.year(), year -> new ArrayList<>())
                        .add(entry));
        years.values().forEach(this::steps);
        List<LedgerEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(LedgerEntry::firstCumulative)
                        .thenComparing(LedgerEntry::lastCumulative)
                        .thenComparing(LedgerEntry.BY_NUMBER))
                .toList();
        duplicates(sorted);
        gaps(sorted);
    }

    /** Compares cumulative number less number with the one that most issues of the year have. */
    private void steps(List<LedgerEntry> year) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        int[] offsets = offsets(year);
        for (int offset : offsets) {
            counts.merge(offset, 1, Integer::sum);
        }
        int usual = offsets[0];
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            usual = count.getValue() > counts.getOrDefault(usual, 0) ? count.getKey() : usual;
        }
        int expected = usual;
        LedgerEntry example = year.get(0);
        for (int i = year.size() - 1; i >= 0; i--) {
            example = offsets[i] == expected ? year.get(i) : example;
        }
        for (int i = 0; i < offsets.length; i++) {
            LedgerEntry entry = year.get(i);
            if (offsets[i] != expected && !explained(entry, offsets[i] - expected)) {
                outOfStep.add(entry);
                findings.add(
                        Severity.WARNING,
                        "ledger-offset",
                        entry,
                        entry.cumulativePath(),
                        example,
                        Map.of("offset", offsets[i], "expected", expected));
            }
        }
    }

    /** Cumulative number less number, as if combined issues before that count once had counted for each of theirs. */
    private static int[] offsets(List<LedgerEntry> year) {
        int[] offsets = new int[year.size()];
        int without = 0;
        for (int i = 0; i < offsets.length; i++) {
            LedgerEntry entry = year.get(i);
            offsets[i] = entry.firstCumulative() - entry.from() + without;
            without += entry.withoutCumulative();
        }
        return offsets;
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

    private void duplicates(List<LedgerEntry> sorted) {
        LedgerEntry last = null;
        for (LedgerEntry entry : sorted) {
            if (last != null && entry.firstCumulative() <= last.lastCumulative()) {
                findings.add(
                        Severity.ERROR,
                        "ledger-duplicate.cumulative",
                        entry,
                        entry.cumulativePath(),
                        last,
                        Map.of("cumulative", entry.firstCumulative()));
            }
            last = last == null || entry.lastCumulative() >= last.lastCumulative() ? entry : last;
        }
    }

    /** An issue out of step says nothing about gaps: its place is filled, its number stands somewhere else. */
    private void gaps(List<LedgerEntry> sorted) {
        Map<LedgerEntry, Long> outOfStepBefore = countOutOfStep();
        LedgerEntry last = null;
        for (LedgerEntry entry : sorted) {
            if (outOfStep.contains(entry)) {
                continue;
            }
            if (last != null && entry.firstCumulative() > last.lastCumulative() + 1) {
                long missing = (long) entry.firstCumulative() - last.lastCumulative() - 1;
                long supplementary = supplements.between(last.date(), entry.date());
                // An issue that prints no cumulative number has one all the same.
                long silent = unprinted.between(last, entry);
                long misnumbered = outOfStepBefore.getOrDefault(entry, 0L) - outOfStepBefore.getOrDefault(last, 0L);
                if (missing > supplementary + silent + misnumbered && afterGap.get(entry) != last) {
                    String range = LedgerFindings.range(last.lastCumulative() + 1, entry.firstCumulative() - 1);
                    findings.add(
                            Severity.WARNING,
                            "ledger-gap.cumulative",
                            entry,
                            entry.cumulativePath(),
                            last,
                            Map.of("missing", range));
                }
            }
            last = last == null || entry.lastCumulative() >= last.lastCumulative() ? entry : last;
        }
    }

    /** For each issue, how many issue numbers up to it belong to issues that are out of step. */
    private Map<LedgerEntry, Long> countOutOfStep() {
        Map<LedgerEntry, Long> counts = new HashMap<>();
        long count = 0;
        for (LedgerEntry entry : entries) {
            count += outOfStep.contains(entry) ? entry.to() - entry.from() + 1 : 0;
            counts.put(entry, count);
        }
        return counts;
    }
}
