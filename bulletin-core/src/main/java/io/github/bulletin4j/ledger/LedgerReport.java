package io.github.bulletin4j.ledger;

import io.github.bulletin4j.validation.Severity;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All that a ledger found across the issues of its series (台账核对结果), ordered by source, path and code.
 *
 * @param findings the findings in order
 */
public record LedgerReport(List<LedgerFinding> findings) {

    /**
     * A report.
     *
     * @param findings the findings, in any order
     */
    public LedgerReport {
        findings = Objects.requireNonNull(findings, "findings must not be null").stream()
                .sorted()
                .toList();
    }

    /**
     * What was found at the issues of a source.
     *
     * @param source the source
     * @return the report, empty for a source without findings
     */
    public ValidationReport report(String source) {
        Objects.requireNonNull(source, "source must not be null");
        return new ValidationReport(findings.stream()
                .filter(finding -> finding.source().equals(source))
                .map(LedgerFinding::finding)
                .toList());
    }

    /**
     * Whether a number occurs twice.
     *
     * @return true if there is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(found -> found.finding().severity() == Severity.ERROR);
    }

    /**
     * Whether nothing was found.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * The report as text.
     *
     * @return a line for each finding
     */
    @Override
    public String toString() {
        return findings.stream().map(LedgerFinding::toString).collect(Collectors.joining("\n"));
    }
}
