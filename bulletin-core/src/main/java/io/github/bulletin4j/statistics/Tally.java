package io.github.bulletin4j.statistics;

import io.github.bulletin4j.check.Normalized;
import io.github.bulletin4j.model.StatisticsRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts texts by organisation, in the order in which organisations first occur. */
final class Tally {

    private final Map<String, Counts> counts = new LinkedHashMap<>();

    private static final class Counts {
        private final String organization;
        private int submitted;
        private int published;
        private int briefs;

        private Counts(String organization) {
            this.organization = organization;
        }
    }

    void list(String organization) {
        counts(organization);
    }

    void submit(String organization) {
        counts(organization).submitted++;
    }

    void publish(String organization, boolean brief) {
        Counts row = counts(organization);
        if (brief) {
            row.briefs++;
        } else {
            row.published++;
        }
    }

    void add(StatisticsRow counted) {
        Counts row = counts(counted.organization());
        row.submitted = Math.addExact(row.submitted, counted.submitted());
        row.published = Math.addExact(row.published, counted.published());
        row.briefs = Math.addExact(row.briefs, counted.briefs());
    }

    List<StatisticsRow> rows() {
        return counts.values().stream()
                .map(row -> StatisticsRow.of(row.organization, row.submitted, row.published, row.briefs))
                .toList();
    }

    private Counts counts(String organization) {
        return counts.computeIfAbsent(Normalized.of(organization), name -> new Counts(organization));
    }
}
