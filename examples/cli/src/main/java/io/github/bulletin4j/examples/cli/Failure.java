package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.json.JsonReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** An end of the command with one clear line. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;

    Failure(Status status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    Status status() {
        return status;
    }

    static Failure unreadable(String file, Exception cause) {
        String where = file.equals("-") ? "standard input" : file;
        if (cause instanceof JsonReadException) {
            return new Failure(Status.UNREADABLE, where + ": " + cause.getMessage(), cause);
        }
        return new Failure(Status.UNREADABLE, where + " cannot be read: " + reason(cause), cause);
    }

    static Failure unwritable(String file, Exception cause) {
        String where = file.equals("-") ? "standard output" : file;
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

    private static String reason(Throwable cause) {
        Throwable root = cause instanceof UncheckedIOException && cause.getCause() != null ? cause.getCause() : cause;
        if (root instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (root instanceof AccessDeniedException) {
            return "access denied";
        }
        if (root instanceof InvalidPathException path) {
            return "not a name that this system understands: " + path.getReason();
        }
        if (!(root instanceof IOException) || root.getMessage() == null) {
            return root.toString();
        }
        return root.getMessage();
    }
}
