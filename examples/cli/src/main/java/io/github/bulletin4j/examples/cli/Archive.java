package io.github.bulletin4j.examples.cli;

/** Files that hold an issue on each line. */
final class Archive {
    private Archive() {}

    static boolean isArchive(String file) {
        return file.endsWith(".jsonl") || file.endsWith(".jsonl.gz");
    }
}
