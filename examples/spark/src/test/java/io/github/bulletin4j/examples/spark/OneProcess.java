package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.ledger.LedgerFinding;
import io.github.bulletin4j.ledger.SeriesLedger;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.statistics.SubmissionStatistics;
import io.github.bulletin4j.statistics.SubmissionStatisticsBuilder;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the jobs do, by the library alone in one process: to compare with. */
final class OneProcess {

    private final List<Path> files;

    OneProcess(List<Path> files) {
        this.files = files;
    }

    /**
     * Prints the statistics as the job writes them.
     *
     * @param arguments the first and the last day, and the archives in order
     */
    public static void main(String[] arguments) {
        List<Path> files = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (StatisticsRow row : new OneProcess(files)
                .statistics(LocalDate.parse(arguments[0]), LocalDate.parse(arguments[1]))
                .rows()) {
            String rate = SubmissionStatistics.rate(row)
                    .map(value -> ",\"rate\":\"" + value + "\"")
                    .orElse("");
            out.printf(
                    "{\"organization\":\"%s\",\"submitted\":%d,\"published\":%d,\"briefs\":%d%s}\n",
                    row.organization(), row.submitted(), row.published(), row.briefs(), rate);
        }
        out.flush();
    }

    SubmissionStatistics statistics(LocalDate start, LocalDate end) {
        SubmissionStatisticsBuilder statistics = SubmissionStatistics.builder(ReportingPeriod.of(start, end));
        issues((source, issue) -> statistics.addIssue(issue));
        return statistics.build();
    }

    /** Source, severity, path, code and English message of each finding. */
    List<String> findings() {
        IssueValidator validator = IssueValidator.create();
        List<String> findings = new ArrayList<>();
        each((source, line) -> {
            if (line.problem().isPresent()) {
                findings.add(
                        source + " ERROR  unreadable " + line.problem().get().getMessage());
            } else {
                validator.validate(line.issue()).findings().forEach(finding -> findings.add(source + text(finding)));
            }
        });
        return findings;
    }

    List<String> ledger() {
        SeriesLedger ledger = new SeriesLedger();
        issues((source, issue) -> ledger.add(source, issue));
        List<String> findings = new ArrayList<>();
        for (LedgerFinding found : ledger.check().findings()) {
            findings.add(found.source() + text(found.finding()));
        }
        return findings;
    }

    private static String text(Finding finding) {
        return " " + finding.severity() + " " + finding.path() + " " + finding.code() + " " + finding.messageEn();
    }

    void issues(BiConsumer<String, Issue> work) {
        each((source, line) -> {
            if (line.problem().isEmpty()) {
                work.accept(source, line.issue());
            }
        });
    }

    private void each(BiConsumer<String, JsonLine> work) {
        for (Path file : files) {
            try (Stream<JsonLine> lines = JsonLines.create().read(file)) {
                for (Iterator<JsonLine> each = lines.iterator(); each.hasNext(); ) {
                    JsonLine line = each.next();
                    work.accept(file + ":" + line.number(), line);
                }
            }
        }
    }
}
