package io.github.bulletin4j.ledger;

import io.github.bulletin4j.message.PathOrder;
import io.github.bulletin4j.validation.Finding;
import java.util.Comparator;

/**
 * What a ledger found at one of its issues.
 *
 * @param source what the issue was called when it was added, such as a file name
 * @param finding the finding, its path within that issue
 */
public record LedgerFinding(String source, Finding finding) implements Comparable<LedgerFinding> {

    private static final Comparator<LedgerFinding> ORDER =
            Comparator.comparing(LedgerFinding::source, PathOrder.INSTANCE).thenComparing(LedgerFinding::finding);

    @Override
    public int compareTo(LedgerFinding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + ": " + finding;
    }
}
