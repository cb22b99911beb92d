package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.LayoutJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of issues or of layouts. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of issues, with --layout that of the file of a layout.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--layout", description = "Prints the schema of the file of a layout.")
    private boolean layout;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(layout ? LayoutJson.schema() : IssueJson.schema());
        return Status.GOOD.code();
    }
}
