package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that dates rise with the numbers, in the order of which the issues come. */
final class LedgerDates {

    private final LedgerFindings findings;
    private @Nullable LedgerEntry last;

    LedgerDates(LedgerFindings findings) {
        this.findings = findings;
    }

    void check(LedgerEntry entry) {
        LocalDate date = entry.date();
        if (date == null) {
            return;
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
