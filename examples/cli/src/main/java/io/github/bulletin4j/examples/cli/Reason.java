package io.github.bulletin4j.examples.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.zip.ZipException;

/** Why a file cannot be read or written. */
final class Reason {
    private Reason() {}

    static Message of(Throwable cause) {
        Throwable root = cause instanceof UncheckedIOException && cause.getCause() != null ? cause.getCause() : cause;
        if (root instanceof NoSuchFileException) {
            return Message.of("no-such-file");
        }
        if (root instanceof FileAlreadyExistsException) {
            return Message.of("is-there");
        }
        if (root instanceof NotDirectoryException) {
            return Message.of("no-directory");
        }
        if (root instanceof AccessDeniedException) {
            return Message.of("access-denied");
        }
        if (root instanceof InvalidPathException path) {
            return noName(path.getReason());
        }
        if (root instanceof FileSystemLoopException) {
            return Message.of("links-in-circle");
        }
        if (root instanceof ZipException || root instanceof EOFException) {
            return Message.of("broken-archive");
        }
        String said = root instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : root.getMessage();
        return root instanceof IOException && said != null ? ofSystem(said) : Message.text(root.toString());
    }

    /** What a POSIX system says for want of an exception of its own in Java; another system speaks its user's language. */
    private static Message ofSystem(String said) {
        return switch (said) {
            case "Is a directory" -> Message.of("is-folder");
            case "Not a directory" -> Message.of("below-file");
            case "Operation not permitted" -> Message.of("access-denied");
            case "No space left on device" -> Message.of("no-space");
            case "File name too long" -> Message.of("long-name");
            case "Read-only file system" -> Message.of("read-only");
            default -> Message.text(said);
        };
    }

    /** A system that takes names for something else than UTF-8 is told what it was told. */
    private static Message noName(String reason) {
        String encoding = String.valueOf(System.getProperty("sun.jnu.encoding"));
        return encoding.toUpperCase(Locale.ROOT).equals("UTF-8")
                ? Message.of("no-name", reason)
                : Message.of("no-name-here", reason, encoding);
    }
}
