package io.github.bulletin4j.ledger;

import io.github.bulletin4j.message.Messages;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Puts the findings of a ledger into words. */
final class LedgerFindings {

    private final Consumer<LedgerFinding> findings;

    LedgerFindings(Consumer<LedgerFinding> findings) {
        this.findings = findings;
    }

    /**
     * Adds a finding.
     *
     * @param key the code, and a variant of its message after a dot
     * @param entry the issue that it is about
     * @param other the issue that it disagrees with
     * @param values further values of the message
     */
    void add(Severity severity, String key, LedgerEntry entry, String path, LedgerEntry other, Map<String, ?> values) {
        add(
                severity,
                key,
                new Place(entry.source(), entry.printed(), path),
                new Place(other.source(), other.printed(), path),
                values);
    }

    /** An element of an issue, with the source and number as printed. */
    record Place(String source, String printed, String path) {}

    /**
     * Adds a finding.
     *
     * @param key the code, and a variant of its message after a dot
     * @param place what it is about
     * @param other what it disagrees with
     * @param values further values of the message
     */
    void add(Severity severity, String key, Place place, Place other, Map<String, ?> values) {
        int dot = key.indexOf('.');
        Map<String, Object> all = new HashMap<>(values);
        all.put("number", place.printed());
        all.put("other", other.printed() + " (" + other.source() + ")");
        findings.accept(new LedgerFinding(
                place.source(),
                new Finding(
                        dot < 0 ? key : key.substring(0, dot),
                        severity,
                        place.path(),
                        Messages.CHINESE.format(key, all),
                        Messages.ENGLISH.format(key, all),
                        place.printed())));
    }

    /** A range of numbers as printed. */
    static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "—" + to;
    }
}
