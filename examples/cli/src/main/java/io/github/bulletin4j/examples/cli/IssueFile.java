package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that an issue is written to, or standard output. */
final class IssueFile {
    private IssueFile() {}

    /** Writes the canonical JSON, as a whole or not at all. */
    static void write(Issue issue, String output, Console console) {
        try {
            if (output.equals("-")) {
                console.print(IssueJson.create().write(issue));
                return;
            }
            Path path = Path.of(output);
            Writes.prepare(path.toAbsolutePath().getParent(), console);
            Writes.write(() -> IssueJson.create().write(issue, path));
        } catch (UncheckedIOException | InvalidPathException e) {
            throw Failure.unwritable(output, e);
        } catch (IllegalArgumentException e) {
            // Beyond the limits of the format, such as a document with more pictures than one of JSON may have.
            throw new Failure(
                    Status.FINDINGS,
                    e,
                    "not-written",
                    Source.outputName(output),
                    Message.said(String.valueOf(e.getMessage())));
        }
    }
}
