package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the numbers and dates of one series. */
final class LedgerCheck {

    private final List<LedgerEntry> ordinary;
    private final List<LedgerEntry> supplements;

    /** Those that have a cumulative number alone. */
    private final List<LedgerEntry> cumulative;

    private final LedgerFindings findings;

    LedgerCheck(List<LedgerEntry> entries, LedgerFindings findings) {
        this.ordinary = entries.stream()
                .filter(entry -> !entry.isSupplement() && entry.countsInYear())
                .sorted(LedgerEntry.BY_NUMBER)
                .toList();
        this.cumulative = entries.stream()
                .filter(entry -> !entry.countsInYear())
                .sorted(Comparator.comparing(LedgerEntry::cumulativeFrom).thenComparing(LedgerEntry.BY_NUMBER))
                .toList();
        this.supplements = entries.stream()
                .filter(LedgerEntry::isSupplement)
                .sorted(LedgerEntry.BY_NUMBER)
                .toList();
        this.findings = findings;
    }

    void run() {
        Map<LedgerEntry, LedgerEntry> afterGap = numbers(ordinary);
        numbers(supplements);
        dates(ordinary);
        dates(supplements);
        dates(cumulative);
        new LedgerCumulatives(
                        Stream.concat(ordinary.stream(), cumulative.stream()).toList(), supplements, afterGap, findings)
                .run();
    }

    /** Checks numbers within their years. Returns the issues that follow on a gap, with the issue before the gap. */
    private Map<LedgerEntry, LedgerEntry> numbers(List<LedgerEntry> entries) {
        Map<LedgerEntry, LedgerEntry> afterGap = new HashMap<>();
        LedgerEntry last = null;
        for (LedgerEntry entry : entries) {
            if (last == null || entry.year() != last.year()) {
                if (last != null && entry.from() > 1) {
                    gap("ledger-gap.first", 0, entry, last);
                    afterGap.put(entry, last);
                }
                last = entry;
                continue;
            }
            if (entry.from() <= last.to()) {
                findings.add(Severity.ERROR, "ledger-duplicate.issue", entry, entry.issuePath(), last, Map.of());
            } else if (entry.from() > last.to() + 1) {
                gap("ledger-gap.issue", last.to(), entry, last);
                afterGap.put(entry, last);
            }
            last = entry.to() >= last.to() ? entry : last;
        }
        return afterGap;
    }

    private void gap(String key, int lastNumber, LedgerEntry entry, LedgerEntry last) {
        String missing = LedgerFindings.range(lastNumber + 1, entry.from() - 1);
        findings.add(Severity.WARNING, key, entry, entry.issuePath(), last, Map.of("missing", missing));
    }

    private void dates(List<LedgerEntry> entries) {
        LedgerEntry last = null;
        for (LedgerEntry entry : entries) {
            LocalDate date = entry.date();
            if (date == null) {
                continue;
            }
            if (last != null && last.date() != null && date.isBefore(last.date())) {
                findings.add(
                        Severity.WARNING,
                        "ledger-date-order",
                        entry,
                        "date",
                        last,
                        Map.of("date", date, "otherDate", last.date()));
            }
            last = entry;
        }
    }
}
