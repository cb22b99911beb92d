package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks issues against the rules. */
@Command(
        name = "validate",
        description = "Checks issues against the rules: a line for each finding.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    /** The forms of a report. */
    enum Format {
        text,
        json
    }

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "An issue, - for standard input, or issues line by line: .jsonl, .jsonl.gz.")
    private List<String> files;

    @Option(names = "--strict", description = "Warnings too give status 1.")
    private boolean strict;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format;

    @Option(names = "--lang", defaultValue = "zh", description = "The language of findings: ${COMPLETION-CANDIDATES}.")
    private Language language;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IssueValidator validator = IssueValidator.create();
        Status status = Status.GOOD;
        try (FindingOutput output = format == Format.json
                ? new JsonFindingOutput(console, language)
                : FindingOutput.text(console, language)) {
            for (String file : files) {
                try {
                    status = status.and(
                            Archive.isArchive(file)
                                    ? Archive.each(
                                            file,
                                            console,
                                            (source, number, issue) -> check(source, issue, validator, output))
                                    : single(file, validator, output));
                } catch (Failure failure) {
                    console.error(failure.getMessage());
                    status = status.and(failure.status());
                }
            }
        }
        return status.code();
    }

    private Status single(String file, IssueValidator validator, FindingOutput output) {
        return check(file, new Source(console).issue(file), validator, output);
    }

    private Status check(String source, Issue issue, IssueValidator validator, FindingOutput output) {
        ValidationReport report = validator.validate(issue);
        report.findings().forEach(finding -> output.finding(source, finding));
        boolean bad = strict ? report.hasWarningsOrErrors() : report.hasErrors();
        return bad ? Status.FINDINGS : Status.GOOD;
    }
}
