package io.github.bulletin4j.examples.spark.archive;

import java.io.Serializable;

/**
 * A piece of an archive: the lines whose first byte is in a range.
 *
 * @param path the file, as Hadoop names it
 * @param start the first byte of the range
 * @param end the byte after the range; {@link Long#MAX_VALUE} to the end of the file
 * @param linesBefore how many line feeds stand before the byte before the range
 */
public record Slice(String path, long start, long end, long linesBefore) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String GZIP = ".gz";

    static boolean isArchive(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".jsonl" + GZIP);
    }

    static Slice whole(String path) {
        return new Slice(path, 0, Long.MAX_VALUE, 0);
    }

    Slice after(long lines) {
        return new Slice(path, start, end, lines);
    }

    boolean isGzip() {
        return path.endsWith(GZIP);
    }

    /** The byte whose line feed, if it is one, begins the first line of the range; -1 for the file's own beginning. */
    long leading() {
        return start - 1;
    }

    /** The name of the file in findings: a plain path on the local file system, else with its scheme. */
    String file() {
        return path.startsWith("file:") ? path.substring("file:".length()).replaceFirst("^//(?=/)", "") : path;
    }
}
