package io.github.bulletin4j.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The unfinished files of {@link FileReplacement} that programs left behind because they were killed. The name of such a
 * file says which process on which system made it.
 *
 * <p>Process numbers of another machine, another container, or from before a start of the system say nothing here: what is
 * not certainly that of a process that has ended is left alone.
 */
public final class Leftovers {

    /** Of this start of this system, and this space of process numbers; where neither is known, of this process alone. */
    private static final String SYSTEM = system();

    private static final AtomicLong COUNT = new AtomicLong();

    private static final String BEFORE = ".bulletin-";

    private static final String AFTER = ".tmp";

    private Leftovers() {}

    /** A name that no other file of any process has. */
    static String newName() {
        return BEFORE + SYSTEM + "-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + AFTER;
    }

    /**
     * Removes from a folder what is certainly that of a process that has ended.
     *
     * @param folder the folder, not those within it
     * @return what was removed; a file that cannot be removed stays and is not told
     */
    public static List<Path> remove(Path folder) {
        List<Path> removed = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BEFORE + "*" + AFTER)) {
            for (Path file : files) {
                if (isLeftOver(file.getFileName().toString()) && Files.deleteIfExists(file)) {
                    removed.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return removed;
        }
        return removed;
    }

    /**
     * Removes from a folder what this process has not finished; for a program that is about to end.
     *
     * @param folder the folder, not those within it
     */
    public static void removeOwn(Path folder) {
        String own = BEFORE + SYSTEM + "-" + ProcessHandle.current().pid() + "-*" + AFTER;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, own)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next run removes it.
            return;
        }
    }

    private static boolean isLeftOver(String name) {
        String[] parts =
                name.substring(BEFORE.length(), name.length() - AFTER.length()).split("-");
        if (parts.length != 3 || !parts[0].equals(SYSTEM)) {
            return false;
        }
        try {
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[1]));
            return process.isEmpty() || !process.get().isAlive();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String system() {
        try {
            String start = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
            String space = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
            return Integer.toHexString((start + space).hashCode());
        } catch (IOException | RuntimeException e) {
            return Long.toHexString(System.nanoTime());
        }
    }
}
