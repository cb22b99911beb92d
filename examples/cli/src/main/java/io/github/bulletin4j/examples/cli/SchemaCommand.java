package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.LayoutJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of issues or of layouts. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of issues, with --finished that of issues that lack nothing, with --layout that of"
                        + " the file of a layout.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    /** Which schema. */
    static final class Which {
        @Option(names = "--finished", description = "Prints the strict schema, of issues that lack nothing.")
        private boolean finished;

        @Option(names = "--layout", description = "Prints the schema of the file of a layout.")
        private boolean layout;
    }

    @ArgGroup
    private Which which = new Which();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (which.layout) {
            console.print(LayoutJson.schema());
        } else {
            console.print(which.finished ? IssueJson.finishedSchema() : IssueJson.schema());
        }
        return Status.GOOD.code();
    }
}
