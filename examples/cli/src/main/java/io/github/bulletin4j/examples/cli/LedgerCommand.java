package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.ledger.LedgerReport;
import io.github.bulletin4j.ledger.SeriesLedger;
import io.github.bulletin4j.validation.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the issues of a series against each other. */
@Command(
        name = "ledger",
        description = "Checks the issues of a series against each other: numbers, cumulative numbers, dates, style.",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "An issue, issues line by line (.jsonl, .ndjson, also .gz), or - for either from standard input.")
    private List<String> files;

    @Option(names = "--strict", description = "Warnings too give status 1.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the report; ${DEFAULT-VALUE} unless given.")
    private ReportFormat format;

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SeriesLedger ledger = new SeriesLedger();
        Status status = Status.GOOD;
        for (String file : files) {
            try {
                status = status.and(add(file, ledger));
            } catch (Failure failure) {
                failure.tell(console);
                status = status.and(failure.status());
            }
        }
        LedgerReport report = ledger.check();
        try (FindingOutput output = format.output(console)) {
            report.findings().forEach(found -> output.finding(found.source(), null, found.finding()));
        }
        Severity least = strict ? Severity.WARNING : Severity.ERROR;
        boolean bad = report.findings().stream()
                .anyMatch(found -> found.finding().severity().compareTo(least) <= 0);
        return status.and(bad ? Status.FINDINGS : Status.GOOD).code();
    }

    private Status add(String file, SeriesLedger ledger) {
        Archive.Work lines = (source, line) -> {
            ledger.add(source, line.result().issue());
            return Status.GOOD;
        };
        return Archive.each(file, console, lines, document -> {
            ReadIssue read = new Source(console).read(file, document);
            ledger.add(read.source(), read.issue());
            return Status.GOOD;
        });
    }
}
