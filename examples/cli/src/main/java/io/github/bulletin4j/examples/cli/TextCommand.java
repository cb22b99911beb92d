package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an issue as plain text. */
@Command(name = "text", description = "Prints the plain text of an issue.", mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "IN.json", description = "The issue; - is standard input.")
    private String file;

    TextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(PlainTextRenderer.create().render(new Source(console).issue(file)));
        return Status.GOOD.code();
    }
}
