package io.github.bulletin4j.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file beside the one that it takes the place of, so that nobody ever sees half a file. */
public final class FileReplacement {

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    private FileReplacement() {}

    /** What writes the content. */
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out takes it
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. A link is followed, also one to a file that is not there yet; a pipe or a device, which has no place
     * beside it, is written to as it is; a file that is there already keeps its permissions. A program that is killed leaves
     * its unfinished file behind: see {@link Leftovers}.
     *
     * @param file the file
     * @param content writes the content
     * @throws UncheckedIOException if the file cannot be written, or its links lead round in a circle; it is as before
     */
    public static void write(Path file, Content content) {
        try {
            Path place = followed(file);
            if (!Files.exists(place)) {
                replace(place, content);
            } else if (Files.isRegularFile(place)) {
                if (!Files.isWritable(place)) {
                    throw new AccessDeniedException(file.toString());
                }
                replace(place, content);
            } else {
                writeInPlace(place, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Where the links of a file lead, whether something is there or not. */
    private static Path followed(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place;
    }

    private static void writeInPlace(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling(Leftovers.newName());
        OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            try (out) {
                content.writeTo(out);
            }
            keepPermissions(file, beside);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
