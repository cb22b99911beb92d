package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the canonical JSON of an issue, or tells which files are not canonical. */
@Command(name = "format", description = "Prints the canonical JSON of an issue.", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--check",
            description = "Prints nothing but the names of files that are not canonical; then the status is 1.")
    private boolean check;

    @Parameters(paramLabel = "IN.json", arity = "1..*", description = "The issue; - is standard input.")
    private List<String> files;

    @Spec
    private CommandSpec spec;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.size() > 1 && !check) {
            throw new ParameterException(spec.commandLine(), console.say(Message.of("one-file")));
        }
        Status status = Status.GOOD;
        for (String file : files) {
            try {
                status = status.and(check ? check(file) : format(file));
            } catch (Failure failure) {
                status = status.and(failure.status());
                failure.tell(console);
            }
        }
        return status.code();
    }

    private Status format(String file) {
        console.print(canonical(file, new Source(console).bytes(file)));
        return Status.GOOD;
    }

    private Status check(String file) {
        byte[] bytes = new Source(console).bytes(file);
        if (Arrays.equals(bytes, canonical(file, bytes).getBytes(StandardCharsets.UTF_8))) {
            return Status.GOOD;
        }
        console.line(console.say(Source.name(file)));
        return Status.FINDINGS;
    }

    private String canonical(String file, byte[] bytes) {
        return IssueJson.create().write(new Source(console).whole(file, bytes).issue());
    }
}
