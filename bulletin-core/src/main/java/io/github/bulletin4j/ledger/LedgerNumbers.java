package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks numbers within their years, and dates, of issues that come in the order of their numbers. */
final class LedgerNumbers {

    private final LedgerFindings findings;
    private final LedgerDates dates;
    private final Map<LedgerEntry, LedgerEntry> afterGap = new HashMap<>();
    private @Nullable LedgerEntry last;

    LedgerNumbers(LedgerFindings findings) {
        this.findings = findings;
        this.dates = new LedgerDates(findings);
    }

    /** The issue before the gap that an issue follows on, or null when there is none. */
    @Nullable
    LedgerEntry beforeGap(LedgerEntry entry) {
        return afterGap.get(entry);
    }

    void check(LedgerEntry entry) {
        dates.check(entry);
        if (last == null || entry.year() != last.year()) {
            if (last != null && entry.from() > 1) {
                gap("ledger-gap.first", 0, entry, last);
            }
            last = entry;
            return;
        }
        if (entry.from() <= last.to()) {
            findings.add(Severity.ERROR, "ledger-duplicate.issue", entry, entry.issuePath(), last, Map.of());
        } else if (entry.from() > last.to() + 1) {
            gap("ledger-gap.issue", last.to(), entry, last);
        }
        last = entry.to() >= last.to() ? entry : last;
    }

    private void gap(String key, int lastNumber, LedgerEntry entry, LedgerEntry before) {
        String missing = LedgerFindings.range(lastNumber + 1, entry.from() - 1);
        findings.add(Severity.WARNING, key, entry, entry.issuePath(), before, Map.of("missing", missing));
        afterGap.put(entry, before);
    }
}
