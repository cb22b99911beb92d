package io.github.bulletin4j.examples.web.period;

import io.github.bulletin4j.examples.web.archive.ArchivedIssue;
import io.github.bulletin4j.ledger.LedgerReport;
import io.github.bulletin4j.validation.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ledger of a period says.
 *
 * @param issues how many issues it has
 * @param found what was found at which of them
 */
record LedgerAnswer(int issues, List<Found> found) {

    /**
     * A finding.
     *
     * @param id the place of its issue in the archive
     * @param finding the finding
     */
    record Found(long id, Finding finding) {}

    /** The names under which issues go into the ledger: their order, so that findings come in it. */
    static final class Sources {

        private final List<Long> ids = new ArrayList<>();

        String add(ArchivedIssue archived) {
            ids.add(archived.id());
            return "[" + (ids.size() - 1) + "]";
        }

        LedgerAnswer answer(LedgerReport report) {
            return new LedgerAnswer(
                    ids.size(),
                    report.findings().stream()
                            .map(found -> new Found(id(found.source()), found.finding()))
                            .toList());
        }

        private long id(String source) {
            return ids.get(Integer.parseInt(source.substring(1, source.length() - 1)));
        }
    }
}
