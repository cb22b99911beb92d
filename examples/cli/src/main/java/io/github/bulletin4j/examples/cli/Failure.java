package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.json.JsonProblem;
import io.github.bulletin4j.json.JsonReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An end of the command with one clear line. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;

    Failure(Status status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    Status status() {
        return status;
    }

    static Failure unreadable(String file, Exception cause) {
        String where = Source.name(file);
        if (cause instanceof JsonReadException refusal) {
            return new Failure(Status.UNREADABLE, problems(where, refusal), cause);
        }
        return new Failure(Status.UNREADABLE, where + " cannot be read: " + reason(cause), cause);
    }

    /** A line for each problem, the first without the name of the program. */
    private static String problems(String where, JsonReadException refusal) {
        Stream<String> lines = refusal.problems().stream().map(JsonProblem::message);
        Stream<String> more = refusal.hasMore() ? Stream.of("there are more problems, not looked for") : Stream.empty();
        return Stream.concat(lines, more).map(line -> where + ": " + line).collect(Collectors.joining("\nbulletin: "));
    }

    static Failure unwritable(String file, Exception cause) {
        String where = Source.outputName(file);
        if (cause instanceof RenderException) {
            return new Failure(Status.FINDINGS, where + " was not written: " + cause.getMessage(), cause);
        }
        return new Failure(Status.UNWRITABLE, where + " cannot be written: " + reason(cause), cause);
    }

    /** Anything else is a fault of the program; it too ends in one line. */
    static Failure of(Throwable error) {
        if (error instanceof Failure failure) {
            return failure;
        }
        if (error instanceof OutOfMemoryError) {
            return new Failure(Status.UNREADABLE, "not enough memory: java -Xmx gives more", error);
        }
        return new Failure(Status.UNREADABLE, "unexpected: " + error + " (--debug shows more)", error);
    }

    /** Prints its line; the exit status. */
    int tell(Console console) {
        console.error(getMessage());
        return status.code();
    }

    /** A system that takes names for something else than UTF-8 is told what it was told. */
    private static String locale() {
        String encoding = String.valueOf(System.getProperty("sun.jnu.encoding"));
        return encoding.toUpperCase(Locale.ROOT).equals("UTF-8")
                ? ""
                : "; the locale takes names for " + encoding + ", LC_ALL=C.UTF-8 makes them UTF-8";
    }

    private static String reason(Throwable cause) {
        Throwable root = cause instanceof UncheckedIOException && cause.getCause() != null ? cause.getCause() : cause;
        if (root instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (root instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        if (root instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (root instanceof AccessDeniedException) {
            return "access denied";
        }
        if (root instanceof InvalidPathException path) {
            return "not a name that this system understands: " + path.getReason() + locale();
        }
        if (root instanceof FileSystemLoopException) {
            return "its links lead round in a circle";
        }
        if (!(root instanceof IOException) || root.getMessage() == null) {
            return root.toString();
        }
        return root.getMessage();
    }
}
