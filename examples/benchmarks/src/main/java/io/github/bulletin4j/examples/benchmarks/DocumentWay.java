package io.github.bulletin4j.examples.benchmarks;

import java.io.OutputStream;

/** A way to make the Word document of one issue, again and again. */
interface DocumentWay {
    /**
     * Makes the document.
     *
     * @param out takes it
     * @throws Exception if it cannot be made
     */
    void write(OutputStream out) throws Exception;
}
