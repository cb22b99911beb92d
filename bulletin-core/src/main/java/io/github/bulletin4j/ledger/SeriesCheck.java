package io.github.bulletin4j.ledger;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Checks the issues of one series against each other as {@link SeriesLedger} does, without holding them: for a series that is
 * too long for memory and lies sorted somewhere else.
 *
 * <pre>{@code
 * SeriesCheck check = new SeriesCheck(found -> write(found));
 * for (LedgerPass pass : LedgerPass.values()) {
 *     sorted(pass.order()).filter(pass::takes).forEach(issue -> check.accept(pass, issue));
 * }
 * }</pre>
 *
 * <p>It keeps counts, and of single issues only those where numbers are missing, out of step, or begin or cease to have a
 * cumulative number. Findings come as they are found, in no order. Not safe for use by several threads.
 */
public final class SeriesCheck {

    private final LedgerFindings findings;
    private final LedgerStyles styles;
    private final LedgerNumbers supplements;
    private final LedgerNumbers ordinary;
    private final LedgerOffsets offsets;
    private final LedgerCumulatives cumulatives;
    private LedgerPass pass = LedgerPass.COUNT;

    /**
     * Starts the check of a series.
     *
     * @param findings takes what is found
     */
    public SeriesCheck(Consumer<LedgerFinding> findings) {
        this.findings = new LedgerFindings(Objects.requireNonNull(findings, "findings must not be null"));
        styles = new LedgerStyles(this.findings);
        supplements = new LedgerNumbers(this.findings);
        ordinary = new LedgerNumbers(this.findings);
        offsets = new LedgerOffsets(this.findings);
        cumulatives = new LedgerCumulatives(ordinary, offsets, this.findings);
    }

    /**
     * Takes an issue. Every pass goes over all issues of the series.
     *
     * @param pass the pass; none comes again once a later one has begun
     * @param issue the next issue of the series in the order of the pass; one that the pass does not take is passed over
     * @throws IllegalArgumentException if a later pass has begun
     */
    public void accept(LedgerPass pass, LedgerIssue issue) {
        if (pass.compareTo(this.pass) < 0) {
            throw new IllegalArgumentException("expected pass " + this.pass + " or a later one, got " + pass);
        }
        this.pass = pass;
        if (pass.takes(issue)) {
            switch (pass) {
                case COUNT -> count(issue);
                case NUMBERS -> numbers(issue);
                case CUMULATIVE -> cumulatives.check(Objects.requireNonNull(issue.entry()));
            }
        }
    }

    private void count(LedgerIssue issue) {
        styles.count(issue.form());
        LedgerEntry entry = issue.entry();
        if (entry != null && entry.isSupplement()) {
            offsets.addSupplement(entry);
        } else if (entry != null && entry.countsInYear() && entry.cumulativeFrom() != null) {
            offsets.count(entry);
        }
    }

    private void numbers(LedgerIssue issue) {
        styles.compare(issue.form());
        LedgerEntry entry = issue.entry();
        if (entry != null && entry.isSupplement()) {
            supplements.check(entry);
        } else if (entry != null && entry.countsInYear()) {
            ordinary.check(entry);
            offsets.check(entry);
        }
    }
}
