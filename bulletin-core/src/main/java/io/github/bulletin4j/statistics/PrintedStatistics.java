package io.github.bulletin4j.statistics;

import io.github.bulletin4j.check.Normalized;
import io.github.bulletin4j.message.Messages;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a printed table of submissions with the computed rows. */
final class PrintedStatistics {

    private static final String CODE = "statistics-mismatch";

    private final Map<String, StatisticsRow> computed;
    private final String path;
    private final List<Finding> findings;

    /** The computed rows by normalised name, the path of the table, and where findings go. */
    PrintedStatistics(Map<String, StatisticsRow> computed, String path, List<Finding> findings) {
        this.computed = new LinkedHashMap<>(computed);
        this.path = path;
        this.findings = findings;
    }

    void compare(StatisticsAppendix printed) {
        for (int i = 0; i < printed.rows().size(); i++) {
            StatisticsRow row = printed.rows().get(i);
            if (row.organization() != null) {
                compare(row, computed.remove(Normalized.of(row.organization())), path + ".rows[" + i + "]");
            }
        }
        for (StatisticsRow row : computed.values()) {
            if (row.submitted() > 0) {
                missing(row, CODE, ".missing-row", Severity.WARNING);
            } else if (row.published() + row.briefs() > 0) {
                missing(row, "contributor-unlisted", "", Severity.HINT);
            }
        }
    }

    private void compare(StatisticsRow printed, @Nullable StatisticsRow row, String at) {
        StatisticsRow expected = row == null ? StatisticsRow.of(printed.organization(), 0, 0, 0) : row;
        compare(printed, "submitted", printed.submitted(), expected.submitted(), at);
        compare(printed, "published", printed.published(), expected.published(), at);
        compare(printed, "briefs", printed.briefs(), expected.briefs(), at);
    }

    /** An absent count is another rule's finding. */
    private void compare(StatisticsRow row, String count, @Nullable Integer printed, Integer expected, String at) {
        if (printed == null || printed.equals(expected)) {
            return;
        }
        findings.add(new Finding(
                CODE,
                Severity.WARNING,
                at + "." + count,
                message(Messages.CHINESE, row, count, printed, expected),
                message(Messages.ENGLISH, row, count, printed, expected),
                printed.toString()));
    }

    private static String message(
            Messages messages, StatisticsRow row, String count, Integer printed, Integer expected) {
        return messages.format(
                CODE,
                Map.of(
                        "organization",
                        row.organization(),
                        "count",
                        messages.format(CODE + "." + count, Map.of()),
                        "printed",
                        printed,
                        "computed",
                        expected));
    }

    private void missing(StatisticsRow row, String code, String variant, Severity severity) {
        Map<String, ?> values = Map.of(
                "organization", row.organization(),
                "submitted", row.submitted(),
                "published", row.published(),
                "briefs", row.briefs());
        findings.add(new Finding(
                code,
                severity,
                path + ".rows",
                Messages.CHINESE.format(code + variant, values),
                Messages.ENGLISH.format(code + variant, values),
                null));
    }
}
