package io.github.bulletin4j.docx.pack;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Deflater;

/**
 * Compressors of one level, kept for the next package: making one costs as much as compressing a page. No more are kept
 * than there are processors. Safe for use by many threads.
 */
public final class Compressors {
    private final int level;
    private final ArrayBlockingQueue<Deflater> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    /**
     * Compressors of a level.
     *
     * @param level how hard to compress, 0 to 9
     */
    public Compressors(int level) {
        this.level = level;
    }

    Deflater take() {
        Deflater deflater = idle.poll();
        return deflater == null ? new Deflater(level, true) : deflater;
    }

    void giveBack(Deflater deflater) {
        if (deflater.getBytesRead() > 0) {
            // It was left in the middle of a part.
            deflater.reset();
        }
        if (!idle.offer(deflater)) {
            deflater.end();
        }
    }
}
