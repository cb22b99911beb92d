package io.github.bulletin4j.examples.cli;

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

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Status status = Status.GOOD;
        try (FindingOutput output = format.output(console)) {
            Validation validation = new Validation(console, output, strict);
            for (String file : files) {
                try {
                    status = status.and(validation.of(file));
                } catch (Failure failure) {
                    failure.tell(console);
                    status = status.and(failure.status());
                }
            }
        }
        return status.code();
    }
}
