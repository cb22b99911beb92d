package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonLine;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks issues against the rules. */
@Command(
        name = "validate",
        description = "Checks issues against the rules: a line for each finding.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private static final int PROGRESS_STEP = 500;

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
                                    ? archive(file, validator, output)
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

    /** One issue at a time is held, however long the archive is. */
    private Status archive(String file, IssueValidator validator, FindingOutput output) {
        Status status = Status.GOOD;
        long count = 0;
        try (Stream<JsonLine> lines = JsonLines.create().read(Path.of(file))) {
            for (Iterator<JsonLine> each = lines.iterator(); each.hasNext(); ) {
                JsonLine line = each.next();
                String source = file + ":" + line.number();
                if (line.problem().isPresent()) {
                    console.error(source + ": " + line.problem().get().getMessage());
                    status = status.and(Status.UNREADABLE);
                } else {
                    status = status.and(check(source, line.issue(), validator, output));
                }
                if (++count % PROGRESS_STEP == 0) {
                    console.progress(file + ": " + count + " issues");
                }
            }
        } catch (UncheckedIOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
        console.error(file + ": " + count + " issues read");
        return status;
    }

    private Status check(String source, Issue issue, IssueValidator validator, FindingOutput output) {
        ValidationReport report = validator.validate(issue);
        report.findings().forEach(finding -> output.finding(source, finding));
        boolean bad = strict ? report.hasWarningsOrErrors() : report.hasErrors();
        return bad ? Status.FINDINGS : Status.GOOD;
    }
}
