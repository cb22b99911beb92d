package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.correction.Corrections;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows the suggestions of findings. */
@Command(
        name = "fix",
        description = "Corrects what has exactly one right form and prints the canonical JSON.",
        mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "IN.json", description = "The issue; - is standard input.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json",
            defaultValue = "-",
            description = "The corrected issue; standard output unless given.")
    private String output;

    @Option(
            names = "--codes",
            paramLabel = "CODE",
            split = ",",
            description = "The codes of findings to correct, joined with commas; all unless given.")
    private List<String> codes;

    @Option(names = "--dry-run", description = "Prints each suggestion and writes no issue.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    FixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Corrections corrections = corrections();
        new Inputs(List.of(file)).refuse(output);
        ReadIssue read = new Source(console).readWhole(file);
        if (dryRun) {
            List<Finding> followed = IssueValidator.create().validate(read.issue()).findings().stream()
                    .filter(this::isFollowed)
                    .toList();
            read.lines(followed, console.language()).forEach(console::line);
            return Status.GOOD.code();
        }
        IssueFile.write(corrections.apply(read.issue()), output, console);
        return Status.GOOD.code();
    }

    private boolean isFollowed(Finding finding) {
        return finding.suggestion() != null && (codes == null || codes.contains(finding.code()));
    }

    private Corrections corrections() {
        try {
            return codes == null ? Corrections.all() : Corrections.of(codes.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), console.say(Message.of("option", "--codes", Message.said(e.getMessage()))));
        }
    }
}
