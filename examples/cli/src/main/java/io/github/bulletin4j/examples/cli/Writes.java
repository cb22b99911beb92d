package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.files.Leftovers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The documents that are being written. When the program is interrupted, those that are begun get a short while to be
 * finished and no other is begun, so that nothing half-written stays behind. A write that does not end, to a pipe that
 * nobody reads, does not hold the end up.
 */
final class Writes {
    private static final int PATIENCE_MILLISECONDS = 1000;

    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    private Writes() {}

    /** Has the program wait a short while for what is being written before it ends. */
    static void finishBeforeTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                if (!LOCK.writeLock().tryLock(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    FOLDERS.forEach(Leftovers::removeOwn);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Makes ready to write to a folder: what runs that were killed have left there is removed, and told. */
    static void prepare(Path folder, Console console) {
        if (FOLDERS.add(folder)) {
            Leftovers.remove(folder).forEach(left -> console.tell(Message.of("leftover-file", left)));
        }
    }

    /** Writes a document, unless the program is ending: then it waits for the end. */
    static void write(Runnable document) {
        LOCK.readLock().lock();
        try {
            document.run();
        } finally {
            LOCK.readLock().unlock();
        }
    }
}
