package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.json.JsonLines;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Writes an archive of invented issues, each of new text, to try what a long archive costs. */
public final class InventedArchive {
    private InventedArchive() {}

    /**
     * Writes the archive.
     *
     * @param arguments the file, {@code .jsonl} or {@code .jsonl.gz}, and how many issues
     */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        JsonLines.create()
                .write(IntStream.range(0, count).mapToObj(seed -> InventedIssue.of(1, seed)), Path.of(arguments[0]));
    }
}
