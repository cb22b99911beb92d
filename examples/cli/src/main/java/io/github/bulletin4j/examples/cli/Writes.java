package io.github.bulletin4j.examples.cli;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The documents that are being written. When the program is interrupted, those that are begun are finished and no other is
 * begun, so that nothing half-written stays behind.
 */
final class Writes {
    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();

    private Writes() {}

    /** Has the program wait for what is being written before it ends. */
    static void finishBeforeTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(LOCK.writeLock()::lock));
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
