package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the format. */
@Command(name = "schema", description = "Prints the JSON Schema of the format.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(IssueJson.schema());
        return Status.GOOD.code();
    }
}
