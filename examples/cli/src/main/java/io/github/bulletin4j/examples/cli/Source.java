package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.json.ReadResult;
import io.github.bulletin4j.json.UnknownField;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file of one issue, or standard input. */
final class Source {
    /** One byte more than a document may have: the rest need not be read to refuse it. */
    private static final int MOST = (64 << 20) + 1;

    private final Console console;
    private final IssueJson json = IssueJson.create();

    Source(Console console) {
        this.console = console;
    }

    /** What an input is called in messages. */
    static Message name(String file) {
        return file.equals("-") ? Message.of("standard-input") : Message.text(file);
    }

    /** What the output is called in messages. */
    static Message outputName(String file) {
        return file.equals("-") ? Message.of("standard-output") : Message.text(file);
    }

    /** The issue; fields of a newer version that are not understood are named on the error output. */
    ReadIssue read(String file) {
        return read(file, bytes(file));
    }

    ReadIssue read(String file, byte[] document) {
        ReadResult result = result(file, document);
        tellUnknown(file, result, console);
        return new ReadIssue(console.say(name(file)), result.issue(), paths -> json.places(document, paths));
    }

    Issue issue(String file) {
        return read(file).issue();
    }

    /** The issue, to be written anew: a field that is not understood would be lost, so it is refused. */
    ReadIssue readWhole(String file) {
        return whole(file, bytes(file));
    }

    ReadIssue whole(String file, byte[] document) {
        ReadResult result = result(file, document);
        if (!result.unknownFields().isEmpty()) {
            throw new Failure(
                    Status.UNREADABLE,
                    null,
                    result.unknownFields().stream()
                            .map(field -> Message.of(
                                    "lost-field",
                                    name(file),
                                    field.line(),
                                    field.column(),
                                    field.path(),
                                    result.formatVersion()))
                            .toList());
        }
        return new ReadIssue(console.say(name(file)), result.issue(), paths -> json.places(document, paths));
    }

    private ReadResult result(String file, byte[] document) {
        try {
            return json.readResult(document);
        } catch (JsonReadException e) {
            throw Failure.unreadable(file, e);
        }
    }

    /** Names the fields of a newer version that are not understood. */
    static void tellUnknown(String file, ReadResult result, Console console) {
        for (UnknownField field : result.unknownFields()) {
            console.tell(Message.of("unknown-field", name(file), field.line(), field.column(), field.path()));
        }
    }

    byte[] bytes(String file) {
        if (Endings.isArchive(file)) {
            throw new Failure(Status.UNREADABLE, null, "an-archive", file);
        }
        if (file.equals("-")) {
            return bytes(file, console.in());
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return bytes(file, in);
        } catch (IOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
    }

    static byte[] bytes(String file, InputStream in) {
        try {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }
}
