package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.json.ReadResult;
import io.github.bulletin4j.json.UnknownField;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file of one issue, or standard input. */
final class Source {
    private final Console console;
    private final IssueJson json = IssueJson.create();

    Source(Console console) {
        this.console = console;
    }

    /** The issue; fields of a newer version that are not understood are named on the error output. */
    Issue issue(String file) {
        try {
            ReadResult result = file.equals("-") ? json.readResult(console.in()) : json.readResult(Path.of(file));
            tellUnknown(file, result, console);
            return result.issue();
        } catch (JsonReadException | UncheckedIOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
    }

    /** Names the fields of a newer version that are not understood. */
    static void tellUnknown(String source, ReadResult result, Console console) {
        for (UnknownField field : result.unknownFields()) {
            console.error(source + ":" + field.line() + ":" + field.column() + ": " + field.path()
                    + " is not known to this version and was left out");
        }
    }

    byte[] bytes(String file) {
        try {
            return file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
    }
}
